import { analyse } from './document/analyse.ts';
import type { Document } from './document/document.ts';

/** A text to be analysed. */
export interface Task {
  readonly text: string;
  /** EDTF day of each article, the main one first; `undefined` where unknown. */
  readonly published: readonly (string | undefined)[];
  /** True of what is still being written: not worth keeping for another day. */
  readonly isDraft?: boolean;
}

/** What became of a text. */
export interface Analysed {
  /** The document, made when it is asked for: work for the asker's own slice. Throws when the text cannot be analysed. */
  open(): Document;
  /** The document packed, when it came that way. */
  readonly bytes?: Uint8Array | undefined;
  /** It was known and not worked out. */
  readonly isKept?: boolean;
}

/** Analyses texts, wherever: in this thread, in others, or by remembering. The same text and days give the same document. */
export interface Analyser {
  /** How many texts to hand over before the first is back. */
  readonly atOnce: number;
  /** So many texts will follow: threads are worth their start, or not. */
  expect(count: number): void;
  /** Never rejects; what is wrong with a text, `open` tells. */
  analyse(task: Task): Promise<Analysed>;
  /** No more for now: threads end, and what is new is kept. Never rejects. */
  done(): Promise<void>;
}

/** Analyses in this thread, when a document is asked for. */
export const inLoop: Analyser = {
  atOnce: 8,
  expect: () => {},
  analyse: async (task) => ({ open: () => analyse(task.text, task) }),
  done: async () => {},
};
