import type { Comparable } from './comparable.ts';
import { type Least, likenesses, SYNONYM } from './likenesses.ts';

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

/** Of two clauses of which nothing is demanded. */
const NOTHING: Least = { bits: 0, words: 0, wordDice: 0, answered: 0 };

/**
 * Aligns two lists of terms by their likenesses: longest common runs first, left and right of each again
 * (Ratcliff & Obershelp 1988), then what is left over in any order, since a rewriter moves phrases about.
 * Cost: length of a times length of b, both bounded by a clause.
 */
export function align(
  a: readonly Comparable[],
  b: readonly Comparable[],
  score: Float64Array = likenesses(a, b, NOTHING) as Float64Array,
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
