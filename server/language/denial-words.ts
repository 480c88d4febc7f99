import type { Lexicon } from './language.ts';

/** What a language supplies for telling that something never was though others say so. Words and phrases in normalised form. */
export interface DenialWords {
  /** What a verb shares with its verbal noun, coarse: it counts only together with who it is said of. */
  key(norm: string): string;
  /** The key of a verb as it stands behind a negation («لم ينتحر», "did not resign"). */
  infinitive(norm: string): string;
  /** True of verbs of being, staying and going on: to deny them denies nothing that news tells. */
  isEmpty(norm: string): boolean;
  /** Negations of what somebody did. */
  readonly didNot: Lexicon;
  /** Verbs that say nothing but that somebody does what the noun behind them names («يقدم على», "commit"). */
  readonly commits: Lexicon;
  /** What is said behind it to tell that others say so («كما تردد», "as reported"). */
  readonly asRumoured: Lexicon;
}
