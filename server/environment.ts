import type { Analyser } from './analyser.ts';
import type { FindFilesResult, ReadFileResult } from './protocol.ts';

/** Access to files, by the client's URIs. Never rejects. */
export interface Files {
  /** Articles in a folder: those that the globs name beside what is an article by its own name or place. */
  find(folder: string, include: readonly string[]): Promise<FindFilesResult>;
  /** The bytes of a file of at most `limit` bytes. */
  read(uri: string, limit: number): Promise<Uint8Array | Exclude<ReadFileResult, { base64: string }>>;
}

/** What the place the server runs in can do; handed in by the start files. */
export interface Environment {
  /** Disk access, for clients that don't read files for the server; `undefined` in a browser. */
  readonly files: Files | undefined;
  /** Who analyses the texts of files; `undefined` where that is this thread, as the rest. */
  analyser?(options: AnalyserOptions): Analyser;
}

export interface AnalyserOptions {
  /** Path of a folder of the client's to keep documents in; `undefined` when it offers none. */
  readonly cache: string | undefined;
  log(message: string): void;
}
