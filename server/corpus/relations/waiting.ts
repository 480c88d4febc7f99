/**
 * Pairs of documents that are still to be compared. They come in an order in which the documents of the pairs before are
 * mostly needed again: all pairs of one document, then those of one that was compared with it, since what is near to a
 * document is mostly near to each other, too (depth first through the graph of neighbours).
 */
export class Waiting {
  /** Each pair stands under both. */
  readonly #partners = new Map<string, Set<string>>();
  /** Documents that were partners, the last on top. */
  readonly #near: string[] = [];

  /** A document may wait for itself. */
  add(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = this.#partners.get(one);
      if (own) own.add(other);
      else this.#partners.set(one, new Set([other]));
    }
  }

  delete(a: string, b: string): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = this.#partners.get(one);
      own?.delete(other);
      if (own?.size === 0) this.#partners.delete(one);
    }
  }

  /** Forgets all pairs of a document. */
  forget(path: string): void {
    for (const other of [...(this.#partners.get(path) ?? [])]) this.delete(path, other);
  }

  has(path: string): boolean {
    return this.#partners.has(path);
  }

  get isEmpty(): boolean {
    return this.#partners.size === 0;
  }

  /** Documents that wait for one or more others. */
  get size(): number {
    return this.#partners.size;
  }

  /** Takes out the next pair, one of the documents `first` as long as these have any. */
  next(first: Iterable<string> = []): readonly [string, string] | undefined {
    const path = this.#urgent(first) ?? this.#nearest() ?? this.#partners.keys().next().value;
    const other = path === undefined ? undefined : this.#partners.get(path)?.values().next().value;
    if (path === undefined || other === undefined) return undefined;
    this.delete(path, other);
    if (other !== path) this.#near.push(other);
    if (this.has(path)) this.#near.push(path);
    return [path, other];
  }

  #urgent(first: Iterable<string>): string | undefined {
    for (const path of first) if (this.has(path)) return path;
    return undefined;
  }

  #nearest(): string | undefined {
    for (let path = this.#near.pop(); path !== undefined; path = this.#near.pop()) if (this.has(path)) return path;
    return undefined;
  }
}
