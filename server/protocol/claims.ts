import type { Range } from 'vscode-languageserver';
import type { RelationKind } from '../corpus/relation.ts';

/** Requests and commands about claims: what the documents say alike and otherwise. */

/** Client asks server: which claims do documents share? `ClaimsOf`; answer: `ClaimTable`. */
export const CLAIMS = 'isnad/claims';

export interface ClaimsOf {
  /** URI of a workspace folder; null for all documents. */
  readonly folder: string | null;
}

/** Claims × documents. */
export interface ClaimTable {
  /** URIs of the documents that have a cell, by path. */
  readonly documents: readonly string[];
  /** By day, those without one last; of one day first what most documents tell. */
  readonly rows: readonly ClaimRow[];
  /** Claims that are left out: those of the fewest documents. */
  readonly more: number;
}

export interface ClaimRow {
  /** The claim as the text has it on which the others rest, shortened. */
  readonly text: string;
  /** EDTF day of what is told, where one of the texts tells it. */
  readonly day: string | null;
  /** How many origins the documents that say it have. */
  readonly origins: number;
  /** One a document that says anything of it, by path; the others are silent. */
  readonly cells: readonly ClaimCell[];
}

export interface ClaimCell {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** `says` for the text of the row; how the others stand to it. */
  readonly kind: Standing;
  /** Why, a sentence; empty for `says`. */
  readonly because: string;
}

export type Standing = 'says' | RelationKind;

/** Client asks server: what do the documents say of a text that is none of them? `CheckText`; answer: `Checked`. */
export const CHECK_TEXT = 'isnad/checkText';

export interface CheckText {
  readonly text: string;
  /** URI of a workspace folder; null for all documents. */
  readonly folder: string | null;
  /** The document that the text is from, which is left out; null where it is from none. */
  readonly from: string | null;
}

export interface Checked {
  /** Documents that were asked. */
  readonly documents: number;
  /** What they say of it, the gravest first. Empty: none of them says anything of it. */
  readonly found: readonly FoundClaim[];
}

export interface FoundClaim {
  /** How the text stands to the passage. */
  readonly kind: Standing;
  /** The words of the text that it is about. */
  readonly own: string;
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  readonly day: string | null;
  readonly because: string;
}

/** Commands of the client that work on claims. */
export const CLAIM_COMMANDS = {
  /** What the articles say of the selected words, or of the line at the caret. */
  checkSelection: 'isnad.checkSelection',
  /** What they say of the text in the clipboard. */
  checkClipboard: 'isnad.checkClipboard',
  /** Says in the user's file that two passages have nothing to do with one another. Arguments: `TwoPassages`. */
  notRelated: 'isnad.notRelated',
} as const;

export interface TwoPassages {
  /** URI of the workspace folder whose user's file takes the decision. */
  readonly folder: string;
  readonly a: PassageOf;
  readonly b: PassageOf;
}

export interface PassageOf {
  /** Path in the folder, with forward slashes. */
  readonly path: string;
  readonly uri: string;
  readonly range: Range;
}
