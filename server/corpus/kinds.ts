import type { RelationKind } from './corpus.ts';

/** Kinds by how much they matter to a reader. */
export const GRAVEST: readonly RelationKind[] = [
  'contradicts',
  'denies',
  'alters',
  'supersedes',
  'plans',
  'translates',
  'paraphrases',
  'repeats',
];

/** One passage says what the other says. */
export const SAYS_THE_SAME: ReadonlySet<RelationKind> = new Set(['repeats', 'paraphrases', 'translates']);

/** One passage says what the other says, or a change of it. */
export const SAYS_ALIKE: ReadonlySet<RelationKind> = new Set([...SAYS_THE_SAME, 'alters']);
