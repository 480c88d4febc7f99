import { hash } from '../../language/bloom.ts';
import type { LanguageCode } from '../../language/language.ts';
import type { Utterance } from './utterance.ts';

/**
 * What a quotation is found by, kept for each of a corpus in place of its words. Stems are hashes; two of one hash, one
 * pair in 2^32, only make two quotations worth comparing.
 */
export interface Said {
  readonly path: string;
  /** Place among the utterances of its document. */
  readonly index: number;
  readonly language: LanguageCode;
  readonly heading: boolean;
  /** Local entity of the speaker. */
  readonly speaker: number | undefined;
  /** Number of words. */
  readonly length: number;
  readonly bits: number;
  /** Hashes of the stems that tell something, ascending, each once. */
  readonly stems: Int32Array;
  /** Bits of each stem, in all its places. */
  readonly weights: Uint16Array;
}

/** Linear in the words, but for putting the stems in order. */
export function saidOf({ path, words, bits, language, heading, speaker }: Utterance, index: number): Said {
  const weights = new Map<number, number>();
  for (const word of words) {
    if (word.bits === 0) continue;
    const key = hash(word.stem, 0) | 0;
    weights.set(key, (weights.get(key) ?? 0) + word.bits);
  }
  const stems = Int32Array.from(weights.keys()).sort();
  return {
    path,
    index,
    language,
    heading,
    speaker,
    length: words.length,
    bits,
    stems,
    weights: Uint16Array.from(stems, (stem) => weights.get(stem) as number),
  };
}

/** Bits of the words of one quotation that stand in another, anywhere. Linear in the stems of both. */
export function bitsIn(one: Said, other: Said): number {
  let bits = 0;
  for (let i = 0, j = 0; i < one.stems.length && j < other.stems.length; ) {
    const [a, b] = [one.stems[i] as number, other.stems[j] as number];
    if (a === b) bits += one.weights[i] as number;
    if (a <= b) i++;
    if (a >= b) j++;
  }
  return bits;
}
