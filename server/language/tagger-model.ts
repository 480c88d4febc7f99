import { bytes } from './bloom.ts';

/** Weights of a sequence tagger: one row of `tags` weights for each hashed feature. */
export interface TaggerModel {
  /** Row-major: feature row × tag. The number of rows is a power of two. */
  readonly weights: Int8Array;
  /** Weight of going from one tag to the next, row-major; row `tags` is the start of a sentence. */
  readonly moves: Int8Array;
  readonly tags: number;
  readonly mask: number;
}

/** Reads a model from its two tables in base64. */
export function taggerModel(tags: number, weights: string, moves: string): TaggerModel {
  const table = new Int8Array(bytes(weights).buffer);
  return { weights: table, moves: new Int8Array(bytes(moves).buffer), tags, mask: Math.floor(table.length / tags) - 1 };
}
