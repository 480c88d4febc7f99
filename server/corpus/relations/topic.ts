import type { Document } from '../../document/document.ts';
import { languageOf } from '../../language/detect.ts';
import type { Language } from '../../language/language.ts';
import { hashOf, type Statement } from './comparable.ts';
import { areElsewhere, type Happening, happeningOf, sameHappening } from './happening.ts';
import { type Profile, profileOf, sameEvent } from './profile.ts';
import { statesOf } from './states.ts';

/**
 * What of an article tells whether another one is worth comparing with it: small, and kept in memory for all articles of
 * a folder.
 */
export interface Topic {
  readonly language: Language;
  readonly profile: Profile;
  /** The profile of its headline and the sentences behind it. */
  readonly opening: Profile;
  readonly happening: Happening;
  /** It says that something befell so and so many. */
  readonly hasTolls: boolean;
  /** Hashes of the runs of terms that a copied statement shares with its original, ascending. */
  readonly shingles: Int32Array;
}

/** Statements that make up an opening, the headline among them. */
const OPENING = 5;

/** Linear in the statements. */
export function topicOf(document: Document, article: number, statements: readonly Statement[]): Topic {
  const { start = 0, end = 0 } = document.articles[article] ?? {};
  return {
    language: languageOf(document.text.slice(start, end)),
    profile: profileOf(statements),
    opening: profileOf(statements.slice(0, OPENING)),
    happening: happeningOf(document, article, statements),
    hasTolls: statesOf(document, statements).length > 0,
    shingles: Int32Array.from(new Set(statements.flatMap(shinglesOf))).sort(),
  };
}

/** True when two articles are about one event as far as words, places, causes and days tell it. Linear in the smaller one. */
export function areOneEvent(a: Topic, b: Topic): boolean {
  if (asked.a !== a || asked.b !== b)
    asked = { a, b, isOne: sameEvent(a, b) ? !areElsewhere(a, b) : sameHappening(a, b) !== undefined };
  return asked.isOne;
}

// All that is looked for between two articles asks this first.
let asked: { readonly a?: Topic; readonly b?: Topic; readonly isOne: boolean } = { isOne: false };

/** True when two articles have a run of terms in common. Linear in both. */
export function sharesShingle({ shingles: a }: Topic, { shingles: b }: Topic): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) return true;
    if (one < other) i++;
    else j++;
  }
  return false;
}

const SHINGLE = 4;

/** Runs of four terms of a statement, after Broder (1997). */
function shinglesOf({ terms }: Statement): number[] {
  const codes = terms.flatMap((term) => (term.kind === 'cue' || term.kind === 'time' ? [] : [hashOf(term.key)]));
  return codes.slice(SHINGLE - 1).map((_, i) => codes.slice(i, i + SHINGLE).reduce(mixed, 0));
}

/** Thirty bits of a run of codes. */
function mixed(run: number, code: number): number {
  return (Math.imul(run, 0x01000193) ^ Math.imul(code, 0x9e3779b1)) >>> 2;
}
