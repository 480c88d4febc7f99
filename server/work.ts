import type { Task } from './analyser.ts';
import { documentJson } from './carried.ts';
import { analyse } from './document/analyse.ts';

/** A text for another thread. */
export interface Work extends Task {
  readonly id: number;
}

/** What the thread made of it: the document, or why there is none. Neither when it cannot be carried. */
export interface Worked {
  readonly id: number;
  readonly json?: string | undefined;
  readonly failed?: string;
}

/** The other thread's part: analyses a text. Never throws. */
export function work({ id, text, published }: Work): Worked {
  try {
    return { id, json: documentJson(analyse(text, { published })) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
