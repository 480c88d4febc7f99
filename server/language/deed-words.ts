import type { Word } from '../text/words.ts';
import type { Lexicon } from './language.ts';

/** How a text stands to a deed: it is to come, it happened, or it was called off. */
export type DeedMood = 'planned' | 'done' | 'off';

/** A deed in a text, by the verb or verbal noun that names it. */
export interface WrittenDeed {
  /** Index of the word that names it. */
  readonly at: number;
  /** Index of the word by which it is told to be planned, done or off; `at` where the verb itself tells it. */
  readonly from: number;
  readonly mood: DeedMood;
  /** What a verb shares with its verbal noun and participles, coarse: it counts only together with what it is done to. */
  readonly key: string;
  /**
   * Where what it is done to stands: right behind, right before (a passive), or behind who does it (a verb that opens its
   * clause).
   */
  readonly object: 'behind' | 'before' | 'further';
}

/** What a language supplies for telling whether an announced deed was done. */
export interface DeedWords {
  /** The deeds that words `[first, last)` announce, promise or demand, report as done, or as called off; by place. Linear. */
  find(words: readonly Word[], first: number, last: number): WrittenDeed[];
  /** The key of a noun where it names what is called off ("the meeting", «المؤتمر»). */
  key(norm: string): string;
  /** Words for what is done over and over («مباراة», "prayers"), normalised: one of them is the same only on the same day. */
  readonly recurring: Lexicon;
  /** The object of the deed is a pronoun written to its verb or verbal noun («لضبطهما»). */
  hasPronoun(word: Word): boolean;
  /** Of a normalised word with a pronoun: it stands for people. */
  isOfPeople(norm: string): boolean;
}
