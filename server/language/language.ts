import type { Form } from '../text/forms.ts';
import type { Word } from '../text/words.ts';
import type { DateLexicon } from './dates.ts';
import type { DeedWords } from './deed-words.ts';
import type { DenialWords } from './denial-words.ts';
import type { NameLexicon } from './names.ts';
import type { PageCues } from './page.ts';
import type { PartyWords } from './party-words.ts';
import type { QuantityWords } from './quantity-words.ts';
import type { QuestionWords } from './question-words.ts';
import type { SpeechLexicon } from './speech.ts';
import type { Senses } from './synonyms.ts';
import type { TollWords } from './toll-words.ts';

/** The languages that Isnad reads. */
export type LanguageCode = 'ar' | 'en';

/** Everything that is particular to one language. Another language is another folder. */
export interface Language {
  readonly code: LanguageCode;
  /** The ways to take attached clitics off a written word, the whole word first; only that one where there are none. */
  splits(word: { readonly form: Form }): readonly Split[];
  /** A light stem of a normalised word, for comparing what is said: inflection and article fall away. */
  stem(norm: string): string;
  /** A coarser key than the stem that relatives of a word share («مناقشة», «يناقشان»). */
  root(stem: string): string;
  /** The sense that a word shares with its everyday synonyms. */
  readonly synonyms: Senses;
  /** Information of a stem in bits against everyday news; high for a stem never seen. */
  rarity(stem: string): number;
  readonly claims: ClaimCues;
  /** The words that tell what is announced, done and called off. */
  readonly deeds: DeedWords;
  /** The words that tell that something never was. */
  readonly denials: DenialWords;
  /** The words that tell who did what to whom. */
  readonly parties: PartyWords;
  /** The words that tell what is not known yet. */
  readonly questions: QuestionWords;
  /** The words by which pages tell their parts. */
  readonly page: PageCues;
  readonly quantities: QuantityWords;
  readonly tolls: TollWords;
  readonly names: NameLexicon;
  readonly speech: SpeechLexicon;
  readonly dates: DateLexicon;
}

/** One way to read a written word as clitics and a rest. */
export interface Split {
  /** The clitics in normalised form, `''` for the whole word. */
  readonly prefix: string;
  /** True when the prefix ends in the article. */
  readonly article: boolean;
  /** Normalised form of the rest. */
  readonly norm: string;
  /** Where the rest begins in the word as it is written, UTF-16. */
  readonly at: number;
}

/** Words in normalised form; phrases with one blank between words. */
export type Lexicon = ReadonlySet<string>;

/** Where a clause begins and how firmly it is said. */
export interface ClaimCues {
  /** Words and phrases that open a new clause in mid-sentence. */
  readonly clauseOpeners: Lexicon;
  /** True when a normalised word behind a comma may open a clause rather than go on with a list. */
  mayOpen(norm: string): boolean;
  /** True when a word in a long stretch without separators may begin another clause («وقد», "and"). */
  goesOn(norm: string): boolean;
  /** Holds of the text from the end of one word to the end of the next where a clause or what belongs to a noun may begin. */
  readonly joint: RegExp;
  /** True of a word that most likely tells what is done: a verb, or the noun of one. */
  isDeed(norm: string): boolean;
  readonly negations: Lexicon;
  /** Of these, the ones that go on with a negation before them. */
  readonly furtherNegations: Lexicon;
  /** Of these, the ones behind which a verb of saying tells that nothing was said; `undefined` for all. */
  readonly silences: Lexicon | undefined;
  /** Negations as they are written, and the word behind, where normalising makes them one with another («ألا يبقى», not «إلا»). */
  readonly contraction: { readonly written: RegExp; readonly before: RegExp } | undefined;
  /** Of these, the ones that negate only directly before a verb or adjective. */
  readonly weakNegations: Lexicon;
  /** Words that a negation before them does not deny («لا يزال», "no doubt"). */
  readonly notNegated: RegExp;
  /** What a stance word governs when it only joins sentences («رغم ذلك», "despite this"). */
  readonly pointers: Lexicon;
  /** Verbs by which a speaker denies what somebody says. */
  readonly denials: Lexicon;
  /** Verbs and nouns of warning against, forbidding and avoiding: what follows is not to be done. */
  readonly averse: ReadonlySet<string>;
  /** A denial behind one of these is but one of two ways: «تأكيد أو نفي». */
  readonly alternatives: Lexicon;
  readonly hedges: Lexicon;
  /** True when a hedge word affirms instead, because of the word that follows («قد» before the past tense). */
  affirms(hedge: string, next: string | undefined): boolean;
  /** Before a superlative: one of several («من أقدم», "one of the oldest"). */
  readonly partitives: Lexicon;
  readonly superlatives: Lexicon;
  readonly plans: Lexicon;
  /** A future prefix written to the verb. */
  readonly planPrefix: RegExp | undefined;
  readonly demands: Lexicon;
  /** An event that is over, and one that goes on: the second is overtaken by the first. */
  readonly completed: Lexicon;
  readonly ongoing: Lexicon;
  /** How a clause stands to what it governs («رغم العقوبات», "in protest at the sanctions"). */
  readonly stances: readonly { readonly name: string; readonly words: Lexicon }[];
  /** Words for one thing that take sides: a change within a row is a change of framing. */
  readonly frames: readonly Lexicon[];
  /** Common nouns that stand for a name («المملكة», "the Kingdom"). */
  readonly standIns: Lexicon;
  /** Stems of the words that name a company whose head noun stands at word `at` («شركة الفنار»); `undefined` for none. */
  firmAt(words: readonly Word[], at: number): readonly string[] | undefined;
  /** True of a negation written to its verb («لايحتاج»). */
  isGluedNegation(norm: string): boolean;
  readonly antonyms: readonly (readonly [Lexicon, Lexicon])[];
  /** What a name names as a whole: its side is where it lies, not a part of it. */
  readonly wholes: Lexicon;
  /** Sides that a place has, two opposite ones a row. */
  readonly sides: readonly (readonly [Lexicon, Lexicon])[];
  /** Honours, wishes and prayers («حفظه الله», "rest in peace"), up to four words. */
  readonly formulas: Lexicon;
  /** Words of what has another value every hour: prices on an exchange, the weather. */
  readonly changing: Lexicon;
}
