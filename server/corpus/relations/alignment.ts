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
  /** Share of neighbouring partners that stand in the same order on both sides, 0 to 1. */
  readonly order: number;
}

/**
 * Aligns two lists of terms: longest common runs first, left and right of each again (Ratcliff &
 * Obershelp 1988), then what is left over in any order, since a rewriter moves phrases about.
 * Cost: length of a times length of b, both bounded by a clause.
 */
export function align(a: readonly Comparable[], b: readonly Comparable[]): Alignment {
  const score = a.map((one) => b.map((other) => likeness(one, other)));
  const ofA = new Array<number>(a.length).fill(-1);
  const ofB = new Array<number>(b.length).fill(-1);
  const join = (i: number, j: number) => {
    ofA[i] = j;
    ofB[j] = i;
  };
  alignRuns(score, 0, a.length, 0, b.length, join);
  for (let i = 0; i < a.length; i++) {
    if (ofA[i] !== -1) continue;
    let best = -1;
    for (let j = 0; j < b.length; j++)
      if (ofB[j] === -1 && at(score, i, j) > 0 && (best < 0 || at(score, i, j) > at(score, i, best))) best = j;
    if (best >= 0) join(i, best);
  }
  let shared = 0;
  let sharedWords = 0;
  let sharedA = 0;
  let sharedB = 0;
  let steps = 0;
  let inOrder = 0;
  let last = -1;
  for (const [i, j] of ofA.entries()) {
    if (j < 0) continue;
    const weightA = (a[i] as Comparable).weight;
    const weightB = (b[j] as Comparable).weight;
    const likeness = at(score, i, j);
    const bits = Math.min(weightA, weightB) * likeness;
    shared += bits;
    if (a[i]?.kind !== 'name' && a[i]?.kind !== 'time') sharedWords += bits;
    sharedA += weightA * likeness;
    sharedB += weightB * likeness;
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
    order: steps === 0 ? 1 : inOrder / steps,
  };
}

/** How far two terms mean the same, 0 to 1. */
export function likeness(a: Comparable, b: Comparable): number {
  if (a.kind === 'cue' || b.kind === 'cue') return 0;
  if (a.kind === b.kind && a.kind !== 'word') {
    if (a.kind === 'name') return a.entity === b.entity || a.key === b.key ? 1 : 0;
    if (a.kind === 'number')
      return a.key === b.key || (a.quantity && b.quantity && agree(a.quantity, b.quantity)) ? 1 : 0;
    return sameTime(a, b) ? 1 : 0;
  }
  if (a.kind === 'word' && b.kind === 'word') return a.key === b.key ? 1 : a.root === b.root ? 0.75 : 0;
  if (a.kind === 'name' && b.kind === 'word') return a.parts.includes(b.key) ? 0.8 : 0;
  if (a.kind === 'word' && b.kind === 'name') return b.parts.includes(a.key) ? 0.8 : 0;
  return 0;
}

function agree(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && compatible(a, b);
}

function sameTime(a: Comparable, b: Comparable): boolean {
  return a.day !== undefined && b.day !== undefined ? a.day === b.day : a.key === b.key;
}

function alignRuns(
  score: readonly (readonly number[])[],
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
      while (i + n < toA && j + n < toB && at(score, i + n, j + n) > 0) sum += at(score, i + n, j + n++);
      if (sum > best) {
        best = sum;
        bestA = i;
        bestB = j;
        length = n;
      }
    }
  if (best === 0) return;
  for (let n = 0; n < length; n++) join(bestA + n, bestB + n);
  alignRuns(score, fromA, bestA, fromB, bestB, join);
  alignRuns(score, bestA + length, toA, bestB + length, toB, join);
}

function at(score: readonly (readonly number[])[], i: number, j: number): number {
  return (score[i] as readonly number[])[j] as number;
}

function weightOf(terms: readonly Comparable[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
