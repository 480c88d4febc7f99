import type { Location, Range } from 'vscode-languageserver';

/**
 * All that Isnad's client and server say to each other beyond the Language Server Protocol. A client
 * that says nothing of this is served too (`isnad lsp --stdio` in any editor).
 */

/** Language id of news articles. */
export const LANGUAGE = 'news-article';

/** Folders whose `*.txt` files are articles by place, as the manifest's language says. */
export const ARTICLE_FOLDERS: readonly string[] = ['seeds', 'articles'];

/** Name of the user's file, one in a workspace folder. */
export const USER_FILE = '.isnad.json';

/** Section of the client's configuration that the server asks for. */
export const SECTION = 'isnad';

/** `initializationOptions`: what the client can do. */
export interface ClientOptions {
  /** The client answers `isnad/findFiles` and `isnad/readFile`, so that virtual and web workspaces work. */
  readonly files?: boolean;
  /** The client has the commands of `COMMANDS`. */
  readonly commands?: boolean;
  /** The client takes `isnad/status` and `isnad/marks`. */
  readonly views?: boolean;
}

/** Server asks client: which files of a workspace folder are articles? Answer: `FindFilesResult`. */
export const FIND_FILES = 'isnad/findFiles';

export interface FindFiles {
  /** URI of the workspace folder. */
  readonly folder: string;
  /** Globs of the user's file (`include`), relative to the folder, beside those that the client knows. */
  readonly include: readonly string[];
}

export interface FindFilesResult {
  readonly uris: readonly string[];
  /** Folders that could not be listed. */
  readonly skipped: readonly FileNotice[];
}

/** Server asks client for the bytes of a file. Answer: `ReadFileResult`, also when it can't be read. */
export const READ_FILE = 'isnad/readFile';

export interface ReadFile {
  readonly uri: string;
  /** Longest file to send, in bytes. */
  readonly limit: number;
}

/** `missing`: there is no such file. `denied`: it may not be read. `failed`: anything else, told in `message`. */
export type ReadFileResult =
  | { readonly base64: string }
  | { readonly failed: 'missing' | 'denied' | 'too-large' | 'failed'; readonly message?: string };

/** Client tells server: which files are articles may have changed (`files.associations`, a folder set up). */
export const RESCAN = 'isnad/rescan';

/** Server tells client: what was analysed and what was not. Sent when it changes. */
export const STATUS = 'isnad/status';

export interface Status {
  readonly busy: boolean;
  /** Documents in the corpus. */
  readonly analysed: number;
  /** Documents known, read or not. */
  readonly total: number;
  readonly skipped: readonly FileNotice[];
  /** Files that were read with a reservation (an old encoding, more findings than are shown). */
  readonly notices: readonly FileNotice[];
}

export interface FileNotice {
  readonly uri: string;
  /** A sentence for the reader. */
  readonly reason: string;
}

/** Server tells client: where names and days stand in an open document, to be underlined. */
export const MARKS = 'isnad/marks';

export type NameType = 'PER' | 'ORG' | 'LOC' | 'FAC' | 'EVENT' | 'PRODUCT';

export interface Marks {
  readonly uri: string;
  /** Version of the text that the ranges belong to. */
  readonly version: number;
  readonly names: Readonly<Record<NameType, readonly Range[]>>;
  readonly dates: readonly Range[];
}

/** What stands at a place of a document: the name that a selection is, or that a caret stands in or behind. */
export interface NamePlace {
  readonly uri: string;
  readonly range: Range;
}

/** Client asks server: which name stands there? `NamePlace`; answer: `NameAt`, or null where there is none. */
export const NAME_AT = 'isnad/name';

export interface NameAt {
  /** The words as they stand there. */
  readonly written: string;
  /** The most complete spelling in this document: what a decision calls the whole by. */
  readonly name: string;
  readonly type: NameType;
  readonly label: NameLabel;
  /** Every spelling in all documents, the most complete first. */
  readonly names: readonly string[];
  /** URI of the workspace folder whose user's file decides of it; null without a folder. */
  readonly folder: string | null;
}

export interface NameLabel {
  readonly ar?: string;
  readonly en?: string;
}

/** Client asks server: what else might that name be? `NamePlace`; answer: `NameChoice[]`, the most alike first. */
export const OTHER_NAMES = 'isnad/otherNames';

export interface NameChoice {
  /** Its label in the reader's script, then in the other. */
  readonly labels: readonly string[];
  readonly type: NameType;
  /** Every spelling; a decision calls it by the first. */
  readonly names: readonly string[];
  /** Documents that name it. */
  readonly documents: number;
}

/** Client asks server: where is it named next? `NextMention`; answer: `Location`, or null where no name stands. */
export const NEXT_MENTION = 'isnad/nextMention';

export interface NextMention extends NamePlace {
  readonly backwards: boolean;
}

/** Client asks server: what finds every spelling of that name? `NamePlace`; answer: `Spellings`, or null. */
export const SPELLINGS = 'isnad/spellings';

export interface Spellings {
  /** One regular expression, for JavaScript and for ripgrep. */
  readonly pattern: string;
  readonly isCaseSensitive: boolean;
}

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
  /** Articles whose own day is not known, by path. */
  readonly undated: readonly WrittenArticle[];
  /** Days that are left out: those that the fewest documents tell of. */
  readonly more: number;
}

export interface TimelineDay {
  /** EDTF: a day, a month, a year or an interval. */
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
}

/** Commands of the client that work on the day of an article: that at a `NamePlace`, or without one at the caret. */
export const DAY_COMMANDS = {
  set: 'isnad.setDate',
} as const;

/**
 * Commands of the client that work on a name: code actions name them with a `NamePlace`; without one
 * they take the name at the caret.
 */
export const NAME_COMMANDS = {
  nextMention: 'isnad.nextMention',
  previousMention: 'isnad.previousMention',
  findSpellings: 'isnad.findSpellings',
  same: 'isnad.sameAs',
  different: 'isnad.notSameAs',
  notName: 'isnad.notAName',
  /** Takes a `NameType` as second argument; asks for it without one. */
  type: 'isnad.setType',
  label: 'isnad.renameLabel',
} as const;

/** Commands of the client that code lenses and code actions name, with their arguments. */
export const COMMANDS = {
  /** Shows passages in the editor's own list. Arguments: `ShowRelated`. */
  showRelated: 'isnad.showRelated',
  /** Opens a passage. Arguments: `Location`. */
  open: 'isnad.open',
  /** Shows two passages in the editor's comparison. Arguments: `Location`, `Location`. */
  compare: 'isnad.compare',
  /** Adds a finding to `ignore` in the user's file. Arguments: `Ignore`. */
  ignore: 'isnad.ignore',
} as const;

export interface ShowRelated {
  readonly uri: string;
  /** The passage that the lens stands over. */
  readonly range: Range;
  readonly places: readonly Location[];
}

export interface Ignore {
  /** URI of the workspace folder whose user's file takes the entry. */
  readonly folder: string;
  readonly code: string;
  /** Path in the folder, with forward slashes. */
  readonly path: string;
  /** The exact words of the passage: what an entry refers to survives edits. */
  readonly text: string;
}
