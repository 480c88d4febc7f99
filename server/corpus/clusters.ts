import type { Place, Relation } from './corpus.ts';
import { Groups } from './groups.ts';
import { SAYS_THE_SAME } from './kinds.ts';
import type { Documents } from './library.ts';

/** What a passage is looked up by. */
export function placeKey({ path, start, end }: Place): string {
  return `${path}\n${start}\n${end}`;
}

/** Groups of claims that say the same: id by passage («c1» holds the first claim by path). Near linear in all claims. */
export function clusters(documents: Documents, relations: readonly Relation[]): ReadonlyMap<string, string> {
  const groups = new Groups();
  for (const { kind, a, b } of relations) if (SAYS_THE_SAME.has(kind)) groups.join(placeKey(a), placeKey(b));
  const ids = new Map<string, string>();
  const out = new Map<string, string>();
  for (const path of [...documents.paths()].sort())
    for (const claim of documents.get(path)?.claims ?? []) {
      const key = placeKey({ path, start: claim.start, end: claim.end });
      if (!groups.has(key)) continue;
      const root = groups.root(key);
      const id = ids.get(root) ?? `c${ids.size + 1}`;
      ids.set(root, id);
      out.set(key, id);
    }
  return out;
}
