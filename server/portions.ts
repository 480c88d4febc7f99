/** Longest time for a portion where that can be had, in milliseconds. */
const SLICE = 10;
const LARGEST = 8; // powers of two: 256
const DEARER = 1.25;

/**
 * How many documents to take in at once. Small portions keep the loop free, but each has costs of its
 * own, which may grow with the folder. So: larger while it is quick, smaller when it is slow, unless
 * that made a document dearer by a quarter.
 */
export class Portions {
  #power: number;
  /** Milliseconds a document took in portions of this power of two, lately. */
  readonly #dear: (number | undefined)[] = [];

  /** `first`: the power of two to begin with. */
  constructor(first = 3) {
    this.#power = first;
  }

  get size(): number {
    return 2 ** this.#power;
  }

  /** Learns that a portion of `count` documents took so many milliseconds. Smaller ones than asked for tell nothing. */
  took(count: number, milliseconds: number): void {
    if (count < this.size) return;
    const at = this.#power;
    const before = this.#dear[at];
    const now = milliseconds / count;
    this.#dear[at] = before === undefined ? now : (before + now) / 2;
    if (milliseconds > SLICE && at > 0 && !this.#isDearer(at - 1, at)) this.#power--;
    else if (at < LARGEST && (milliseconds < SLICE / 2 || this.#isDearer(at, at + 1))) this.#power++;
  }

  #isDearer(one: number, other: number): boolean {
    const [a, b] = [this.#dear[one], this.#dear[other]];
    return a !== undefined && b !== undefined && a > DEARER * b;
  }
}
