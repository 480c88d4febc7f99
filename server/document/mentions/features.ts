import { hash } from '../../language/bloom.ts';
import { formOf } from '../../text/forms.ts';
import type { Lexical } from './lexical.ts';
import { featuresOf, nearOf } from './word-features.ts';

/** Tags of a word: outside, first word of a name, further word of a name. */
export const TAGS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC'] as const;

/** How far the features of a word's neighbours reach. */
export const REACH = 2;

/**
 * Features that one word gives to the word `offset` places before it (`offset` 0: to itself), as hashes.
 * Two words away only the word itself and its classes are looked at.
 */
export function wordFeatures(word: Lexical, offset: number): number[] {
  const seed = 1000 + offset;
  if (offset === 0) return featuresOf(word, seed);
  if (Math.abs(offset) === 1) return nearOf(word, seed);
  return [hash(`n${word.norm}`, seed), mix(word.klassHash, 7, seed)];
}

/** Features over several neighbouring words around `words[i]`, pushed as hashes. */
export function pairFeatures(words: readonly Lexical[], i: number, out: number[]): void {
  const word = words[i] as Lexical;
  const before = words[i - 1] ?? EDGE;
  const after = words[i + 1] ?? EDGE;
  wordPairs(before, word, after, out);
  classesAround(before, word, after, out);
  classesBefore(words[i - 2] ?? EDGE, before, word, out);
  classesAfter(word, after, words[i + 2] ?? EDGE, out);
}

/** Those that look at a word itself. */
export function wordPairs(before: Lexical, word: Lexical, after: Lexical, out: number[]): void {
  out.push(
    mix(before.normHash, word.normHash, 1),
    mix(word.normHash, after.normHash, 2),
    mix(before.normHash, word.klassHash, 7),
    mix(word.klassHash, after.normHash, 8),
  );
}

/** Those of the classes of a word and its neighbours. */
export function classesAround(before: Lexical, word: Lexical, after: Lexical, out: number[]): void {
  out.push(
    mix(before.klassHash, word.klassHash, 3),
    mix(word.klassHash, after.klassHash, 4),
    mix(mix(before.klassHash, word.klassHash, 5), after.klassHash, 6),
    mix(before.klassHash, after.klassHash, 13),
  );
}

/** Those of the classes of a word and the two before it. */
export function classesBefore(before2: Lexical, before: Lexical, word: Lexical, out: number[]): void {
  out.push(mix(mix(before2.klassHash, before.klassHash, 9), word.klassHash, 10));
}

/** Those of the classes of a word and the two after it. */
export function classesAfter(word: Lexical, after: Lexical, after2: Lexical, out: number[]): void {
  out.push(mix(mix(word.klassHash, after.klassHash, 11), after2.klassHash, 12));
}

/** Feature of what the rest of the document tells of a word. */
export function evidenceFeatures(word: Lexical, evidence: number, out: number[]): void {
  if (evidence === 0) return;
  out.push(mix(evidence, 3, 21), mix(evidence, word.klassHash, 22));
}

/** How a line's words are placed, by what stands around them. */
export interface Setting {
  /** For each word 0, or 1 directly after a title, or 2 after words that go on with its office. */
  readonly offices: readonly number[];
  /** How much the lines around are about games: 0 to 2. */
  readonly sports: number;
}

/** Lines before and after that tell what a line is about. */
const AROUND = 3;

/** The settings of the lines of a document. Linear. */
export function settings(lines: readonly (readonly Lexical[])[]): Setting[] {
  const games = lines.map((line) => line.reduce((n, word) => n + (word.sports ? 1 : 0), 0));
  return lines.map((line, l) => {
    let [found, all] = [0, 0];
    for (let i = Math.max(0, l - AROUND); i <= l + AROUND && i < lines.length; i++) {
      found += games[i] as number;
      all += (lines[i] as readonly Lexical[]).length;
    }
    const share = found < 3 ? 0 : found / all;
    return { offices: officesOf(line), sports: share > 0.04 ? 2 : share > 0.02 ? 1 : 0 };
  });
}

function officesOf(words: readonly Lexical[]): number[] {
  let state = 0;
  return words.map(({ office }) => {
    const before = state;
    state = office === 'title' ? 1 : office === 'further' && state > 0 ? 2 : 0;
    return before;
  });
}

/** Features of what a word's surroundings tell of it, pushed as hashes. */
export function settingFeatures(word: Lexical, office: number, sports: number, out: number[]): void {
  if (office > 0) out.push(mix(office, 5, 31), mix(office, word.klassHash, 32));
  if (sports > 0) out.push(mix(sports, 5, 33), mix(sports, word.klassHash, 34), mix(sports, word.normHash, 35));
}

/** Stands where a sentence has no word. */
export const EDGE: Lexical = {
  form: formOf(''),
  norm: '',
  arabic: false,
  stems: [],
  classes: [],
  klass: '^',
  klassNumber: 0,
  klassHash: hash('^', 77),
  normHash: hash('', 78),
  key: undefined,
  office: undefined,
  sports: false,
};

function mix(a: number, b: number, seed: number): number {
  let h = Math.imul(a ^ (seed * 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13) ^ b, 0xc2b2ae35);
  h ^= h >>> 16;
  h = Math.imul(h, 0x27d4eb2f);
  return (h ^ (h >>> 15)) >>> 0;
}
