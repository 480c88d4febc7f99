import { bytes } from './bloom.ts';

/** Weights of a sequence tagger: one row of `tags` weights for each hashed feature. */
export interface TaggerModel {
  /** Row-major: feature row × tag. The number of rows is a power of two. */
  readonly weights: Float32Array;
  /** Weight of going from one tag to the next, row-major; row `tags` is the start of a sentence. */
  readonly moves: Float32Array;
  readonly tags: number;
  readonly mask: number;
}

/** Reads a model from its two tables in base64. */
export function taggerModel(tags: number, weights: string, moves: string): TaggerModel {
  const table = expanded(bytes(weights));
  return { weights: table, moves: expanded(bytes(moves)), tags, mask: Math.floor(table.length / tags) - 1 };
}

/**
 * Weights are kept in one byte each, as the signed square root of their size, so that the many small
 * ones keep their proportions beside a few large ones.
 */
function expanded(packed: Uint8Array): Float32Array {
  return Float32Array.from(new Int8Array(packed.buffer), (byte) => Math.sign(byte) * byte * byte);
}

/** The byte for a weight, where `largest` is the size that fills it. */
export function packedWeight(weight: number, largest: number): number {
  return Math.sign(weight) * Math.round(127 * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
}
