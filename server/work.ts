import type { Task } from './analyser.ts';
import { analyse } from './document/analyse.ts';
import { packed } from './document/packed.ts';

/** A text for another thread. */
export interface Work extends Task {
  readonly id: number;
}

/** What the thread made of it: the document, packed, or why there is none. */
export type Worked = { readonly id: number } & ({ readonly bytes: Uint8Array } | { readonly failed: string });

/** The other thread's part: analyses a text. Never throws. */
export function work({ id, text, published }: Work): Worked {
  try {
    return { id, bytes: packed(analyse(text, { published })) };
  } catch (error) {
    return { id, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
