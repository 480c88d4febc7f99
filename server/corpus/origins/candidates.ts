import { Bounded } from '../bounded.ts';

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
   * of which the counts may be others now; the lower number first, each count as it is now. Where a trace got too common
   * two documents share less by it: of those only the pairs that `kept` gives are counted, by either of the two.
   */
  *changed(kept: (number: number) => Iterable<number>): Generator<readonly [a: number, b: number, shared: Shared]> {
    const put = this.#put;
    this.#put = new Set();
    for (const one of put) {
      for (const [other, shared] of this.#near(one))
        if (!put.has(other) || one < other) yield [Math.min(one, other), Math.max(one, other), shared];
    }
    const [less, more] = this.#turned(put);
    for (const one of less)
      for (const other of kept(one)) if (one < other && less.has(other)) yield [one, other, this.#shared(one, other)];
    for (const one of more)
      for (const [other, shared] of this.#near(one)) if (one < other && more.has(other)) yield [one, other, shared];
  }

  /** The holders of traces that got too common since the last call, and of those that are so no more, but for `put`. */
  #turned(put: ReadonlySet<number>): [Set<number>, Set<number>] {
    const [less, more] = [new Set<number>(), new Set<number>()];
    for (const index of [this.#wording, this.#stems]) {
      const { common, rare } = index.turned();
      for (const [keys, into] of [[common, less] as const, [rare, more] as const])
        for (const key of keys) for (const number of index.all(key)) if (!put.has(number)) into.add(number);
    }
    return [less, more];
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
    return { wording: shared(a.wording, b.wording, this.#wording), stems: shared(a.rare, b.rare, this.#stems) };
  }
}

/** How many of two documents' traces are one and tell something. */
function shared(a: Int32Array, b: Int32Array, index: Bounded): number {
  const own = new Set(a);
  let count = 0;
  for (const key of b) if (own.has(key) && index.tells(key)) count++;
  return count;
}
