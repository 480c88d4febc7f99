import { BEFORE_NAME, BEFORE_NUMBER, LETTER_NAMES, OPENERS, SHORTENED } from './abbreviations.ts';
import type { Span } from './span.ts';
import type { Word } from './words.ts';

/** A sentence: its span without the blanks around it, and the words `[first, last)` it holds. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

const CLOSERS = new Set(['"', ')', ']', "'", '}']);
const ENDERS = new Set(['.', '!', '?', '؟', '۔', '‼', '⁉']);
const CONTINUERS = new Set([',', '،', ';', '؛', ':']);

/**
 * Sentences end at . ! ? ؟ (with closing quotes and brackets) and at line ends. A full stop does
 * not end one inside a number, after an abbreviation, an initial («د.») or a list number, before a
 * lower-case letter or a comma, nor as part of an ellipsis («قرارات الرئيس... سنخوض»). Every word
 * is in exactly one sentence. Linear.
 */
export function sentences(text: string, all: readonly Word[]): Sentence[] {
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
    const last = isEnder(word) || isShortForm(word) ? endAfter(all, i, first) : undefined;
    if (last === undefined) continue;
    close(last);
    i = last - 1;
  }
  close(all.length);
  return out;
}

/** Index behind the last word of the sentence that `all[i]` may end; `undefined` when it goes on. */
function endAfter(all: readonly Word[], i: number, first: number): number | undefined {
  const word = all[i] as Word;
  if (isEnder(word) && !mayEnd(all, i, first)) return undefined;
  let last = i + 1;
  while (last < all.length && (isCloser(all, last) || isFurtherEnder(all, last))) last++;
  const next = all[last];
  if (!next) return last;
  if (!next.spaced && CONTINUERS.has(next.norm)) return undefined;
  const following = next.kind === 'mark' && next.norm === '"' ? all[last + 1] : next;
  if (!following) return last;
  if (isShortForm(word)) return isOpener(following) ? last : undefined;
  return /^[a-z]/.test(following.surface) ? undefined : last;
}

function mayEnd(all: readonly Word[], i: number, first: number): boolean {
  const word = all[i] as Word;
  const before = all[i - 1];
  const after = all[i + 1];
  if (!before || i === first || before.norm === '(') return false;
  if (word.norm !== '.') return true;
  if (after?.norm === '.' && !after.spaced) return false; // the last dot of several decides
  if (before.norm === '.' && !word.spaced) return false; // an ellipsis leaves the sentence open
  if (before.kind === 'number' && i - 1 === first && !word.spaced) return false; // «5. تطبيق»
  if (!word.spaced && before.kind === 'word' && isAbbreviation(all, i)) return false;
  if (!after || after.spaced || after.kind === 'mark') return true;
  // No blank behind it: a domain name, a file name, or a blank that somebody forgot.
  if (before.kind !== 'word' || after.kind !== 'word') return false;
  return (isArabic(after) && isArabic(before) && before.norm.length > 1) || isOpener(after);
}

/** Does the full stop at `i` belong to the word before it? */
function isAbbreviation(all: readonly Word[], i: number): boolean {
  const before = all[i - 1] as Word;
  const after = all[i + 1];
  if (BEFORE_NAME.has(before.norm)) return true;
  if (BEFORE_NUMBER.has(before.norm)) return after?.kind === 'number';
  if (SHORTENED.has(before.norm)) return !(after && isOpener(after)) && /^[A-Z]/.test(before.surface);
  if (LETTER_NAMES.has(before.norm)) {
    const earlier = all[i - 2];
    return (after !== undefined && LETTER_NAMES.has(after.norm)) || earlier?.norm === '.';
  }
  if (before.end - before.start > 1) return false;
  const earlier = all[i - 2];
  return !(isArabic(before) && earlier?.kind === 'number' && !before.spaced); // «عام 2005م.»
}

/** «U.S.», «p.m.»: the dots are inside the word, so it may also end a sentence. */
function isShortForm(word: Word): boolean {
  return word.kind === 'word' && word.norm.length > 3 && word.norm.endsWith('.');
}

function isEnder(word: Word): boolean {
  return word.kind === 'mark' && ENDERS.has(word.surface);
}

/** «؟!», «غدا؟» .»: a second ender behind the first closes nothing new. */
function isFurtherEnder(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  const after = all[i + 1];
  if (!isEnder(word) || (word.norm === '.' && after?.norm === '.' && !after.spaced)) return false;
  return !word.spaced || !after || after.spaced || isEnder(after);
}

/** A closing mark belongs to the sentence when it stands directly after it and a blank or nothing follows. */
function isCloser(all: readonly Word[], i: number): boolean {
  const word = all[i] as Word;
  const after = all[i + 1];
  if (!CLOSERS.has(word.norm) || word.spaced) return false;
  return !after || after.spaced || after.kind === 'mark' || word.surface !== '"';
}

function isOpener(word: Word): boolean {
  return /^[A-Z]/.test(word.surface) && OPENERS.has(word.norm);
}

function isArabic(word: Word): boolean {
  return /^[\u0600-\u06ff\ufb50-\ufeff]/.test(word.surface);
}

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return true;
  }
  return false;
}
