import type { NameNode } from './node.ts';

/**
 * How many names may share a key before it tells nothing. Keys for loose likeness are given up earlier, since all of
 * their names are compared with one another when that happens.
 */
export function limitOf(key: string): number {
  return key.startsWith('~') || key.startsWith('<') || key.startsWith('>') ? 80 : 200;
}

const NONE: ReadonlySet<NameNode> = new Set();

/** Nodes by key. */
export class NameIndex {
  readonly #buckets = new Map<string, Set<NameNode>>();

  get(key: string): ReadonlySet<NameNode> {
    return this.#buckets.get(key) ?? NONE;
  }

  /** Takes a node in; returns the size of the bucket. */
  add(key: string, node: NameNode): number {
    const bucket = this.#buckets.get(key);
    if (bucket) return bucket.add(node).size;
    this.#buckets.set(key, new Set([node]));
    return 1;
  }

  /** Forgets a node; returns the size of the bucket. */
  delete(key: string, node: NameNode): number {
    const bucket = this.#buckets.get(key);
    bucket?.delete(node);
    if (bucket?.size === 0) this.#buckets.delete(key);
    return bucket?.size ?? 0;
  }
}
