import type { ClaimCues, Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { DifferenceKind } from '../corpus.ts';
import type { Alignment } from './alignment.ts';
import type { Comparable, Statement } from './comparable.ts';
import { areOtherDays } from './days.ts';
import { compatible } from './numbers.ts';
import { areConverse } from './party-match.ts';
import { turns } from './turns.ts';

/** One place where two statements that otherwise answer each other say something else. */
export interface Difference {
  readonly a: Span;
  readonly b: Span;
  readonly what: DifferenceKind;
  /** True when both cannot hold of one thing; false when only the sense has shifted. */
  readonly opposed: boolean;
  /** True where one side denies what the other only does not say. */
  readonly isSilence?: boolean;
  /** A number that is exact on one side only. */
  readonly isBound?: boolean;
  /** The side that has no word to point at; its span is the whole statement. */
  readonly missingIn?: 'a' | 'b';
}

/** What else the two documents say, for telling another thing from another word for it. */
export interface Vocabulary {
  /** True when the document that holds statement a, or b, uses this stem anywhere. */
  readonly inA: (stem: string) => boolean;
  readonly inB: (stem: string) => boolean;
}

/**
 * The differences between two aligned statements, by position in `a`. Cost: terms of a times terms of b.
 * Spelling, digits against words, and words that only one side has are no differences.
 */
export function differences(
  a: Statement,
  b: Statement,
  alignment: Alignment,
  language: Language,
  vocabulary: Vocabulary,
): Difference[] {
  const out: Difference[] = [];
  const slots = substitutions(a.terms, b.terms, alignment);
  const isPart = a.role !== 'paragraph' || b.role !== 'paragraph';
  for (const [one, other] of slots) {
    // the parts of a series are numbered in their headlines
    if (isPart && one.kind === 'word' && /^\d+$/.test(one.key)) continue;
    const found = substitution(one, other, language.claims, vocabulary);
    if (found && !(found.what === 'negation' && areConverse(a, b, one, other)))
      out.push({ a: span(one), b: span(other), ...found });
  }
  out.push(...countDifferences(a.terms, b.terms, alignment, out));
  if (out.length === 0) out.push(...bounds(a.terms, b.terms, alignment));
  out.push(...turns(a, b, alignment, language.claims));
  return out.sort((x, y) => x.a.start - y.a.start || x.a.end - y.a.end);
}

/** Terms without a partner that stand in the same slot between partners. */
function substitutions(
  a: readonly Comparable[],
  b: readonly Comparable[],
  { ofA, ofB }: Alignment,
): [Comparable, Comparable][] {
  const out: [Comparable, Comparable][] = [];
  const taken = new Set<number>();
  for (const [i, one] of a.entries()) {
    if (ofA[i] !== -1 || one.kind === 'cue') continue;
    const left = neighbour(ofA, i, -1);
    const right = neighbour(ofA, i, 1);
    const from = left >= 0 ? left + 1 : right - REACH;
    const to = right >= 0 ? right : left + 1 + REACH;
    const opens = one.kind === 'word' && nextTerm(a, i, -1) < 0;
    if (left < 0 && (right < 0 || (one.kind === 'word' && !opens))) continue;
    if (left >= 0 && right >= 0 && right < left) continue;
    for (let j = Math.max(0, from); j < Math.min(b.length, to); j++) {
      const other = b[j] as Comparable;
      if (ofB[j] !== -1 || taken.has(j) || other.kind !== one.kind) continue;
      if (one.kind === 'word' && (!isAlone(a, b, i, j, ofA) || (opens && nextTerm(b, j, -1) >= 0))) continue;
      if (one.kind === 'number' && countOtherThings(a, b, i, j, ofA)) continue;
      taken.add(j);
      out.push([one, other]);
      break;
    }
  }
  return out;
}

const REACH = 3;

/**
 * One word stands for one other only where those before or behind it answer each other, and those on the other side
 * answer nothing else: in a list that begins later the words have merely no answer.
 */
function isAlone(
  a: readonly Comparable[],
  b: readonly Comparable[],
  i: number,
  j: number,
  ofA: readonly number[],
): boolean {
  return [-1, 1].some((step) => {
    const [x, y] = [nextTerm(a, i, step), nextTerm(b, j, step)];
    const [u, v] = [nextTerm(a, i, -step), nextTerm(b, j, -step)];
    const answers = x < 0 ? y < 0 : ofA[x] === y;
    const areFree = (u < 0 || ofA[u] === -1) && (v < 0 || !ofA.includes(v));
    return answers && (areFree || (u >= 0 && ofA[u] === v));
  });
}

/** True where another word governs each of two numbers: «وأصيب خمسة آخرون» against «واختفى 15 آخرون». */
function countOtherThings(
  a: readonly Comparable[],
  b: readonly Comparable[],
  i: number,
  j: number,
  ofA: readonly number[],
): boolean {
  return [-1, 1].some((step) => {
    const [x, y] = [nextTerm(a, i, step), nextTerm(b, j, step)];
    return a[x]?.kind === 'word' && b[y]?.kind === 'word' && ofA[x] === -1 && !ofA.includes(y);
  });
}

/** The nearest term that is no cue; −1 at the end. */
function nextTerm(terms: readonly Comparable[], at: number, step: number): number {
  let i = at + step;
  while (terms[i]?.kind === 'cue') i += step;
  return terms[i] ? i : -1;
}

/** The partner of the nearest matched term before or behind; −1 for none within reach. */
function neighbour(ofA: readonly number[], i: number, step: 1 | -1): number {
  for (let n = 1; n <= REACH; n++) {
    const partner = ofA[i + n * step];
    if (partner !== undefined && partner >= 0) return partner;
  }
  return -1;
}

function substitution(
  one: Comparable,
  other: Comparable,
  cues: ClaimCues,
  vocabulary: Vocabulary,
): Omit<Difference, 'a' | 'b'> | undefined {
  if (one.kind === 'number') {
    if (!one.quantity || !other.quantity || one.quantity.unit !== other.quantity.unit) return undefined;
    return compatible(one.quantity, other.quantity) ? undefined : { what: 'number', opposed: true };
  }
  if (one.kind === 'time') {
    const exact = /^\d{4}-\d\d-\d\d$/;
    if (!one.day || !other.day || !exact.test(one.day) || !exact.test(other.day)) return undefined;
    return areOtherDays(one, other) ? { what: 'day', opposed: true } : undefined;
  }
  if (one.kind === 'word') {
    // a number that counts nothing: of an article of law, a flight … but no clock, version or size («0947», «1080P»)
    const isNumber = (term: Comparable) => /^[1-9]\d*$/.test(term.key);
    if (isNumber(one) && isNumber(other)) return { what: 'number', opposed: true };
    if (areOpposite(one, other, cues)) return { what: 'negation', opposed: true };
    if (cues.frames.some((row) => holds(row, one) && holds(row, other))) return { what: 'framing', opposed: false };
    const bothKnowBoth = vocabulary.inB(one.key) && vocabulary.inA(other.key);
    const alike = isDefinite(one) === isDefinite(other);
    if (bothKnowBoth && alike && one.weight >= SPECIFIC && other.weight >= SPECIFIC)
      return { what: 'object', opposed: false };
  }
  return undefined;
}

// A substituted word counts as another thing only when it is rarer than one in 2^10 words.
const SPECIFIC = 3;

/** Written with the Arabic article. */
export function isDefinite(term: Comparable): boolean {
  return /^[وفبلك]?ال|^لل/.test(term.norm);
}

/** A word as it is written, normalised, and its stem. */
export type Written = Pick<Comparable, 'norm' | 'key'>;

export function areOpposite(one: Written, other: Written, cues: ClaimCues): boolean {
  return cues.antonyms.some(
    ([left, right]) => (holds(left, one) && holds(right, other)) || (holds(right, one) && holds(left, other)),
  );
}

/** True when a lexicon has the word of a term, as it stands or bare. */
export function holds(lexicon: ReadonlySet<string>, term: Written): boolean {
  return lexicon.has(term.norm) || lexicon.has(term.norm.replace(/^(?:[وفبلك]?ال|لل)/, '')) || lexicon.has(term.key);
}

/** Counts of the same thing that do not agree, wherever they stand in the two clauses. */
function countDifferences(
  a: readonly Comparable[],
  b: readonly Comparable[],
  { ofA, ofB }: Alignment,
  known: readonly Difference[],
): Difference[] {
  const out: Difference[] = [];
  for (const [i, one] of a.entries()) {
    if (ofA[i] !== -1 || one.quantity?.of === undefined || known.some((diff) => diff.a.start === one.start)) continue;
    const rivals = b.filter(
      (other, j) => ofB[j] === -1 && other.quantity?.of === one.quantity?.of && !countOtherThings(a, b, i, j, ofA),
    );
    const rival = rivals[0];
    if (!rival?.quantity || rivals.length > 1 || rival.quantity.unit !== one.quantity.unit) continue;
    if (compatible(one.quantity, rival.quantity)) continue;
    out.push({ a: span(one), b: span(rival), what: 'number', opposed: true });
  }
  return out;
}

/** The same number, given as exact on one side and as about or as more than that on the other. */
function bounds(a: readonly Comparable[], b: readonly Comparable[], { ofA }: Alignment): Difference[] {
  return a.flatMap((one, i) => {
    const other = b[ofA[i] ?? -1];
    if (!one.quantity || !other?.quantity || one.quantity.value !== other.quantity.value) return [];
    const both = [one.quantity.bound, other.quantity.bound];
    if (one.quantity.bound === other.quantity.bound || !both.includes('approx')) return [];
    return [{ a: span(one), b: span(other), what: 'hedge' as const, opposed: false, isBound: true }];
  });
}

function span({ start, end }: Span): Span {
  return { start, end };
}
