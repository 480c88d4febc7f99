import type { Document } from '../../document/document.ts';
import { languageOf } from '../../language/detect.ts';
import { read } from '../../text/reading.ts';
import { type Span, slice } from '../../text/span.ts';

/** A sentence of an article's running text with what it is about. */
export interface Unit extends Span {
  /** Stems with their information in bits, the rare ones only. */
  readonly terms: ReadonlyMap<string, number>;
  readonly weight: number;
  /** Groups of two or more digits: a page may turn «10.29» into «29.10», and one digit is shared by chance. */
  readonly figures: ReadonlySet<string>;
}

/** The running text of a document's main article, ready for comparison. */
export interface Outline {
  readonly units: readonly Unit[];
  readonly weight: number;
  /** Fingerprints of its wording: hashed runs of WORDS words, every SAMPLE-th of them. */
  readonly wording: ReadonlySet<number>;
  /** The rarest stems, by which reworded texts are found. */
  readonly rare: readonly string[];
}

const WORDS = 4;
const SAMPLE = 3;
const COMMON_BITS = 7;
const RARE_BITS = 11;
const MOST_RARE = 120;
const NUMBER_BITS = 7;
const FEWEST_TERMS = 3;

const outlines = new WeakMap<Document, Outline>();

/** The outline of a document, remembered as long as the document is. Linear in the text the first time. */
export function outlineOf(document: Document): Outline {
  const known = outlines.get(document);
  if (known) return known;
  const made = makeOutline(document);
  outlines.set(document, made);
  return made;
}

function makeOutline(document: Document): Outline {
  const units: Unit[] = [];
  const wording = new Set<number>();
  const rare = new Map<string, number>();
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
      units.push({ start: block.start + sentence.start, end: block.start + sentence.end, terms, weight, figures });
    }
  }
  const rarest = [...rare].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_RARE);
  return {
    units,
    weight: units.reduce((sum, unit) => sum + unit.weight, 0),
    wording,
    rare: rarest.map(([key]) => key),
  };
}

/** Keeps the hash of the last WORDS words when it falls into the sample (Manber 1994, "0 mod p"). */
function addFingerprint(into: Set<number>, run: readonly string[]): void {
  let hash = 0x811c9dc5;
  for (let i = run.length - WORDS; i < run.length; i++) {
    const word = run[i] as string;
    for (let k = 0; k < word.length; k++) hash = Math.imul(hash ^ word.charCodeAt(k), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  hash >>>= 0;
  // The low bits of FNV-1a are the good ones only after a fold.
  if ((hash ^ (hash >>> 15)) % SAMPLE === 0) into.add(hash);
}
