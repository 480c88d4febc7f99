import type { Outline } from './outline.ts';

/** How much two documents share by which copies are looked for. */
export interface Shared {
  /** Fingerprints of wording. */
  wording: number;
  /** Rare stems. */
  stems: number;
}

// A fingerprint or stem that stands in more documents than this tells nothing.
const MOST_DOCUMENTS = 40;
const MOST_FOR_STEM = 12;
// Two numbers of documents in one key: a corpus has fewer documents than this.
const MOST_NUMBERS = 2 ** 26;

/**
 * What each pair of documents shares, kept up to date document by document. A change costs the changed document's
 * fingerprints and stems times the documents that hold them, which are bounded; never the size of the corpus.
 */
export class Candidates {
  readonly #outlines: (Outline | undefined)[] = [];
  readonly #pairs = new Map<number, Shared>();
  readonly #wording = new Map<number, Set<number>>();
  readonly #stems = new Map<string, Set<number>>();
  #touched = new Set<number>();

  /** Puts the outline of a document, by its number, in place of the one before; `undefined` forgets it. */
  put(number: number, outline: Outline | undefined): void {
    const before = this.#outlines[number];
    if (before) {
      for (const key of before.wording) this.#remove(this.#wording, key, number, 'wording', MOST_DOCUMENTS);
      for (const key of before.rare) this.#remove(this.#stems, key, number, 'stems', MOST_FOR_STEM);
    }
    this.#outlines[number] = outline;
    if (!outline) return;
    for (const key of outline.wording) this.#add(this.#wording, key, number, 'wording', MOST_DOCUMENTS);
    for (const key of outline.rare) this.#add(this.#stems, key, number, 'stems', MOST_FOR_STEM);
  }

  /** The pairs whose counts or texts changed since the last call, the lower number first; each count as it is now. */
  *changed(): Generator<readonly [a: number, b: number, shared: Shared]> {
    const touched = this.#touched;
    this.#touched = new Set();
    for (const key of touched) {
      const shared = this.#pairs.get(key) ?? { wording: 0, stems: 0 };
      yield [Math.floor(key / MOST_NUMBERS), key % MOST_NUMBERS, shared];
    }
  }

  #add<K>(index: Map<K, Set<number>>, key: K, number: number, field: keyof Shared, most: number): void {
    const holders = index.get(key);
    if (!holders) {
      index.set(key, new Set([number]));
      return;
    }
    if (holders.size < most) for (const other of holders) this.#count(number, other, field, 1);
    else if (holders.size === most) this.#countAll(holders, field, -1); // one too many: it tells nothing from now on
    holders.add(number);
  }

  #remove<K>(index: Map<K, Set<number>>, key: K, number: number, field: keyof Shared, most: number): void {
    const holders = index.get(key);
    if (!holders) return;
    holders.delete(number);
    if (holders.size < most) for (const other of holders) this.#count(number, other, field, -1);
    else if (holders.size === most) this.#countAll(holders, field, 1);
    if (holders.size === 0) index.delete(key);
  }

  #countAll(holders: ReadonlySet<number>, field: keyof Shared, by: number): void {
    const list = [...holders];
    for (const [x, one] of list.entries()) for (const other of list.slice(x + 1)) this.#count(one, other, field, by);
  }

  #count(one: number, other: number, field: keyof Shared, by: number): void {
    const key = Math.min(one, other) * MOST_NUMBERS + Math.max(one, other);
    const shared = this.#pairs.get(key) ?? { wording: 0, stems: 0 };
    shared[field] += by;
    if (shared.wording === 0 && shared.stems === 0) this.#pairs.delete(key);
    else this.#pairs.set(key, shared);
    this.#touched.add(key);
  }
}
