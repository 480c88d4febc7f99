import type { ClaimCues, Language } from '../../language/language.ts';
import { align } from './alignment.ts';
import type { Comparable, Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { areOpposite, holds, type Written } from './differences.ts';
import type { Pairing } from './pair.ts';
import { next, slot } from './slot.ts';

/** A word that stands for another in a sentence which is the same otherwise. */
export interface Exchange {
  /** Both stems; see `pairOf`. */
  readonly pair: string;
  /** The words before and behind it; `''` at an end of the sentence. */
  readonly left: string;
  readonly right: string;
}

/** A sentence shorter than this, in bits, may be the same by chance but for a word. */
const HEAVY = 24;
const FEWEST_TERMS = 6;
const LEAST_SCORE = 0.7;

export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/**
 * The exchange that two statements bear witness to; `undefined` where anything else differs, or where the words are opposites,
 * take sides, are numbers, names or cues. Cost: that of an alignment.
 */
export function exchangeOf({ a: one, b: other, verdict }: Pairing, a: Comparand, b: Comparand): Exchange | undefined {
  if (verdict.score < LEAST_SCORE || verdict.score === 1 || Math.min(one.weight, other.weight) < HEAVY)
    return undefined;
  if (!verdict.differs.every(({ what }) => what === 'object')) return undefined;
  if (a.language !== b.language || cuesOf(one) !== cuesOf(other)) return undefined;
  const { ofA, ofB, order } = align(one.terms, other.terms);
  if (order < 1) return undefined;
  const [i, j] = [onlyFree(one.terms, ofA), onlyFree(other.terms, ofB)];
  if (i === undefined || j === undefined || one.terms.length < FEWEST_TERMS) return undefined;
  if (slot(one.terms, other.terms, i, ofA, ofB) !== j) return undefined;
  const [left, right] = [one.terms[i] as Comparable, other.terms[j] as Comparable];
  if (!isWord(one.terms, i) || !isWord(other.terms, j)) return undefined;
  if (!mayBeOne(left, right, a.language.claims)) return undefined;
  return contextOf(one.terms, i, other.terms, j);
}

/** The exchanges that are all that differs between two statements; none where anything else does. */
export function exchangesIn({ a: one, b: other, verdict }: Pairing, { claims }: Language): Exchange[] {
  if (verdict.kind !== 'alters' || !verdict.differs.every(({ what }) => what === 'object')) return [];
  const out: Exchange[] = [];
  for (const { a, b } of verdict.differs) {
    const i = one.terms.findIndex(({ kind, start }) => kind === 'word' && start === a.start);
    const j = other.terms.findIndex(({ kind, start }) => kind === 'word' && start === b.start);
    const [left, right] = [one.terms[i], other.terms[j]];
    if (!left || !right || !mayBeOne(left, right, claims)) return [];
    out.push(contextOf(one.terms, i, other.terms, j));
  }
  return out;
}

/** Opposites, words that take sides, negations and hedges never count as one, however often they are exchanged. */
export function mayBeOne(one: Written, other: Written, claims: ClaimCues): boolean {
  const { frames, negations, denials, hedges, plans } = claims;
  return (
    !areOpposite(one, other, claims) &&
    ![...frames, negations, denials, hedges, plans].some((row) => holds(row, one) || holds(row, other))
  );
}

function contextOf(a: readonly Comparable[], i: number, b: readonly Comparable[], j: number): Exchange {
  const [one, other] = [(a[i] as Comparable).key, (b[j] as Comparable).key];
  const [terms, at] = one < other ? [a, i] : [b, j];
  const beside = (step: 1 | -1) => {
    const term = terms[next(terms, at, step)];
    return term === undefined ? '' : term.kind === 'word' ? term.root : term.key;
  };
  return { pair: pairOf(one, other), left: beside(-1), right: beside(1) };
}

function cuesOf({ terms }: Statement): string {
  return terms.flatMap(({ kind, key }) => (kind === 'cue' ? [key] : [])).join(' ');
}

/** The one term with weight that has no answer; `undefined` where there are none or several. */
function onlyFree(terms: readonly Comparable[], partners: readonly number[]): number | undefined {
  const free = terms.flatMap(({ kind }, i) => (kind !== 'cue' && partners[i] === -1 ? [i] : []));
  return free.length === 1 ? free[0] : undefined;
}

/** A word of letters that is no cue itself. */
function isWord(terms: readonly Comparable[], at: number): boolean {
  const term = terms[at] as Comparable;
  const before = terms[at - 1];
  return term.kind === 'word' && !/\d/.test(term.key) && !(before?.kind === 'cue' && before.norm === term.norm);
}
