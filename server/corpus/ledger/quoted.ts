import type { Relation } from '../corpus.ts';
import type { Exchange } from '../relations/exchange.ts';
import { bitsIn, type Said } from './said.ts';
import type { Utterance } from './utterance.ts';
import { compareWording, type Wording } from './wording.ts';

// Two wordings of one utterance share most of what the shorter one says …
const LIKE = 0.55;
// … and that must be enough to be no coincidence: short quotations are repeated by chance.
const ENOUGH_BITS = 14;
// Between documents quotations must share more when their speakers differ or are not known.
const LIKE_UNKNOWN = 0.7;
// Quotations shorter than this are compared only when the same speaker is known to say both.
const FEWEST_WORDS = 5;
// Longer quotations are compared clause by clause.
const LONG = 36;
const CLAUSE = 10;
const FEWEST_CHANGED_BITS = 3;

/** Words that copies of the folder exchange for one another are no other words inside the marks either. */
export function reworded(
  { relation, exchanges }: Quoted,
  areExchanged: (exchange: Exchange, a: string, b: string) => boolean,
): Relation {
  const { a, b } = relation;
  const differs = relation.differs.filter((_, i) => {
    const exchange = exchanges[i];
    return !exchange || !areExchanged(exchange, a.path, b.path);
  });
  if (differs.length === relation.differs.length) return relation;
  return differs.length > 0 ? { ...relation, differs } : { ...relation, ...SAME };
}

/** A relation, and for each of its differences the exchange of two words that it is. */
export interface Quoted {
  readonly relation: Relation;
  readonly exchanges: readonly (Exchange | undefined)[];
}

const SAME = { kind: 'repeats', differs: [], because: 'the same words are quoted' } as const;

/**
 * False when no order of their words makes two quotations wordings of one utterance, which spares nearly all comparisons.
 * Linear in their stems.
 */
export function mayRelate(a: Said, b: Said, sameSpeaker: boolean): boolean {
  if (!sameSpeaker && Math.min(a.length, b.length) < FEWEST_WORDS) return false;
  const [from, to] = dependent(a, b);
  const least = (sameSpeaker ? LIKE : LIKE_UNKNOWN) * Math.min(a.bits, b.bits);
  return bitsIn(from, to) >= Math.max(least, ENOUGH_BITS) - SLACK;
}

/** The relations between two quotations: one, or one for each clause of long ones; none when they are two utterances. */
export function relate(a: Utterance, b: Utterance, sameSpeaker: boolean): Quoted[] {
  if (!sameSpeaker && Math.min(a.words.length, b.words.length) < FEWEST_WORDS) return [];
  const [from, to] = dependent(a, b);
  const [least, fewest] = [sameSpeaker ? LIKE : LIKE_UNKNOWN, Math.min(a.bits, b.bits)];
  const wording = compareWording(from, to);
  if (wording.likeness < least || wording.likeness * fewest < ENOUGH_BITS) return [];
  return clausesOf(from, to, wording).map(({ a: one, b: other }) => {
    const own = one === from && other === to ? wording : compareWording(one, other);
    const differs = own.differs.map(({ a: left, b: right }) => ({ a: left, b: right, what: 'quotation' as const }));
    const base = { a: placeOf(one), b: placeOf(other), score: Math.min(1, own.likeness) };
    if (own.changed < FEWEST_CHANGED_BITS || differs.length === 0) {
      return { relation: { ...base, ...SAME }, exchanges: [] };
    }
    const relation = { ...base, kind: 'alters' as const, differs, because: reason(own, from) };
    return { relation, exchanges: own.differs.map(({ exchange }) => exchange) };
  });
}

/** Rounding never decides whether two quotations are worth comparing. */
const SLACK = 1e-6;

/** Long quotations clause by clause, so that a relation points at what it compares; short ones as they are. */
function clausesOf(from: Utterance, to: Utterance, wording: Wording): { a: Utterance; b: Utterance }[] {
  if (Math.min(from.words.length, to.words.length) <= LONG) return [{ a: from, b: to }];
  const out: { a: Utterance; b: Utterance }[] = [];
  let begin = 0;
  for (let k = 1; k <= wording.pairs.length; k++) {
    const pair = wording.pairs[k];
    const length = (wording.pairs[k - 1]?.[0] ?? 0) - (wording.pairs[begin]?.[0] ?? 0) + 1;
    const breaks =
      !pair || (length >= CLAUSE && (/^[وف]/.test(from.words[pair[0]]?.norm ?? '') || length >= 2 * CLAUSE));
    if (!breaks) continue;
    const [first, last] = [wording.pairs[begin], wording.pairs[k - 1]];
    if (first && last && last[0] - first[0] >= 3) {
      out.push({ a: part(from, first[0], last[0] + 1), b: part(to, first[1], last[1] + 1) });
    }
    begin = k;
  }
  return out;
}

function part(whole: Utterance, first: number, last: number): Utterance {
  const words = whole.words.slice(first, last);
  const bits = words.reduce((sum, word) => sum + word.bits, 0);
  return { ...whole, words, bits, start: words[0]?.start ?? whole.start, end: words.at(-1)?.end ?? whole.end };
}

function reason(wording: Wording, from: Utterance): string {
  if (from.heading) return 'the heading quotes other words than the speech has';
  if (wording.same >= 0.7) return 'one utterance, with other words inside the marks';
  return 'one utterance in two wordings';
}

/** A heading depends on the speech in its text; otherwise the order is that of the paths and positions. */
function dependent<T extends Pick<Utterance, 'path' | 'heading'>>(a: T, b: T): [T, T] {
  if (a.path === b.path && a.heading !== b.heading) return a.heading ? [a, b] : [b, a];
  return [a, b];
}

function placeOf({ path, start, end }: Utterance): { path: string; start: number; end: number } {
  return { path, start, end };
}
