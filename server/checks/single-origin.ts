import type { Corpus, Place } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { isolated, quoted } from '../text/isolate.ts';
import { contains, overlap, type Span, slice } from '../text/span.ts';
import type { Check } from './finding.ts';

const SAYING_THE_SAME = new Set(['repeats', 'paraphrases', 'translates', 'alters']);

/** Several documents say the same, and all of them have it from one outlet: they do not confirm one another. */
export const singleOrigin: Check = {
  codes: ['single-origin'],
  *run(corpus, path, document) {
    for (const origin of corpus.originsOf(path)) {
      if (origin.source === undefined || origin.kind !== 'credit') continue;
      const agreeing = agreeingOn(corpus, path, document, origin.source);
      const others = origin.documents.filter((other) => agreeing.has(other));
      const here = creditIn(corpus, path, document, origin.source) ?? document.articles[0]?.headline;
      if (others.length === 0 || !here) continue;
      const source = corpus.entity(origin.source);
      const name = isolated(source?.label.ar ?? source?.label.en ?? source?.names[0] ?? '');
      const count = others.length + 1;
      yield {
        code: 'single-origin',
        severity: 'information',
        path,
        start: here.start,
        end: here.end,
        message: `${count} documents that say the same have it from one origin, ${name}: they do not confirm one another`,
        related: others.flatMap((other) => relatedIn(corpus, other, origin.source as string)),
      };
    }
  },
};

/** The other documents that say the same as this one in a paragraph where both cite the outlet. */
function agreeingOn(corpus: Corpus, path: string, document: Document, source: string): Set<string> {
  const out = new Set<string>();
  const own = citingBlocks(corpus, path, document, source);
  if (own.length === 0) return out;
  const others = new Map<string, readonly Span[]>();
  for (const { kind, a, b } of corpus.relationsOf(path)) {
    const [here, there] = a.path === path ? [a, b] : [b, a];
    if (there.path === path || !SAYING_THE_SAME.has(kind) || out.has(there.path)) continue;
    if (!own.some((block) => overlap(block, here) > 0)) continue;
    const other = corpus.document(there.path);
    const blocks = others.get(there.path) ?? (other ? citingBlocks(corpus, there.path, other, source) : []);
    others.set(there.path, blocks);
    if (blocks.some((block) => overlap(block, there) > 0)) out.add(there.path);
  }
  return out;
}

/** The paragraphs of a document that cite an outlet. */
function citingBlocks(corpus: Corpus, path: string, document: Document, source: string): readonly Span[] {
  const cited = document.attributions.filter(({ sources, via }) =>
    [...sources, ...via].some((local) => corpus.entityOf(path, local)?.id === source),
  );
  return document.blocks.filter((block) => cited.some((attribution) => contains(block, attribution)));
}

function relatedIn(corpus: Corpus, path: string, source: string): (Place & { message: string })[] {
  const document = corpus.document(path);
  if (!document) return [];
  const span = creditIn(corpus, path, document, source) ?? document.articles[0]?.headline;
  return span ? [{ path, start: span.start, end: span.end, message: quoted(slice(document.text, span)) }] : [];
}

/** Where a document names the outlet as its source. */
function creditIn(corpus: Corpus, path: string, document: Document, source: string): Place | undefined {
  const found = document.attributions.find((attribution) =>
    [...attribution.sources, ...attribution.via].some((local) => corpus.entityOf(path, local)?.id === source),
  );
  return found && { path, start: found.start, end: found.end };
}
