import type { EntityType } from '../../document/document.ts';
import { editDistance } from '../../document/names/spelling.ts';
import { overlap, slice } from '../../text/span.ts';
import { align } from './alignment.ts';
import { areOutside, type Comparable, type Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { areOtherDays } from './days.ts';
import type { Difference } from './differences.ts';
import { areCapitalAndCountry, mayNameOne } from './one-name.ts';
import type { Pairing } from './pair.ts';
import { slot } from './slot.ts';
import { turnedNames } from './turned.ts';

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
  const changed = all.map((pairing) => {
    const { a: one, b: other, verdict } = pairing;
    if (!KINDS.has(verdict.kind) || Math.min(one.weight, other.weight) < HEAVY) return [];
    const beside = copied.filter((known) => areOutside(known.a, one) && areOutside(known.b, other));
    if (beside.length < FEWEST_BESIDE) return [];
    // A list tells the same of several: who says it of this one too is not the one who put another for it.
    const hasOther = all.some(
      (known) =>
        known !== pairing &&
        KINDS.has(known.verdict.kind) &&
        known.verdict.score >= verdict.score - NEARLY &&
        meets(known.a, one) !== meets(known.b, other),
    );
    return hasOther
      ? []
      : swapsOf(one, other, a, b).filter((own) => !own.names || !areOfOthers(own.names, pairing, a, b));
  });
  const renamed = throughout(changed);
  return all.map((pairing, i) => {
    const swaps = (changed[i] as readonly Swap[]).filter(({ names }) => !names || !renamed.has(names));
    if (swaps.length === 0) return pairing;
    const { verdict } = pairing;
    const known = verdict.differs.filter(({ a: span }) => !swaps.some((swap) => swap.a.start === span.start));
    const own = swaps.map(({ names, ...swap }) => swap);
    const differs = [...known, ...own].sort((x, y) => x.a.start - y.a.start || x.a.end - y.a.end);
    return { ...pairing, verdict: { ...verdict, kind: 'alters', differs } };
  });
}

/** Something put for another; of a name with the keys of both. */
interface Swap extends Difference {
  readonly names?: string;
}

/** Each headline names its own of the two: two letters or notices of one form, to two countries. */
function areOfOthers(names: string, { a: one, b: other }: Pairing, a: Comparand, b: Comparand): boolean {
  if (one.role === 'headline' && other.role === 'headline') return false;
  const [left, right] = names.split(' ') as [string, string];
  const heads = ({ statements }: Comparand, entity: string) =>
    statements.some(({ role, terms }) => role === 'headline' && terms.some((term) => term.entity === entity));
  return heads(a, left) && heads(b, right) && !heads(a, right) && !heads(b, left);
}

/** Names that one article puts for another's in several sentences: its own word for the same, not another party. */
function throughout(all: readonly (readonly Swap[])[]): Set<string> {
  const places = new Map<string, Set<number>>();
  for (const { names, a } of all.flat()) if (names) places.set(names, (places.get(names) ?? new Set()).add(a.start));
  return new Set([...places].flatMap(([names, starts]) => (starts.size > 1 ? [names] : [])));
}

function meets(one: Statement, other: Statement): boolean {
  return overlap(one.claim, other.claim) > 0;
}

function swapsOf(one: Statement, other: Statement, a: Comparand, b: Comparand): Swap[] {
  const alignment = align(one.terms, other.terms);
  const { ofA, ofB, order } = alignment;
  const turned = turnedNames(one.terms, other.terms, alignment, a, b);
  if (order < IN_ORDER && turned.length === 0) return [];
  const out: Swap[] = [...turned];
  const swapped = new Set<Comparable>();
  for (const [i, term] of one.terms.entries()) {
    const partner = ofA[i] ?? -1;
    const rival = other.terms[partner >= 0 ? partner : slot(one.terms, other.terms, i, ofA, ofB)];
    const what = rival && (partner >= 0 ? unitSwap(term, rival) : swap(term, rival, a, b));
    if (!rival || !what) continue;
    swapped.add(term).add(rival);
    out.push({
      a: spanOf(term),
      b: spanOf(rival),
      what,
      opposed: true,
      ...(term.kind === 'name' ? { names: `${term.entity} ${rival.entity}` } : {}),
    });
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

function swap(one: Comparable, other: Comparable, a: Comparand, b: Comparand): Difference['what'] | undefined {
  if (one.kind === 'time') return areOtherDays(one, other) ? 'day' : undefined;
  if (one.kind === 'number') return unitSwap(one, other);
  if (one.kind !== 'name' || one.fact === undefined || other.fact === undefined) return undefined;
  const [own, their] = [a.document.mentions[one.fact], b.document.mentions[other.fact]];
  if (own?.form !== 'name' || their?.form !== 'name' || own.type !== their.type) return undefined;
  if (!one.entity || !other.entity || one.entity === other.entity) return undefined;
  if (mayBeOne(one.parts, other.parts, own.type)) return undefined;
  const [written, theirs] = [slice(a.document.text, own), slice(b.document.text, their)];
  if (mayNameOne(written, theirs) || areCapitalAndCountry(written, theirs)) return undefined;
  if (isOwnName(one, other, a, b, own.type) || [a, b].some((article) => namesBoth(article, one, other)))
    return undefined;
  // «المملكة» for «السعودية»: a common noun that stands for the name.
  if (isCommon(one, a) || isCommon(other, b)) return undefined;
  // «الكثير», «العديد»: everyday words that were taken for names
  const sense = (term: Comparable) => a.language.synonyms(term.key, term.parts[0] ?? term.key);
  if (sense(one) !== undefined && sense(one) === sense(other)) return undefined;
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

/**
 * True where the article that writes one of two names has the other too: a body by two names, its short one in the
 * headline («السبيرز», «توتنهام»), or a name with a slip («برزاني», «بارزاني»).
 */
function isOwnName(one: Comparable, other: Comparable, a: Comparand, b: Comparand, type: EntityType): boolean {
  const [left, right] = [one.parts.join(''), other.parts.join('')];
  const isNear = editDistance(left, right, NEAR) <= Math.min(NEAR, Math.floor(Math.max(left.length, right.length) / 3));
  if (type !== 'ORG' && !isNear) return false;
  // a name by which a body goes besides its own is a word by itself
  if (!isNear && Math.min(one.parts.length, other.parts.length) > 1) return false;
  return holds(a, other) || holds(b, one);
}

const NEAR = 2;

/** «سليمان هلال الأسد» is called by either of his names. */
function namesBoth({ statements }: Comparand, one: Comparable, other: Comparable): boolean {
  const holdsAll = (parts: readonly string[], own: readonly string[]) => own.every((part) => parts.includes(part));
  return statements.some(({ terms }) =>
    terms.some(({ kind, parts }) => kind === 'name' && holdsAll(parts, one.parts) && holdsAll(parts, other.parts)),
  );
}

/** True when an article names an entity, or has all words of its name. */
function holds({ postings }: Comparand, { entity, parts }: Comparable): boolean {
  return postings.has(`n:${entity}`) || (parts.length > 0 && parts.every((part) => postings.has(`w:${part}`)));
}

/** «المملكة», "the Kingdom": a common noun that stands for a name. */
function isCommon({ key }: Comparable, { language }: Comparand): boolean {
  return language.claims.standIns.has(key) || language.claims.standIns.has(key.replace(/^(?:ال|لل)/, ''));
}

function unitSwap(a: Comparable, b: Comparable): Difference['what'] | undefined {
  const [one, other] = [a.quantity, b.quantity];
  if (!one?.unit || !other?.unit || one.unit === other.unit || one.value !== other.value) return undefined;
  if (VAGUE.has(one.unit) || VAGUE.has(other.unit)) return undefined;
  if (withoutPower(one.unit) === withoutPower(other.unit)) return undefined;
  return 'number';
}

/** «1276 مترا» for «1276 مترا مربعا»: the power is left out. */
function withoutPower(unit: string): string {
  return unit.replace(/[23]$/u, '');
}

function spanOf({ start, end }: Comparable): { start: number; end: number } {
  return { start, end };
}
