import { Holders } from '../holders.ts';

/** How much two documents share by which copies are looked for. */
export interface Shared {
  /** Fingerprints of wording. */
  readonly wording: number;
  /** Rare stems. */
  readonly stems: number;
}

/** What a document is found by: integers of 32 bits, each once. */
export interface Traces {
  readonly wording: Int32Array;
  readonly rare: Int32Array;
}

// A fingerprint or stem that stands in more documents than this tells nothing.
const MOST_DOCUMENTS = 40;
const MOST_FOR_STEM = 12;
// Two numbers of documents in one key: a corpus has fewer documents than this.
const MOST_NUMBERS = 2 ** 26;

/**
 * What each pair of documents shares, counted when a document of the pair changes or a trace gets too common or is so no
 * more. A change costs the changed document's traces times the documents that hold them, which are bounded; never the
 * size of the corpus. Pairs are not kept: there are a hundred for each document, and one in a hundred is worth a look.
 */
export class Candidates {
  readonly #traces: (Traces | undefined)[] = [];
  readonly #wording = new Bounded(MOST_DOCUMENTS);
  readonly #stems = new Bounded(MOST_FOR_STEM);
  /** Documents that were put in place since the last look. */
  #put = new Set<number>();

  /**
   * Puts the traces of a document, by its number, in place of those before; `undefined` forgets it. What was known of
   * its pairs is void then.
   */
  put(number: number, traces: Traces | undefined): void {
    const before = this.#traces[number];
    if (before) {
      for (const key of before.wording) this.#wording.remove(key, number);
      for (const key of before.rare) this.#stems.remove(key, number);
    }
    this.#traces[number] = traces;
    this.#put.add(number);
    for (const key of traces?.wording ?? []) this.#wording.add(key, number);
    for (const key of traces?.rare ?? []) this.#stems.add(key, number);
  }

  /**
   * The pairs of documents that were put in place since the last call as far as they share something, and the other pairs
   * of which the counts may be others now; the lower number first, each count as it is now.
   */
  *changed(): Generator<readonly [a: number, b: number, shared: Shared]> {
    const put = this.#put;
    this.#put = new Set();
    for (const one of put) {
      for (const [other, shared] of this.#near(one))
        if (!put.has(other) || one < other) yield [Math.min(one, other), Math.max(one, other), shared];
    }
    for (const pair of new Set([...this.#wording.crossed(put), ...this.#stems.crossed(put)])) {
      const [one, other] = [Math.floor(pair / MOST_NUMBERS), pair % MOST_NUMBERS];
      yield [one, other, this.#shared(one, other)];
    }
  }

  /** What others share with a document. */
  #near(number: number): Map<number, { wording: number; stems: number }> {
    const near = new Map<number, { wording: number; stems: number }>();
    const count = (index: Bounded, key: number, field: keyof Shared) => {
      for (const other of index.get(key)) {
        if (other === number) continue;
        const shared = near.get(other);
        if (shared) shared[field]++;
        else near.set(other, { wording: 0, stems: 0, [field]: 1 });
      }
    };
    const traces = this.#traces[number];
    for (const key of traces?.wording ?? []) count(this.#wording, key, 'wording');
    for (const key of traces?.rare ?? []) count(this.#stems, key, 'stems');
    return near;
  }

  #shared(one: number, other: number): Shared {
    const [a, b] = [this.#traces[one], this.#traces[other]];
    if (!a || !b) return { wording: 0, stems: 0 };
    return { wording: this.#wording.shared(a.wording, b.wording), stems: this.#stems.shared(a.rare, b.rare) };
  }
}

/** Documents by a trace that tells nothing when more than so many have it. */
class Bounded {
  readonly #holders = new Holders();
  readonly #most: number;
  /** Traces that got too common, or are so no more. */
  #crossed = new Set<number>();

  constructor(most: number) {
    this.#most = most;
  }

  add(key: number, number: number): void {
    if (this.#holders.add(key, number) === this.#most + 1) this.#crossed.add(key);
  }

  remove(key: number, number: number): void {
    if (this.#holders.remove(key, number) === this.#most) this.#crossed.add(key);
  }

  /** Those that have a trace; nobody where they are too many. A view, good until the next call. */
  get(key: number): Int32Array {
    const holders = this.#holders.get(key);
    return holders.length > this.#most ? NOBODY : holders;
  }

  /** How many of two documents' traces are one and tell something. */
  shared(a: Int32Array, b: Int32Array): number {
    const own = new Set(a);
    let count = 0;
    for (const key of b) if (own.has(key) && this.#holders.count(key) <= this.#most) count++;
    return count;
  }

  /** Pairs of documents that have a trace which crossed the bound since the last call, but for those with one of `put`. */
  crossed(put: ReadonlySet<number>): Set<number> {
    const pairs = new Set<number>();
    for (const key of this.#crossed) {
      const holders = [...this.#holders.get(key)].filter((number) => !put.has(number));
      for (const [i, one] of holders.entries())
        for (const other of holders.slice(i + 1)) pairs.add(Math.min(one, other) * MOST_NUMBERS + Math.max(one, other));
    }
    this.#crossed = new Set();
    return pairs;
  }
}

const NOBODY = new Int32Array(0);
