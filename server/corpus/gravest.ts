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
