import type { Document } from '../document/document.ts';
import type { Relation } from './corpus.ts';
import { quotedTwice } from './ledger/partial.ts';
import { type Utterance, utterancesOf } from './ledger/utterance.ts';
import { compareWording, type Wording } from './ledger/wording.ts';
import type { Exchange } from './relations/exchange.ts';

// A stem that stands in more quotations than this finds none.
const MOST_QUOTATIONS = 60;
const FEWEST_SHARED = 2;
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

/**
 * The quote ledger: which quotations of a folder are wordings of one utterance. `repeats` for the same words,
 * `alters` with the words that differ otherwise. Found by their rare stems; cost is linear in the quotations plus
 * the comparison of those that share two rare stems.
 */
export function quoteRelations(
  documents: ReadonlyMap<string, Document>,
  entityOf: (path: string, local: number) => string | undefined,
  areExchanged: (exchange: Exchange, a: string, b: string) => boolean,
): Relation[] {
  const all: Utterance[] = [];
  for (const path of [...documents.keys()].sort()) all.push(...utterancesOf(path, documents.get(path) as Document));
  const speakers = all.map((one) => (one.speaker === undefined ? undefined : entityOf(one.path, one.speaker)));
  const out: Relation[] = [];
  for (const [path, document] of documents) out.push(...quotedTwice(path, document));
  for (const [i, j] of likePairs(all)) {
    const a = all[i] as Utterance;
    const b = all[j] as Utterance;
    if (a.language !== b.language) continue;
    const isOne = speakers[i] !== undefined && speakers[i] === speakers[j];
    for (const own of related(a, b, isOne)) out.push(reworded(own, areExchanged));
  }
  return out;
}

/** Words that copies of the folder exchange for one another are no other words inside the marks either. */
function reworded(
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

/** Pairs that share at least FEWEST_SHARED rare stems, each once, in order. */
function likePairs(all: readonly Utterance[]): [number, number][] {
  const postings = new Map<string, number[]>();
  for (const [i, one] of all.entries())
    for (const stem of new Set(one.words.filter((word) => word.bits > 0).map((word) => word.stem))) {
      const list = postings.get(stem);
      if (list) list.push(i);
      else postings.set(stem, [i]);
    }
  const shared = new Map<number, number>();
  for (const list of postings.values()) {
    if (list.length > MOST_QUOTATIONS) continue;
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const key = (list[x] as number) * all.length + (list[y] as number);
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  }
  return [...shared]
    .filter(([, count]) => count >= FEWEST_SHARED)
    .map(([key]) => [Math.floor(key / all.length), key % all.length] as [number, number])
    .sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

interface Related {
  readonly sameSpeaker: boolean;
  readonly relations: readonly Quoted[];
}

/** A relation, and for each of its differences the exchange of two words that it is. */
interface Quoted {
  readonly relation: Relation;
  readonly exchanges: readonly (Exchange | undefined)[];
}

const SAME = { kind: 'repeats', differs: [], because: 'the same words are quoted' } as const;

const remembered = new WeakMap<Utterance, WeakMap<Utterance, Related>>();

/** What `relate` gives, remembered as long as both documents are. */
function related(a: Utterance, b: Utterance, sameSpeaker: boolean): readonly Quoted[] {
  const own = remembered.get(a) ?? new WeakMap<Utterance, Related>();
  remembered.set(a, own);
  const known = own.get(b);
  if (known?.sameSpeaker === sameSpeaker) return known.relations;
  const relations = relate(a, b, sameSpeaker);
  own.set(b, { sameSpeaker, relations });
  return relations;
}

/** The relations between two quotations: one, or one for each clause of long ones; none when they are two utterances. */
function relate(a: Utterance, b: Utterance, sameSpeaker: boolean): Quoted[] {
  if (!sameSpeaker && Math.min(a.words.length, b.words.length) < FEWEST_WORDS) return [];
  const [from, to] = dependent(a, b);
  const wording = compareWording(from, to);
  const sharedBits = wording.likeness * Math.min(a.bits, b.bits);
  if (wording.likeness < (sameSpeaker ? LIKE : LIKE_UNKNOWN) || sharedBits < ENOUGH_BITS) return [];
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
function dependent(a: Utterance, b: Utterance): [Utterance, Utterance] {
  if (a.path === b.path && a.heading !== b.heading) return a.heading ? [a, b] : [b, a];
  return [a, b];
}

function placeOf({ path, start, end }: Utterance): { path: string; start: number; end: number } {
  return { path, start, end };
}
