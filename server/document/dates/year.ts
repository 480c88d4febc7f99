import { atom, type DateAtom, markAt, plain } from './atom.ts';
import type { DateMeaning } from './meaning.ts';
import { numberAt, yearAt } from './numbers.ts';
import { bare, hit, type TimeLine } from './terms.ts';

/** A year with its marks: words up to `last`. */
export interface Year {
  readonly year: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly last: number;
}

/** «2016», «2016م», «1436هـ», «ألفين وثمانية عشر»: the number of a year where a year is expected. */
export function yearNumber(line: TimeLine, i: number, loose = false): Year | undefined {
  const digits = line.words[i];
  const number = yearAt(line, i) ?? (loose ? numberAt(line, i) : undefined);
  if (!number || number.ordinal || number.front || number.value < 1 || number.value > 2999) return undefined;
  if (!Number.isInteger(number.value)) return undefined;
  const hijri = bare(line, number.last, 'hijri-mark');
  const gregorian = bare(line, number.last, 'gregorian-mark');
  const tight =
    gregorian &&
    (line.words[number.last]?.spaced === false ||
      (gregorian.last - gregorian.first === 1 && gregorianWord(line, number.last)));
  if (loose && number.value < 100 && !hijri && !dotted(line, number.last)) return undefined;
  if (digits?.norm.includes('.')) return undefined;
  const last = hijri?.last ?? (tight ? (gregorian as { last: number }).last : number.last);
  const inArabic = !line.lexicon.monthFirst;
  const calendar =
    hijri || (!tight && inArabic && number.value >= 1340 && number.value <= 1480 && number.digits)
      ? 'hijri'
      : 'gregorian';
  return { year: number.value, calendar, last };
}

/** "14 a.d." */
function dotted(line: TimeLine, i: number): boolean {
  return bare(line, i, 'gregorian-mark') !== undefined && line.words[i]?.norm.includes('.') === true;
}

function gregorianWord(line: TimeLine, i: number): boolean {
  return (line.words[i]?.norm.length ?? 0) > 1;
}

/** What may stand between a month and its year: nothing, a comma, «من عام», "of", «لعام». */
export function yearAfter(line: TimeLine, i: number): Year | undefined {
  const comma = markAt(line, i, ',،');
  let at = comma ? i + 1 : i;
  const of = bare(line, at, 'of') ?? bare(line, at, 'from');
  if (of) at = of.last;
  const word = hit(line, at, 'unit');
  const isYearWord =
    word?.term.unit === 'Y' && word.term.count === 1 && (word.front === '' || word.front === 'ل' || word.front === 'ب');
  if (isYearWord) at = word.last;
  const year = yearNumber(line, at, isYearWord);
  if (!year) return undefined;
  // After a comma a number is a year only if nothing is counted by it.
  if (comma && !isYearWord && year.last < line.words.length && countsSomething(line, year.last)) return undefined;
  if (!isYearWord && !comma && isCounted(line, at, year.last)) return undefined;
  return year;
}

/** «يونيو 2000 منزل»: the number counts what follows when that is a plain noun of the same phrase. */
function isCounted(line: TimeLine, at: number, last: number): boolean {
  const word = line.words[at];
  return word?.kind === 'number' && line.words[last]?.norm === '%';
}

function countsSomething(line: TimeLine, last: number): boolean {
  const next = line.words[last];
  return next?.kind === 'word' && !line.hits[last] && line.words[last - 1]?.norm.length !== 4;
}

/** «عام 2014», «سنة 1436هـ», «أعوام 1961», "the year 2003", "year 247". */
export function yearWordAt(line: TimeLine, i: number): DateAtom | undefined {
  const word = hit(line, i, 'unit');
  if (word?.term.unit !== 'Y' || word.term.count === 2) return undefined;
  const year = yearNumber(line, word.last, true);
  if (!year) return undefined;
  return atom(line, word, year.last, dateOf(year));
}

/** A bare year: after a word that makes it one («في 2011»), in brackets, or alone in its line. */
export function bareYearAt(line: TimeLine, i: number): DateAtom | undefined {
  const word = line.words[i];
  const spelled = word?.kind === 'word' && (hit(line, i, 'scale') || hit(line, i, 'cardinal'));
  if (word?.kind !== 'number' && !spelled) return undefined;
  const year = yearNumber(line, i, word?.kind === 'number' && dotted(line, i + 1));
  if (!year) return undefined;
  if (spelled) {
    const number = yearAt(line, i);
    // «ألفين» alone is two thousand of something; "nineteen eighty four" and «ألفين وثمانية عشر» are years after a cue.
    if (!number || number.front || !cueBefore(line, i) || number.last - i < 2) return undefined;
    return atom(
      line,
      number.start ? { ...plain(line, i), start: number.start } : plain(line, i),
      year.last,
      dateOf(year),
    );
  }
  if (year.calendar === 'gregorian' && !dotted(line, i + 1) && (year.year < 1500 || year.year > 2100)) return undefined;
  if (markBefore(line, i) || markAfter(line, year.last)) return undefined;
  if (year.last > i + 1) return atom(line, plain(line, i), year.last, dateOf(year)); // marked م or هـ
  const alone =
    (i === 0 || line.words[i - 1]?.kind === 'mark') &&
    (line.words[year.last] === undefined || endsClause(line, year.last));
  const cue = cueBefore(line, i) || isAttribute(line, i) || isOfPart(line, year.last);
  if (!alone && !cue) return undefined;
  if (countsNoun(line, i, year.last)) return undefined;
  return atom(line, plain(line, i), year.last, dateOf(year));
}

export function dateOf(year: Year): DateMeaning {
  return { kind: 'date', ...(year.calendar === 'hijri' && { calendar: 'hijri' as const }), year: year.year };
}

function cueBefore(line: TimeLine, i: number): boolean {
  for (let back = 1; back <= 3; back++) {
    const cue = hit(line, i - back, 'year-cue') ?? hit(line, i - back, 'unit');
    if (cue && cue.last === i && (cue.term.kind === 'year-cue' || cue.term.unit === 'Y')) return true;
  }
  const before = line.words[i - 1];
  return before?.norm === '(' && line.words[i + 1]?.norm === ')';
}

/** «2016 الربع الثالث»: the year of a part that follows. */
function isOfPart(line: TimeLine, last: number): boolean {
  const part = bare(line, last, 'unit')?.term;
  return part?.definite === true && (part.unit === 'Q' || part.unit === 'HY');
}

const OWNERS = new Set("a the 's his her its their our this that".split(' '));

/** "his 2002 book", "the 1951 Convention": an English year before its noun, in the singular so that it counts nothing. */
function isAttribute(line: TimeLine, i: number): boolean {
  const [owner, word, noun] = [line.words[i - 1], line.words[i], line.words[i + 1]];
  if (!line.lexicon.monthFirst || word?.norm.length !== 4 || !/^(?:19|20)\d\d$/.test(word.norm)) return false;
  if (!OWNERS.has(owner?.norm ?? '') || noun?.kind !== 'word' || !noun.spaced || line.hits[i + 1]) return false;
  return (
    word.norm.slice(2) !== '00' && !/(?:[^s]s|people|percent|men|women|foot|feet|children|square)$/.test(noun.norm)
  );
}

const CURRENCY = '$€£#¥';

function markBefore(line: TimeLine, i: number): boolean {
  const before = line.words[i - 1];
  if (!before) return false;
  if (CURRENCY.includes(before.norm)) return true;
  return line.words[i]?.spaced === false && ('./-:,'.includes(before.norm) || before.kind === 'word');
}

function markAfter(line: TimeLine, last: number): boolean {
  const after = line.words[last];
  return after !== undefined && !after.spaced && '/-:%'.includes(after.norm) && line.words[last + 1]?.kind === 'number';
}

function endsClause(line: TimeLine, i: number): boolean {
  const word = line.words[i];
  return word === undefined || (word.kind === 'mark' && '.,،;؛:!?؟)"-|'.includes(word.norm));
}

// In Arabic a counted noun follows its number without article («2000 منزل»); in English any plural may.
function countsNoun(line: TimeLine, i: number, last: number): boolean {
  const year = Number(line.words[i]?.norm);
  const next = line.words[last];
  if (next === undefined || next.kind !== 'word') return next?.norm === '%' || next?.norm === '$';
  if (hit(line, last, 'and') || hit(line, last, 'to') || hit(line, last, 'of') || hit(line, last, 'at')) return false;
  if (isOfPart(line, last)) return false;
  const unit = bare(line, last, 'unit');
  if (unit) return true;
  if (line.lexicon.monthFirst) return year % 100 === 0 && next.norm.endsWith('s');
  return year % 100 === 0 && !next.norm.startsWith('ال') && !line.hits[last];
}
