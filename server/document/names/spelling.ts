import { oneSound } from '../../language/ar/name-parts.ts';
import { nameOdds } from '../../language/name-words.ts';

/** Letters that stand only in Arabic words, not in foreign names written in Arabic letters. */
const NATIVE = /[حصضطظعقثذ]/;
/** Two words together are spelt more like foreign names than like Arabic words from here on (`nameOdds`). */
const FOREIGN = 16;

/**
 * True when two words differ as spellings of one foreign name do: one letter in a long word or where
 * other words of the name agree, two in a very long one, or letters that stand for one foreign sound
 * («غوغل», «جوجل»). Arabic names that differ by a letter («حسن», «حسين») are two names. `others`: how
 * many other words of the names agree. Cost: the product of the lengths.
 */
export function isSpellingVariant(x: string, y: string, others: number): boolean {
  if (x.startsWith('ال') && y.startsWith('ال')) return isSpellingVariant(x.slice(2), y.slice(2), others);
  const length = Math.min(x.length, y.length);
  if ((length >= 4 || (length >= 2 && others > 0)) && isForeign(x, y) && sounded(x) === sounded(y)) return true;
  if (length < 3) return false;
  const distance = editDistance(x, y, 2);
  if (distance > 2 || (distance === 2 && length < 8)) return false;
  if (withoutVowels(x) === withoutVowels(y) && length >= 5) return true;
  if ((NATIVE.test(x) || NATIVE.test(y)) && !isForeign(x, y)) return false;
  return length >= 6 || (others >= 1 && length >= 5) || (others >= 2 && length >= 3);
}

/** Not alike enough to be joined, nor unlike enough to keep apart what a third spelling joins. */
export function isNear(x: string, y: string): boolean {
  if (NATIVE.test(x) || NATIVE.test(y)) return false;
  return editDistance(x, y, 2) / Math.max(x.length, y.length) <= 0.5;
}

/** True when two Arabic words are spelt like foreign names rather than like Arabic words. */
export function isForeign(x: string, y: string): boolean {
  return nameOdds(x) + nameOdds(y) >= FOREIGN;
}

/** The word with one letter for each foreign sound that is written in several ways. */
export function sounded(word: string): string {
  return oneSound.reduce((out, [letters, sound]) => out.replace(letters, sound), word);
}

function withoutVowels(word: string): string {
  return word.replace(/[اوي]/g, '').replace(/[aeiouy]/g, '');
}

/** What spellings of one name mostly share: its consonants, doubled ones once, one letter for each foreign sound. */
export function skeleton(word: string): string {
  return sounded(withoutVowels(word)).replace(/(.)\1+/g, '$1');
}

/** Levenshtein distance, or `most` + 1 when it is larger. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] as number, most + 1);
}

/** Tells which words spell one name. */
export function spelt(pairs: readonly (readonly [string, string])[]): string {
  return pairs.length === 1
    ? pairs.map(([x, y]) => `«${x}» and «${y}» spell one name`).join('')
    : 'spellings of one name';
}
