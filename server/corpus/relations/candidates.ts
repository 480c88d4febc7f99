import type { Comparand } from './comparand.ts';
import { Zeros } from './zeros.ts';

/** Positions of statements of one article, each with statements of another that share most with it. */
export type Candidates = readonly (readonly [at: number, near: readonly Candidate[]])[];

export interface Candidate {
  readonly at: number;
  /** Bits that both share. */
  readonly bits: number;
  /** The same, each key for so much less as more statements of its article hold it. */
  readonly telling: number;
}

const MOST_CANDIDATES = 6;

/**
 * For each statement of `a` those of `b` that share most with it, by the words and names of each; in order.
 * Cost: what they share, and a few operations for each statement of one with each of the other.
 */
export function candidates(a: Comparand, b: Comparand): Candidates {
  const width = b.statements.length;
  const size = a.statements.length * width;
  const [bits, telling] = [sums.zeros(size), tellingSums.zeros(size)];
  for (const [key, ours] of a.postings) {
    const theirs = b.postings.get(key);
    if (!theirs) continue;
    const holders = ours.length + theirs.length;
    for (const { at, weight, root } of ours)
      for (const other of theirs) {
        if (root !== undefined && root === other.root) continue;
        const cell = at * width + other.at;
        bits[cell] = (bits[cell] as number) + weight;
        telling[cell] = (telling[cell] as number) + (2 * weight) / holders;
      }
  }
  const out: [number, Candidate[]][] = [];
  for (let row = 0; row < size; row += width) {
    const near = best(bits, row, width).map((cell): Candidate => {
      return { at: cell - row, bits: bits[cell] as number, telling: telling[cell] as number };
    });
    if (near.length > 0) out.push([row / width, near]);
  }
  return out;
}

/** The cells of a row that hold most, most first and of equal ones the first; none that hold nothing. */
function best(bits: Float64Array, row: number, width: number): number[] {
  const out: number[] = [];
  for (let cell = row; cell < row + width; cell++) {
    const own = bits[cell] as number;
    let at = Math.min(out.length, MOST_CANDIDATES);
    while (at > 0 && own > (bits[out[at - 1] as number] as number)) at--;
    if (own === 0 || at === MOST_CANDIDATES) continue;
    out.splice(at, 0, cell);
    if (out.length > MOST_CANDIDATES) out.pop();
  }
  return out;
}

const [sums, tellingSums] = [new Zeros(), new Zeros()];
