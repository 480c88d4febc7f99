import type { Range } from 'vscode-languageserver';
import type { NameType } from './names.ts';

/** Requests and commands about days. */

/** Client asks server: which article stands there, and what is known of its day? `NamePlace`; answer: `DayAt`, or null. */
export const DAY_AT = 'isnad/day';

export interface DayAt {
  /** URI of the workspace folder whose user's file may tell the day; null for a document outside of folders. */
  readonly folder: string | null;
  /** Path in the folder, with forward slashes. */
  readonly path: string;
  /** Its place among the articles of the page: 0 is the main one, others are appended to it. */
  readonly article: number;
  /** Its headline or first line, shortened. */
  readonly headline: string;
  /** What the user's file gives, in EDTF. */
  readonly given: string | null;
  /** The day in EDTF as far as it is known: «XXXX-09-17» lacks its year. */
  readonly value: string | null;
  readonly confidence: 'given' | 'high' | 'medium' | 'low' | null;
  /** ISO weekday, 1 to 7, that its own words tell. */
  readonly weekday: number | null;
  /** Why, a sentence. */
  readonly because: string | null;
}

/** Client asks server: which day does the user mean? `ReadDay`; answer: `DayRead`. */
export const READ_DAY = 'isnad/readDay';

export interface ReadDay {
  /** In EDTF or in words, Arabic or English, in either calendar. */
  readonly text: string;
}

/**
 * The day, month or year in EDTF with the ISO weekday of a day. Refused: `no-such-day` (30 February),
 * `no-year` (17 September), `relative` (yesterday), `unread` (anything else).
 */
export type DayRead =
  | { readonly value: string; readonly weekday: number | null }
  | { readonly refused: 'no-such-day' | 'no-year' | 'relative' | 'unread' };

/** Client asks server: what is told of which day? `TimelineOf`; answer: `Timeline`. */
export const TIMELINE = 'isnad/timeline';

export interface TimelineOf {
  /** URI of a workspace folder; null for all documents. */
  readonly folder: string | null;
}

export interface Timeline {
  /** In order; of what begins on one day the shortest first. */
  readonly days: readonly TimelineDay[];
  /** What is told of days of which only the weekday is known («XXXX-WXX-7»), Monday first; never put into a week. */
  readonly weekdays: readonly TimelineDay[];
  /** Articles whose own day is not known, by path. */
  readonly undated: readonly WrittenArticle[];
  /** Days that are left out: those that the fewest documents tell of. */
  readonly more: number;
}

export interface TimelineDay {
  /** EDTF: a day, a month, a year or an interval; a weekday alone («XXXX-WXX-7») in `weekdays`. */
  readonly day: string;
  /** What is told of it, first what most documents tell. */
  readonly events: readonly TimelineEvent[];
  /** Events that are left out. */
  readonly more: number;
  /** Articles that were written then, by path. */
  readonly written: readonly WrittenArticle[];
}

/** A sentence that tells of a day, and the documents that say the same of it. */
export interface TimelineEvent {
  /** The sentence as the earliest article has it, shortened. */
  readonly text: string;
  readonly uri: string;
  /** The whole sentence. */
  readonly range: Range;
  /** `planned`: it is announced only. `null`: no clause of the sentence claims it. */
  readonly polarity: 'asserted' | 'denied' | 'planned' | 'possible' | 'demanded' | null;
  readonly places: readonly TimelineName[];
  /** People and organisations. */
  readonly parties: readonly TimelineName[];
  /** URIs of all documents that tell it, the sentence's own first. */
  readonly documents: readonly string[];
}

export interface TimelineName {
  /** Its label in the reader's script, then in the other. */
  readonly labels: readonly string[];
  readonly type: NameType;
}

export interface WrittenArticle {
  readonly uri: string;
  /** Its headline, or its beginning. */
  readonly range: Range;
  readonly headline: string;
  readonly kind: 'main' | 'embedded' | 'teaser';
  /** EDTF, as far as it is known: «XXXX-09-17» lacks its year. */
  readonly day: string | null;
  readonly confidence: 'given' | 'high' | 'medium' | 'low' | null;
  /** ISO weekday, 1 to 7, as far as it is known. */
  readonly weekday: number | null;
}

/** Commands of the client that work on the day of an article: that at a `NamePlace`, or without one at the caret. */
export const DAY_COMMANDS = {
  set: 'isnad.setDate',
} as const;
