/**
 * Keys in groups that only grow (union–find). The smallest key of a group stands for it, so that the order of joining
 * changes nothing. Near linear.
 */
export class Groups {
  readonly #parent: Map<string, string>;

  constructor(keys: Iterable<string> = []) {
    this.#parent = new Map([...keys].map((key) => [key, key]));
  }

  has(key: string): boolean {
    return this.#parent.has(key);
  }

  /** The key that stands for the group; of a key in no group itself. */
  root(key: string): string {
    let root = key;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = this.#parent.get(at) ?? root;
      this.#parent.set(at, root);
      at = up;
    }
    return root;
  }

  /** Puts two keys into one group; false when they were in one already. */
  join(a: string, b: string): boolean {
    const [one, other] = [this.root(a), this.root(b)].sort() as [string, string];
    this.#parent.set(one, one);
    this.#parent.set(other, one);
    return one !== other;
  }

  /** All groups, each in the order in which its keys came. */
  all(): string[][] {
    const out = new Map<string, string[]>();
    for (const key of this.#parent.keys()) {
      const root = this.root(key);
      const own = out.get(root);
      if (own) own.push(key);
      else out.set(root, [key]);
    }
    return [...out.values()];
  }
}
