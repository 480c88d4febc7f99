import type { Lexicon } from './language.ts';

/** What a language supplies for telling a deed that is to come from one that is done. Words in normalised form, phrases with one blank. */
export interface DeedWords {
  /** What a verb shares with its verbal noun and its participle, coarse: it counts only together with what the deed is done to. */
  key(norm: string): string;
  /** The key of a verb that carries the future in itself («سيقيم»); `undefined` for any other word, and in English. */
  future(norm: string): string | undefined;
  /** The key of a verb as it stands behind a word of the future («أن يقيم», "will appoint") or of a verbal noun there. */
  infinitive(norm: string): string;
  /** True when a word is spelt as a verb in the past is. */
  isPast(norm: string): boolean;
  /** True of a word that may be a noun as well («عقد»): it is a verb only at the start of a clause or behind a word of `opensVerb`. */
  mayBeNoun(norm: string): boolean;
  readonly opensVerb: Lexicon;
  /** What stands before a deed that is to come: intentions, promises, demands, purposes. */
  readonly announces: Lexicon;
  /** What undoes these («كان يعتزم», "was expected to", "failed to"). */
  readonly unreal: Lexicon;
  /** Words that are never the deed itself: verbs of being and staying, small words that are spelt like verbs. */
  isEmpty(norm: string): boolean;
  /** Verbs that say nothing but that the noun behind them is done («قام بتوكيل», "will be"). */
  readonly light: Lexicon;
  /** Words between these and the deed. */
  readonly fillers: Lexicon;
  /** What stands before a deed that is done («تم», «بعد أن», "has been"). */
  readonly completes: Lexicon;
  /** Verbs whose deed stands behind the next attached ب, wherever their subject ends («قامت الشركة بتوكيل»). */
  readonly carriers: { readonly planned: Lexicon; readonly done: Lexicon };
  /** What is said behind a deed that did not happen to tell that others say so («كما تردد», "as reported"). */
  readonly asRumoured: Lexicon;
  /** Negations of what somebody did. */
  readonly didNot: Lexicon;
  /** Verbs that say nothing but that somebody does what the noun behind them names («يقدم على», "commit"). */
  readonly commits: Lexicon;
}
