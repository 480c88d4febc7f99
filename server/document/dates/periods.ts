import type { Season } from '../../language/dates.ts';
import { civil, dayNumber, daysInMonth, isoDay, isoYear, plusMonths, two, weekdayOf } from './civil.ts';
import type { DateMeaning } from './meaning.ts';
import { chosen, type Lean } from './nearest.ts';
import type { Resolved, Surroundings } from './resolve.ts';

/** The month, quarter, season, year … that a date names or counts from today; `undefined` for days. */
export function periodOf(date: DateMeaning, around: Surroundings): Resolved | undefined {
  const now = civil(around.today);
  const { shift = {} } = date;
  const year = date.year ?? (shift.Y !== undefined ? now.year + shift.Y : undefined);
  if (date.month !== undefined) return monthOf(date.month, year, date, around);
  if (date.quarter !== undefined) return part(year, date, around, date.quarter * 3 - 2, 3);
  if (date.half !== undefined) return part(year, date, around, date.half * 6 - 5, 6);
  if (date.season !== undefined) return part(year, date, around, SEASON_STARTS[date.season], 3);
  if (date.week !== undefined) return weekOf(year ?? now.year, date.week);
  if (year !== undefined) return yearSpan(year);
  if (shift.M !== undefined) {
    const { year: y, month } = civil(plusMonths(dayNumber(now.year, now.month, 1), shift.M));
    return monthSpan(y, month);
  }
  if (shift.W !== undefined || shift.WE !== undefined) {
    const monday = around.today - (weekdayOf(around.today) - 1) + 7 * (shift.W ?? shift.WE ?? 0);
    return shift.W !== undefined ? span(monday, monday + 6) : span(monday + 5, monday + 6);
  }
  if (shift.Q !== undefined) return months(now.year, Math.floor((now.month - 1) / 3) * 3 + 1 + 3 * shift.Q, 3);
  if (shift.HY !== undefined) return months(now.year, (now.month > 6 ? 7 : 1) + 6 * shift.HY, 6);
  return longOf(date, now.year);
}

function longOf(date: DateMeaning, thisYear: number): Resolved | undefined {
  const { shift = {} } = date;
  const century =
    date.century ?? (shift.CE !== undefined ? Math.floor((thisYear - 1) / 100) + 1 + shift.CE : undefined);
  if (date.decadeTens !== undefined) {
    const hundreds = century !== undefined ? (century - 1) * 100 : Math.floor(thisYear / 100) * 100;
    const start = hundreds + date.decadeTens * 10;
    return decadeSpan(century === undefined && start > thisYear ? start - 100 : start);
  }
  if (date.decade !== undefined) return decadeSpan(date.decade * 10);
  if (shift.DE !== undefined) return decadeSpan(Math.floor(thisYear / 10) * 10 + 10 * shift.DE);
  if (century === undefined) return undefined;
  const first = (century - 1) * 100;
  return {
    first: dayNumber(first, 1, 1),
    last: dayNumber(first + 99, 12, 31),
    edtf: `${isoYear(first).slice(0, 2)}XX`,
  };
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function leanOf(date: DateMeaning, { future, alone }: Surroundings): Lean {
  if (date.direction !== undefined) return date.direction < 0 ? 'before' : date.direction > 0 ? 'after' : 'this';
  return future ? 'from' : alone ? 'after' : 'nearest';
}

/** A month without a year: the nearest, the last or the next by tense and direction; this one counts as near. */
function monthOf(month: number, year: number | undefined, date: DateMeaning, around: Surroundings): Resolved {
  if (year !== undefined) return monthSpan(year, month);
  const thisYear = civil(around.today).year;
  const starts = [-1, 0, 1].map((step) => dayNumber(thisYear + step, month, 1));
  let start =
    chosen(starts, around.today, leanOf(date, around), daysInMonth(thisYear, month) - 1) ?? (starts[1] as number);
  if (date.direction === 2) start = plusMonths(start, 12);
  return monthSpan(civil(start).year, month);
}

/** Quarter, half or season: `length` months from month `first` of a year, the year chosen as for months. */
function part(
  year: number | undefined,
  date: DateMeaning,
  around: Surroundings,
  first: number,
  length: number,
): Resolved {
  if (year !== undefined) return months(year, first, length);
  const thisYear = civil(around.today).year;
  const starts = [-1, 0, 1].map((step) => dayNumber(thisYear + step, first, 1));
  const start = chosen(starts, around.today, leanOf(date, around), length * 30) ?? (starts[1] as number);
  return months(civil(start).year, first, length);
}

function months(year: number, first: number, length: number): Resolved {
  const start = plusMonths(dayNumber(year, 1, 1), first - 1);
  const end = plusMonths(start, length) - 1;
  const [a, b] = [civil(start), civil(end)];
  return { first: start, last: end, edtf: `${isoYear(a.year)}-${two(a.month)}/${isoYear(b.year)}-${two(b.month)}` };
}

/** ISO 8601 week of a year. */
function weekOf(year: number, week: number): Resolved {
  const fourth = dayNumber(year, 1, 4);
  const monday = fourth - (weekdayOf(fourth) - 1) + 7 * (week - 1);
  return span(monday, monday + 6);
}

function span(first: number, last: number): Resolved {
  return { first, last, edtf: `${isoDay(first)}/${isoDay(last)}` };
}

function monthSpan(year: number, month: number): Resolved {
  const first = dayNumber(year, month, 1);
  return { first, last: first + daysInMonth(year, month) - 1, edtf: `${isoYear(year)}-${two(month)}` };
}

function yearSpan(year: number): Resolved {
  return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), edtf: isoYear(year) };
}

function decadeSpan(start: number): Resolved {
  return { first: dayNumber(start, 1, 1), last: dayNumber(start + 9, 12, 31), edtf: `${isoYear(start).slice(0, 3)}X` };
}

/** The nth day or weekday of a period («أول جمعة من يوليو», "the last day of October"). */
export function nthDay(date: DateMeaning, period: Resolved): Resolved | undefined {
  const n = date.nth?.n ?? 0;
  if (date.nth?.of === 'D') return within(n > 0 ? period.first + n - 1 : period.last + n + 1, period);
  if (date.nth?.of !== 'WD' || date.weekday === undefined) return undefined;
  const first = period.first + ((date.weekday - weekdayOf(period.first) + 7) % 7);
  const last = period.last - ((weekdayOf(period.last) - date.weekday + 7) % 7);
  return within(n > 0 ? first + 7 * (n - 1) : last + 7 * (n + 1), period);
}

function within(number: number, period: Resolved): Resolved | undefined {
  return number >= period.first && number <= period.last
    ? { first: number, last: number, edtf: isoDay(number) }
    : undefined;
}

/** The nth week of a period, by days 1–7, 8–14 …. */
export function nthWeek(date: DateMeaning, period: Resolved): Resolved | undefined {
  const n = date.nth?.n ?? 0;
  if (date.nth?.of !== 'W') return undefined;
  return n > 0 ? span(period.first + 7 * (n - 1), period.first + 7 * n - 1) : span(period.last - 6, period.last);
}
