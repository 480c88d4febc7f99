import type { Quantity } from '../../document/document.ts';
import { type Comparable, hashOf } from './comparable.ts';
import { compatible } from './numbers.ts';
import { Zeros } from './zeros.ts';

/** What two clauses must have in common at least to be worth aligning. All are bits. */
export interface Least {
  /** That both sides share. */
  readonly bits: number;
  /** The same for words and numbers alone, and as a share of the words and numbers of both sides (Dice). */
  readonly words: number;
  readonly wordDice: number;
  /** That have an answer, of both sides together. */
  readonly answered: number;
}

/** Rounding never decides whether two clauses are worth aligning. */
const SLACK = 1e-6;

/**
 * How far each term of `a` means the same as each of `b`, row by row. `undefined` where it is certain that no alignment
 * gives `least`, which spares most alignments. The table holds until the next call. Cost: linear in the terms of both and
 * in those pairs that share a code, but for the zeros of the table.
 */
export function likenesses(a: readonly Comparable[], b: readonly Comparable[], least: Least): Float64Array | undefined {
  const width = b.length;
  const out = table.zeros(a.length * width);
  // for each term what it shares with the one that answers it best: how far it means the same, and in bits
  const [likeOfA, likeOfB, bitsOfA] = [rows.zeros(a.length), columns.zeros(width), shares.zeros(a.length)];
  const [ofA, ofB] = [inShort(a), inShort(b)];
  const [codesA, codesB] = [ofA.codes, ofB.codes];
  for (let x = 0, y = 0; x < codesA.length && y < codesB.length; ) {
    const code = codesA[x] as number;
    if (code > (codesB[y] as number)) {
      y++;
      continue;
    }
    for (let z = y; codesB[z] === code; z++) {
      const [i, j] = [ofA.places[x] as number, ofB.places[z] as number];
      if (out[i * width + j] !== 0) continue;
      const [one, other] = [a[i] as Comparable, b[j] as Comparable];
      const like = likeness(one, other);
      if (like === 0) continue;
      out[i * width + j] = like;
      likeOfA[i] = Math.max(likeOfA[i] as number, like);
      likeOfB[j] = Math.max(likeOfB[j] as number, like);
      bitsOfA[i] = Math.max(bitsOfA[i] as number, like * Math.min(one.weight, other.weight));
    }
    x++;
  }
  let [bits, words, answered] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    bits += bitsOfA[i] as number;
    if (ofA.isWord[i] === 1) words += bitsOfA[i] as number;
    answered += (ofA.weights[i] as number) * (likeOfA[i] as number);
  }
  for (let j = 0; j < width; j++) answered += (ofB.weights[j] as number) * (likeOfB[j] as number);
  const leastWords = Math.max(least.words, (least.wordDice * (ofA.wordWeight + ofB.wordWeight)) / 2);
  const isEnough = bits >= least.bits - SLACK && words >= leastWords - SLACK && answered >= least.answered - SLACK;
  return isEnough ? out : undefined;
}

const [table, rows, columns, shares] = [new Zeros(), new Zeros(), new Zeros(), new Zeros()];

/** What is asked of terms again and again, side by side in memory: the terms themselves lie far apart. */
interface Short {
  /**
   * Numbers by which terms find those that may mean the same, ascending: terms that share none mean nothing alike. Beside
   * them the positions of the terms that have them.
   */
  readonly codes: Int32Array;
  readonly places: Uint16Array;
  readonly weights: Float64Array;
  /** Of words and numbers 1; of all of these the bits. */
  readonly isWord: Uint8Array;
  readonly wordWeight: number;
}

const remembered = new WeakMap<readonly Comparable[], Short>();

function inShort(terms: readonly Comparable[]): Short {
  const known = remembered.get(terms);
  if (known) return known;
  const rows: number[] = [];
  for (let at = 0; at < terms.length; at++)
    for (const code of codes(terms[at] as Comparable)) rows.push(code * MOST_TERMS + at);
  const sorted = new Float64Array(rows).sort();
  const made = {
    codes: new Int32Array(sorted.length),
    places: new Uint16Array(sorted.length),
    weights: new Float64Array(terms.length),
    isWord: new Uint8Array(terms.length),
    wordWeight: wordWeight(terms),
  };
  for (let n = 0; n < sorted.length; n++) {
    made.codes[n] = Math.floor((sorted[n] as number) / MOST_TERMS);
    made.places[n] = (sorted[n] as number) % MOST_TERMS;
  }
  for (let at = 0; at < terms.length; at++) {
    const { weight, kind } = terms[at] as Comparable;
    made.weights[at] = weight;
    made.isWord[at] = kind === 'word' || kind === 'number' ? 1 : 0;
  }
  remembered.set(terms, made);
  return made;
}

/** Bits of words and numbers. Linear in the terms. */
export function wordWeight(terms: readonly Comparable[]): number {
  let sum = 0;
  for (const { kind, weight } of terms) if (kind === 'word' || kind === 'number') sum += weight;
  return sum;
}

/** Joined clauses have fewer terms. */
const MOST_TERMS = 1024;

/** A name is also found by its words; numbers and times are few, and each is compared with each. */
function codes({ kind, key, root, sense, entity, parts }: Comparable): number[] {
  if (kind === 'cue') return [];
  if (kind === 'word') return sense === undefined ? [hashOf(key), hashOf(root)] : [key, root, sense].map(hashOf);
  if (kind === 'name') return [hashOf(`n:${entity ?? ''}`), hashOf(`n:${key}`), ...parts.map(hashOf)];
  return [kind === 'number' ? NUMBER : TIME];
}

const [NUMBER, TIME] = [0, 1];

/** How far two terms mean the same, 0 to 1. */
function likeness(a: Comparable, b: Comparable): number {
  if (a.kind === 'word') {
    if (b.kind === 'word') return wordLikeness(a, b);
    return b.kind === 'name' && b.parts.includes(a.key) ? IN_NAME : 0;
  }
  if (a.kind === 'cue') return 0;
  if (a.kind === 'name') {
    if (b.kind === 'name') return a.entity === b.entity || a.key === b.key ? 1 : 0;
    return b.kind === 'word' && a.parts.includes(b.key) ? IN_NAME : 0;
  }
  if (a.kind !== b.kind) return 0;
  if (a.kind === 'number') return (a.quantity && b.quantity ? agree(a.quantity, b.quantity) : a.key === b.key) ? 1 : 0;
  return sameTime(a, b) ? 1 : 0;
}

export const SYNONYM = 0.9;
const RELATIVE = 0.75;
const IN_NAME = 0.8;

function wordLikeness(a: Comparable, b: Comparable): number {
  if (a.key === b.key) return 1;
  if (a.root === b.root) return RELATIVE;
  return a.sense !== undefined && a.sense === b.sense ? SYNONYM : 0;
}

function agree(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && compatible(a, b);
}

function sameTime(a: Comparable, b: Comparable): boolean {
  return a.day !== undefined && b.day !== undefined ? a.day === b.day : a.key === b.key;
}
