import { normalise } from '../text/normalise.ts';

/**
 * A set of words and phrases in normalised form. The first argument may hold many words apart by
 * blanks; each further one is one phrase.
 */
export function forms(list: string, ...phrases: string[]): ReadonlySet<string> {
  return new Set([...list.split(/\s+/).filter(Boolean), ...phrases].map(normalise));
}

/** Two sets of words that cannot both hold of one thing. */
export function opposites(one: string, other: string): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  return [forms(one), forms(other)];
}

const remembered = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** The words that the words and phrases of a lexicon begin with; found once. */
export function firstWords(lexicon: ReadonlySet<string>): ReadonlySet<string> {
  const known = remembered.get(lexicon);
  if (known) return known;
  const made = new Set([...lexicon].map((entry) => entry.split(' ', 1)[0] as string));
  remembered.set(lexicon, made);
  return made;
}
