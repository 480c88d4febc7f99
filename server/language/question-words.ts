import type { Lexicon } from './language.ts';

/** What news first says is not known, the same words in all languages. */
export type QuestionTopic = 'perpetrator' | 'responsibility' | 'cause' | 'motive' | 'identity';

/** What a language supplies for telling that something is not known yet, or is known. Words and phrases in normalised form. */
export interface QuestionWords {
  /** Words of not («لم», "no"). */
  readonly not: Lexicon;
  /** Verbs and adjectives of knowing and telling («يتضح», "clear"). */
  readonly known: Lexicon;
  /** General words for what happened («هجوم», "attack"), next to the kinds of `TollWords.causes`. */
  readonly happenings: Lexicon;
  readonly topics: readonly {
    readonly name: QuestionTopic;
    /** What is not known («سبب», "cause"). */
    readonly nouns: Lexicon;
    /** What tells it once it is known («ناجم عن», "caused by"). */
    readonly answers: Lexicon;
  }[];
}
