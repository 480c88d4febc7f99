import type { Corpus, Place, Relation } from '../corpus/corpus.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Finding, FindingCode, Severity } from './finding.ts';

/** A relation as one of its two passages sees it. */
export interface Sided {
  readonly relation: Relation;
  readonly here: Place;
  readonly there: Place;
}

/** The relations of some kinds as one document sees them: its own passage first. */
export function* seenFrom(corpus: Corpus, path: string, kinds: ReadonlySet<Relation['kind']>): Generator<Sided> {
  for (const sided of sides(corpus, path)) if (kinds.has(sided.relation.kind)) yield sided;
}

/** All relations as one document sees them: its own passage first. */
export function* sides(corpus: Corpus, path: string): Generator<Sided> {
  for (const relation of corpus.relationsOf(path)) {
    if (relation.a.path === path) yield { relation, here: relation.a, there: relation.b };
    if (relation.b.path === path) yield { relation, here: relation.b, there: relation.a };
  }
}

/** A finding on one passage that points at the other. `lead` ends without a full stop. */
export function findingOn(
  corpus: Corpus,
  code: FindingCode,
  severity: Severity,
  here: Place,
  there: Place,
  lead: string,
): Finding {
  const text = corpus.document(there.path)?.text ?? '';
  const words = quoted(slice(text, there));
  return {
    code,
    severity,
    path: here.path,
    start: here.start,
    end: here.end,
    message: `${lead}. The other passage: ${words}`,
    related: [{ path: there.path, start: there.start, end: there.end, message: words }],
  };
}

/** One finding a passage and severity: what many other documents say otherwise is told once, with all of them. */
export function* oncePerPassage(findings: Iterable<Finding>): Generator<Finding> {
  const found = new Map<string, Finding>();
  for (const own of findings) {
    const key = `${own.start} ${own.end} ${own.severity}`;
    const known = found.get(key);
    found.set(key, known ? { ...known, related: [...known.related, ...own.related] } : own);
  }
  yield* found.values();
}
