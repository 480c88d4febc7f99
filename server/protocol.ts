import type { Location, Range } from 'vscode-languageserver';
import type { NameType } from './protocol/names.ts';

export * from './protocol/claims.ts';
export * from './protocol/days.ts';
export * from './protocol/names.ts';
export * from './protocol/sources.ts';

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
  /** Path of a folder that is the server's to keep analysed articles in; without one, the server looks for its own. */
  readonly cache?: string;
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

export interface Marks {
  readonly uri: string;
  /** Version of the text that the ranges belong to. */
  readonly version: number;
  readonly names: Readonly<Record<NameType, readonly Range[]>>;
  readonly dates: readonly Range[];
}

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
