import type { Cluster } from './clusters.ts';
import type { Group } from './groups.ts';
import type { NameNode } from './node.ts';

/** What one change has come upon. */
export class Turn {
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
  /** The group that each node had before. */
  readonly before = new Map<NameNode, Group | undefined>();

  remember(node: NameNode): void {
    if (!this.before.has(node)) this.before.set(node, node.group);
  }
}
