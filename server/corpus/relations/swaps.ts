import type { EntityType } from '../../document/document.ts';
import { slice } from '../../text/span.ts';
import { align } from './alignment.ts';
import type { Comparable, Statement } from './comparable.ts';
import { areOtherDays } from './days.ts';
import type { Difference } from './differences.ts';
import { areCapitalAndCountry, mayNameOne } from './one-name.ts';
import type { Comparand, Pairing } from './pair.ts';
import { slot } from './slot.ts';

// One name, day or unit put for another in a sentence that was taken over word for word. Two sentences of one form tell
// of two events far more often («ملك … يهنئ رئيس …»), so the articles must follow one another besides.

/** A sentence that is taken over: its score and weight in bits. */
const REPEATED = 0.85;
const FEWEST_BESIDE = 2;
const HEAVY = 18;
/** Of the bits of a changed sentence, all but so many answer one another in order. */
const LEFT_OVER = 0.12;
const IN_ORDER = 0.9;
const MOST_SWAPS = 2;
const NEARLY = 0.1;
/** Moneys of several countries: «جنيه» and «جنيه استرليني» may be one. */
const VAGUE = new Set(['pound', 'dinar', 'dirham', 'rial', 'lira', 'franc', 'krone', 'peso', 'rupee']);
const KINDS = new Set<Pairing['verdict']['kind']>(['repeats', 'paraphrases', 'alters']);

/** The pairings of two articles, those with something swapped told as altered. Cost: the alignment of each anew. */
export function withSwaps(all: readonly Pairing[], a: Comparand, b: Comparand): Pairing[] {
  const copied = all.filter(({ verdict }) => verdict.kind === 'repeats' && verdict.score >= REPEATED);
  if (copied.length < FEWEST_BESIDE) return [...all];
  return all.map((pairing) => {
    const { a: one, b: other, verdict } = pairing;
    if (!KINDS.has(verdict.kind) || Math.min(one.weight, other.weight) < HEAVY) return pairing;
    const beside = copied.filter((known) => isOutside(known.a, one) && isOutside(known.b, other));
    if (beside.length < FEWEST_BESIDE) return pairing;
    // A list tells the same of several: who says it of this one too is not the one who put another for it.
    const hasOther = all.some(
      (known) =>
        known !== pairing &&
        KINDS.has(known.verdict.kind) &&
        known.verdict.score >= verdict.score - NEARLY &&
        ((known.a === one && known.b !== other) || (known.b === other && known.a !== one)),
    );
    const swaps = hasOther ? [] : swapsOf(one, other, a, b);
    if (swaps.length === 0) return pairing;
    const known = verdict.differs.filter(({ a: span }) => !swaps.some((swap) => swap.a.start === span.start));
    const differs = [...known, ...swaps].sort((x, y) => x.a.start - y.a.start || x.a.end - y.a.end);
    return { ...pairing, verdict: { ...verdict, kind: 'alters', differs } };
  });
}

function isOutside(one: Statement, other: Statement): boolean {
  return one.last < other.first || one.first > other.last;
}

function swapsOf(one: Statement, other: Statement, a: Comparand, b: Comparand): Difference[] {
  const { ofA, ofB, order } = align(one.terms, other.terms);
  if (order < IN_ORDER) return [];
  const out: Difference[] = [];
  const swapped = new Set<Comparable>();
  for (const [i, term] of one.terms.entries()) {
    const partner = ofA[i] ?? -1;
    const rival = other.terms[partner >= 0 ? partner : slot(one.terms, other.terms, i, ofA, ofB)];
    const what = rival && (partner >= 0 ? unitSwap(term, rival) : swap(term, rival, a, b, i < ACTOR));
    if (!rival || !what) continue;
    swapped.add(term).add(rival);
    out.push({ a: spanOf(term), b: spanOf(rival), what, opposed: true });
  }
  if (out.length === 0 || out.length > MOST_SWAPS) return [];
  const rest = (terms: readonly Comparable[], partners: readonly number[], weight: number) => {
    let left = 0;
    for (const [i, term] of terms.entries()) if ((partners[i] ?? -1) < 0 && !swapped.has(term)) left += term.weight;
    return left / weight;
  };
  const isCopied = rest(one.terms, ofA, one.weight) <= LEFT_OVER && rest(other.terms, ofB, other.weight) <= LEFT_OVER;
  return isCopied ? out : [];
}

/** Who acts stands so early, behind the verb in Arabic. */
const ACTOR = 2;

function swap(
  one: Comparable,
  other: Comparable,
  a: Comparand,
  b: Comparand,
  isActor: boolean,
): Difference['what'] | undefined {
  if (one.kind === 'time') return areOtherDays(one, other) ? 'day' : undefined;
  if (one.kind === 'number') return unitSwap(one, other);
  if (one.kind !== 'name' || one.fact === undefined || other.fact === undefined) return undefined;
  const [own, their] = [a.document.mentions[one.fact], b.document.mentions[other.fact]];
  if (own?.form !== 'name' || their?.form !== 'name' || own.type !== their.type) return undefined;
  if (!one.entity || !other.entity || one.entity === other.entity) return undefined;
  if (mayBeOne(one.parts, other.parts, own.type)) return undefined;
  const [written, theirs] = [slice(a.document.text, own), slice(b.document.text, their)];
  if (mayNameOne(written, theirs) || (isActor && areCapitalAndCountry(written, theirs))) return undefined;
  // «المملكة» for «السعودية»: a common noun that stands for the name.
  if (isCommon(one, a) || isCommon(other, b)) return undefined;
  return own.type === 'LOC' || own.type === 'FAC' ? 'place' : 'agent';
}

/**
 * Another spelling, or a longer or shorter name of the same: one that shares a part with a person's, or the head with a
 * body's; one that holds all parts of a place's.
 */
function mayBeOne(one: readonly string[], other: readonly string[], type: EntityType): boolean {
  const onlyIn = (parts: readonly string[], others: readonly string[]) =>
    parts.filter((part) => !others.includes(part));
  const [left, right] = [onlyIn(one, other), onlyIn(other, one)];
  if (left.join('') === right.join('')) return true; // «عبد العزيز», «عبدالعزيز»
  if (type !== 'LOC') return left.length < one.length;
  // «الكورية» and «كوريا» begin alike.
  const begins = (part: string) => right.some((rival) => part.slice(0, 3) === rival.slice(0, 3));
  return right.length === 0 || left.every(begins);
}

/** «المملكة», "the Kingdom": a common noun that stands for a name. */
function isCommon({ key }: Comparable, { language }: Comparand): boolean {
  return language.claims.standIns.has(key) || language.claims.standIns.has(key.replace(/^(?:ال|لل)/, ''));
}

function unitSwap(a: Comparable, b: Comparable): Difference['what'] | undefined {
  const [one, other] = [a.quantity, b.quantity];
  if (!one?.unit || !other?.unit || one.unit === other.unit || one.value !== other.value) return undefined;
  if (VAGUE.has(one.unit) || VAGUE.has(other.unit)) return undefined;
  return 'number';
}

function spanOf({ start, end }: Comparable): { start: number; end: number } {
  return { start, end };
}
