import { normalise } from '../text/normalise.ts';
import type { Word } from '../text/words.ts';

/** What a language supplies for numbers of something. All words are in normalised form. */
export interface QuantityWords {
  /** The number that begins in word `at`, in digits or words, with its scale («8 آلاف»); `undefined` when none does. */
  number(words: readonly Word[], at: number): NumberReading | undefined;
  /** A noun that says by its form alone that there are two («قتيلان»); `undefined` for all others. */
  dual(words: readonly Word[], at: number): Dual | undefined;
  /** Units behind a number, by phrase («كيلومتر مربع» → `km2`). */
  readonly units: ReadonlyMap<string, string>;
  /** Units written before their number. */
  readonly unitsBefore: ReadonlyMap<string, string>;
  /** Words before a number that say how exact it is, by phrase. */
  readonly boundsBefore: ReadonlyMap<string, Bound>;
  readonly boundsAfter: ReadonlyMap<string, Bound>;
  /** «بين», "between": opens two numbers, the least and the most. */
  readonly between: ReadonlySet<string>;
  /** Verbs that say that what follows is a range («تتراوح»). */
  readonly spreads: ReadonlySet<string>;
  /** What stands between the two numbers of a range. */
  readonly rangeLinks: ReadonlySet<string>;
  /** The article and prepositions as they stand before digits («بـ20», «الـ27»), to whether they are the article. */
  readonly beforeDigits: ReadonlyMap<string, boolean>;
  /** Nouns before a number that it names rather than counts («المادة 5», "Flight 370"). */
  readonly designators: ReadonlySet<string>;
  /** Words that speak of earthquakes: their degrees are magnitudes. */
  readonly earthquake: ReadonlySet<string>;
  /** Words before the strength of an earthquake. */
  readonly strength: ReadonlySet<string>;
  /**
   * What is counted: head noun behind the number that ends before word `next`, as its singular
   * where that is known, light-stemmed otherwise; `undefined` when no noun follows. Behind a unit only what «من», "of" leads to.
   */
  counted(words: readonly Word[], next: number, value: number, unit: boolean): string | undefined;
  /** Nouns that are certainly counted, whatever the number looks like («2014 قتيلا»). */
  readonly countedNouns: ReadonlySet<string>;
  /** A noun before the number that it counts («شخص واحد», «القتلى الخمسة»), likewise. */
  countedBefore(words: readonly Word[], at: number, definite: boolean): string | undefined;
}

export type Bound = 'exact' | 'approx' | 'min' | 'max';

export interface NumberReading {
  readonly value: number;
  /** Offsets of the number without attached clitics. */
  readonly start: number;
  readonly end: number;
  /** Index of the first word behind it. */
  readonly next: number;
  /** 1,000, a million … when a word for it is part of the number; otherwise 1. */
  readonly scale: number;
  /** Written in digits, without a scale word. */
  readonly digits: boolean;
  /** The number has the article («القتلى الخمسة»). */
  readonly definite: boolean;
  /** «عشرات», "dozens": how many is not said, and `value` means nothing. */
  readonly vague: boolean;
  /** The word may mean something else («ست», "one"): it counts only before a noun or unit. */
  readonly needsNoun: boolean;
}

export interface Dual {
  readonly start: number;
  readonly end: number;
  readonly of: string | undefined;
  readonly unit: string | undefined;
}

/** A map from phrases to one value each: rows of `value: phrase, phrase`, one a line. */
export function phrases<const T extends string>(rows: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const out = new Map<string, T>();
  for (const [value, list] of Object.entries(rows) as [T, string][])
    for (const phrase of list.split(/[,،]/)) {
      const norm = normalise(phrase.trim().replace(/\s+/g, ' '));
      if (norm !== '') out.set(norm, value);
    }
  return out;
}

/** The longest phrase of `table` that begins at word `at`. */
export function phraseAt<T>(
  table: ReadonlyMap<string, T>,
  words: readonly Word[],
  at: number,
  first = words[at]?.norm,
): { value: T; next: number } | undefined {
  let found: { value: T; next: number } | undefined;
  let key = first;
  for (let i = at; key !== undefined && i < at + LONGEST_PHRASE; ) {
    const value = table.get(key);
    i++;
    if (value !== undefined) found = { value, next: i };
    const word = words[i];
    if (!word) break;
    // «كم / ساعة» is «كم/ساعة»
    const isJoined = !word.spaced || word.norm === '/' || words[i - 1]?.norm === '/';
    key = isJoined ? `${key}${word.norm}` : `${key} ${word.norm}`;
  }
  return found;
}

/** Words of the longest phrase in the tables, marks included. */
export const LONGEST_PHRASE = 6;
