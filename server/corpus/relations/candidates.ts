import type { Comparand } from './pair.ts';

/** Positions of statements of one article, each with positions of statements of another and the bits that they share. */
export type Candidates = readonly (readonly [at: number, near: readonly (readonly [at: number, bits: number])[]])[];

const MOST_CANDIDATES = 6;

/**
 * For each statement of `a` those of `b` that share most with it, by the index of telling words; in order. `keys` are those
 * that both have, or more. Cost: what they share.
 */
export function candidates(a: Comparand, b: Comparand, keys: Iterable<string>): Candidates {
  const shared = new Map<number, Map<number, number>>();
  for (const key of keys) {
    const theirs = b.postings.get(key);
    const ours = theirs && a.postings.get(key);
    if (!ours) continue;
    for (const { at, weight, root } of ours) {
      let own = shared.get(at);
      if (!own) {
        own = new Map();
        shared.set(at, own);
      }
      for (const other of theirs)
        if (root === undefined || root !== other.root) own.set(other.at, (own.get(other.at) ?? 0) + weight);
    }
  }
  return [...shared]
    .sort((x, y) => x[0] - y[0])
    .map(([at, own]) => {
      const best = [...own].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_CANDIDATES);
      return [at, best];
    });
}
