import type { Range } from 'vscode-languageserver';
import type { NameType } from './names.ts';

/** Requests and commands about who says so, through whom, and where it comes from. */

/** Client asks server: who says what stands there, and where else is it said? `NamePlace`; answer: `Chain`, or null. */
export const CHAIN = 'isnad/chain';

export interface Chain {
  /** The passage that is asked about: a quotation, or a sentence's claim. */
  readonly range: Range;
  /** From the outside in: the outlet or agency, whom it cites, whom he quotes. Empty: the document says it by itself. */
  readonly steps: readonly ChainStep[];
  /** Other documents that say or quote it, by path, each with its own chain. */
  readonly others: readonly ChainElsewhere[];
  /** Where all of them come from: as many as do not rest on one another. */
  readonly origins: readonly ClaimOrigin[];
}

export interface ChainStep {
  /** Each source with its labels, the reader's script first; none when the source is not named. */
  readonly sources: readonly SourceName[];
  readonly anonymous: boolean;
  /** `quotation`: a speaker; otherwise how the words tell of the source («according-to», «agency-report» …). */
  readonly kind: string;
  /** How it is said: say, claim, deny, warn …; null where no verb tells. */
  readonly verb: string | null;
  readonly uri: string;
  /** The words that tell of it. */
  readonly range: Range;
}

export interface SourceName {
  readonly labels: readonly string[];
  readonly type: NameType;
}

export interface ChainElsewhere {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** How it stands to the passage: repeats, paraphrases, translates, alters. */
  readonly kind: string;
  /** EDTF day of its article, as far as it is known. */
  readonly day: string | null;
  readonly steps: readonly ChainStep[];
}

export interface ClaimOrigin {
  /** Who it comes from; empty where the documents name nobody. */
  readonly sources: readonly SourceName[];
  readonly documents: readonly string[];
  readonly because: string;
}

/** Client asks server: what does the speaker there say, in which wordings? `NamePlace`; answer: `Ledger`, or null. */
export const LEDGER = 'isnad/ledger';

export interface Ledger {
  readonly speaker: SourceName;
  /** What most documents quote comes first. */
  readonly utterances: readonly Utterance[];
  /** Utterances that are left out. */
  readonly more: number;
}

/** One thing that was said, in all its wordings. */
export interface Utterance {
  /** True when the words inside the marks differ between wordings. */
  readonly altered: boolean;
  readonly wordings: readonly WordingOf[];
}

export interface WordingOf {
  readonly uri: string;
  readonly range: Range;
  readonly text: string;
  /** In marks; false for reported speech. */
  readonly direct: boolean;
  readonly day: string | null;
  readonly steps: readonly ChainStep[];
}

/** Client asks server: where do the documents come from? `OriginsOf`; answer: `Origins`. */
export const ORIGINS = 'isnad/origins';

export interface OriginsOf {
  /** URI of a workspace folder; null for all documents. */
  readonly folder: string | null;
}

export interface Origins {
  /** Documents that were looked at. */
  readonly documents: number;
  /** What most documents rest on comes first. */
  readonly origins: readonly OriginOf[];
}

export interface OriginOf {
  /** `credit`: they name one outlet. `copy`: their texts follow one another. */
  readonly kind: string;
  /** Null when nobody names it. */
  readonly source: SourceName | null;
  /** URIs, by path. */
  readonly documents: readonly string[];
  readonly because: string;
  readonly copies: readonly FollowedOf[];
}

/** A document that follows another one, with the passages that answer each other. */
export interface FollowedOf {
  readonly follower: string;
  readonly source: string;
  /** The follower names neither the other nor whom it credits. */
  readonly uncredited: boolean;
  /** Share of the shorter text, 0 to 1. */
  readonly share: number;
  readonly aligned: readonly { readonly own: Range; readonly other: Range }[];
}

/** Commands of the client that work on origins. */
export const SOURCE_COMMANDS = {
  /** Arguments: `TheseDocuments`. Says in the user's file that they do not rest on one another. */
  independent: 'isnad.independent',
  /** Says that the outlet at a `NamePlace` and another are one origin. */
  sameOrigin: 'isnad.sameOrigin',
  /** Shows what the speaker at a `NamePlace` says, in all wordings. */
  ledger: 'isnad.showLedger',
  /** Shows where the articles come from. */
  origins: 'isnad.showOrigins',
  /** Shows who says what stands at a `NamePlace`, through whom, and where else. */
  chain: 'isnad.showChain',
} as const;

export interface TheseDocuments {
  /** URI of the workspace folder whose user's file takes the decision. */
  readonly folder: string;
  /** Paths in the folder, with forward slashes. */
  readonly paths: readonly string[];
}
