import type { Document } from '../../document/document.ts';
import type { DecidedNames } from './decided-names.ts';
import { edgeBetween } from './edges.ts';
import { keysOf } from './keys.ts';
import { type DocumentNames, documentNames, pairKey } from './local-names.ts';
import { limitOf, NameIndex } from './name-index.ts';
import { NameNode, type Written } from './node.ts';
import { bearerKeys, singleKeys } from './singles.ts';
import type { Turn } from './turn.ts';

/** A document's names: their nodes, and what these count of it. */
interface Named extends Omit<DocumentNames, 'locals'> {
  readonly nodes: readonly (NameNode | undefined)[];
  readonly written: readonly (Written | undefined)[];
}

/**
 * The names of all documents: those written alike are one node, and edges tell which nodes are probably one and why.
 * An edge depends on its two nodes and on how common their keys are; a change finds the edges of the nodes that come,
 * and those of keys that get too common or are so no more.
 */
export class NameGraph {
  readonly #decided: DecidedNames;
  readonly #documents = new Map<string, Named>();
  readonly #nodes = new Map<string, NameNode>();
  readonly #index = new NameIndex();
  readonly #singles = new NameIndex();
  /** Full names by the words that may stand for them. */
  readonly bearers = new NameIndex();

  constructor(decided: DecidedNames) {
    this.#decided = decided;
  }

  /** Takes documents in, replaces or (with `undefined`) forgets them; notes in `turn` what that concerns. */
  change(changes: Iterable<readonly [path: string, document: Document | undefined]>, turn: Turn): void {
    for (const [path, document] of changes) {
      this.#forget(path, turn);
      if (document) this.#take(path, document, turn);
    }
    this.#dropUnused(turn);
    this.#link(turn);
    for (const path of turn.paths) this.#tellApart(path, turn);
  }

  /** All paths in code-unit order. */
  paths(): string[] {
    return [...this.#documents.keys()].sort();
  }

  /** The nodes of a document's local entities. */
  nodes(path: string): readonly (NameNode | undefined)[] {
    return this.#documents.get(path)?.nodes ?? [];
  }

  /** All nodes, in no order. */
  all(): Iterable<NameNode> {
    return this.#nodes.values();
  }

  has(node: NameNode): boolean {
    return this.#nodes.get(node.key) === node;
  }

  /** Keys by which one word finds a node. */
  bears(node: NameNode): readonly string[] {
    return this.has(node) ? bearerKeys(node) : [];
  }

  /** Single words that look for full names under a key. */
  seekers(key: string): ReadonlySet<NameNode> {
    return this.#singles.get(key);
  }

  #forget(path: string, turn: Turn): void {
    const known = this.#documents.get(path);
    if (!known) return;
    turn.paths.add(path);
    this.#documents.delete(path);
    known.nodes.forEach((node, local) => {
      if (!node) return;
      node.remove(path, local, known.written[local] as Written);
      turn.changed.add(node);
      for (const [other, edge] of node.edges)
        if (edge.apartIn.delete(path) && edge.apartIn.size === 0) turn.loose.add(node).add(other);
    });
  }

  #take(path: string, document: Document, turn: Turn): void {
    turn.paths.add(path);
    const { locals, listed, often } = documentNames(document, this.#decided.all);
    const written: (Written | undefined)[] = [];
    const nodes = locals.map((own, local) => {
      if (!own) return undefined;
      const key = own.isOrgan ? `${own.key} ${path}` : own.key;
      let node = this.#nodes.get(key);
      if (!node) {
        node = new NameNode(own, key);
        this.#nodes.set(key, node);
        turn.created.add(node);
      }
      written[local] = node.add(path, local, own);
      turn.changed.add(node);
      return node;
    });
    this.#documents.set(path, { nodes, written, listed, often });
  }

  /** Nodes that no document has any more leave, unless they came in this turn and were never there. */
  #dropUnused(turn: Turn): void {
    for (const node of turn.changed) {
      if (node.places.size > 0) continue;
      turn.changed.delete(node);
      this.#nodes.delete(node.key);
      if (turn.created.delete(node)) continue;
      for (const key of this.#keysOf(node)) if (this.#index.delete(key, node) === limitOf(key)) turn.crossed.add(key);
      for (const key of bearerKeys(node)) {
        this.bearers.delete(key, node);
        turn.sought.add(key);
      }
      for (const key of singleKeys(node)) this.#singles.delete(key, node);
      for (const other of node.edges.keys()) {
        other.disconnect(node);
        turn.loose.add(other);
      }
      turn.gone.add(node);
    }
  }

  /** Compares new nodes with those that share a key, and anew those of keys that got too common or are so no more. */
  #link(turn: Turn): void {
    for (const node of turn.created) {
      for (const key of this.#keysOf(node)) if (this.#index.add(key, node) === limitOf(key) + 1) turn.crossed.add(key);
      for (const key of bearerKeys(node)) this.bearers.add(key, node);
      for (const key of singleKeys(node)) this.#singles.add(key, node);
      turn.loose.add(node);
    }
    const compared = new Set(turn.created);
    for (const key of turn.crossed) for (const node of this.#index.get(key)) compared.add(node);
    const done = new Set<NameNode>();
    for (const node of compared) {
      this.#compare(node, done, turn);
      done.add(node);
    }
  }

  /** Keys by which a node is compared. Worked out when they are needed, which is seldom. */
  #keysOf(node: NameNode): string[] {
    return [...keysOf(node), ...this.#decided.keysOf(node)];
  }

  /** Finds the edges of a node, but for those with nodes that have found theirs. */
  #compare(node: NameNode, done: ReadonlySet<NameNode>, turn: Turn): void {
    const near = new Set<NameNode>();
    for (const key of this.has(node) ? this.#keysOf(node) : []) {
      const bucket = this.#index.get(key);
      if (bucket.size > limitOf(key) && key[0] !== '!') continue;
      for (const other of bucket) if (other !== node) near.add(other);
    }
    for (const other of node.edges.keys()) {
      if (near.has(other)) continue;
      node.disconnect(other);
      other.disconnect(node);
      turn.loose.add(node).add(other);
    }
    for (const other of near) {
      if (node.edges.has(other) || done.has(other)) continue;
      const edge = edgeBetween(node, other, this.#decided);
      if (!edge) continue;
      node.connect(other, edge);
      other.connect(node, edge);
      turn.loose.add(node).add(other);
      const [few, many] = node.places.size <= other.places.size ? [node, other] : [other, node];
      for (const path of few.places.keys())
        if (many.places.has(path) && this.#areApart(path, node, other)) edge.apartIn.add(path);
    }
  }

  /** Notes which of a document's names it tells apart. */
  #tellApart(path: string, turn: Turn): void {
    for (const node of new Set(this.#documents.get(path)?.nodes ?? []))
      for (const [other, edge] of node?.edges ?? []) {
        if (!node || !other.places.has(path) || !this.#areApart(path, node, other)) continue;
        if (edge.apartIn.size === 0) turn.loose.add(node).add(other);
        edge.apartIn.add(path);
      }
  }

  /** A document lists both side by side, or names both in full more than once each: two people, however alike they look. */
  #areApart(path: string, a: NameNode, b: NameNode): boolean {
    const document = this.#documents.get(path);
    if (!document || a.type !== 'PER' || b.type !== 'PER') return false;
    return (a.places.get(path) ?? []).some((one) =>
      (b.places.get(path) ?? []).some(
        (other) => document.listed.has(pairKey(one, other)) || (document.often.has(one) && document.often.has(other)),
      ),
    );
  }
}
