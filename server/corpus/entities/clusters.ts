import { compareForms } from '../../document/names/verdict.ts';
import type { DecidedNames } from './decided-names.ts';
import { isLone } from './edges.ts';
import { byKey, type Edge, type Join, KINDS, type NameNode } from './node.ts';

/** Nodes that name one thing, with the reasons. */
export interface Cluster {
  /** Of its first node. */
  readonly key: string;
  /** By key. */
  readonly nodes: readonly NameNode[];
  readonly joins: readonly Join[];
  /** One word each, by which somebody else's full name may be meant. */
  readonly isLone: boolean;
}

interface Growing {
  readonly nodes: NameNode[];
  readonly joins: Join[];
}

/**
 * Joins the nodes of a component (all that edges connect): the most certain kinds first, each unless something speaks
 * against it, and a shorter name only where all longer ones are one by then. Depends on the component alone. Cost: its
 * edges, each with the product of the names on both sides.
 */
export function clustersOf(component: readonly NameNode[], decided: DecidedNames): Cluster[] {
  const nodes = [...component].sort(byKey);
  const place = new Map(nodes.map((node, i) => [node, i]));
  const sets = new Map<NameNode, Growing>(nodes.map((node) => [node, { nodes: [node], joins: [] }]));
  const join = (a: NameNode, b: NameNode, edge: Edge) => {
    const [one, other] = [sets.get(a), sets.get(b)] as [Growing, Growing];
    if (one === other || speaksAgainst(one.nodes, other.nodes, decided, edge.kind === '!')) return;
    const [into, from] = one.nodes.length >= other.nodes.length ? [one, other] : [other, one];
    for (const node of from.nodes) sets.set(node, into);
    into.nodes.push(...from.nodes);
    into.joins.push(...from.joins, edge);
  };
  for (const kind of KINDS) {
    if (kind === '<') continue;
    for (const a of nodes)
      for (const [b, edge] of sorted(a.edges))
        if (edge.kind === kind && (place.get(a) as number) < (place.get(b) ?? -1)) join(a, b, edge);
  }
  const shortest = nodes.filter((node) => [...node.edges.values()].some(({ short }) => short === node));
  for (const node of shortest.sort((a, b) => lengthOf(b) - lengthOf(a) || byKey(a, b))) {
    const longer = sorted(node.edges).filter(([, { short }]) => short === node);
    const [first] = longer;
    if (first && new Set(longer.map(([other]) => sets.get(other))).size === 1) join(node, ...first);
  }
  return [...new Set(sets.values())].map(({ nodes: own, joins }) => {
    own.sort(byKey);
    const told = joins
      .map(({ a, b, because, isByLetters }) => ({ a, b, because, ...(isByLetters ? { isByLetters } : {}) }))
      .sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1));
    return { key: own[0]?.key ?? '', nodes: own, joins: told, isLone: own.every(isLone) };
  });
}

function sorted(edges: NameNode['edges']): [NameNode, Edge][] {
  return [...edges].sort(([a], [b]) => byKey(a, b));
}

function lengthOf({ full }: NameNode): number {
  return Math.max(...full.map(({ parts }) => parts.length));
}

/**
 * True when two sets of names cannot be one thing: the user keeps them apart, a document names both as two people, or
 * a name of one differs for certain from a name of the other. What the user joins only the user keeps apart.
 */
export function speaksAgainst(
  ours: readonly NameNode[],
  theirs: readonly NameNode[],
  decided: DecidedNames,
  isDecided: boolean,
): boolean {
  return ours.some((a) =>
    theirs.some((b) => {
      if (decided.areApart(a, b)) return true;
      if (isDecided) return false;
      if ((a.edges.get(b)?.apartIn.size ?? 0) > 0) return true;
      return a.full.some((form) =>
        b.full.some((other) => form.type === other.type && compareForms(form, other) === 'different'),
      );
    }),
  );
}
