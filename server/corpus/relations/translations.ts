import type { Quantity } from '../../document/document.ts';
import { translationsOf } from '../../language/bilingual.ts';
import { en as english } from '../../language/en/en.ts';
import { areOutside, type Comparable, type Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { grown } from './grow.ts';
import { areApart } from './happening.ts';
import { areOtherLands } from './lands.ts';
import { turned } from './made.ts';
import { compatible } from './numbers.ts';
import type { Pairing } from './pair.ts';
import { over, translate } from './translate.ts';

const MOST_CANDIDATES = 4;
/** Bits that two statements share at least by their keys before they are aligned. */
const FEWEST_BITS = 9;
/** A part of a sentence that answers less is no beginning of one that answers. */
const WORTH_GROWING = 0.25;
/** Nothing else of two articles answers: one sentence may be taken over, or be of another visit. */
const ALONE = 0.6;
/** So many other statements say the same before a number or a day contradicts; before articles that name other days are of one event. */
const SUPPORT = { number: 2, day: 2, apart: 3 };

/**
 * The statements of an Arabic and an English article that say the same, each with the one that answers it best from both
 * sides, and those that differ in one number or day. Cost: bounded candidates for each statement.
 */
export function translationPairings(a: Comparand, b: Comparand): Pairing[] {
  const [ar, en] = a.language.code === 'ar' ? [a, b] : [b, a];
  if (areOtherLands(ar, en)) return [];
  const found = best(candidatesOver(ar, en).flatMap(([i, near]) => near.flatMap((j) => pairing(ar, en, i, j) ?? [])));
  const kept = believed(found, ar, en);
  return ar === a ? kept : kept.map(turned);
}

function pairing(ar: Comparand, en: Comparand, i: number, j: number): Pairing | undefined {
  const score = (one: Statement, other: Statement) => over(one, other).score;
  const first = [ar.statements[i] as Statement, en.statements[j] as Statement] as const;
  if (score(...first) < WORTH_GROWING) return undefined;
  const [one, other] = grown(...first, ar, en, score, areOneSentence);
  const verdict = translate(one, other);
  return verdict && { a: one, b: other, verdict };
}

const SENTENCE_END = /[.!?؟…]/;

/** True of clauses between which no sentence ends: two languages cut sentences into other clauses, not texts into other sentences. */
function areOneSentence(left: Statement, right: Statement, { document }: Comparand): boolean {
  return !SENTENCE_END.test(document.text.slice(left.claim.end, right.claim.start));
}

/** How much a key that two articles in two languages share tells: a name twice as much as a number that few texts have by chance. */
export function factsOf(key: string): number {
  if (key.startsWith('n:')) return 2;
  return TELLING_NUMBER.test(key) ? 1 : 0;
}

const TELLING_NUMBER = /^#:(?!10$)(?:\d{2,}|\d+\.\d+)$/;

/** For each Arabic statement, by position, the English ones that share most with it. */
function candidatesOver(ar: Comparand, en: Comparand): [number, number[]][] {
  return ar.statements.map(({ terms }, i) => {
    const bits = new Map<number, number>();
    for (const term of terms)
      for (const key of keysOver(term))
        for (const { at, weight } of en.postings.get(key) ?? [])
          bits.set(at, (bits.get(at) ?? 0) + Math.min(weight, term.weight));
    const most = [...bits].filter(([, own]) => own >= FEWEST_BITS).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    return [i, most.slice(0, MOST_CANDIDATES).map(([at]) => at)];
  });
}

/** What an Arabic term is looked up by in an English article. */
function keysOver(term: Comparable): string[] {
  if (term.kind === 'number') return [`#:${term.key}`];
  if (term.kind === 'name') return term.entity === undefined ? [] : [`n:${term.entity}`];
  return term.kind === 'word' ? [...translationsOf(term.key).keys()].map((en) => `w:${english.root(en)}`) : [];
}

/** Pairings that are the best on both sides; of two that are nearly as good the first of both texts, since headlines say what texts say. */
function best(found: readonly Pairing[]): Pairing[] {
  const sorted = found.toSorted(
    (x, y) => y.verdict.score - x.verdict.score || x.a.first - y.a.first || x.b.first - y.b.first,
  );
  const out: Pairing[] = [];
  for (const one of sorted)
    if (!out.some((known) => !areOutside(known.a, one.a) || !areOutside(known.b, one.b))) out.push(one);
  return out.sort((x, y) => x.a.first - y.a.first || x.b.first - y.b.first);
}

/** What is left where others that say the same have to stand by: articles that name other days, statements that differ. */
function believed(found: readonly Pairing[], ar: Comparand, en: Comparand): Pairing[] {
  const same = found.filter(({ verdict }) => verdict.kind === 'translates');
  if (found.length === 1 && same.every(({ verdict }) => verdict.score < ALONE)) return [];
  if (areApart(ar.happening.days, en.happening.days) && same.length < SUPPORT.apart) return [];
  return found.filter(({ a, b, verdict }) => {
    const [differs] = verdict.differs;
    if (!differs) return true;
    if (same.length < (differs.what === 'day' ? SUPPORT.day : SUPPORT.number)) return false;
    if (differs.what !== 'number') return true;
    const [one, other] = [quantityAt(a, differs.a.start), quantityAt(b, differs.b.start)];
    // tolls have rules of their own
    if (!one || !other || isToll(a, one) || isToll(b, other)) return false;
    return !says(en, one) && !says(ar, other);
  });
}

function quantityAt({ terms }: Statement, start: number): Quantity | undefined {
  return terms.find((term) => term.start === start)?.quantity;
}

function isToll({ tolls }: Statement, { start }: Quantity): boolean {
  return tolls.some(({ quantity }) => quantity.start === start);
}

/** True when an article says this number anywhere. */
function says({ statements }: Comparand, wanted: Quantity): boolean {
  return statements.some(({ terms }) =>
    terms.some(({ quantity }) => quantity && quantity.unit === wanted.unit && compatible(quantity, wanted)),
  );
}
