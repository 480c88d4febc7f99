import { contains, type Span } from '../../text/span.ts';
import { SAYS_THE_SAME } from '../kinds.ts';
import { align } from './alignment.ts';
import { candidates } from './candidates.ts';
import { areOutside, type Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { grown } from './grow.ts';
import { inPassing, isClaimed } from './local.ts';
import { areOfOthers } from './party-match.ts';
import { resemblance } from './profile.ts';
import { type Demand, dice, ELSEWHERE, isUpdate, NEIGHBOUR, relate, SAME_EVENT, type Verdict } from './relate.ts';
import { type Setting, settingOf } from './setting.ts';
import { withSwaps } from './swaps.ts';
import { areOneEvent, sharesShingle } from './topic.ts';

/** A statement of one article, a statement of another, and how they stand to each other. */
export interface Pairing {
  readonly a: Statement;
  readonly b: Statement;
  readonly verdict: Verdict;
  /** The side that the relation runs from, where the statements themselves tell it: the later state, the denial. */
  readonly from?: 'a' | 'b';
  /** It compares how many something befell, not whole clauses. */
  readonly isToll?: boolean;
}

/** Of the candidates that answer a statement, those are kept that do so nearly as well as the best. */
const NEARLY_BEST = 0.85;
/** Candidates that share less of what is demanded than so, are not compared: the index misses little else than numbers and days. */
const SHARE_OF_DEMAND = 0.6;
/** Articles less alike than this have set phrases in common where they have stretches of text. */
const PASSING = 0.2;
/** A clause that differs stays by itself, so that the difference is pointed at. */
const MAY_GROW = new Set<Verdict['kind']>(['repeats', 'paraphrases']);

/**
 * All relations between the statements of two articles: each statement with the one of the other
 * article that answers it best, seen from both sides.
 * Cost: bounded candidates for each statement.
 */
export function pairings(a: Comparand, b: Comparand): Pairing[] {
  const demand = areOneEvent(a, b) ? SAME_EVENT : ELSEWHERE;
  if (demand === ELSEWHERE && !sharesShingle(a, b)) return [];
  const setting = settingOf(a, b);
  const found: Pairing[] = [];
  const bestOfA = new Map<number, number>();
  const bestOfB = new Map<number, number>();
  const near = candidates(a, b);
  for (const [i, answers] of near) {
    const one = a.statements[i] as Statement;
    for (const { at: j, bits } of answers) {
      const other = b.statements[j] as Statement;
      if (!isPromising(one, other, bits, demand)) continue;
      const verdict = relate(one, other, a.language, setting, demand);
      if (!verdict) continue;
      found.push({ a: one, b: other, verdict });
      bestOfA.set(i, Math.max(verdict.score, bestOfA.get(i) ?? 0));
      bestOfB.set(j, Math.max(verdict.score, bestOfB.get(j) ?? 0));
    }
  }
  const best = found
    .filter(
      ({ a: one, b: other, verdict: { score } }) =>
        score >= NEARLY_BEST * (bestOfA.get(one.first) ?? 0) || score >= NEARLY_BEST * (bestOfB.get(other.first) ?? 0),
    )
    .filter((pairing) => !isAnswered(pairing, found))
    .filter(({ a: one, b: other, verdict }) => verdict.kind !== 'paraphrases' || isClaimed(one, other, a.language));
  const score = (one: Statement, other: Statement) => dice(one, other, align(one.terms, other.terms));
  const wide = best.flatMap((pairing) => {
    if (!MAY_GROW.has(pairing.verdict.kind) && !mayBeBeside(pairing.verdict)) return [pairing];
    const [one, other] = grown(pairing.a, pairing.b, a, b, score);
    const verdict = relate(one, other, a.language, setting, demand);
    return verdict ? [{ a: one, b: other, verdict }] : [];
  });
  if (demand === SAME_EVENT) {
    wide.push(...besides(wide, a, b, setting));
    if (resemblance(a.profile, b.profile) >= PASSING) wide.push(...inPassing(a, b, near, wide, setting));
  }
  return withSwaps(
    withoutShadows(wide.filter((one) => isBelieved(one, wide) && !areOfOthers(one.a, one.b))),
    a,
    b,
  ).sort((x, y) => x.a.first - y.a.first || x.b.first - y.b.first || x.a.last - y.a.last);
}

/** True where it may be that as much of two statements answers as is demanded; `bits` is what they share by the index. */
function isPromising(one: Statement, other: Statement, bits: number, demand: Demand): boolean {
  if (isUpdate(one, other)) return bits >= UPDATE_BITS;
  const wanted = Math.max(demand.bits, (demand.dice * (one.weight + other.weight)) / 2);
  return bits + Math.min(one.unindexed, other.unindexed) >= SHARE_OF_DEMAND * wanted;
}

/** Of a statement that something goes on and one that it is over, which share few words. */
const UPDATE_BITS = 5;

/**
 * True of a difference between two statements one of which the other article says itself, as well or better, in another
 * place: lists, notices and definitions tell one thing of several («more than 50 is growth», «less than 50 is decline»).
 */
function isAnswered({ a, b, verdict }: Pairing, all: readonly Pairing[]): boolean {
  if (!verdict.differs.some(({ opposed }) => opposed)) return false;
  return all.some(
    (other) =>
      SAYS_THE_SAME.has(other.verdict.kind) &&
      other.verdict.score >= verdict.score &&
      ((other.a === a && other.b !== b) || (other.b === b && other.a !== a)),
  );
}

/** What one side seems to lack may stand in the clause beside it. */
function mayBeBeside({ kind, differs }: Verdict): boolean {
  return kind === 'alters' && differs.every(({ missingIn }) => missingIn !== undefined);
}

/** Clauses next to related ones, in the same paragraphs, that say otherwise: where one clause was taken over, the next may be changed. */
function besides(known: readonly Pairing[], a: Comparand, b: Comparand, setting: Setting): Pairing[] {
  const out: Pairing[] = [];
  const takenA = new Set(known.flatMap((one) => range(one.a)));
  const takenB = new Set(known.flatMap((one) => range(one.b)));
  for (const { a: left, b: right, verdict } of known) {
    if (verdict.score < SUPPORTS) continue;
    for (const [i, j] of [
      [left.first - 1, right.first - 1],
      [left.last + 1, right.last + 1],
    ] as const) {
      const one = a.statements[i];
      const other = b.statements[j];
      if (!one || !other || takenA.has(i) || takenB.has(j)) continue;
      if (one.claim.block !== left.claim.block || other.claim.block !== right.claim.block) continue;
      const found = relate(one, other, a.language, setting, NEIGHBOUR);
      if (!found || SAYS_THE_SAME.has(found.kind)) continue;
      takenA.add(i);
      takenB.add(j);
      out.push({ a: one, b: other, verdict: found });
    }
  }
  return out;
}

const SUPPORTS = 0.45;

/** A long sentence that is nearly the same is a copy, whatever else the articles say. */
const COPY = { score: 0.8, weight: 60 };

/**
 * Two articles contradict one another only where they agree elsewhere: else they tell of two events of a kind
 * («23 air raids» of one day, «27 air raids» of another).
 */
function isBelieved({ a, b, verdict }: Pairing, all: readonly Pairing[]): boolean {
  if (verdict.kind !== 'contradicts') return true;
  if (verdict.score >= COPY.score && Math.min(a.weight, b.weight) >= COPY.weight) return true;
  return all.some((other) => SAYS_THE_SAME.has(other.verdict.kind) && areOutside(other.a, a) && areOutside(other.b, b));
}

function range({ first, last }: Statement): number[] {
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/**
 * How many days later `a` was written than `b`, as the times in related statements tell it: «أمس الأحد»
 * against «الأحد» of the same day. The commonest answer; `undefined` when none tells.
 */
export function lag(all: readonly Pairing[]): number | undefined {
  const votes = new Map<number, number>();
  for (const { a, b } of all)
    for (const one of a.terms)
      for (const other of b.terms) {
        if (one.kind !== 'time' || other.kind !== 'time' || one.day === undefined || one.day !== other.day) continue;
        if (one.days === undefined || other.days === undefined) continue;
        const days = other.days - one.days;
        votes.set(days, (votes.get(days) ?? 0) + 1);
      }
  return [...votes].sort((x, y) => y[1] - x[1] || x[0] - y[0])[0]?.[0];
}

/** Leaves out what another pairing of the same kind covers on both sides, or what an earlier one of the rest tells already. */
function withoutShadows(all: readonly Pairing[]): Pairing[] {
  const covers = (outer: Pairing, inner: Pairing) =>
    outer.verdict.kind === inner.verdict.kind &&
    contains(outer.a.claim, inner.a.claim) &&
    contains(outer.b.claim, inner.b.claim);
  return all
    .filter((one, i) => !all.some((other, j) => i !== j && covers(other, one) && (!covers(one, other) || j < i)))
    .filter((one, i, rest) => !rest.slice(0, i).some((other) => tellTheSame(one, other)));
}

/** The same words turn the meaning, in a clause and in a stretch around it: one warning is enough. */
function tellTheSame({ verdict: left }: Pairing, { verdict: right }: Pairing): boolean {
  const [one, other] = [left.differs, right.differs];
  const isSame = (span: Span, their: Span) => span.start === their.start && span.end === their.end;
  return (
    left.kind === right.kind &&
    one.length > 0 &&
    one.length === other.length &&
    one.every(({ a, b, what, opposed }, i) => {
      const their = other[i];
      return opposed && their?.what === what && (isSame(a, their.a) || isSame(b, their.b));
    })
  );
}
