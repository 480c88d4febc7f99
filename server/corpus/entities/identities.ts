import type { Group } from './groups.ts';
import type { NameNode } from './node.ts';

/** A number that a group may go on with, and how many documents name what had it before. */
interface Carried {
  readonly identity: string;
  readonly group: Group;
  weight: number;
}

/**
 * Numbers for groups by which they are told apart, whatever they are called: a group that takes in another spelling is
 * still the one that it was. Of several that become one, and of the parts of one, the one that most documents name keeps
 * the number, so that the fewest name another one.
 */
export class Identities {
  #last = 0;
  readonly #groups = new Map<string, Group>();
  /** By the keys of nodes that are handed in again: what they were told by. */
  readonly #earlier = new Map<string, string>();

  /** All nodes will be made anew; those of these keep their numbers as far as they are in one group again. */
  startAnew(nodes: Iterable<NameNode>): void {
    for (const { key, group } of nodes) if (group?.identity !== undefined) this.#earlier.set(key, group.identity);
    this.#groups.clear();
  }

  /** Numbers the groups that nodes have now; `before` are those that they had. Cost: these nodes and their groups. */
  carryOver(before: ReadonlyMap<NameNode, Group | undefined>, isThere: (node: NameNode) => boolean): void {
    const carried = new Map<Group, Map<string, Carried>>();
    const fresh = new Set<Group>();
    for (const [node, was] of before) {
      const group = isThere(node) ? node.group : undefined;
      if (!group) continue;
      if (group.identity === undefined) fresh.add(group);
      const identity = was?.identity ?? this.#earlier.get(node.key);
      this.#earlier.delete(node.key);
      if (identity === undefined || was === group) continue;
      const own = carried.get(group) ?? new Map<string, Carried>();
      carried.set(group, own);
      const known = own.get(identity);
      if (known) known.weight += node.places.size;
      else own.set(identity, { identity, group, weight: node.places.size });
    }
    const isLive = (identity: string) => {
      const group = this.#groups.get(identity);
      return group?.nodes.some((node) => node.group === group && isThere(node)) === true;
    };
    const all = [...carried.values()].flatMap((own) => [...own.values()]).sort((a, b) => b.weight - a.weight);
    for (const { identity, group } of all)
      if (group.identity === undefined && !isLive(identity)) this.#give(group, identity);
    for (const group of fresh) if (group.identity === undefined) this.#give(group, String(++this.#last));
    for (const was of before.values())
      if (was?.identity !== undefined && this.#groups.get(was.identity) === was && !isLive(was.identity))
        this.#groups.delete(was.identity);
  }

  #give(group: Group, identity: string): void {
    group.identity = identity;
    this.#groups.set(identity, group);
  }
}
