import type { Word } from '../text/words.ts';

/** The languages that Isnad reads. */
export type LanguageCode = 'ar' | 'en';

/** Everything that is particular to one language. Another language is another folder. */
export interface Language {
  readonly code: LanguageCode;
  readonly direction: 'rtl' | 'ltr';
  /** The ways to take attached clitics off a written word, the whole word first; only that one where there are none. */
  splits(word: Word): readonly Split[];
  /** A light stem of a normalised word, for comparing what is said: inflection and article fall away. */
  stem(norm: string): string;
}

/** One way to read a written word as clitics and a rest. */
export interface Split {
  /** The clitics in normalised form, `''` for the whole word. */
  readonly prefix: string;
  /** True when the prefix ends in the article. */
  readonly article: boolean;
  /** Normalised form of the rest. */
  readonly norm: string;
  /** Where the rest begins: offset into the text the word is from. */
  readonly start: number;
}
