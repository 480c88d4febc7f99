import type { Document } from '../../document/document.ts';
import { hash } from '../../language/bloom.ts';
import { languageOf } from '../../language/detect.ts';
import { read } from '../../text/reading.ts';
import { slice } from '../../text/span.ts';
import type { Traces } from './candidates.ts';

/**
 * The running text of a document's main article, ready for comparison, in about 2 KB: it is kept for each document of a
 * corpus. Words are hashes; two of one hash, one pair in 2^28, only add their few bits to what two sentences share, or
 * one to the seven stems that two texts must.
 */
export interface Outline extends Traces {
  /** UNIT numbers for each sentence: `START`, `END`, `WEIGHT`, and where its terms and figures end in `keys`. */
  readonly units: Int32Array;
  /**
   * Of each sentence its terms, the rare ones only, each a hash with its bits in the lowest four, ascending; and hashes of
   * its figures, groups of two or more digits: a page may turn «10.29» into «29.10», and one digit is shared by chance.
   */
  readonly keys: Int32Array;
  /** Bits of all sentences. */
  readonly weight: number;
  /** Fingerprints of its wording: hashed runs of WORDS words, every SAMPLE-th of them. */
  readonly wording: Int32Array;
  /** The rarest stems, by which reworded texts are found. */
  readonly rare: Int32Array;
}

export const UNIT = 5;
export const [START, END, WEIGHT, TERMS, FIGURES] = [0, 1, 2, 3, 4];
/** Bits of a term, which are fewer than sixteen, stand below its hash. */
export const BITS = 4;

const WORDS = 4;
const SAMPLE = 3;
const COMMON_BITS = 7;
const RARE_BITS = 11;
const MOST_RARE = 120;
const NUMBER_BITS = 7;
const FEWEST_TERMS = 3;

/** Takes a document's text apart. Linear. */
export function outlineOf(document: Document): Outline {
  const units: number[] = [];
  const keys: number[] = [];
  const wording = new Set<number>();
  const rare = new Map<string, number>();
  let total = 0;
  for (const block of document.blocks) {
    if (block.article !== 0 || block.zone !== 'main' || block.role !== 'paragraph' || block.repeated) continue;
    const text = slice(document.text, block);
    const language = languageOf(text);
    const reading = read(text);
    const run: string[] = [];
    for (const sentence of reading.sentences) {
      const terms = new Map<string, number>();
      const figures = new Set<string>();
      let weight = 0;
      for (const word of reading.words.slice(sentence.first, sentence.last)) {
        if (word.kind === 'mark') continue;
        if (word.kind === 'number') for (const figure of word.norm.match(/\d{2,}/g) ?? []) figures.add(figure);
        run.push(word.norm);
        if (run.length >= WORDS) addFingerprint(wording, run);
        const key = word.kind === 'number' ? word.norm : language.stem(word.norm);
        const bits = word.kind === 'number' ? NUMBER_BITS : language.rarity(key) - COMMON_BITS;
        if (bits <= 0 || terms.has(key)) continue;
        terms.set(key, bits);
        weight += bits;
        if (bits + COMMON_BITS >= RARE_BITS || (word.kind === 'number' && word.norm.length > 2)) rare.set(key, bits);
      }
      if (terms.size < FEWEST_TERMS) continue;
      total += weight;
      const own = Int32Array.from(terms, ([key, bits]) => (hash(key, 0) << BITS) | bits).sort();
      for (const key of own) keys.push(key);
      units.push(block.start + sentence.start, block.start + sentence.end, weight, keys.length);
      for (const figure of figures) keys.push(hash(figure, 0) | 0);
      units.push(keys.length);
    }
  }
  const rarest = [...rare].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_RARE);
  return {
    units: Int32Array.from(units),
    keys: Int32Array.from(keys),
    weight: total,
    wording: Int32Array.from(wording),
    rare: Int32Array.from(new Set(rarest.map(([key]) => hash(key, 0) | 0))),
  };
}

/** Keeps the hash of the last WORDS words when it falls into the sample (Manber 1994, "0 mod p"). */
function addFingerprint(into: Set<number>, run: readonly string[]): void {
  let code = 0x811c9dc5;
  for (let i = run.length - WORDS; i < run.length; i++) {
    const word = run[i] as string;
    for (let k = 0; k < word.length; k++) code = Math.imul(code ^ word.charCodeAt(k), 0x01000193);
    code = Math.imul(code ^ 0x20, 0x01000193);
  }
  code >>>= 0;
  // The low bits of FNV-1a are the good ones only after a fold.
  if ((code ^ (code >>> 15)) % SAMPLE === 0) into.add(code);
}
