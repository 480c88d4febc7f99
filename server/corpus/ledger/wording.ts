import type { Language } from '../../language/language.ts';
import { languages } from '../../language/languages.ts';
import type { Span } from '../../text/span.ts';
import { type Exchange, mayBeOne, pairOf } from '../relations/exchange.ts';
import type { QuotedWord, Utterance } from './utterance.ts';

/** How two quotations compare as wordings of one utterance. */
export interface Wording {
  /** Information of the shorter one that stands in the other in the same order, 0 to 1. */
  readonly likeness: number;
  /** Share of the words of the shorter one that stand in the other letter for letter, 0 to 1. */
  readonly same: number;
  /** Words that differ where the two overlap: empty spans where one side has nothing. */
  readonly differs: readonly Change[];
  /** Information of what differs on both sides, in bits. */
  readonly changed: number;
  /** Indices of the words that answer each other, in order. */
  readonly pairs: readonly (readonly [number, number])[];
}

export interface Change {
  readonly a: Span;
  readonly b: Span;
  /** Where one word stands for one other. */
  readonly exchange: Exchange | undefined;
}

/** Compares two quotations word by word: longest common subsequence of stems and synonyms. Cost: product of their lengths, bounded. */
export function compareWording(a: Utterance, b: Utterance): Wording {
  const pairs = commonStems(a.words, b.words);
  const stems = pairs.filter(([i, j]) => a.words[i]?.stem === b.words[j]?.stem);
  const shared = stems.reduce((sum, [i]) => sum + (a.words[i]?.bits ?? 0), 0);
  const exact = pairs.filter(([i, j]) => a.words[i]?.norm === b.words[j]?.norm).length;
  const shortest = Math.min(a.words.length, b.words.length);
  const differs: Change[] = [];
  const moved = { a: stemsOf(a.words), b: stemsOf(b.words) };
  let changed = 0;
  // A quotation may be cut: only what lies between the first and the last common word differs.
  for (let k = 1; k < pairs.length; k++) {
    const [i0, j0] = pairs[k - 1] as readonly [number, number];
    const [i1, j1] = pairs[k] as readonly [number, number];
    const left = a.words.slice(i0 + 1, i1);
    const right = b.words.slice(j0 + 1, j1);
    if (left.length + right.length === 0 || isSpelling(left, right)) continue;
    const bits = bitsOf(left, moved.b) + bitsOf(right, moved.a);
    changed += bits;
    if (bits > 0)
      differs.push({
        a: spanOf(left, a.words[i0]),
        b: spanOf(right, b.words[j0]),
        exchange: left.length === 1 && right.length === 1 ? exchangeAt(a, i0 + 1, b, j0 + 1) : undefined,
      });
  }
  return {
    likeness: Math.min(a.bits, b.bits) === 0 ? 0 : shared / Math.min(a.bits, b.bits),
    same: shortest === 0 ? 0 : exact / shortest,
    differs,
    changed,
    pairs,
  };
}

function exchangeAt(a: Utterance, i: number, b: Utterance, j: number): Exchange | undefined {
  const [one, other] = [a.words[i] as QuotedWord, b.words[j] as QuotedWord];
  const { claims } = languages.find(({ code }) => code === a.language) as Language;
  const written = ({ norm, stem }: QuotedWord) => ({ norm, key: stem });
  if (/\d/.test(one.norm + other.norm) || !mayBeOne(written(one), written(other), claims)) return undefined;
  const [words, at] = one.stem < other.stem ? [a.words, i] : [b.words, j];
  const beside = (own: readonly QuotedWord[]) => own.find(({ bits }) => bits > 0)?.root ?? '';
  return {
    pair: pairOf(one.stem, other.stem),
    left: beside(words.slice(0, at).reverse()),
    right: beside(words.slice(at + 1)),
  };
}

function stemsOf(words: readonly QuotedWord[]): ReadonlySet<string> {
  return new Set(words.map((word) => word.stem));
}

/** Information of the words that stand nowhere in the other quotation: a word that has only moved changes nothing. */
function bitsOf(words: readonly QuotedWord[], elsewhere: ReadonlySet<string>): number {
  return words.reduce((sum, word) => sum + (elsewhere.has(word.stem) ? 0 : word.bits), 0);
}

// In shorter words one letter makes another word.
const SHORTEST_MISSPELT = 5;

/** Relatives of one word, or everyday synonyms: they say the same inside quotation marks. */
export function meanTheSame(a: QuotedWord, b: QuotedWord): boolean {
  return a.root === b.root || isSynonym(a, b);
}

function isSynonym({ sense }: QuotedWord, other: QuotedWord): boolean {
  return sense !== undefined && sense === other.sense;
}

/** «برمنجهام» and «برمنغهام», «عبدالله» and «عبد الله», «مسئول» and «مسؤول»: the same letters, or nearly, are no other words. */
function isSpelling(a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean {
  const [one, other] = [a, b].map((words) => words.map((word) => lettersOf(word.norm)).join('')) as [string, string];
  if (/\d/.test(one + other)) return one === other;
  if (a.length === b.length && a.every((word, i) => word.root === b[i]?.root)) return true;
  const longest = Math.max(one.length, other.length);
  if (longest < SHORTEST_MISSPELT || Math.abs(one.length - other.length) > 1) return one === other;
  return editDistance(one, other) <= 1;
}

/** A word whatever bears its hamza: «شئون», «شؤون»; «جاءوا», «جاؤوا». */
function lettersOf(norm: string): string {
  return norm.replace(/[ؤئ]/g, 'ء');
}

/** Levenshtein's distance. Cost: product of the lengths, which are those of a few words. */
function editDistance(a: string, b: string): number {
  if (a.length * b.length > 4000) return Math.max(a.length, b.length);
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] as number) + 1, (next[j - 1] as number) + 1, (row[j - 1] as number) + cost));
    }
    row = next;
  }
  return row[b.length] as number;
}

function spanOf(words: readonly QuotedWord[], before: QuotedWord | undefined): Span {
  const [first] = words;
  const last = words.at(-1);
  if (first && last) return { start: first.start, end: last.end };
  const at = before?.end ?? 0;
  return { start: at, end: at };
}

// Beside their bits, so that everyday words join as well, and the same word rather than a synonym.
const EXACT = 0.1;
const SYNONYM = 0.05;

/** Pairs of indices of a longest common subsequence of stems and synonyms, heavier words first where several fit. */
function commonStems(a: readonly QuotedWord[], b: readonly QuotedWord[]): (readonly [number, number])[] {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const one = a[i] as QuotedWord;
      const other = b[j] as QuotedWord;
      const own = one.stem === other.stem ? EXACT : isSynonym(one, other) ? SYNONYM : 0;
      const join = own > 0 ? own + one.bits + (best[(i + 1) * width + j + 1] as number) : 0;
      best[i * width + j] = Math.max(join, best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
    }
  const out: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] as number;
    if (here === best[(i + 1) * width + j]) i++;
    else if (here === best[i * width + j + 1]) j++;
    else out.push([i++, j++]);
  }
  return out;
}
