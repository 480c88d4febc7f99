import type { Bound, NumberReading, QuantityWords } from '../language/quantity-words.ts';
import type { Word } from '../text/words.ts';

interface NumberInContext {
  readonly number: NumberReading;
  /** Index where the words before the number end. */
  readonly before: number;
  readonly unit: string | undefined;
  /** Index behind number and unit. */
  readonly next: number;
  readonly of: string | undefined;
  readonly bound: Bound | undefined;
  /** What stands before is known to be a minus sign or the rest of a range. */
  readonly isOpen: boolean;
}

/**
 * Does the number count or measure something? Not when it is part of a name («ميغ - 31», «Flight 370»),
 * a version, year, telephone number, score, clock time, list number or address.
 */
export function counts(words: readonly Word[], at: number, found: NumberInContext, language: QuantityWords): boolean {
  const { number, unit, of, bound } = found;
  const isSure = unit !== undefined || (of !== undefined && language.countedNouns.has(of));
  if (number.needsNoun && !(number.value === 1 ? isSure : (unit ?? of ?? bound))) return false;
  if (number.definite && !isSure) return false;
  if (isRest(words, at, number)) return false;
  if (!isSure && bound === undefined && of === undefined && endsTitle(words, at, number.next)) return false;
  if (!found.isOpen && isDesignator(words, at, found, language, isSure)) return false;
  const first = words[at] as Word;
  if (first.kind !== 'number') return true;
  if (isAttached(words, at, number.next, found)) return false;
  if (isListNumber(words, at, number.next)) return false;
  if (number.digits && isNumberAlone(words, at, number.next, unit)) return false;
  if (/^0\d/.test(first.norm)) return false;
  if (number.digits && /^\d{8,}$/.test(first.norm) && !isSure) return false;
  if (number.digits && isYearLike(first.norm) && !isSure && bound === undefined) return false;
  return !(number.digits && isYearLike(first.norm) && unit === 'm' && !(words[number.next] as Word).spaced);
}

/** «???? مليون», «542.963,440 مليون»: a scale whose number is not legible, or written as no number is. */
function isRest(words: readonly Word[], at: number, { value, next }: NumberReading): boolean {
  const before = words[at - 1];
  if (!before || words[at]?.kind !== 'word' || next !== at + 1 || value < FIRST_SCALE) return false;
  return before.kind === 'number' || /^[?؟]$/.test(before.norm);
}

const FIRST_SCALE = 1000;

/** Does a word within the sentence before or shortly behind speak of an earthquake? Looks at 24 words at most. */
export function hasEarthquake(words: readonly Word[], at: number, language: QuantityWords): boolean {
  for (let i = Math.max(0, at - 14); i < Math.min(words.length, at + 10); i++)
    if (language.earthquake.has((words[i] as Word).norm)) return true;
  return false;
}

/** 1300–1460 may be a year of the Hijra. */
function isYearLike(norm: string): boolean {
  const value = Number(norm);
  return /^\d{4}$/.test(norm) && ((value >= 1800 && value <= 2100) || (value >= 1300 && value <= 1460));
}

/** «المادة 5», «ميغ - 31», "Resolution 2254", "Apollo 11". */
function isDesignator(
  words: readonly Word[],
  at: number,
  { before, unit }: NumberInContext,
  language: QuantityWords,
  isSure: boolean,
): boolean {
  const number = words[at] as Word;
  const previous = words[before - 1];
  if (!previous) return false;
  if (previous.norm === '-' || previous.norm === '_') {
    const named = words[before - 2];
    if (!named) return false;
    // «ميغ - 31» and «ميغ-31»; a dash behind a comma or full stop opens something new.
    const isSpaced = previous.spaced && number.spaced;
    return named.kind === 'word' && !(isSpaced && isSure);
  }
  if (previous.kind !== 'word' || !number.spaced) return false;
  const norm = previous.norm.replace(/^(?:[وف]?[بلك]?ال|لل|[وفبلك](?=..))/, '');
  if (language.designators.has(previous.norm) || language.designators.has(norm)) return unit === undefined;
  const isName = /^[A-Z]/.test(previous.surface) && before > 1 && (words[before - 2] as Word).kind === 'word';
  return isName && number.kind === 'number' && !isSure;
}

/** «شاهين 2», "تي يو 22 إم 3": the last word of a short name in quote marks. */
function endsTitle(words: readonly Word[], at: number, next: number): boolean {
  const after = words[next];
  if (after?.norm !== '"' || words[at - 1]?.kind !== 'word') return false;
  return [2, 3, 4, 5].some((back) => words[at - back]?.norm === '"');
}

const OPEN_BEFORE = new Set([
  '"',
  '(',
  '[',
  '،',
  ',',
  ':',
  ';',
  '؛',
  '…',
  '...',
  "'",
  '-',
  '~',
  '$',
  '€',
  '£',
  '¥',
  '₪',
  '₴',
  '₹',
  '₽',
  '%',
  '>',
  '<',
  '=',
]);
const OPEN_AFTER = new Set([
  '"',
  ')',
  ']',
  '،',
  ',',
  ';',
  '؛',
  '.',
  ':',
  '!',
  '؟',
  '?',
  '…',
  '...',
  "'",
  '-',
  '~',
  '+',
  '%',
]);

/** Letters, slashes, points or signs written to the digits make them part of a code, an address, a date or a time. */
function isAttached(words: readonly Word[], at: number, next: number, found: NumberInContext): boolean {
  const number = words[at] as Word;
  const before = words[at - 1];
  if (before && !number.spaced && !found.isOpen) {
    if (before.kind === 'word' && !/^(?:[وفبلك]|وب|ول|فب|ال|لل|وال|بال|فال)$/.test(before.norm)) return true;
    if (before.kind === 'mark' && !OPEN_BEFORE.has(before.norm)) return true;
    if (before.norm === ':' && words[at - 2]?.kind === 'number') return true;
    if (before.norm === '-' && words[at - 2]?.kind === 'number' && !before.spaced) return true;
  }
  const after = words[next];
  if (!after || after.spaced || found.unit !== undefined) return false;
  if (after.kind === 'number') return true;
  if (after.kind === 'word') return /^[A-Za-z]/.test(after.surface) || after.norm.length < 3;
  if (!OPEN_AFTER.has(after.norm)) return true;
  const behind = words[next + 1];
  if (after.norm === '-' && behind && !behind.spaced) return true;
  return (after.norm === '.' || after.norm === ':') && behind !== undefined && !behind.spaced && behind.kind !== 'mark';
}

/** «3. », «3- », «3) » at the beginning of the line. */
function isListNumber(words: readonly Word[], at: number, next: number): boolean {
  const isFirst = at === 0 || (at === 1 && /^[*•\-–(>]$/.test((words[0] as Word).surface));
  const after = words[next];
  return isFirst && after !== undefined && /^[.)\-:/_]$/.test(after.norm);
}

/** A line of digits only, a row of a table, a number in brackets. */
function isNumberAlone(words: readonly Word[], at: number, next: number, unit: string | undefined): boolean {
  const before = words[at - 1];
  const after = words[next];
  if (unit !== undefined) return false;
  if (before?.kind === 'number' || after?.kind === 'number') return true;
  if (before && /^[([]$/.test(before.surface) && after && /^[)\]]$/.test(after.surface)) return true;
  return !words.some((word) => word.kind === 'word');
}
