/** Time that a portion should not take longer than, in milliseconds. */
const SLICE = 10;
const FIRST = 4;
const LARGEST = 64;
/** Every other portion is so many times as large, to see what smaller ones cost. */
const TIMES = 4;
/** A document may cost so many times what it costs in a portion that is `TIMES` as large. */
const DEARER = 1.5;
/** Portions of each kind before the size is thought over: one document may cost what a hundred others do. */
const ENOUGH = 3;

/**
 * How many documents to take in at once. Small portions keep the loop free, but each has costs of its
 * own, which may grow with the folder. So they get smaller while they are slow, unless that makes a
 * document much dearer, which portions of two sizes tell, in turn.
 */
export class Portions {
  #size = FIRST;
  #isLarge = false;
  /** Milliseconds a document took in small and in large portions since the size was last thought over. */
  #small: number[] = [];
  #large: number[] = [];

  get size(): number {
    return this.#isLarge ? TIMES * this.#size : this.#size;
  }

  /** Learns what a portion of `size` documents took. Smaller ones than that, the last or an open document, tell nothing. */
  took(count: number, milliseconds: number): void {
    if (count < this.size) return;
    (this.#isLarge ? this.#large : this.#small).push(milliseconds / count);
    this.#isLarge = !this.#isLarge;
    if (this.#large.length < ENOUGH) return;
    const [small, large] = [median(this.#small), median(this.#large)];
    if (small > DEARER * large || large * TIMES * this.#size < SLICE) this.#size = Math.min(2 * this.#size, LARGEST);
    else if (small * this.#size > SLICE) this.#size = Math.max(1, this.#size / 2);
    this.#small = [];
    this.#large = [];
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
