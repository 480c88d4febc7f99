import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { type SettingsProblem, spanOf } from './settings-values.ts';
import { normalise } from './text/normalise.ts';

/** Names that `same` joins, also over several groups, and `different` keeps apart: told where they are kept apart. */
export function contradictions(tree: Node | undefined): SettingsProblem[] {
  if (!tree) return [];
  const joined = joiner(groupsOf(tree, 'same'));
  return groupsOf(tree, 'different').flatMap((group) => {
    const seen = new Map<string, Node>();
    const out: SettingsProblem[] = [];
    for (const name of group) {
      const whole = joined(name.value);
      const before = whole === undefined ? undefined : seen.get(whole);
      if (before && normalise(before.value) !== normalise(name.value))
        out.push({
          ...spanOf(name),
          severity: 'warning',
          message: `“same” joins this with “${before.value}”, but “different” holds.`,
        });
      if (whole !== undefined) seen.set(whole, name);
    }
    return out;
  });
}

/** Tells what a name is joined into; `undefined` for one that no group has. */
function joiner(groups: readonly (readonly Node[])[]): (name: string) => string | undefined {
  const parents = new Map<string, string>();
  const find = (name: string): string | undefined => {
    let at = parents.get(name);
    while (at !== undefined && parents.get(at) !== at) at = parents.get(at);
    return at;
  };
  for (const group of groups) {
    const [first = '', ...rest] = group.map(({ value }) => normalise(value));
    const root = find(first) ?? first;
    parents.set(first, root);
    parents.set(root, root);
    for (const name of rest) {
      parents.set(find(name) ?? name, root);
      parents.set(name, root);
    }
  }
  return (name) => find(normalise(name));
}

/** The texts of the groups under a key. */
function groupsOf(tree: Node, key: string): Node[][] {
  const groups = tree.type === 'object' ? (findNodeAtLocation(tree, [key])?.children ?? []) : [];
  return groups
    .map(({ children }) => (children ?? []).filter(({ type }) => type === 'string'))
    .filter((group) => group.length > 1);
}
