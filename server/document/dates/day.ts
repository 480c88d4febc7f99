import { type Atom, atom, markAt } from './atom.ts';
import type { DateMeaning, RangeMeaning } from './meaning.ts';
import { type NumberAt, numberAt } from './numbers.ts';
import { bare, type Hit, hit, type TimeLine } from './terms.ts';
import { yearAfter } from './year.ts';

/** A month with its other name («يونيو/حزيران», «آب (أغسطس)»): words up to `last`. */
interface Month {
  readonly month: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly last: number;
  readonly start: number;
  readonly front: string;
  readonly weak: boolean;
}

/** The month named at word `i`, with «شهر» or "the month of" before it and its second name after it. */
export function monthAt(line: TimeLine, i: number): Month | undefined {
  const word = hit(line, i, 'unit');
  if (word?.term.unit === 'M' && word.term.count === 1) {
    const of = bare(line, word.last, 'of')?.last ?? word.last;
    const named = monthName(line, of);
    if (named && named.front === '') return { ...named, start: word.start, front: word.front, weak: false };
    return numbered(line, word);
  }
  return monthName(line, i);
}

/** «من شهر عشرة», «بشهر 3»: a month by its number, after a word that makes it part of a date. */
function numbered(line: TimeLine, word: Hit): Month | undefined {
  if (line.lexicon.monthFirst || (word.term as { definite?: boolean }).definite) return undefined;
  if (word.front !== 'ب' && !ending(line, word.first, 'of') && !ending(line, word.first, 'edge')) return undefined;
  const number = numberAt(line, word.last);
  if (!number || number.front || number.ordinal || number.value < 2 || number.value > 12) return undefined;
  const { start, front } = word;
  return { month: number.value, calendar: 'gregorian', last: number.last, start, front, weak: false };
}

function monthName(line: TimeLine, i: number): Month | undefined {
  const found = hit(line, i, 'month');
  if (!found) return undefined;
  const { term, last, start, front } = found;
  const month = { month: term.month, calendar: term.calendar, last, start, front, weak: term.weak === true };
  const near = line.lexicon.monthFirst ? undefined : bare(line, last, 'month'); // «أغسطس آب»
  if (near && near.term.month === term.month && near.term.calendar === term.calendar)
    return { ...month, last: near.last, weak: false };
  const slash = markAt(line, last, '/-');
  const bracket = markAt(line, last, '(');
  if (!slash && !bracket) return month;
  const other = bare(line, last + 1, 'month');
  if (!other || other.term.month !== term.month || other.term.calendar !== term.calendar) return month;
  if (bracket && !markAt(line, other.last, ')')) return month;
  return { ...month, last: other.last + (bracket ? 1 : 0), weak: false };
}

/** Days of a month and months: «22 أبريل», «الرابع من مايو 2016», "May 5, 2016", «سبتمبر الماضي», "June 2016". */
export function monthDayAt(line: TimeLine, i: number): Atom<DateMeaning | RangeMeaning> | undefined {
  return dayFirst(line, i) ?? monthFirst(line, i);
}

/** A number, then its month; two numbers with "to" or a dash between them make a range. */
function dayFirst(line: TimeLine, i: number): Atom<DateMeaning | RangeMeaning> | undefined {
  const the = bare(line, i, 'the');
  const number = dayNumber(line, the?.last ?? i);
  if (!number) return undefined;
  const place = { first: i, start: number.start, front: number.front };
  const second = secondDay(line, number.last);
  const month = monthPart(line, second?.last ?? number.last);
  if (!month) return undefined;
  const end = yearAfter(line, month.last) ?? shortYear(line, number, month.last);
  const last = end?.last ?? month.last;
  const base = fields(month, end);
  const from: DateMeaning = { ...base, day: number.value };
  if (!second) return atom(line, place, last, from);
  return atom(line, place, last, { kind: 'range', from, to: { ...base, day: second.value } });
}

/** "31/Oct/1974", "31-Oct-74", and "14th April 15" at the end of a clause: a year after a mark or of two figures. */
function shortYear(line: TimeLine, day: NumberAt, last: number) {
  if (!line.lexicon.monthFirst || !day.digits) return undefined;
  const mark = markAt(line, last, '/-', true) && !line.words[last + 1]?.spaced;
  if (!mark && !day.ordinal) return undefined;
  const at = mark ? last + 1 : last;
  const word = line.words[at];
  if (word?.kind !== 'number' || !/^\d\d(?:\d\d)?$/.test(word.norm) || (!mark && line.words[at + 1]?.kind === 'word'))
    return undefined;
  const value = Number(word.norm);
  const year = value >= 100 ? value : value + (value < 50 ? 2000 : 1900);
  return { year, calendar: 'gregorian', last: at + 1 } as const;
}

/** The month after a day: «من يونيو», «يونيو», "of June", "-Oct", "the Sept." */
function monthPart(line: TimeLine, i: number): Month | undefined {
  let at = i;
  const of = bare(line, at, 'of');
  if (of) at = of.last;
  else if (markAt(line, at, '-/') && !line.words[at]?.spaced) at++;
  const month = monthAt(line, at);
  if (!month || month.front) return undefined;
  return {
    ...month,
    last:
      line.lexicon.monthFirst && markAt(line, month.last, '.', true) && yearAfter(line, month.last + 1)
        ? month.last + 1
        : month.last,
  };
}

function secondDay(line: TimeLine, i: number): NumberAt | undefined {
  const to = hit(line, i, 'to');
  const dash = markAt(line, i, '-');
  const and = bare(line, i, 'and');
  const at = to ? to.last : dash || and ? i + 1 : i;
  const the = bare(line, at, 'the')?.last ?? at;
  const day = dayNumber(line, the);
  if (!day) return undefined;
  if (to || dash || and) return day.front === '' ? day : undefined;
  return day.front === 'و' ? day : undefined;
}

function dayNumber(line: TimeLine, i: number): NumberAt | undefined {
  const number = numberAt(line, i);
  if (!number || number.value < 1 || number.value > 31 || !Number.isInteger(number.value)) return undefined;
  if (line.words[i]?.norm.length === 3 && number.digits && !number.ordinal) return undefined;
  if (!number.digits && !number.ordinal && line.lexicon.monthFirst && number.value > 31) return undefined;
  return number;
}

/** A month, then perhaps its day, year or direction. */
function monthFirst(line: TimeLine, i: number): Atom<DateMeaning | RangeMeaning> | undefined {
  const month = monthAt(line, i);
  if (!month) return undefined;
  const place = { first: i, start: month.start, front: month.front };
  const afterDot = line.lexicon.monthFirst && markAt(line, month.last, '.', true) ? month.last + 1 : month.last;
  const day = dayAfterMonth(line, afterDot);
  if (day) {
    const second = day.digits || line.lexicon.monthFirst ? rangeEnd(line, day.last) : undefined;
    const end = yearAfter(line, second?.last ?? day.last);
    const base = fields(month, end);
    const from: DateMeaning = { ...base, day: day.value };
    const last = end?.last ?? second?.last ?? day.last;
    if (second) return atom(line, place, last, { kind: 'range', from, to: { ...base, day: second.value } });
    return atom(line, place, last, from);
  }
  const end = yearAfter(line, afterDot);
  if (end) return atom(line, place, end.last, fields(month, end));
  return atom(line, place, month.last, fields(month, undefined), month.weak && !hasCompany(line, i, month));
}

/** "May 5", "May the eleventh", «مايو الحادي عشر», «October, 1st». */
function dayAfterMonth(line: TimeLine, i: number): NumberAt | undefined {
  const comma = markAt(line, i, ',');
  const hyphen = line.lexicon.monthFirst && markAt(line, i, '-/', true) && line.words[i + 1]?.spaced === false;
  const at = comma || hyphen ? i + 1 : i;
  const the = bare(line, at, 'the');
  const day = dayNumber(line, the?.last ?? at);
  if (!day || day.front) return undefined;
  if (comma && !day.ordinal) return undefined;
  if (line.lexicon.monthFirst) {
    if (!day.digits && !day.ordinal && day.value < 10 && !the) return day.last === line.words.length ? day : undefined;
    // "May 5 percent", "in June 12 people": a day unless something is counted.
    const next = line.words[day.last];
    if (
      day.digits &&
      !day.ordinal &&
      next?.kind === 'word' &&
      next.spaced &&
      !line.hits[day.last] &&
      !commaOrEnd(line, day.last) &&
      /s$|^percent$|^people$|^per$/.test(next.norm)
    )
      return undefined;
    if (day.digits && markAt(line, day.last, '%:', true)) return undefined;
    return day;
  }
  return day.digits ? (isArabicDay(line, day) ? day : undefined) : day.ordinal || day.value > 10 ? day : undefined;
}

/** After an Arabic month a number is its day only when nothing follows that it could count. */
function isArabicDay(line: TimeLine, day: NumberAt): boolean {
  const next = line.words[day.last];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    hit(line, day.last, 'to') !== undefined ||
    yearAfter(line, day.last) !== undefined
  );
}

function commaOrEnd(line: TimeLine, i: number): boolean {
  return line.words[i] === undefined || markAt(line, i, ',.;:)');
}

/** "November 19-20", «يوليو 13 الى 15», "19 to the 20th". */
function rangeEnd(line: TimeLine, i: number): NumberAt | undefined {
  const to = bare(line, i, 'to');
  const dash = markAt(line, i, '-');
  if (!to && !dash) return undefined;
  const at = to?.last ?? i + 1;
  const day = dayNumber(line, bare(line, at, 'the')?.last ?? at);
  if (!day || day.front || (!day.digits && !day.ordinal)) return undefined;
  return monthAt(line, day.last) ? undefined : day;
}

function fields(month: Month, year: { readonly year: number; readonly calendar: string } | undefined): DateMeaning {
  const hijri = month.calendar === 'hijri';
  return {
    kind: 'date',
    ...(hijri && { calendar: 'hijri' as const }),
    month: month.month,
    ...(year && { year: year.year }),
  };
}

/** Month names that are also other words need one: "in May", «في رجب», «مارس الماضي», «مطلع آب». */
function hasCompany(line: TimeLine, i: number, month: Month): boolean {
  if (i === 0 && month.last === line.words.length) return true;
  if (month.last - i > 1) return true;
  if (month.front.endsWith('ب') || month.front.endsWith('ل')) return bare(line, month.last, 'direction') !== undefined; // «من باب», «لرجب»
  const upper = /^\p{Lu}/u.test(line.words[i]?.surface ?? '') || !line.lexicon.monthFirst;
  const company =
    ending(line, i, 'at') ??
    ending(line, i, 'of') ??
    ending(line, i, 'before') ??
    ending(line, i, 'from') ??
    ending(line, i, 'to') ??
    ending(line, i, 'edge') ??
    ending(line, i, 'direction') ??
    ending(line, i, 'between') ??
    ending(line, i, 'after') ??
    ending(line, i, 'whole') ??
    (line.lexicon.monthFirst ? ending(line, i, 'year-cue') : undefined);
  if (company && upper) return company.front === '' || line.lexicon.monthFirst;
  return bare(line, month.last, 'direction') !== undefined;
}

/** The term of this kind that ends right before word `i`. */
export function ending<
  K extends
    | 'at'
    | 'of'
    | 'before'
    | 'from'
    | 'to'
    | 'edge'
    | 'direction'
    | 'between'
    | 'after'
    | 'whole'
    | 'each'
    | 'and'
    | 'the'
    | 'same'
    | 'year-cue',
>(line: TimeLine, i: number, kind: K): Hit | undefined {
  for (let back = 1; back <= 3; back++) {
    const found = hit(line, i - back, kind);
    if (found && found.last === i) return found;
  }
  return undefined;
}
