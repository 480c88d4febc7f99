import type { DeedMood } from '../language/deed-words.ts';
import type { LanguageCode } from '../language/language.ts';
import type { OneWayDeed } from '../language/party-words.ts';
import type { QuestionTopic } from '../language/question-words.ts';
import type { Fate } from '../language/toll-words.ts';
import type { Span } from '../text/span.ts';
import type { Said } from './dates/meaning.ts';

/**
 * What one saved file says, found from its text alone. Plain data, same input, same value.
 * Facts refer to names by their place in `entities`; the corpus joins these over documents.
 */
export interface Document {
  readonly text: string;
  readonly language: LanguageCode;
  readonly articles: readonly Article[];
  readonly blocks: readonly Block[];
  readonly entities: readonly LocalEntity[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateExpression[];
  readonly quantities: readonly Quantity[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
}

export type { LanguageCode };

/** One text in a saved page: the main one first, then any other article appended to it. */
export interface Article extends Span {
  readonly id: number;
  readonly kind: 'main' | 'embedded' | 'teaser';
  /** `undefined` when no line reads like a headline. */
  readonly headline: Span | undefined;
  /** The article's own day as far as it is given or its words tell it. */
  readonly day: ArticleDay;
}

/** What is known of the day an article was written. */
export interface ArticleDay {
  /** EDTF; `undefined` when nothing supports a day, month or year. */
  readonly value: string | undefined;
  readonly confidence: 'given' | 'high' | 'medium' | 'low' | undefined;
  /** ISO weekday 1–7 (Monday is 1), when the words tell it. */
  readonly weekday: number | undefined;
  readonly because: readonly string[];
}

export type Zone = 'main' | 'embedded' | 'related' | 'chrome';

export type Role =
  | 'metadata'
  | 'headline'
  | 'deck'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'heading'
  | 'paragraph'
  | 'related-link'
  | 'teaser'
  | 'credit'
  | 'keywords'
  | 'chrome';

/** A line of the page (never more than one), without the blanks around it. Empty lines are no blocks. */
export interface Block extends Span {
  readonly zone: Zone;
  readonly role: Role;
  /** Id of the article it belongs to; `undefined` in chrome. */
  readonly article: number | undefined;
  /** True when the same line stands earlier in the page: counted once, its facts are not facts again. */
  readonly repeated: boolean;
}

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'FAC' | 'EVENT' | 'PRODUCT';

/** A person, place or thing as one document names it; index in `Document.entities`. */
export interface LocalEntity {
  readonly type: EntityType;
  /** Every written form, most complete first. */
  readonly names: readonly string[];
  /** Roles and titles as written next to the name («وزير الدفاع الروسي»). */
  readonly roles: readonly string[];
  /** Why forms were joined inside this document, as sentences for the reader. */
  readonly joins: readonly { readonly a: string; readonly b: string; readonly because: string }[];
}

/** A place where an entity is named. Attached clitics and titles are outside of the span. */
export interface Mention extends Span {
  readonly type: EntityType;
  /** Index in `Document.entities`. */
  readonly entity: number;
  /** `role`: a description that resolves to the entity; `anaphor`: a word that does («الوكالة»). */
  readonly form: 'name' | 'role' | 'anaphor';
}

/** A time expression. */
export interface DateExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3-like value of the words alone («XXXX-WXX-7», «P6D», «2023-09»). */
  readonly value: string;
  /** Distance in days from the article's own day when the words tell it, even if that day is unknown. */
  readonly days: number | undefined;
  /** Day, month, year or interval in EDTF from this document alone; `undefined` when open. */
  readonly resolved: string | undefined;
  /** How it was resolved, a sentence for the reader. */
  readonly because: string;
  /** What the words say, to be resolved again when the article's day becomes known from elsewhere. */
  readonly said: Said;
}

/** A number of something. */
export interface Quantity extends Span {
  readonly value: number;
  /** SI-like short unit («km», «%», «USD», «magnitude»); `undefined` for counted things. */
  readonly unit: string | undefined;
  readonly bound: 'exact' | 'approx' | 'min' | 'max';
  /** Normalised head noun of what is counted, when one follows. */
  readonly of: string | undefined;
}

/** Words in quote marks, or reported speech without them (`direct: false`). The span is inside the marks. */
export interface Quote extends Span {
  readonly kind: 'speech' | 'term' | 'title';
  readonly direct: boolean;
  /** Index in `Document.entities`; `undefined` when nobody named says it. */
  readonly speaker: number | undefined;
  readonly speakerSpan: Span | undefined;
  /** The outlet or agency it came through, index in `Document.entities`. */
  readonly via: number | undefined;
}

export type AttributionKind =
  | 'agency-report'
  | 'according-to'
  | 'speech-verb'
  | 'photo-credit'
  | 'source-credit'
  | 'dateline'
  | 'headline'
  | 'published-material'
  | 'relayed';

export type SpeechForce =
  | 'say'
  | 'claim'
  | 'deny'
  | 'warn'
  | 'accuse'
  | 'promise'
  | 'ask'
  | 'plan'
  | 'agree'
  | 'publish';

/** The words that say where something comes from. */
export interface Attribution extends Span {
  readonly kind: AttributionKind;
  readonly sources: readonly number[];
  readonly via: readonly number[];
  /** True when a source is meant but not named («مسؤول محلي»). */
  readonly anonymous: boolean;
  readonly verb: SpeechForce;
  /** What is reported: the clause it covers. */
  readonly content: Span | undefined;
}

export type Polarity = 'asserted' | 'denied' | 'planned' | 'possible' | 'demanded';

/** A clause that says something of the world. */
export interface Claim extends Span {
  readonly article: number;
  /** Index in `Document.blocks`. */
  readonly block: number;
  readonly polarity: Polarity;
  /** Normalised stem of what is said to happen; `''` in a clause without one. */
  readonly predicate: string;
  readonly agent: number | undefined;
  readonly object: number | undefined;
  readonly place: number | undefined;
  /** Index in `Document.dates`. */
  readonly when: number | undefined;
  /** Indices in `Document.entities`. */
  readonly sources: readonly number[];
  /** What the clause is compared by, in order. */
  readonly terms: readonly Term[];
  /** What the clause says befell how many, in order; empty in most. */
  readonly tolls: readonly Toll[];
  /** Deeds that the clause says never were, in order; empty in most. */
  readonly undone: readonly Undone[];
  /** What the clause announces, reports as done or as called off, in order; empty in many. */
  readonly deeds: readonly Deed[];
  /** Who did what to whom, where the words set the two apart; empty in most. */
  readonly parties: readonly Parties[];
  /** What the clause says is not known yet, and what it tells of the kind; empty in most. */
  readonly questions: readonly Question[];
}

/** Something that news often has to leave open («لم يتضح سبب الانفجار»), here left open or told. */
export interface Question {
  readonly topic: QuestionTopic;
  readonly isOpen: boolean;
}

/** A deed that only one of two parties can have done to the other, by the words that name it («فاز أ على ب»: the first). */
export interface Parties extends Span {
  readonly deed: OneWayDeed;
  readonly agent: Span;
  readonly object: Span;
}

/** A deed that is announced, done or called off, by the word that names it («سيقيم عزاء»: the first). */
export interface Deed extends Span {
  readonly mood: DeedMood;
  /** See `DeedWords.key`. */
  readonly key: string;
  /** Where the words begin that tell its mood, UTF-16; mostly its own start. */
  readonly from: number;
  /** See `WrittenDeed.object`. */
  readonly object: 'behind' | 'before' | 'further';
  /** What it is done to is a pronoun written to the word. */
  readonly pronoun: 'people' | 'other' | undefined;
  /** Which one of several («الجولة الثانية»: 2; −1 the last), `undefined` where it is not told. */
  readonly nth: number | undefined;
}

/** A deed that is said never to have been, by the word that names it («لم ينتحر كما تردد»: the second). */
export interface Undone extends Span {
  /** What the verb shares with its verbal noun. */
  readonly key: string;
  /** True where the text tells that others say so; else it denies only where the same article tells of a rumour. */
  readonly isRumour: boolean;
}

/**
 * What befell how many in the event that an article is about. The span covers number and fate («مقتل 27 شخصا»).
 * Tolls of parts («بينهم 3 أطفال»), of other events and of years are none.
 */
export interface Toll extends Span {
  readonly fate: Fate;
  /** Index in `Document.quantities`. */
  readonly number: number;
  /** A group of people that the number is limited to, the same word in all languages; `undefined` for all of them. */
  readonly group: string | undefined;
  /** The article itself gives it as a state of an earlier time. */
  readonly isEarlier: boolean;
  /** It is said to have grown. */
  readonly hasGrown: boolean;
  /** It sums up several happenings («في سبعة حوادث»). */
  readonly isOfSeveral: boolean;
  /** More than the number («أكثر من 27»), which the number itself is not. */
  readonly isBeyond: boolean;
  /** Index in `Document.dates` of the day that the sentence gives the event; `undefined` when it tells none. */
  readonly when: number | undefined;
  /** The same for the day on which it was said. */
  readonly said: number | undefined;
}

/**
 * One thing that a claim is compared by. `word`: a content word. `name`, `number`, `time`: a mention,
 * quantity or date. `cue`: a word that turns what is said (negation, hedge …); its key names the turn.
 */
export interface Term extends Span {
  readonly kind: 'word' | 'name' | 'number' | 'time' | 'cue';
  /** The same for all forms that mean the same: stem, normalised name, number, TIMEX value, cue. */
  readonly key: string;
  /** A coarser key of a word that its relatives share («مناقشة», «يناقشان»); the key itself where there is none. */
  readonly root: string;
  /** Sense that a word shares with its everyday synonyms; `undefined` where it has none. */
  readonly sense: string | undefined;
  /** Normalised form as written. */
  readonly norm: string;
  /** Information in bits beyond that of a common word; 0 for cues. */
  readonly weight: number;
  /** Index in `mentions`, `quantities` or `dates`; `undefined` for words and cues. */
  readonly fact: number | undefined;
}
