import type { Quantity } from '../../document/document.ts';
import type { Comparable } from './comparable.ts';
import { compatible } from './numbers.ts';

/** Which terms of two clauses answer each other. */
export interface Alignment {
  /** For each term of the first clause the index of its partner in the second; −1 for none. */
  readonly ofA: readonly number[];
  readonly ofB: readonly number[];
  /** Bits that both sides share. */
  readonly shared: number;
  /** Of these, the bits of words and numbers. */
  readonly sharedWords: number;
  /** Share of each side's bits that has a partner, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
  /** Bits of both sides that answer only as synonyms: evidence that both tell of one thing, but not that one was copied from the other. */
  readonly reworded: number;
  /** Share of neighbouring partners that stand in the same order on both sides, 0 to 1. */
  readonly order: number;
}

/** What two clauses must have in common at least to be worth aligning. */
export interface Least {
  /** Bits that both sides share. */
  readonly bits: number;
  /** Bits of the first clause that may go without an answer. */
  readonly loss: number;
}

/** Rounding never decides whether two clauses are worth aligning. */
const SLACK = 1e-6;

/**
 * How far each term of `a` means the same as each of `b`, row by row. `undefined` as soon as it is certain that
 * no alignment gives `least`, which spares most comparisons. The table holds until the next call. Cost: length of a times length of b.
 */
export function likenesses(
  a: readonly Comparable[],
  b: readonly Comparable[],
  least?: Least,
): Float64Array | undefined {
  const width = b.length;
  const codes = codesOf(b);
  const out = scratch(a.length * width);
  let loss = 0;
  let shared = 0;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as Comparable;
    const { keyHash, rootHash, senseHash } = one;
    const isWord = one.kind === 'word';
    let most = 0;
    let bits = 0;
    if (one.kind === 'cue') continue;
    for (let j = 0; j < width; j++) {
      if (isWord) {
        const code = codes[3 * j] as number;
        const mayBeLike = code === keyHash || codes[3 * j + 1] === rootHash || codes[3 * j + 2] === senseHash;
        if (!mayBeLike && code !== LOOK_CLOSER) continue;
      }
      const other = b[j] as Comparable;
      const like = likeness(one, other);
      if (like === 0) continue;
      out[i * width + j] = like;
      most = Math.max(most, like);
      bits = Math.max(bits, like * Math.min(one.weight, other.weight));
    }
    loss += one.weight * (1 - most);
    shared += bits;
    if (least && loss > least.loss + SLACK) return undefined;
  }
  return least && shared < least.bits - SLACK ? undefined : out;
}

const LOOK_CLOSER = -1;
const NO_WORD = -2;
const remembered = new WeakMap<readonly Comparable[], Int32Array>();

/** Three numbers for each term, side by side in memory, that tell whether a word may mean the same: hashes of key, root and sense. */
function codesOf(terms: readonly Comparable[]): Int32Array {
  const known = remembered.get(terms);
  if (known) return known;
  const made = new Int32Array(3 * terms.length);
  for (const [i, { kind, keyHash, rootHash, senseHash }] of terms.entries()) {
    const code = kind === 'word' ? undefined : kind === 'name' ? LOOK_CLOSER : NO_WORD;
    made[3 * i] = code ?? keyHash;
    made[3 * i + 1] = code ?? rootHash;
    made[3 * i + 2] = code ?? senseHash;
  }
  remembered.set(terms, made);
  return made;
}

let table = new Float64Array(0);

/** Zeros. One table serves all comparisons, which are done one after another. */
function scratch(size: number): Float64Array {
  if (table.length < size) table = new Float64Array(2 * size);
  else table.fill(0, 0, size);
  return table;
}

/**
 * Aligns two lists of terms by their likenesses: longest common runs first, left and right of each again
 * (Ratcliff & Obershelp 1988), then what is left over in any order, since a rewriter moves phrases about.
 * Cost: length of a times length of b, both bounded by a clause.
 */
export function align(
  a: readonly Comparable[],
  b: readonly Comparable[],
  score: Float64Array = likenesses(a, b) as Float64Array,
): Alignment {
  const width = b.length;
  const ofA = new Array<number>(a.length).fill(-1);
  const ofB = new Array<number>(width).fill(-1);
  const join = (i: number, j: number) => {
    ofA[i] = j;
    ofB[j] = i;
  };
  alignRuns(score, width, 0, a.length, 0, width, join);
  for (let i = 0; i < a.length; i++) {
    if (ofA[i] !== -1) continue;
    let best = -1;
    let bestScore = 0;
    for (let j = 0; j < width; j++) {
      const own = score[i * width + j] as number;
      if (ofB[j] !== -1 || own <= bestScore) continue;
      best = j;
      bestScore = own;
    }
    if (best >= 0) join(i, best);
  }
  let shared = 0;
  let sharedWords = 0;
  let sharedA = 0;
  let sharedB = 0;
  let reworded = 0;
  let steps = 0;
  let inOrder = 0;
  let last = -1;
  for (const [i, j] of ofA.entries()) {
    if (j < 0) continue;
    const weightA = (a[i] as Comparable).weight;
    const weightB = (b[j] as Comparable).weight;
    const like = score[i * width + j] as number;
    const bits = Math.min(weightA, weightB) * like;
    shared += bits;
    if (a[i]?.kind !== 'name' && a[i]?.kind !== 'time') sharedWords += bits;
    sharedA += weightA * like;
    sharedB += weightB * like;
    if (like === SYNONYM) reworded += (weightA + weightB) * like;
    if (last >= 0) {
      steps++;
      if (j > last) inOrder++;
    }
    last = j;
  }
  return {
    ofA,
    ofB,
    shared,
    sharedWords,
    coverA: ratio(sharedA, weightOf(a)),
    coverB: ratio(sharedB, weightOf(b)),
    reworded,
    order: steps === 0 ? 1 : inOrder / steps,
  };
}

/** How far two terms mean the same, 0 to 1. */
function likeness(a: Comparable, b: Comparable): number {
  if (a.kind === 'word') {
    if (b.kind === 'word') return wordLikeness(a, b);
    return b.kind === 'name' && holds(b, a) ? 0.8 : 0;
  }
  if (a.kind === 'cue') return 0;
  if (a.kind === 'name') {
    if (b.kind === 'name') return a.entity === b.entity || sameKey(a, b) ? 1 : 0;
    return b.kind === 'word' && holds(a, b) ? 0.8 : 0;
  }
  if (a.kind !== b.kind) return 0;
  if (a.kind === 'number') return (a.quantity && b.quantity ? agree(a.quantity, b.quantity) : sameKey(a, b)) ? 1 : 0;
  return sameTime(a, b) ? 1 : 0;
}

const SYNONYM = 0.9;
const RELATIVE = 0.75;

function wordLikeness(a: Comparable, b: Comparable): number {
  if (sameKey(a, b)) return 1;
  if (a.rootHash === b.rootHash && a.root === b.root) return RELATIVE;
  return a.sense !== undefined && a.sense === b.sense ? SYNONYM : 0;
}

function sameKey(a: Comparable, b: Comparable): boolean {
  return a.keyHash === b.keyHash && a.key === b.key;
}

/** True when a word is one of those of a name. */
function holds(name: Comparable, word: Comparable): boolean {
  return name.partHashes.includes(word.keyHash) && name.parts.includes(word.key);
}

function agree(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && compatible(a, b);
}

function sameTime(a: Comparable, b: Comparable): boolean {
  return a.day !== undefined && b.day !== undefined ? a.day === b.day : a.key === b.key;
}

function alignRuns(
  score: Float64Array,
  width: number,
  fromA: number,
  toA: number,
  fromB: number,
  toB: number,
  join: (i: number, j: number) => void,
): void {
  let best = 0;
  let bestA = 0;
  let bestB = 0;
  let length = 0;
  for (let i = fromA; i < toA; i++)
    for (let j = fromB; j < toB; j++) {
      let sum = 0;
      let n = 0;
      for (; i + n < toA && j + n < toB; n++) {
        const like = score[(i + n) * width + j + n] as number;
        if (like === 0) break;
        sum += like;
      }
      if (sum > best) {
        best = sum;
        bestA = i;
        bestB = j;
        length = n;
      }
    }
  if (best === 0) return;
  for (let n = 0; n < length; n++) join(bestA + n, bestB + n);
  alignRuns(score, width, fromA, bestA, fromB, bestB, join);
  alignRuns(score, width, bestA + length, toA, bestB + length, toB, join);
}

function weightOf(terms: readonly Comparable[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
