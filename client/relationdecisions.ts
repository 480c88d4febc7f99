import type { Node } from 'jsonc-parser';
import { edited } from './decisions.ts';
import { type Edited, json, valueAt, withEntry } from './jsonedits.ts';

// What the user says of what documents have to do with one another: which outlets are one, which documents and
// passages are not.

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

/** A passage in a folder: its path, and its exact words. */
export interface Passage {
  readonly path: string;
  readonly text: string;
}

/** Two passages have nothing to do with one another. */
export function withUnrelated(file: string, a: Passage, b: Passage): Edited {
  return edited(file, 'unrelated', (text, list) => {
    const is = (node: Node | undefined, { path, text: words }: Passage) =>
      valueAt(node, 'path')?.value === path && valueAt(node, 'text')?.value === words;
    const known = (list.children ?? []).some((entry) => {
      const [one, other] = [valueAt(entry, 'a'), valueAt(entry, 'b')];
      return (is(one, a) && is(other, b)) || (is(one, b) && is(other, a));
    });
    if (known) return text;
    const told = ({ path, text: words }: Passage) => `{ "path": ${json(path)}, "text": ${json(words)} }`;
    const comesAfter = (entry: Node) => String(valueAt(valueAt(entry, 'a'), 'path')?.value ?? '') > a.path;
    return withEntry(text, list, `{ "a": ${told(a)}, "b": ${told(b)} }`, comesAfter);
  });
}
