import type { Document } from '../document/document.ts';
import type { Place, Relation } from './corpus.ts';

const SAYS_THE_SAME = new Set<Relation['kind']>(['repeats', 'paraphrases', 'translates']);

/** What a passage is looked up by. */
export function placeKey({ path, start, end }: Place): string {
  return `${path}\n${start}\n${end}`;
}

/** Groups of claims that say the same: id by passage («c1» holds the first claim by path). Near linear. */
export function clusters(
  documents: ReadonlyMap<string, Document>,
  relations: readonly Relation[],
): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const find = (key: string): string => {
    let root = key;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = key; at !== root; ) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { kind, a, b } of relations) {
    if (!SAYS_THE_SAME.has(kind)) continue;
    const [left, right] = [find(placeKey(a)), find(placeKey(b))];
    if (!parent.has(left)) parent.set(left, left);
    parent.set(right, left);
  }
  const ids = new Map<string, string>();
  const out = new Map<string, string>();
  for (const path of [...documents.keys()].sort())
    for (const claim of (documents.get(path) as Document).claims) {
      const key = placeKey({ path, start: claim.start, end: claim.end });
      if (!parent.has(key)) continue;
      const root = find(key);
      const id = ids.get(root) ?? `c${ids.size + 1}`;
      ids.set(root, id);
      out.set(key, id);
    }
  return out;
}
