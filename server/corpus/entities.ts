import type { Document } from '../document/document.ts';
import type { Decisions } from './decisions.ts';
import { type Cluster, clustersOf } from './entities/clusters.ts';
import { DecidedNames } from './entities/decided-names.ts';
import { entityOf, type Group, groupsOf, type Hanger, labelsOf } from './entities/groups.ts';
import { Identities } from './entities/identities.ts';
import { NameGraph } from './entities/name-graph.ts';
import type { NameNode } from './entities/node.ts';
import { type Meant, meantBy } from './entities/singles.ts';
import { Turn } from './entities/turn.ts';
import type { Entity } from './entity.ts';

/** A local entity by its document. */
export interface Member {
  readonly path: string;
  readonly local: number;
}

/** Paths of documents that a change concerns. */
export interface Touched {
  /** They name an entity that is another now: two names that meant one do so no more, or the other way round. */
  readonly others: ReadonlySet<string>;
  /** They name an entity that has another id. */
  readonly rekeyed: ReadonlySet<string>;
  /** They name an entity that is called otherwise. */
  readonly renamed: ReadonlySet<string>;
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
  #graph = new NameGraph(this.#decided);
  readonly #clusters = new Map<NameNode, Cluster>();
  /** Single words and whom they mean, and the other way round. */
  readonly #meant = new Map<Cluster, Meant>();
  readonly #hangers = new Map<Cluster, Set<Cluster>>();
  readonly #groups = new Map<string, Group>();
  readonly #identities = new Identities();
  #numbers: ReadonlyMap<string, number> | undefined;

  /** Puts other decisions in force. All documents are to be handed in again. */
  decide(decisions: Decisions): void {
    this.#decided = new DecidedNames(decisions);
    this.#labels = labelsOf(decisions);
    this.#identities.startAnew(this.#graph.all());
    this.#graph = new NameGraph(this.#decided);
    for (const map of [this.#clusters, this.#meant, this.#hangers, this.#groups]) map.clear();
    this.#numbers = undefined;
  }

  /**
   * Takes documents in, replaces or (with `undefined`) forgets them; returns whom that concerns.
   */
  update(changes: Iterable<readonly [path: string, document: Document | undefined]>): Touched {
    this.#numbers = undefined;
    const turn = new Turn();
    this.#graph.change(changes, turn);
    const fresh = this.#cluster(turn);
    this.#regroup(fresh, turn);
    return this.#touched(turn);
  }

  /** The entity of a local entity; `undefined` for what is not there or no name. */
  of(path: string, local: number): Entity | undefined {
    const group = this.#graph.nodes(path)[local]?.group;
    return group && this.#entity(group);
  }

  /** The id of the same, for less. */
  key(path: string, local: number): string | undefined {
    return this.#graph.nodes(path)[local]?.group?.key;
  }

  /** Tells the same from all other entities of the moment; stays when its id does not. */
  identity(path: string, local: number): string | undefined {
    return this.#graph.nodes(path)[local]?.group?.identity;
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
    for (const path of this.#graph.paths())
      for (const node of this.#graph.nodes(path)) {
        const key = node?.group?.key;
        if (key !== undefined && !out.has(key)) out.set(key, out.size + 1);
      }
    this.#numbers = out;
    return out;
  }

  /** Puts the components of loose nodes in order again; returns the clusters. */
  #cluster(turn: Turn): Set<Cluster> {
    const fresh = new Set<Cluster>();
    const seen = new Set<NameNode>();
    for (const node of turn.gone) this.#scatter(node, turn);
    for (const start of turn.loose) {
      if (seen.has(start) || !this.#graph.has(start)) continue;
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
      if (cluster.isLone) turn.seeking.add(cluster);
      for (const node of cluster.nodes) for (const key of this.#graph.bears(node)) turn.sought.add(key);
    }
    for (const node of turn.changed) for (const key of this.#graph.bears(node)) turn.sought.add(key);
    for (const key of turn.sought)
      for (const single of this.#graph.seekers(key)) {
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
    const meant = single.isLone ? meantBy(single, this.#graph.bearers, clusterOf) : undefined;
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
    }
  }

  /** The documents whose names mean another entity than before, or one that is called otherwise. */
  #touched(turn: Turn): Touched {
    const others = new Set<string>();
    const rekeyed = new Set<string>();
    const renamed = new Set<string>();
    const told = new Map<string, string>();
    for (const node of turn.changed) turn.remember(node);
    for (const node of turn.gone) turn.remember(node);
    for (const [, group] of turn.before) {
      if (!group) continue;
      if (group.entity) told.set(group.key, JSON.stringify(group.entity.label));
      if (this.#groups.get(group.key) === group) this.#groups.delete(group.key);
    }
    for (const [node] of turn.before)
      if (node.group && this.#graph.has(node)) this.#groups.set(node.group.key, node.group);
    this.#identities.carryOver(turn.before, (node) => this.#graph.has(node));
    for (const [node, group] of turn.before) {
      const into =
        node.group?.identity !== group?.identity ? others : node.group?.key !== group?.key ? rekeyed : undefined;
      if (into) for (const path of node.places.keys()) into.add(path);
    }
    for (const [node] of turn.before) if (node.group) node.group.entity = undefined;
    for (const [key, label] of told) {
      const group = this.#groups.get(key);
      if (!group || JSON.stringify(this.#entity(group).label) === label) continue;
      for (const node of group.nodes) for (const path of node.places.keys()) renamed.add(path);
    }
    return { others, rekeyed, renamed };
  }
}
