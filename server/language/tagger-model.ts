import { bytes } from './bloom.ts';

/** Weights of a sequence tagger: a row of `tags` weights for each feature that it learnt. */
export interface TaggerModel {
  /** Row-major: feature row × tag, packed (see `unpacked`). The number of rows is a power of two. */
  readonly weights: Int8Array;
  /** One byte of the hash of the feature that has the row; 0 for an empty row. */
  readonly checks: Uint8Array;
  /** Weight of going from one tag to the next, row-major; row `tags` is the start of a sentence. */
  readonly moves: Float32Array;
  readonly tags: number;
}

/** Reads a model from its three tables in base64. */
export function taggerModel(tags: number, weights: string, checks: string, moves: string): TaggerModel {
  return { weights: signed(weights), checks: bytes(checks), moves: Float32Array.from(signed(moves), unpacked), tags };
}

/**
 * The row of a feature, by its hash; -1 when the tagger never learnt it (one in a hundred strangers is
 * taken for another feature). A feature has one of two rows, told apart by a byte of its hash (after the
 * cuckoo filter of Fan et al. 2014), so that words that training never saw add nothing.
 */
export function rowOf(checks: Uint8Array, hash: number): number {
  const check = checkOf(hash);
  const mask = checks.length - 1;
  const first = hash & mask;
  if (checks[first] === check) return first;
  const second = secondRow(hash, mask);
  return checks[second] === check ? second : -1;
}

/** Row for a feature that has none yet, -1 when both of its rows are taken. */
export function freeRow(checks: Uint8Array, hash: number): number {
  const mask = checks.length - 1;
  const first = hash & mask;
  if (checks[first] === 0) return first;
  const second = secondRow(hash, mask);
  return checks[second] === 0 ? second : -1;
}

/** The byte of a feature's hash that its row is marked with, 1 to 255. */
export function checkOf(hash: number): number {
  return ((hash >>> 24) % 255) + 1;
}

function secondRow(hash: number, mask: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> 7) & mask;
}

function signed(base64: string): Int8Array {
  return new Int8Array(bytes(base64).buffer);
}

/**
 * The weight that a byte stands for, a whole number: bytes are the signed square roots of weights, so that the many small
 * ones keep their proportions beside a few large ones.
 */
export function unpacked(byte: number): number {
  return Math.abs(byte) * byte;
}

/** The byte for a weight, where `largest` is the size that fills it. */
export function packedWeight(weight: number, largest: number): number {
  return Math.sign(weight) * Math.round(127 * Math.sqrt(Math.min(1, Math.abs(weight) / largest)));
}
