import type { Span } from './span.ts';
import { type Word, words } from './words.ts';

/** A sentence: its span without the blanks around it, and the words `[first, last)` it holds. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A stretch of text taken apart. All offsets are into `text`. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

const CLOSERS = new Set(['"', ')', ']', "'"]);
const ENDERS = new Set(['.', '!', '?', '؟', '…', '۔']);
// Latin abbreviations that a full stop follows without ending the sentence; Arabic ones are single letters.
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen lt col sgt capt sen rep gov st jr sr no vs etc inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);

/** Takes a text apart into words and sentences. Linear. */
export function read(text: string): Reading {
  const all = words(text);
  return { text, words: all, sentences: sentences(text, all) };
}

/**
 * Sentences end at . ! ? ؟ … (with closing quotes and brackets) and at line ends. A full stop does
 * not end one inside a number or abbreviation, before a lower-case letter, or while ASCII dots are
 * used as an ellipsis in mid-sentence («قرارات الرئيس... سنخوض»).
 */
function sentences(text: string, all: readonly Word[]): Sentence[] {
  const out: Sentence[] = [];
  let first = 0;
  const close = (last: number) => {
    const from = all[first];
    const to = all[last - 1];
    if (from && to && last > first) out.push({ start: from.start, end: to.end, first, last });
    first = last;
  };
  for (let i = 0; i < all.length; i++) {
    const word = all[i] as Word;
    const before = all[i - 1];
    if (before && i > first && word.spaced && hasLineEnd(text, before.end, word.start)) close(i);
    if (word.kind !== 'mark' || !ENDERS.has(word.norm) || !endsSentence(all, i, first)) continue;
    let last = i + 1;
    while (last < all.length && isCloser(all, last)) last++;
    close(last);
    i = last - 1;
  }
  close(all.length);
  return out;
}

function endsSentence(all: readonly Word[], i: number, first: number): boolean {
  const word = all[i] as Word;
  const before = all[i - 1];
  const after = all[i + 1];
  if (!before || i === first) return false;
  if (word.norm === '.') {
    if (after?.norm === '.' && !after.spaced) return false; // the last dot of several decides
    if (before.norm === '.' && !word.spaced) return false; // an ellipsis leaves the sentence open
    if (!word.spaced && before.kind === 'word' && (ABBREVIATIONS.has(before.norm) || isInitial(before))) return false;
    if (after && !after.spaced && after.kind !== 'mark')
      return (
        before.kind === 'word' && after.kind === 'word' && isArabic(after) && isArabic(before) && before.norm.length > 1
      );
  }
  if (word.norm === '…') return false;
  const next = all[after && isCloser(all, i + 1) ? i + 2 : i + 1];
  return !(next && /^[a-z]/.test(next.surface));
}

/** A closing mark belongs to the sentence when it stands directly after it and a blank or nothing follows. */
function isCloser(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  const after = all[i + 1];
  if (!CLOSERS.has(word.norm) || word.spaced) return false;
  return !after || after.spaced || after.kind === 'mark' || word.surface !== '"';
}

function isInitial(word: Word): boolean {
  return word.end - word.start === 1;
}

function isArabic(word: Word): boolean {
  return /^[\u0600-\u06ff]/.test(word.surface);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return true;
  }
  return false;
}
