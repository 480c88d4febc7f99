import type { Entity, RelationKind } from '../corpus/corpus.ts';
import type { EntityType, LanguageCode, Role } from '../document/document.ts';

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
  plans: ['tells the outcome of', 'outcome told in'],
};

/** The scripts of labels, by the language that stands for each. */
export type Script = 'ar' | 'en';

/** Languages that are written in Arabic letters. */
const ARABIC_LETTERS = /^(?:ar|ckb|fa|ps|sd|ug|ur)(?:[-_]|$)/i;

/** The script that a reader reads first: that of the editor's language, or of the text where that is unknown. */
export function scriptOf(locale: string | undefined, language: LanguageCode = 'ar'): Script {
  if (locale === undefined) return language;
  return ARABIC_LETTERS.test(locale) ? 'ar' : 'en';
}

/** What an entity is called, in the reader's script first; never nothing. */
export function labelsOf({ label: { ar, en }, names, id }: Entity, script: Script): string[] {
  const labels = (script === 'ar' ? [ar, en] : [en, ar]).filter((label) => label !== undefined);
  return labels.length > 0 ? [...new Set(labels)] : [names[0] ?? id];
}

/** «1 document», «3 documents». */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
