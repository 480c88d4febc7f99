import type { Lexicon } from './language.ts';

/** A deed that only one of two parties can have done to the other, the same word in all languages. */
export type OneWayDeed = 'beat' | 'lead' | 'kill' | 'succeed' | 'sell';

/** Words that tell such a deed, and where the parties stand. Words and phrases in normalised form. */
export interface PartyFrame {
  readonly words: Lexicon;
  readonly deed: OneWayDeed;
  /** What the party that the words name first is: who does it, or to whom it is done («خسر أ أمام ب», "A lost to B"). */
  readonly subject: 'agent' | 'object';
  /** Stands before the other party, a word of its own or written to it; `undefined` where that stands right behind the words. */
  readonly mark: Lexicon | undefined;
  /** The first party may stand between the words and the mark («فاز أ على ب», "victory of A over B"). */
  readonly mayFollow: boolean;
  /** The first party is the last one named before («عين أ وزيرا خلفا لب»). */
  readonly isApart?: boolean;
}

/** What a language supplies for telling who did what to whom. */
export interface PartyWords {
  readonly frames: readonly PartyFrame[];
  /** With one of these in the clause nothing is told to have been done now: conditions, wishes, what was before. */
  readonly unsure: Lexicon;
  /** Where a party's words end: prepositions, conjunctions. */
  readonly ends: Lexicon;
  /** Words that stand before a party and name none («نظيره», "the"). */
  readonly before: Lexicon;
  /** Words that stand between a party and what it does ("was", «قد», «حقق»). */
  readonly between: Lexicon;
  /** With one of these it does not matter who is named first («التقى», "between"). */
  readonly mutual: Lexicon;
  /** Conjunctions: with nothing but one between two names, these are a list. */
  readonly joins: Lexicon;
  /** A clitic at the beginning of a normalised word that marks the other party; `undefined` where there is none. */
  clitic(norm: string): string | undefined;
}
