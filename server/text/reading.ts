import { type Sentence, sentences } from './sentences.ts';
import { type Word, words } from './words.ts';

export type { Sentence } from './sentences.ts';

/** A stretch of text taken apart. All offsets are into `text`. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/** Takes a text apart into words and sentences. Linear. */
export function read(text: string): Reading {
  const all = words(text);
  return { text, words: all, sentences: sentences(text, all) };
}
