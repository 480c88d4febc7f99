import type { RelationKind } from '../corpus/corpus.ts';
import type { EntityType, Role } from '../document/document.ts';

// The words of the interface that belong to no check: what a check says is written in its file.

export const TYPES: Readonly<Record<EntityType, string>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  FAC: 'site',
  EVENT: 'event',
  PRODUCT: 'product',
};

export const ROLES: Readonly<Record<Role, string>> = {
  metadata: 'details',
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  dateline: 'dateline',
  caption: 'caption',
  heading: 'heading',
  paragraph: 'paragraph',
  'related-link': 'related link',
  teaser: 'teaser',
  credit: 'source',
  keywords: 'keywords',
  chrome: 'page residue',
};

/** How a passage stands to another: seen from the one that depends on it, and the other way round. */
export const KINDS: Readonly<Record<RelationKind, readonly [depends: string, other: string]>> = {
  repeats: ['repeats', 'repeated in'],
  paraphrases: ['rewords', 'reworded in'],
  translates: ['translates', 'translated in'],
  alters: ['alters', 'altered in'],
  contradicts: ['contradicts', 'contradicted in'],
  denies: ['denies', 'denied in'],
  supersedes: ['overtakes', 'overtaken in'],
  plans: ['announces', 'announced in'],
};

/** Relations by how much they matter to a reader. */
export const WEIGHT: readonly RelationKind[] = [
  'contradicts',
  'denies',
  'alters',
  'supersedes',
  'plans',
  'translates',
  'paraphrases',
  'repeats',
];

/** «1 document», «3 documents». */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
