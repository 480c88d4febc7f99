import type { Range } from 'vscode-languageserver';

/** Requests and commands about names. */

export type NameType = 'PER' | 'ORG' | 'LOC' | 'FAC' | 'EVENT' | 'PRODUCT';

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
