import { codeOf } from '../code.ts';
import type { NameNode } from './node.ts';

/**
 * How many names may share a key before it tells nothing. Keys for loose likeness are given up earlier, since all of
 * their names are compared with one another when that happens.
 */
export function limitOf(key: string): number {
  return key.startsWith('~') || key.startsWith('<') || key.startsWith('>') ? 80 : 200;
}

const NONE: ReadonlySet<NameNode> = new Set();

/** Nodes by key, of which the code is kept. Most keys have but one node, which is kept without a set. */
export class NameIndex {
  readonly #buckets = new Map<number, NameNode | Set<NameNode>>();

  get(key: string): ReadonlySet<NameNode> {
    const bucket = this.#buckets.get(codeOf(key));
    return bucket === undefined ? NONE : bucket instanceof Set ? bucket : new Set([bucket]);
  }

  /** Takes a node in; returns the size of the bucket. */
  add(key: string, node: NameNode): number {
    const code = codeOf(key);
    const bucket = this.#buckets.get(code);
    if (bucket instanceof Set) return bucket.add(node).size;
    if (bucket !== undefined && bucket !== node) {
      this.#buckets.set(code, new Set([bucket, node]));
      return 2;
    }
    this.#buckets.set(code, node);
    return 1;
  }

  /** Forgets a node; returns the size of the bucket. */
  delete(key: string, node: NameNode): number {
    const code = codeOf(key);
    const bucket = this.#buckets.get(code);
    if (bucket === node) this.#buckets.delete(code);
    if (!(bucket instanceof Set)) return bucket === undefined || bucket === node ? 0 : 1;
    bucket.delete(node);
    if (bucket.size === 1) for (const last of bucket) this.#buckets.set(code, last);
    return bucket.size;
  }
}
