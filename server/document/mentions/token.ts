import { type Stem, stems } from '../../language/ar/proclitics.ts';
import type { Language } from '../../language/language.ts';
import { ofForm } from '../../text/forms.ts';
import type { Word } from '../../text/words.ts';
import type { BlockReading } from '../analyse.ts';

/** A word of the document as the finders of names see it. Offsets are into the document. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
  /** Readings without attached particles, the whole word first. English words have one. */
  readonly stems: readonly Stem[];
}

/** A line of words that names don't reach across: a block. */
export interface Line {
  readonly language: Language;
  readonly tokens: readonly Token[];
  /** Index of the first token of each sentence, and the number of tokens at the end. */
  readonly bounds: readonly number[];
  readonly reading: BlockReading;
}

/** The words of a block with their places in the document. Linear. */
export function lineOf(reading: BlockReading): Line {
  const { block, language } = reading;
  const { words, sentences } = reading.reading;
  const tokens = words.map((word) => ({
    start: block.start + word.start,
    end: block.start + word.end,
    word,
    stems: readingsOf(word),
  }));
  return { language, tokens, bounds: [...sentences.map((sentence) => sentence.first), words.length], reading };
}

/** A word without attached particles, the whole word first. English words have one reading. */
export const readingsOf = ofForm((form): readonly Stem[] =>
  isArabic(form) ? stems(form.norm) : [{ norm: form.norm, cut: 0 }],
);

/** True when the word is written in Arabic letters. */
export function isArabic(word: { readonly norm: string }): boolean {
  const code = word.norm.charCodeAt(0);
  return code >= 0x620 && code <= 0x6ff;
}

/** True when the word begins with a capital Latin letter. */
export function isCapital(word: Word): boolean {
  const first = word.surface.charAt(0);
  return first !== first.toLowerCase();
}
