import type { Comparand } from './comparand.ts';

/** Positions of statements of one article, each with statements of another that share most with it. */
export type Candidates = readonly (readonly [at: number, near: readonly Candidate[]])[];

export interface Candidate {
  readonly at: number;
  /** Bits that both share. */
  bits: number;
  /** The same, each key for so much less as more statements of its article hold it. */
  telling: number;
}

const MOST_CANDIDATES = 6;

/**
 * For each statement of `a` those of `b` that share most with it, by the words and names of each; in order.
 * Cost: the words of a, and what they share.
 */
export function candidates(a: Comparand, b: Comparand): Candidates {
  const shared = new Map<number, Map<number, Candidate>>();
  for (const [key, ours] of a.postings) {
    const theirs = b.postings.get(key);
    if (!theirs) continue;
    for (const { at, weight, root } of ours) {
      let own = shared.get(at);
      if (!own) {
        own = new Map();
        shared.set(at, own);
      }
      for (const other of theirs) {
        if (root !== undefined && root === other.root) continue;
        const telling = (2 * weight) / (ours.length + theirs.length);
        const known = own.get(other.at);
        if (known) {
          known.bits += weight;
          known.telling += telling;
        } else own.set(other.at, { at: other.at, bits: weight, telling });
      }
    }
  }
  return [...shared]
    .sort((x, y) => x[0] - y[0])
    .map(([at, own]) => {
      const best = [...own.values()].sort((x, y) => y.bits - x.bits || x.at - y.at).slice(0, MOST_CANDIDATES);
      return [at, best];
    });
}
