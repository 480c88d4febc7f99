import type { Document } from '../document/document.ts';
import type { Entity } from './corpus.ts';
import type { Decisions } from './decisions.ts';
import { type Cluster, clustersOf } from './entities/clusters.ts';
import { DecidedNames } from './entities/decided-names.ts';
import { edgeBetween } from './entities/edges.ts';
import { entityOf, type Group, groupsOf, type Hanger, labelsOf } from './entities/groups.ts';
import { keysOf } from './entities/keys.ts';
import { type DocumentNames, documentNames, pairKey } from './entities/local-names.ts';
import { limitOf, NameIndex } from './entities/name-index.ts';
import { type LocalName, NameNode } from './entities/node.ts';
import { bearerKeys, type Meant, meantBy, singleKeys } from './entities/singles.ts';

/** A document's names with their nodes. */
interface Named extends DocumentNames {
  readonly nodes: readonly (NameNode | undefined)[];
}

/** A local entity by its document. */
export interface Member {
  readonly path: string;
  readonly local: number;
}

/** What is known of a node beside what it says of itself. */
interface Known {
  /** Keys by which it is compared. */
  readonly keys: readonly string[];
  /** Keys by which one word finds it, and by which it, one word, finds others. */
  readonly bears: readonly string[];
  readonly seeks: readonly string[];
}

/**
 * The entities of all documents. Names that are written alike are one node; nodes that a key brings together are
 * compared in pairs, and what these edges connect is put in order by itself (entities/clusters.ts); then single words
 * find whom they mean (entities/singles.ts). So what a name is joined with depends on few others, and a change costs
 * the names that it brings or takes and those they are compared with, whatever the number of documents. The same
 * documents and decisions give the same entities, whatever came before.
 */
export class Entities {
  #decided = new DecidedNames({});
  #labels: ReturnType<typeof labelsOf> = new Map();
  readonly #documents = new Map<string, Named>();
  readonly #nodes = new Map<string, NameNode>();
  readonly #known = new Map<NameNode, Known>();
  readonly #index = new NameIndex();
  readonly #bearers = new NameIndex();
  readonly #singles = new NameIndex();
  readonly #clusters = new Map<NameNode, Cluster>();
  /** Single words and whom they mean, and the other way round. */
  readonly #meant = new Map<Cluster, Meant>();
  readonly #hangers = new Map<Cluster, Set<Cluster>>();
  readonly #groups = new Map<string, Group>();
  #numbers: ReadonlyMap<string, number> | undefined;

  /** Puts other decisions in force. All documents are to be handed in again. */
  decide(decisions: Decisions): void {
    this.#decided = new DecidedNames(decisions);
    this.#labels = labelsOf(decisions);
    const all = [this.#documents, this.#nodes, this.#known, this.#clusters, this.#meant, this.#hangers, this.#groups];
    for (const map of all) map.clear();
    for (const index of [this.#index, this.#bearers, this.#singles]) index.clear();
    this.#numbers = undefined;
  }

  /**
   * Takes documents in, replaces or (with `undefined`) forgets them; returns the paths of all documents that name an
   * entity which is another now, or is called otherwise.
   */
  update(changes: Iterable<readonly [path: string, document: Document | undefined]>): Set<string> {
    this.#numbers = undefined;
    const turn = new Turn();
    for (const [path, document] of changes) {
      this.#forget(path, turn);
      if (document) this.#take(path, document, turn);
    }
    this.#dropUnused(turn);
    this.#link(turn);
    for (const path of turn.paths) this.#tellApart(path, turn);
    const fresh = this.#cluster(turn);
    this.#regroup(fresh, turn);
    return this.#touched(turn);
  }

  /** The entity of a local entity; `undefined` for what is not there or no name. */
  of(path: string, local: number): Entity | undefined {
    const group = this.#documents.get(path)?.nodes[local]?.group;
    return group && this.#entity(group);
  }

  /** The id of the same, for less. */
  key(path: string, local: number): string | undefined {
    return this.#documents.get(path)?.nodes[local]?.group?.key;
  }

  byId(id: string): Entity | undefined {
    const group = this.#groups.get(id);
    return group && this.#entity(group);
  }

  /** All entities in the order of their first place. Linear in the documents when asked for after a change. */
  all(): Entity[] {
    return [...this.#numbered().keys()].map((key) => this.byId(key) as Entity);
  }

  /** Place of an entity among all, from 1. */
  number(id: string): number | undefined {
    return this.#numbered().get(id);
  }

  /** The local entities of an entity, by path. */
  members(id: string): Member[] {
    const out = (this.#groups.get(id)?.nodes ?? []).flatMap(({ places }) =>
      [...places].flatMap(([path, locals]) => locals.map((local) => ({ path, local }))),
    );
    return out.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.local - b.local));
  }

  #entity(group: Group): Entity {
    group.entity ??= entityOf(group, this.#labels);
    return group.entity;
  }

  #numbered(): ReadonlyMap<string, number> {
    if (this.#numbers) return this.#numbers;
    const out = new Map<string, number>();
    for (const path of [...this.#documents.keys()].sort())
      for (const node of this.#documents.get(path)?.nodes ?? []) {
        const key = node?.group?.key;
        if (key !== undefined && !out.has(key)) out.set(key, out.size + 1);
      }
    this.#numbers = out;
    return out;
  }

  #forget(path: string, turn: Turn): void {
    const known = this.#documents.get(path);
    if (!known) return;
    turn.paths.add(path);
    this.#documents.delete(path);
    known.nodes.forEach((node, local) => {
      if (!node) return;
      node.remove(path, local, known.locals[local] as LocalName);
      turn.changed.add(node);
      for (const [other, edge] of node.edges)
        if (edge.apartIn.delete(path) && edge.apartIn.size === 0) turn.loose.add(node).add(other);
    });
  }

  #take(path: string, document: Document, turn: Turn): void {
    turn.paths.add(path);
    const names = documentNames(document, this.#decided.all);
    const nodes = names.locals.map((own, local) => {
      if (!own) return undefined;
      const key = own.isOrgan ? `${own.key} ${path}` : own.key;
      let node = this.#nodes.get(key);
      if (!node) {
        node = new NameNode(own, key);
        this.#nodes.set(key, node);
        this.#known.set(node, {
          keys: [...keysOf(own), ...this.#decided.keysOf(own)],
          bears: bearerKeys(own),
          seeks: singleKeys(own),
        });
        turn.created.add(node);
      }
      node.add(path, local, own);
      turn.changed.add(node);
      return node;
    });
    this.#documents.set(path, { ...names, nodes });
  }

  /** Nodes that no document has any more leave, unless they came in this turn and were never there. */
  #dropUnused(turn: Turn): void {
    for (const node of turn.changed) {
      if (node.places.size > 0) continue;
      turn.changed.delete(node);
      this.#nodes.delete(node.key);
      const known = this.#known.get(node) as Known;
      this.#known.delete(node);
      if (turn.created.delete(node)) continue;
      for (const key of known.keys) if (this.#index.delete(key, node) === limitOf(key)) turn.crossed.add(key);
      for (const key of known.bears) {
        this.#bearers.delete(key, node);
        turn.sought.add(key);
      }
      for (const key of known.seeks) this.#singles.delete(key, node);
      for (const other of node.edges.keys()) {
        other.edges.delete(node);
        turn.loose.add(other);
      }
      turn.gone.add(node);
    }
  }

  /** Compares new nodes with those that share a key, and anew those of keys that got too common or are so no more. */
  #link(turn: Turn): void {
    for (const node of turn.created) {
      const { keys, bears, seeks } = this.#known.get(node) as Known;
      for (const key of keys) if (this.#index.add(key, node) === limitOf(key) + 1) turn.crossed.add(key);
      for (const key of bears) this.#bearers.add(key, node);
      for (const key of seeks) this.#singles.add(key, node);
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

  /** Finds the edges of a node, but for those with nodes that have found theirs. */
  #compare(node: NameNode, done: ReadonlySet<NameNode>, turn: Turn): void {
    const near = new Set<NameNode>();
    for (const key of this.#known.get(node)?.keys ?? []) {
      const bucket = this.#index.get(key);
      if (bucket.size > limitOf(key) && key[0] !== '!') continue;
      for (const other of bucket) if (other !== node) near.add(other);
    }
    for (const other of node.edges.keys()) {
      if (near.has(other)) continue;
      node.edges.delete(other);
      other.edges.delete(node);
      turn.loose.add(node).add(other);
    }
    for (const other of near) {
      if (node.edges.has(other) || done.has(other)) continue;
      const edge = edgeBetween(node, other, this.#decided);
      if (!edge) continue;
      node.edges.set(other, edge);
      other.edges.set(node, edge);
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

  /** Puts the components of loose nodes in order again; returns the clusters. */
  #cluster(turn: Turn): Set<Cluster> {
    const fresh = new Set<Cluster>();
    const seen = new Set<NameNode>();
    for (const node of turn.gone) this.#scatter(node, turn);
    for (const start of turn.loose) {
      if (seen.has(start) || !this.#known.has(start)) continue;
      const component = [start];
      seen.add(start);
      for (const node of component)
        for (const other of node.edges.keys())
          if (!seen.has(other)) {
            seen.add(other);
            component.push(other);
          }
      for (const node of component) this.#scatter(node, turn);
      for (const cluster of clustersOf(component, this.#decided)) {
        fresh.add(cluster);
        for (const node of cluster.nodes) this.#clusters.set(node, cluster);
      }
    }
    return fresh;
  }

  /** Takes a node's cluster apart. The single words that mean it are sought again by the keys of its nodes. */
  #scatter(node: NameNode, turn: Turn): void {
    const cluster = this.#clusters.get(node);
    if (!cluster) return;
    for (const own of cluster.nodes) this.#clusters.delete(own);
    this.#release(cluster, turn);
    this.#hangers.delete(cluster);
  }

  #release(single: Cluster, turn: Turn): void {
    const before = this.#meant.get(single);
    if (!before) return;
    this.#meant.delete(single);
    this.#hangers.get(before.cluster)?.delete(single);
    turn.regrouped.add(before.cluster);
  }

  /** Lets the single words that the change concerns find whom they mean, and makes the groups anew. */
  #regroup(fresh: ReadonlySet<Cluster>, turn: Turn): void {
    for (const cluster of fresh) {
      turn.regrouped.add(cluster);
      if (cluster.isLone || cluster.nodes.some((node) => (this.#known.get(node)?.seeks.length ?? 0) > 0))
        turn.seeking.add(cluster);
      for (const node of cluster.nodes) for (const key of this.#known.get(node)?.bears ?? []) turn.sought.add(key);
    }
    for (const node of turn.changed) for (const key of this.#known.get(node)?.bears ?? []) turn.sought.add(key);
    for (const key of turn.sought)
      for (const single of this.#singles.get(key)) {
        const cluster = this.#clusters.get(single);
        if (cluster) turn.seeking.add(cluster);
      }
    for (const single of turn.seeking) this.#seek(single, turn);
    for (const cluster of turn.regrouped) this.#group(cluster, turn);
  }

  #seek(single: Cluster, turn: Turn): void {
    if (this.#clusters.get(single.nodes[0] as NameNode) !== single) return;
    const clusterOf = (node: NameNode) => {
      const own = this.#clusters.get(node);
      return own?.isLone ? undefined : own;
    };
    const meant = single.isLone ? meantBy(single, this.#bearers, clusterOf) : undefined;
    const before = this.#meant.get(single);
    if (meant?.cluster === before?.cluster && meant?.because === before?.because && meant?.a === before?.a) return;
    this.#release(single, turn);
    turn.regrouped.add(single);
    if (!meant) return;
    this.#meant.set(single, meant);
    const hangers = this.#hangers.get(meant.cluster);
    if (hangers) hangers.add(single);
    else this.#hangers.set(meant.cluster, new Set([single]));
    turn.regrouped.add(meant.cluster);
  }

  #group(cluster: Cluster, turn: Turn): void {
    if (this.#clusters.get(cluster.nodes[0] as NameNode) !== cluster || this.#meant.has(cluster)) return;
    const hangers = [...(this.#hangers.get(cluster) ?? [])].map((single): Hanger => {
      return { cluster: single, meant: this.#meant.get(single) as Meant };
    });
    for (const group of groupsOf(cluster, hangers, this.#decided)) {
      for (const node of group.nodes) {
        turn.remember(node);
        node.group = group;
      }
      turn.made.add(group);
    }
  }

  /** The documents whose names mean another entity than before, or one that is called otherwise. */
  #touched(turn: Turn): Set<string> {
    const touched = new Set<string>();
    const told = new Map<string, string>();
    for (const node of turn.changed) turn.remember(node);
    for (const node of turn.gone) turn.remember(node);
    for (const [, group] of turn.before) {
      if (!group) continue;
      if (group.entity) told.set(group.key, JSON.stringify(group.entity.label));
      if (this.#groups.get(group.key) === group) this.#groups.delete(group.key);
    }
    for (const [node] of turn.before)
      if (node.group && this.#known.has(node)) this.#groups.set(node.group.key, node.group);
    for (const [node, group] of turn.before) {
      if (node.group?.key === group?.key) continue;
      for (const path of node.places.keys()) touched.add(path);
    }
    for (const [node] of turn.before) if (node.group) node.group.entity = undefined;
    for (const [key, label] of told) {
      const group = this.#groups.get(key);
      if (!group || JSON.stringify(this.#entity(group).label) === label) continue;
      for (const node of group.nodes) for (const path of node.places.keys()) touched.add(path);
    }
    return touched;
  }
}

/** What one change has come upon. */
class Turn {
  readonly paths = new Set<string>();
  /** Nodes that other documents name, or the same ones otherwise. */
  readonly changed = new Set<NameNode>();
  readonly created = new Set<NameNode>();
  readonly gone = new Set<NameNode>();
  /** Keys whose bucket has become too large or is so no more. */
  readonly crossed = new Set<string>();
  /** Nodes whose edges or vetoes are others. */
  readonly loose = new Set<NameNode>();
  /** Keys whose bearers are others. */
  readonly sought = new Set<string>();
  readonly seeking = new Set<Cluster>();
  readonly regrouped = new Set<Cluster>();
  readonly made = new Set<Group>();
  /** The group that each node had before. */
  readonly before = new Map<NameNode, Group | undefined>();

  remember(node: NameNode): void {
    if (!this.before.has(node)) this.before.set(node, node.group);
  }
}
