import type { Comparable } from './comparable.ts';

/** The term of the other statement that has no answer and stands where this one does: between the same neighbours. */
export function slot(
  a: readonly Comparable[],
  b: readonly Comparable[],
  i: number,
  ofA: readonly number[],
  ofB: readonly number[],
): number {
  if (a[i]?.kind === 'cue') return -1;
  const before = next(a, i, -1);
  const behind = next(a, i, 1);
  const [left, right] = [before < 0 ? -1 : (ofA[before] ?? -1), behind < 0 ? -1 : (ofA[behind] ?? -1)];
  const j = left >= 0 ? next(b, left, 1) : right >= 0 ? next(b, right, -1) : -1;
  if (j < 0 || (ofB[j] ?? -1) >= 0 || b[j]?.kind !== a[i]?.kind) return -1;
  // An end of the statement has one neighbour only.
  const fits = (near: number, partner: number, step: number) =>
    near < 0 || (partner >= 0 && next(b, j, step) === partner);
  return fits(before, left, -1) && fits(behind, right, 1) ? j : -1;
}

/** The nearest term that is no cue; −1 at the end. */
export function next(terms: readonly Comparable[], at: number, step: number): number {
  let i = at + step;
  while (terms[i]?.kind === 'cue') i += step;
  return terms[i] ? i : -1;
}
