import { countryOfAdjective } from '../../document/mentions/gazetteer.ts';
import type { Language } from '../../language/language.ts';
import { contains, type Span } from '../../text/span.ts';
import { SAYS_THE_SAME } from '../kinds.ts';
import { align } from './alignment.ts';
import type { Candidates } from './candidates.ts';
import type { Comparable, Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { bare } from './happening.ts';
import type { Pairing } from './pair.ts';
import { type Demand, relate, type Verdict } from './relate.ts';
import type { Setting } from './setting.ts';
import { part, type Stretches, stretchesOf, widened, withNeighbours } from './stretches.ts';

/** Of the clauses that stretches are widened to so much has to answer … */
const CLAUSES: Demand = { bits: 12, wordBits: 9, dice: 0.36, wordDice: 0.3 };
/** … and of the stretches themselves so many bits, words or numbers, and bits that tell one statement from the others. */
const CORE = { bits: 14, words: 3, telling: 12 };
/** So many of the telling bits must be of clauses that are not related yet. */
const FEWEST_NEW = 4;
const FEWEST_TELLING = 3;
/** A pair of statements that shares less than so much of what one beside it does is looked at together with that one. */
const BESIDE = 0.5;
/** Characters: a longer copy is told clause by clause. */
const LONGEST = 260;

/**
 * Stretches of text that answer each other across the bounds of clauses: two texts seldom cut one sentence alike, and
 * one says in passing what the other says in a sentence of its own. `known`: what is related already.
 * Cost: that of an alignment for each candidate.
 */
export function inPassing(
  a: Comparand,
  b: Comparand,
  near: Candidates,
  known: readonly Pairing[],
  setting: Setting,
): Pairing[] {
  const out: Pairing[] = [];
  const telling = tellingOf(near);
  const related = new Set(known.flatMap(({ a: one, b: other }) => cells(one, other)));
  const seen = new Set<number>();
  for (const [i, j, own] of promising(near)) {
    if (seen.has(cell(i, j))) continue;
    const beside = around(telling, i, j);
    const told = beside.reduce((sum, [at, bits]) => (related.has(at) ? sum + bits : sum), 0);
    const all = beside.reduce((sum, [, bits]) => sum + bits, 0);
    if (all < CORE.telling || all - told < FEWEST_NEW) continue;
    for (const [at, bits] of beside) if (bits < BESIDE * own) seen.add(at);
    out.push(...between(withNeighbours(a, i), withNeighbours(b, j), a, b, [...known, ...out], setting));
  }
  return out;
}

/** Pairs of statements that share something telling, those that share most first. */
function promising(near: Candidates): (readonly [i: number, j: number, telling: number])[] {
  return near
    .flatMap(([i, answers]) =>
      answers.flatMap(({ at: j, telling }) => (telling < FEWEST_TELLING ? [] : [[i, j, telling] as const])),
    )
    .sort((x, y) => y[2] - x[2] || x[0] - y[0] || x[1] - y[1]);
}

/** The telling bits that candidates share, by `cell` of their positions. */
function tellingOf(near: Candidates): ReadonlyMap<number, number> {
  return new Map(near.flatMap(([i, answers]) => answers.map(({ at: j, telling }) => [cell(i, j), telling] as const)));
}

function cell(i: number, j: number): number {
  return (i << 15) + j;
}

function cells(one: Statement, other: Statement): number[] {
  const out: number[] = [];
  for (let i = one.first; i <= one.last; i++) for (let j = other.first; j <= other.last; j++) out.push(cell(i, j));
  return out;
}

/** The cells of two statements and of those beside them, with their telling bits. */
function around(telling: ReadonlyMap<number, number>, i: number, j: number): [cell: number, bits: number][] {
  const out: [number, number][] = [];
  for (let di = -1; di <= 1; di++)
    for (let dj = -1; dj <= 1; dj++) {
      const at = cell(i + di, j + dj);
      const bits = j + dj < 0 ? undefined : telling.get(at);
      if (bits !== undefined) out.push([at, bits]);
    }
  return out;
}

function between(
  one: Statement,
  other: Statement,
  a: Comparand,
  b: Comparand,
  known: readonly Pairing[],
  setting: Setting,
): Pairing[] {
  const whole = stretchesOf(one, other, CORE.bits, () => false);
  const found = whole.flatMap((stretches) => pairingOf(stretches, one, other, a, b, setting));
  const isLong = ({ claim }: Statement) => claim.end - claim.start > LONGEST;
  const isTold = (left: Span, right: Span) =>
    known.some((pairing) => contains(pairing.a.claim, left) && contains(pairing.b.claim, right));
  const all = found.some((pairing) => isLong(pairing.a) || isLong(pairing.b))
    ? stretchesOf(one, other, CORE.bits, isTold).flatMap((rest) => pairingOf(rest, one, other, a, b, setting))
    : found;
  return all.filter((pairing) => !isLong(pairing.a) && !isLong(pairing.b) && !isTold(pairing.a.claim, pairing.b.claim));
}

function pairingOf(
  { a: runA, b: runB, answers }: Stretches,
  one: Statement,
  other: Statement,
  a: Comparand,
  b: Comparand,
  setting: Setting,
): Pairing[] {
  const { language } = a;
  let [bits, telling, words] = [0, 0, 0];
  let isDeed = false;
  for (const [i, j] of answers) {
    const [left, right] = [one.terms[i] as Comparable, other.terms[j] as Comparable];
    const weight = Math.min(left.weight, right.weight);
    bits += weight;
    telling += (2 * weight) / (uses(left, a) + uses(right, b));
    if (!isSaying(one.terms, i, language)) continue;
    words++;
    isDeed ||= isDone(left, right, language);
  }
  if (!isDeed || bits < CORE.bits || telling < CORE.telling || words < CORE.words) return [];
  const left = part(one, widened(one, runA, a.document.text, language), a);
  const right = part(other, widened(other, runB, b.document.text, language), b);
  const verdict = relate(left, right, language, setting, CLAUSES);
  const isKind = verdict && (SAYS_THE_SAME.has(verdict.kind) || verdict.kind === 'alters');
  return verdict && isKind ? [{ a: left, b: right, verdict }] : [];
}

/**
 * Statements of an article that hold a term: two articles of one event have the words of this event in all their
 * statements, and a word that each says once tells which statements answer each other.
 */
function uses(term: Comparable, { postings }: Comparand): number {
  const key =
    term.kind === 'word' ? `w:${term.root}` : term.kind === 'number' ? `#:${term.key}` : `n:${term.entity ?? ''}`;
  return postings.get(key)?.length ?? 1;
}

/** True when two statements have words or numbers in common beside names and how somebody is introduced. Cost: that of an alignment. */
export function isClaimed(one: Statement, other: Statement, language: Language): boolean {
  const { ofA } = align(one.terms, other.terms);
  return ofA.filter((j, i) => j >= 0 && isSaying(one.terms, i, language)).length >= FEWEST_SAYING;
}

const FEWEST_SAYING = 2;

function isDone(one: Comparable, other: Comparable, { claims }: Language): boolean {
  return one.kind === 'number' || claims.isDeed(one.norm) || claims.isDeed(other.norm);
}

/** A number, or a word that is neither common nor part of how somebody is introduced («وزير الدفاع الكوري», "Korean leader"). */
function isSaying(terms: readonly Comparable[], at: number, { names }: Language): boolean {
  const { kind, weight, norm } = terms[at] as Comparable;
  if (kind !== 'word') return kind === 'number';
  const isTitle = (word: string) => names.titles.has(bare(word)) || names.titles.has(word);
  const isOffice = isTitle(terms[at - 1]?.norm ?? '') && bare(norm) !== norm;
  return weight >= 3 && !isTitle(norm) && !isOffice && !countryOfAdjective(norm);
}

/** Stretches of a heading and its text: less of them has to agree than of words strewn over two clauses. */
const HEADING: Demand = { bits: 15, wordBits: 14, dice: 0.5, wordDice: 0.42 };

/** How stretches of two statements of one article answer one another, where one says it more firmly. */
export function firmer(a: Statement, b: Statement, article: Comparand, setting: Setting): Pairing | undefined {
  const [found] = stretchesOf(a, b, HEADING.bits, () => false);
  if (!found) return undefined;
  const [one, other] = [part(a, found.a, article), part(b, found.b, article)];
  const verdict = relate(one, other, article.language, setting, HEADING);
  // «تعاون قد يعزز …» is not «تعزيز التعاون» made uncertain: what is said more firmly is said in one order
  const isFirm = verdict && isFirmer(verdict) && align(one.terms, other.terms).order === 1;
  return isFirm ? { a: one, b: other, verdict } : undefined;
}

/** One side says as certain, or exactly, what the other does not. */
export function isFirmer({ kind, differs }: Verdict): boolean {
  return kind === 'alters' && differs.every(({ what }) => what === 'hedge');
}
