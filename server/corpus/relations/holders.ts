/** Who holds a number: most are held by one alone, which is kept without a list. */
export class Holders {
  readonly #holders = new Map<number, number | number[]>();

  get(key: number): readonly number[] {
    const holders = this.#holders.get(key);
    return holders === undefined ? NOBODY : typeof holders === 'number' ? [holders] : holders;
  }

  /** Keys that stand more than once are held as often. */
  add(keys: Iterable<number>, holder: number): void {
    for (const key of keys) {
      const known = this.#holders.get(key);
      if (known === undefined) this.#holders.set(key, holder);
      else if (typeof known === 'number') this.#holders.set(key, [known, holder]);
      else known.push(holder);
    }
  }

  remove(keys: Iterable<number>, holder: number): void {
    for (const key of keys) {
      const known = this.#holders.get(key);
      if (known === holder) this.#holders.delete(key);
      if (typeof known !== 'object') continue;
      const at = known.indexOf(holder);
      const last = known.pop();
      if (at >= 0 && at < known.length) known[at] = last as number;
      if (known.length === 1) this.#holders.set(key, known[0] as number);
    }
  }
}

const NOBODY: readonly number[] = [];
