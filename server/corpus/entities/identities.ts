import type { Group } from './groups.ts';
import type { NameNode } from './node.ts';

/** A group that was, one that is, and how many documents name one of the nodes that are in both. */
interface Carried {
  readonly was: Group;
  readonly is: Group;
  readonly weight: number;
}

/**
 * Numbers for groups by which they are told apart, whatever they are called: a group that takes in another spelling is
 * still the one that it was. Of several that become one, and of the parts of one, the one that most documents name keeps
 * the number, so that the fewest name another one.
 */
export class Identities {
  #last = 0;

  /** Numbers the groups that nodes have now; `before` are those that they had. Cost: these nodes. */
  carryOver(before: ReadonlyMap<NameNode, Group | undefined>, isThere: (node: NameNode) => boolean): void {
    const shared = new Map<Group, Map<Group, number>>();
    const fresh = new Set<Group>();
    for (const [node, was] of before) {
      const is = isThere(node) ? node.group : undefined;
      if (!is) continue;
      if (is.identity === undefined) fresh.add(is);
      if (!was || was === is) continue;
      const own = shared.get(is) ?? new Map<Group, number>();
      shared.set(is, own.set(was, (own.get(was) ?? 0) + node.places.size));
    }
    const carried = [...shared].flatMap(([is, own]) => [...own].map(([was, weight]): Carried => ({ was, is, weight })));
    const taken = new Set<Group>();
    for (const { was, is } of carried.sort((a, b) => b.weight - a.weight)) {
      if (is.identity !== undefined || taken.has(was)) continue;
      is.identity = was.identity;
      taken.add(was);
    }
    for (const group of fresh) group.identity ??= String(++this.#last);
  }
}
