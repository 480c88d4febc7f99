/** Nodes that edges connect, with what is told of them. */
interface Component<T> {
  readonly nodes: readonly string[];
  readonly told: T;
}

/** What is told no more of components, and what is told of others. */
export interface Retold<T> {
  readonly gone: readonly T[];
  readonly made: readonly T[];
}

/**
 * The connected components of a graph, and what is told of each, kept up to date edge by edge. Nodes without an edge are
 * in none.
 */
export class Components<T> {
  readonly #of = new Map<string, Component<T>>();

  /** What is told of the component of a node; `undefined` where no edge goes there. */
  of(node: string): T | undefined {
    return this.#of.get(node)?.told;
  }

  /** What is told of all components, in no order. */
  all(): T[] {
    return [...new Set(this.#of.values())].map(({ told }) => told);
  }

  /**
   * Takes in that the edges of these nodes, or what is told of them, may be others now. An edge that came or went must be
   * there for one of its ends at least. `near` gives the nodes to which edges go, the same from both ends; `tell` is given
   * the nodes of a component in code-unit order. Cost: the components that these nodes were in, and are in now.
   */
  update(
    loose: Iterable<string>,
    near: (node: string) => Iterable<string>,
    tell: (nodes: readonly string[]) => T,
  ): Retold<T> {
    const gone = new Set<T>();
    const made: T[] = [];
    const open = new Set(loose);
    const seen = new Set<string>();
    // what a component that is taken apart held is open, too
    const take = (node: string) => {
      const own = this.#of.get(node);
      if (!own) return;
      gone.add(own.told);
      for (const one of own.nodes) {
        this.#of.delete(one);
        open.add(one);
      }
    };
    for (const start of open) {
      if (seen.has(start)) continue;
      const nodes = [start];
      seen.add(start);
      for (const node of nodes) {
        take(node);
        for (const next of near(node))
          if (!seen.has(next)) {
            seen.add(next);
            nodes.push(next);
          }
      }
      if (nodes.length > 1) made.push(this.#put(nodes.sort(), tell));
    }
    return { gone: [...gone], made };
  }

  #put(nodes: readonly string[], tell: (nodes: readonly string[]) => T): T {
    const component = { nodes, told: tell(nodes) };
    for (const node of nodes) this.#of.set(node, component);
    return component.told;
  }
}
