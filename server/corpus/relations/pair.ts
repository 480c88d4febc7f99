import type { Document } from '../../document/document.ts';
import type { Language } from '../../language/language.ts';
import type { Statement } from './comparable.ts';
import { type Profile, sameEvent } from './profile.ts';
import { relate, type Verdict } from './relate.ts';

/** One article of a document, ready to be compared with others. */
export interface Comparand {
  readonly path: string;
  readonly document: Document;
  readonly article: number;
  readonly language: Language;
  readonly statements: readonly Statement[];
  readonly profile: Profile;
  /** Statements (by position in `statements`) that hold a telling word or name. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlySet<string>;
}

/** A statement of one article, a statement of another, and how they stand to each other. */
export interface Pairing {
  readonly a: Statement;
  readonly b: Statement;
  readonly verdict: Verdict;
}

const MOST_CANDIDATES = 4;

/**
 * All relations between the statements of two articles: each statement with the one of the other
 * article that answers it best, seen from both sides. Cost: bounded candidates for each statement.
 */
export function pairings(a: Comparand, b: Comparand): Pairing[] {
  const verbatimOnly = !sameEvent(a.profile, b.profile);
  const vocabulary = { inA: (stem: string) => a.stems.has(stem), inB: (stem: string) => b.stems.has(stem) };
  const bestOfA = new Map<number, Pairing>();
  const bestOfB = new Map<number, Pairing>();
  for (const [i, one] of a.statements.entries())
    for (const j of candidates(one, b)) {
      const other = b.statements[j] as Statement;
      const verdict = relate(one, other, a.language, vocabulary, verbatimOnly);
      if (!verdict) continue;
      const pairing = { a: one, b: other, verdict };
      if (!(verdict.score <= (bestOfA.get(i)?.verdict.score ?? 0))) bestOfA.set(i, pairing);
      if (!(verdict.score <= (bestOfB.get(j)?.verdict.score ?? 0))) bestOfB.set(j, pairing);
    }
  return [...new Set([...bestOfA.values(), ...bestOfB.values()])].sort(
    (x, y) => x.a.index - y.a.index || x.b.index - y.b.index,
  );
}

/** Inside one article only what clashes is worth telling: saying a thing again, shorter or longer, is how news is written. */
const TELLING_INSIDE = new Set<Verdict['kind']>(['contradicts', 'denies']);

/** Relations between statements of one article, the earlier one first. Bounded candidates for each statement. */
export function pairingsInside(article: Comparand): Pairing[] {
  const knows = (stem: string) => article.stems.has(stem);
  const out: Pairing[] = [];
  for (const [i, one] of article.statements.entries())
    for (const j of candidates(one, article)) {
      if (j <= i) continue;
      const other = article.statements[j] as Statement;
      const verdict = relate(one, other, article.language, { inA: knows, inB: knows }, false);
      if (verdict && TELLING_INSIDE.has(verdict.kind)) out.push({ a: one, b: other, verdict });
    }
  return out.sort((x, y) => x.a.index - y.a.index || x.b.index - y.b.index);
}

/** The statements of `other` that share most with `statement`, by the index of telling words. */
function candidates(statement: Statement, other: Comparand): number[] {
  const shared = new Map<number, number>();
  const seen = new Set<string>();
  for (const term of statement.terms)
    for (const key of keysOf(term)) {
      if (seen.has(key)) continue;
      seen.add(key);
      for (const j of other.postings.get(key) ?? []) shared.set(j, (shared.get(j) ?? 0) + term.weight);
    }
  return [...shared.entries()]
    .sort((x, y) => y[1] - x[1] || x[0] - y[0])
    .slice(0, MOST_CANDIDATES)
    .map(([j]) => j);
}

/** What a term is looked up by. */
export function keysOf(term: Statement['terms'][number]): string[] {
  if (term.kind === 'cue' || term.kind === 'time') return [];
  if (term.kind === 'number') return [`#:${term.key}`];
  if (term.kind === 'word') return [`w:${term.root}`];
  return [...(term.entity === undefined ? [] : [`n:${term.entity}`]), ...term.parts.map((part) => `w:${part}`)];
}

/** Prepares one article of a document. Linear in its statements. */
export function comparand(
  path: string,
  document: Document,
  article: number,
  statements: readonly Statement[],
  profile: Profile,
  language: Language,
): Comparand {
  const postings = new Map<string, number[]>();
  const stems = new Set<string>();
  for (const [i, statement] of statements.entries())
    for (const term of statement.terms) {
      if (term.kind === 'word') stems.add(term.key);
      for (const key of keysOf(term)) {
        const list = postings.get(key);
        if (!list) postings.set(key, [i]);
        else if (list.at(-1) !== i) list.push(i);
      }
    }
  return { path, document, article, language, statements, profile, postings, stems };
}
