/** Which documents tell of which day, kept up to date document by document. */
export class DayTellers {
  /** Day in EDTF → path → how often. */
  readonly #tellers = new Map<string, Map<string, number>>();
  readonly #days = new Map<string, readonly string[]>();

  /** Takes in for what days a document's expressions stand now; none for one that left. Linear in them. */
  update(path: string, days: readonly string[]): void {
    for (const day of this.#days.get(path) ?? []) {
      const tellers = this.#tellers.get(day);
      tellers?.delete(path);
      if (tellers?.size === 0) this.#tellers.delete(day);
    }
    for (const day of days) {
      const tellers = this.#tellers.get(day);
      if (tellers) tellers.set(path, (tellers.get(path) ?? 0) + 1);
      else this.#tellers.set(day, new Map([[path, 1]]));
    }
    if (days.length > 0) this.#days.set(path, days);
    else this.#days.delete(path);
  }

  /** All days that are told, in no order. */
  days(): Iterable<string> {
    return this.#tellers.keys();
  }

  /** The documents that tell of a day, each with how often. */
  of(day: string): ReadonlyMap<string, number> {
    return this.#tellers.get(day) ?? NOBODY;
  }
}

const NOBODY: ReadonlyMap<string, number> = new Map();
