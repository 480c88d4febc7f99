import { remembering } from '../text/memo.ts';
import { bytes, hashEnd, hashOn, hashStart, type WordFilter, wordFilter } from './bloom.ts';
import {
  NAME_TRIGRAMS_AR,
  NAME_WORDS_AR,
  NAME_WORDS_EN,
  PLACE_PHRASES_AR,
  PLACE_PHRASES_EN,
  PLACE_WORDS_AR,
  PLACE_WORDS_EN,
} from './models/name-words.ts';

/** Words known as parts of people's names, Arabic and Latin, in normalised form. */
export const nameWords: { readonly ar: WordFilter; readonly en: WordFilter } = {
  ar: wordFilter(bytes(NAME_WORDS_AR)),
  en: wordFilter(bytes(NAME_WORDS_EN)),
};

/** Words of the names of cities, in normalised form. */
export const placeWords: { readonly ar: WordFilter; readonly en: WordFilter } = {
  ar: wordFilter(bytes(PLACE_WORDS_AR)),
  en: wordFilter(bytes(PLACE_WORDS_EN)),
};

/** Names of cities of two or three words, in normalised form. */
export const placeNames: { readonly ar: WordFilter; readonly en: WordFilter } = {
  ar: wordFilter(bytes(PLACE_PHRASES_AR)),
  en: wordFilter(bytes(PLACE_PHRASES_EN)),
};

const trigrams = new Int8Array(bytes(NAME_TRIGRAMS_AR).buffer);

/**
 * How much an Arabic word is spelt like a foreign name written in Arabic letters rather than like an
 * Arabic word: mean log-odds of its letter trigrams, from 0 (Arabic word) to 7 (foreign name).
 */
export const nameScore = remembering(20_000, (norm) => Math.max(0, Math.min(7, Math.round(nameOdds(norm) / 8) + 3)));

/** The mean log-odds of the word's trigrams in sixteenths; 0 when as likely a name as not. */
export function nameOdds(norm: string): number {
  const marked = `^${norm}$`;
  const count = marked.length - 2;
  if (count < 1) return 0;
  let sum = 0;
  for (let i = 0; i < count; i++) sum += trigrams[trigramIndex(marked, trigrams.length, i)] as number;
  return sum / count;
}

/** Place of the trigram at `from` in a table of `size` (a power of two) entries. */
export function trigramIndex(text: string, size: number, from = 0): number {
  return hashEnd(hashOn(hashStart(5), text, from, from + 3)) & (size - 1);
}
