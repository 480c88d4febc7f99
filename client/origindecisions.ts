import type { Node } from 'jsonc-parser';
import { edited } from './decisions.ts';
import { type Edited, json, valueAt, withEntry } from './jsonedits.ts';

// What the user says of origins, in `origins` of the user's file: which outlets are one, which documents are not.

/** Documents do not rest on one another: paths in the folder. */
export function withIndependent(file: string, paths: readonly string[]): Edited {
  return withGroup(file, 'independent', paths);
}

/** Two outlets are one origin under two names. */
export function withSameOrigin(file: string, a: string, b: string): Edited {
  return withGroup(file, 'same', [a, b]);
}

/** One more group of a list; one that holds all of them already says it. */
function withGroup(file: string, key: 'same' | 'independent', members: readonly string[]): Edited {
  const group = [...new Set(members)].sort();
  const entry = `[${group.map(json).join(', ')}]`;
  return edited(file, 'origins', (text, origins) => {
    const list = valueAt(origins, key);
    if (!list) return withEntry(text, origins, `"${key}": [${entry}]`, (one) => one.children?.[0]?.value > key);
    const groups = list.children ?? [];
    if (groups.some((known) => group.every((member) => textsOf(known).includes(member)))) return text;
    return withEntry(text, list, entry, (known) => (textsOf(known)[0] ?? '') > (group[0] as string));
  });
}

function textsOf(group: Node): string[] {
  return (group.children ?? []).map(({ value }) => (typeof value === 'string' ? value : ''));
}
