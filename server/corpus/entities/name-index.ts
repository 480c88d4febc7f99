import type { NameNode } from './node.ts';

/** A key that more names share tells nothing. */
export const LARGEST_BUCKET = 200;

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

  clear(): void {
    this.#buckets.clear();
  }

  /** Forgets a node; returns the size of the bucket. */
  delete(key: string, node: NameNode): number {
    const bucket = this.#buckets.get(key);
    bucket?.delete(node);
    if (bucket?.size === 0) this.#buckets.delete(key);
    return bucket?.size ?? 0;
  }
}
