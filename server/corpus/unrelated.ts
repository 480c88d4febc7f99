import type { Place, Relation } from './corpus.ts';
import type { Decisions } from './decisions.ts';

/**
 * Leaves out the relations that the user says are none: those between passages with exactly these words, in either
 * order. `textOf` gives the words of a passage. Linear in the relations; where nothing was decided they come back as
 * they are.
 */
export function withoutUnrelated(
  relations: readonly Relation[],
  { unrelated }: Decisions,
  textOf: (place: Place) => string,
): readonly Relation[] {
  if (!unrelated || unrelated.length === 0) return relations;
  const pairs = new Set(unrelated.flatMap(({ a, b }) => [keyOf(a.path, a.text, b), keyOf(b.path, b.text, a)]));
  return relations.filter(({ a, b }) => !pairs.has(keyOf(a.path, textOf(a), { path: b.path, text: textOf(b) })));
}

function keyOf(path: string, text: string, other: { readonly path: string; readonly text: string }): string {
  return JSON.stringify([path, text, other.path, other.text]);
}
