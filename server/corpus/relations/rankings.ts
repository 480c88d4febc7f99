import type { Partner } from './partners.ts';

type Ranked = Pick<Partner, 'slot' | 'score'>;

/**
 * For each row the slots that score best, best first: as many as are remembered, or all that there are. All rows in a few
 * arrays, since there are as many as documents.
 */
export class Rankings {
  readonly #compared: number;
  readonly #remembered: number;
  readonly #isBefore: (row: number, one: Ranked, other: Ranked) => boolean;
  #slots = new Int32Array(0);
  #scores = new Float64Array(0);
  #sizes = new Uint8Array(0);
  /** 1: what a row lists is all that there is; never of a full one. */
  #areAll = new Uint8Array(0);

  /** The first `compared` of a row count; `isBefore` tells which of two comes first in it. */
  constructor(compared: number, isBefore: (row: number, one: Ranked, other: Ranked) => boolean) {
    this.#compared = compared;
    // when one leaves, the next is known without a search
    this.#remembered = 2 * compared;
    this.#isBefore = isBefore;
  }

  /** All that a row remembers; a view, good until the row changes. */
  all(row: number): Int32Array {
    return this.#slots.subarray(row * this.#remembered, row * this.#remembered + (this.#sizes[row] ?? 0));
  }

  /** Those of them that count; a view as well. */
  compared(row: number): Int32Array {
    return this.all(row).subarray(0, this.#compared);
  }

  compares(row: number, slot: number): boolean {
    return this.compared(row).includes(slot);
  }

  /** True when it is known whom the row compares. */
  isEnough(row: number): boolean {
    return this.#areAll[row] === 1 || (this.#sizes[row] as number) >= this.#compared;
  }

  fill(row: number, all: readonly Ranked[]): void {
    this.#reach(row);
    const best = [...all].sort((x, y) => (this.#isBefore(row, x, y) ? -1 : 1)).slice(0, this.#remembered);
    for (const [i, { slot, score }] of best.entries()) {
      this.#slots[row * this.#remembered + i] = slot;
      this.#scores[row * this.#remembered + i] = score;
    }
    this.#sizes[row] = best.length;
    this.#areAll[row] = all.length < this.#remembered ? 1 : 0;
  }

  /** True when a row has a place for this slot. */
  takes(row: number, slot: number, score: number): boolean {
    this.#reach(row);
    const size = this.#sizes[row] as number;
    if (this.#areAll[row] === 1) return true;
    return size > 0 && this.#isBefore(row, { slot, score }, this.#at(row, size - 1));
  }

  /** Puts a slot into a row that takes it; returns the one that has no place any more. */
  insert(row: number, slot: number, score: number): number | undefined {
    let size = this.#sizes[row] as number;
    let out: number | undefined;
    if (size === this.#remembered) {
      size--;
      out = this.#at(row, size).slot;
    }
    if (size + 1 === this.#remembered) this.#areAll[row] = 0;
    let at = size;
    while (at > 0 && this.#isBefore(row, { slot, score }, this.#at(row, at - 1))) {
      this.#slots[row * this.#remembered + at] = this.#slots[row * this.#remembered + at - 1] as number;
      this.#scores[row * this.#remembered + at] = this.#scores[row * this.#remembered + at - 1] as number;
      at--;
    }
    this.#slots[row * this.#remembered + at] = slot;
    this.#scores[row * this.#remembered + at] = score;
    this.#sizes[row] = size + 1;
    return out;
  }

  drop(row: number, slot: number): void {
    const own = this.all(row);
    const at = own.indexOf(slot);
    if (at < 0) return;
    const from = row * this.#remembered;
    this.#slots.copyWithin(from + at, from + at + 1, from + own.length);
    this.#scores.copyWithin(from + at, from + at + 1, from + own.length);
    this.#sizes[row] = own.length - 1;
  }

  #at(row: number, i: number): Ranked {
    return {
      slot: this.#slots[row * this.#remembered + i] as number,
      score: this.#scores[row * this.#remembered + i] as number,
    };
  }

  #reach(row: number): void {
    if (row < this.#sizes.length) return;
    const rows = Math.max(16, 2 * (row + 1));
    const grown = <T extends { set(from: T): void }>(into: T, from: T) => {
      into.set(from);
      return into;
    };
    this.#slots = grown(new Int32Array(rows * this.#remembered), this.#slots);
    this.#scores = grown(new Float64Array(rows * this.#remembered), this.#scores);
    this.#sizes = grown(new Uint8Array(rows), this.#sizes);
    this.#areAll = grown(new Uint8Array(rows), this.#areAll);
  }
}
