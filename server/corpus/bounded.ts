import { Holders } from './holders.ts';

/**
 * An inverted index of which a key tells nothing when more than so many hold it. Holding a key once more or less costs a
 * constant, however many hold it.
 */
export class Bounded {
  readonly #holders = new Holders();
  readonly #most: number;
  /** Keys that crossed the bound since `turned` was asked, and whether they told nothing before that. */
  #crossed = new Map<number, boolean>();

  constructor(most: number) {
    this.#most = most;
  }

  add(key: number, holder: number): void {
    if (this.#holders.add(key, holder) === this.#most + 1) this.#cross(key, false);
  }

  remove(key: number, holder: number): void {
    if (this.#holders.remove(key, holder) === this.#most) this.#cross(key, true);
  }

  /** Those that hold a key; nobody where they are too many. A view, good until the next call. */
  get(key: number): Int32Array {
    return this.tells(key) ? this.#holders.get(key) : NOBODY;
  }

  tells(key: number): boolean {
    return this.#holders.count(key) <= this.#most;
  }

  /** Those that hold a key, however many. A view, good until the next call. */
  all(key: number): Int32Array {
    return this.#holders.get(key);
  }

  /** The keys that got too common since the last call, and those that are so no more. */
  turned(): { readonly common: readonly number[]; readonly rare: readonly number[] } {
    const turned = { common: [] as number[], rare: [] as number[] };
    for (const [key, wasCommon] of this.#crossed) {
      if (this.tells(key) !== wasCommon) continue;
      (wasCommon ? turned.rare : turned.common).push(key);
    }
    this.#crossed = new Map();
    return turned;
  }

  #cross(key: number, wasCommon: boolean): void {
    if (!this.#crossed.has(key)) this.#crossed.set(key, wasCommon);
  }
}

const NOBODY = new Int32Array(0);
