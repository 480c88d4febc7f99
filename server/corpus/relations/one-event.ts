import type { Comparand } from './comparand.ts';
import { sameHappening } from './happening.ts';
import { resemblance } from './profile.ts';
import { areOneEvent } from './topic.ts';

/** Articles less alike than this tell of two events with like words, in which somebody else does the like. */
const ALIKE = 0.22;
/** Statements that make up an opening, the headline among them. */
const OPENING = 4;

/**
 * True when two articles are of one event as far as relations of a few common words need it: one happening, or alike and
 * with a person or place in both openings. Linear in the smaller one.
 */
export function areSurelyOne(a: Comparand, b: Comparand): boolean {
  if (sameHappening(a, b) === 'strictly') return true;
  return areAlike(a, b) && openWithOne(a, b);
}

/** True when two articles are of one event and much alike. Linear in the smaller one. */
export function areAlike(a: Comparand, b: Comparand): boolean {
  return resemblance(a.profile, b.profile) >= ALIKE && areOneEvent(a, b);
}

/** True when one person, or one place below the level of a country, stands in both openings. */
export function openWithOne(a: Comparand, b: Comparand): boolean {
  const there = subjects(b);
  return subjects(a).some((subject) => there.includes(subject));
}

/** People that an article opens with, and places below the level of a country, capitals aside. */
function subjects({ statements, document, happening }: Comparand): string[] {
  return statements.slice(0, OPENING).flatMap(({ terms }) =>
    terms.flatMap(({ kind, fact, entity }) => {
      if (kind !== 'name' || fact === undefined || entity === undefined) return [];
      const isPlace = happening.places.has(entity) && !happening.capitals.has(entity);
      return document.mentions[fact]?.type === 'PER' || isPlace ? [entity] : [];
    }),
  );
}
