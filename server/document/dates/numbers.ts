import { bare, hit, isDigit, type TimeLine } from './terms.ts';

/** A number in words or digits: words `[first, last)`. */
export interface NumberAt {
  readonly value: number;
  readonly last: number;
  readonly start: number;
  readonly digits: boolean;
  readonly ordinal: boolean;
  readonly front: string;
  /** Arabic with an article: «العشرين», «الثلاثة». */
  readonly definite: boolean;
}

const DIGITS = /^\d{1,6}(?:\.\d+)?$/;
const SUFFIXED = /^(\d{1,2})(st|nd|rd|th)$/;

/** The number that starts at word `i`, in digits or words, cardinal or ordinal. */
export function numberAt(line: TimeLine, i: number): NumberAt | undefined {
  const word = line.words[i];
  if (!word) return undefined;
  if (word.norm === 'ال' && line.words[i + 1]?.kind === 'number') {
    const number = numberAt(line, i + 1); // «الـ12»
    return number && { ...number, start: word.start, definite: true };
  }
  if (word.kind === 'number') {
    if (!DIGITS.test(word.norm)) return undefined;
    return {
      value: Number(word.norm),
      last: i + 1,
      start: word.start,
      digits: true,
      ordinal: false,
      front: '',
      definite: false,
    };
  }
  const suffixed = isDigit(word.norm.charCodeAt(0)) ? SUFFIXED.exec(word.norm) : undefined;
  if (suffixed)
    return {
      value: Number(suffixed[1]),
      last: i + 1,
      start: word.start,
      digits: true,
      ordinal: true,
      front: '',
      definite: false,
    };
  return numberWords(line, i);
}

/** «ثمانية وعشرين», «ألفين وثمانية عشر», «الحادي والعشرين», "twenty-first", "two thousand and eighteen". */
function numberWords(line: TimeLine, i: number): NumberAt | undefined {
  const head = headAt(line, i);
  if (!head) return undefined;
  let { total, current, ordinal, last } = head;
  for (;;) {
    const teen = bare(line, last, 'teen');
    if (teen && current % 100 >= 1 && current % 100 <= 9) {
      current += 10;
      last = teen.last;
      continue;
    }
    const scale = bare(line, last, 'scale');
    if (scale && !ordinal && current > 0 && current < 100) {
      if (scale.term.value >= 1000) {
        total += current * scale.term.value;
        current = 0;
      } else current *= scale.term.value;
      last = scale.last;
      continue;
    }
    const joined = joinedAt(line, last, current);
    if (!joined) break;
    current += joined.value;
    ordinal ||= joined.ordinal;
    last = joined.last;
  }
  return {
    value: total + current,
    last,
    start: head.start,
    digits: false,
    ordinal,
    front: head.front,
    definite: head.definite,
  };
}

function headAt(line: TimeLine, i: number) {
  const ordinal = hit(line, i, 'ordinal');
  const cardinal = hit(line, i, 'cardinal');
  const scale = hit(line, i, 'scale');
  const found = ordinal ?? cardinal ?? scale;
  if (!found || (ordinal && ordinal.term.value < 0)) return undefined;
  const { term, last, start, front } = found;
  const thousands = term.kind === 'scale' && term.value >= 1000;
  return {
    total: thousands ? term.value : 0,
    current: thousands ? 0 : term.value,
    ordinal: term.kind === 'ordinal',
    definite: term.kind !== 'scale' && term.definite === true,
    last,
    start,
    front,
  };
}

/** What «و», "and", a hyphen or mere nearness adds to a number that stands at `current` below the thousand. */
function joinedAt(line: TimeLine, last: number, current: number) {
  let at = last;
  const and = bare(line, at, 'and');
  const hyphen = line.words[at]?.norm === '-' && !line.words[at]?.spaced;
  if (and) at = and.last;
  else if (hyphen && !line.words[at + 1]?.spaced) at++;
  const part = hit(line, at, 'cardinal') ?? hit(line, at, 'ordinal') ?? hit(line, at, 'scale');
  if (!part) return undefined;
  const value = part.term.value;
  const attached = part.front === 'و';
  if (value < 0 || (part.front !== '' && !attached)) return undefined;
  if (attached && and) return undefined;
  const arabic = attached || (and !== undefined && !line.lexicon.monthFirst);
  if (part.term.kind === 'scale') {
    if (!arabic || value >= 1000 || current !== 0) return undefined;
    return { value, last: part.last, ordinal: false };
  }
  const isOrdinal = part.term.kind === 'ordinal';
  const tens = value % 10 === 0 && value >= 20;
  const fits = arabic
    ? (tens && current % 100 >= 1 && current % 100 <= 9) || (current % 100 === 0 && value < 100 && current !== 10)
    : (current % 100 >= 20 && current % 10 === 0 && value < 10 && !and) || (current % 100 === 0 && value < 100);
  if (!fits) return undefined;
  return { value, last: part.last, ordinal: isOrdinal };
}

/** A year from 1 to 2999: four digits, or in words («ألفين وثمانية عشر», "nineteen seventy-eight"). */
export function yearAt(line: TimeLine, i: number): NumberAt | undefined {
  const number = numberAt(line, i);
  if (!number || number.ordinal) return undefined;
  if (number.digits)
    return number.value >= 1000 && number.value < 3000 && line.words[i]?.norm.length === 4 ? number : undefined;
  if (number.value >= 1000 && number.value < 3000) return number;
  if (number.value < 10 || number.value > 20) return undefined;
  // "nineteen seventy eight": the century, then the years; in stiff Arabic translations «تسعة عشر ثمانية وعشرون».
  const oh = line.words[number.last]?.norm === 'oh' || line.words[number.last]?.norm === 'zero';
  const rest = numberAt(line, number.last + (oh ? 1 : 0));
  if (!rest || rest.digits || rest.ordinal || rest.value > 99 || (rest.value < 10 && !oh)) return undefined;
  return { ...rest, value: number.value * 100 + rest.value, start: number.start, front: number.front };
}
