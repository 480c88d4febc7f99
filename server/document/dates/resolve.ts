import type { TimeUnit } from '../../language/dates.ts';
import { civil, dayNumber, daysInMonth, isoDay, isoYear, plusMonths, two, weekdayOf } from './civil.ts';
import { daysInHijriMonth, fromHijri, isExact, toHijri } from './hijri.ts';
import { holidayIn } from './holidays.ts';
import { type DateMeaning, type DurationMeaning, grainOf, type Meaning } from './meaning.ts';
import { chosen, type Lean } from './nearest.ts';
import { nthDay, nthWeek, periodOf } from './periods.ts';

/** What of the surroundings decides between the days that the words allow. */
export interface Surroundings {
  /** Day number of the day of speaking. */
  readonly today: number;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
  /** Nothing but the expression stands in the text: as in a diary it means the next such day. */
  readonly alone: boolean;
}

/** First and last day of what is meant, and its EDTF. */
export interface Resolved {
  readonly first: number;
  readonly last: number;
  readonly edtf: string;
}

/** What a meaning stands for when it is said on a known day; `undefined` for lengths, sets and what stays open. */
export function resolveOn(meaning: Meaning, around: Surroundings): Resolved | undefined {
  if (meaning.kind === 'date') return resolveDate(meaning, around);
  if (meaning.kind === 'range') return resolveRange(meaning.from, meaning.to, around);
  if (meaning.kind === 'duration' && meaning.within) return resolveWithin(meaning.parts, meaning.within, around);
  if (meaning.kind === 'duration' && meaning.direction) return resolveLength(meaning.parts, meaning.direction, around);
  return undefined;
}

/** True when the words name their day, month or year by themselves. */
export function isAbsolute(meaning: Meaning): boolean {
  if (meaning.kind === 'range') return isAbsolute(meaning.to) && (isAbsolute(meaning.from) || hasFields(meaning.from));
  if (meaning.kind !== 'date') return false;
  if (meaning.base) return isAbsolute(meaning.base);
  if (meaning.shift && Object.keys(meaning.shift).length > 0) return false;
  return meaning.year !== undefined || meaning.decade !== undefined || meaning.century !== undefined;
}

function hasFields(meaning: Meaning): boolean {
  return meaning.kind === 'date' && meaning.shift === undefined && (meaning.month ?? meaning.day) !== undefined;
}

export function leanOf(date: DateMeaning, { future, alone }: Surroundings): Lean {
  if (date.direction !== undefined) return date.direction < 0 ? 'before' : date.direction > 0 ? 'after' : 'this';
  if (alone && date.month !== undefined) return 'year';
  return future ? 'from' : alone ? 'after' : 'nearest';
}

function resolveDate(date: DateMeaning, around: Surroundings): Resolved | undefined {
  const { today } = around;
  if (date.ref) return date.ref === 'PRESENT_REF' ? ofDay(today) : undefined;
  if (date.same) return undefined;
  if (date.calendar === 'hijri') return resolveHijri(date, around);
  if (date.base) return resolveFrom(date.base, date, around);
  if (date.exact) return exactShift(date.shift ?? {}, today);
  if (date.holiday !== undefined) return resolveHoliday(date, around);
  const period = periodOf(date, around);
  if (date.nth && period) return nthDay(date, period) ?? nthWeek(date, period);
  if (date.nth) return undefined;
  if (date.shift?.D !== undefined) return ofDay(today + date.shift.D);
  if (date.day !== undefined) return resolveDay(date, around);
  if (date.weekday !== undefined && date.closest) return ofDay(closestWeekday(date.weekday, date.count ?? 1, today));
  if (date.weekday !== undefined) return ofDay(resolveWeekday(date, around));
  return period;
}

/** Counted from a day that is found first; lengths then go to the day, a week is the one around it or from it on. */
function resolveFrom(base: DateMeaning, { base: _, ...date }: DateMeaning, around: Surroundings): Resolved | undefined {
  const alone = around.alone && base.month !== undefined;
  const from = resolveDate(base, { ...around, alone, future: around.future && !around.alone });
  if (!from || from.first !== from.last) return undefined;
  const today = from.first;
  const { D = 0, W = 0, M = 0, Y = 0 } = date.shift ?? {};
  if (date.weekday !== undefined) return ofDay(resolveWeekday(date, { today, future: false, alone: false }));
  const whole = date.shift?.W === 0;
  if (whole && date.exact) return between(today, today + 6);
  return whole ? periodOf(date, { ...around, today }) : ofDay(plusMonths(today, M + 12 * Y) + D + 7 * W);
}

function closestWeekday(weekday: number, nth: number, to: number): number {
  const back = (weekdayOf(to) - weekday + 7) % 7;
  const all = Array.from({ length: 2 * nth + 1 }, (_, i) => to - back + 7 * (i - nth));
  return all.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[nth - 1] as number;
}

export function ofDay(number: number): Resolved {
  return { first: number, last: number, edtf: isoDay(number) };
}

/** «قبل ثلاثة أيام», "two months ago": to the day, from years on to the month. */
function exactShift(shift: Readonly<Partial<Record<TimeUnit, number>>>, today: number): Resolved | undefined {
  const months =
    (shift.M ?? 0) +
    12 * (shift.Y ?? 0) +
    120 * (shift.DE ?? 0) +
    1200 * (shift.CE ?? 0) +
    3 * (shift.Q ?? 0) +
    6 * (shift.HY ?? 0);
  const days = (shift.D ?? 0) + 7 * ((shift.W ?? 0) + (shift.WE ?? 0));
  const clock = shift.H !== undefined || shift.MIN !== undefined || shift.S !== undefined;
  if (clock && !months && !days) return undefined;
  const number = plusMonths(today, months) + days;
  const coarse =
    (shift.DE ?? shift.CE) !== undefined ? 'year' : shift.Y !== undefined && !shift.M && !days ? 'month' : 'day';
  if (coarse === 'day') return ofDay(number);
  const { year, month } = civil(number);
  if (coarse === 'year') return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31), edtf: isoYear(year) };
  return {
    first: dayNumber(year, month, 1),
    last: dayNumber(year, month, daysInMonth(year, month)),
    edtf: `${isoYear(year)}-${two(month)}`,
  };
}

/** A weekday by itself: the latest one up to today, or with a future sentence the next one from today. */
function resolveWeekday(date: DateMeaning, around: Surroundings): number {
  const { today } = around;
  const weekday = date.weekday as number;
  const monday = today - (weekdayOf(today) - 1);
  if (date.shift?.W !== undefined) return monday + 7 * date.shift.W + weekday - 1;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (date.count !== undefined)
    return date.count < 0 ? today - (back || 7) + 7 * (date.count + 1) : today + (7 - back) + 7 * (date.count - 1);
  if (date.direction === 0) return around.alone || around.future ? today + ((7 - back) % 7) : monday + weekday - 1;
  if (date.direction === -1) return today - (back || 7);
  if (date.nextWeek) return monday + 7 + weekday - 1;
  if (date.direction === 1) return today + (7 - back || 7);
  if (date.direction === 2) return today + (7 - back) + 7;
  if (around.alone) return today + (7 - back);
  if (around.future) return today + ((7 - back) % 7);
  return today - back;
}

/** A day of a month, the missing month or year chosen by tense and nearness; a weekday beside it must fit if it can. */
function resolveDay(date: DateMeaning, around: Surroundings): Resolved | undefined {
  const { today } = around;
  const day = date.day as number;
  const now = civil(today);
  if (date.shift?.M !== undefined && date.month === undefined) {
    const { year, month } = civil(plusMonths(dayNumber(now.year, now.month, 1), date.shift.M));
    return valid(year, month, day);
  }
  const shiftedYear = date.shift?.Y !== undefined ? now.year + date.shift.Y : undefined;
  const year = date.year ?? shiftedYear;
  if (date.month !== undefined && year !== undefined) {
    const found = valid(year, date.month, day);
    return found && date.ambiguous ? { ...found, edtf: `${found.edtf}?` } : found;
  }
  const candidates: number[] = [];
  for (let step = -48; step <= 48; step++) {
    const { year: y, month: m } = civil(plusMonths(dayNumber(now.year, now.month, 1), step));
    if (date.month !== undefined ? m !== date.month : Math.abs(step) > (date.weekday === undefined ? 2 : 12)) continue;
    if (day <= daysInMonth(y, m)) candidates.push(dayNumber(y, m, day));
  }
  const fitting =
    date.weekday === undefined ? candidates : candidates.filter((number) => weekdayOf(number) === date.weekday);
  const near = fitting.filter((number) => Math.abs(number - today) <= 366);
  const all = near.length ? near : fitting.length ? fitting : candidates;
  const number = chosen(all, today, leanOf(date, around)) ?? chosen(all, today, 'nearest');
  return number === undefined ? undefined : ofDay(number);
}

function valid(year: number, month: number, day: number): Resolved | undefined {
  return day <= daysInMonth(year, month) ? ofDay(dayNumber(year, month, day)) : undefined;
}

function resolveHoliday(date: DateMeaning, around: Surroundings): Resolved | undefined {
  const { today } = around;
  const year = date.year ?? (date.shift?.Y !== undefined ? civil(today).year + date.shift.Y : undefined);
  const inYear = (y: number) => holidayIn(date.holiday as string, y);
  if (year !== undefined) {
    const found = inYear(year);
    return found && ofDay(found[0]);
  }
  const all = [-1, 0, 1].flatMap((step) => inYear(civil(today).year + step)?.[0] ?? []);
  const number = chosen(all, today, leanOf(date, around));
  return number === undefined ? undefined : ofDay(number);
}

/** Hijri days, months and years in Gregorian days; marked approximate where the calendar of the time may differ by one. */
function resolveHijri(date: DateMeaning, around: Surroundings): Resolved | undefined {
  const now = toHijri(around.today);
  const { month, day } = date;
  const shifted = date.shift?.Y !== undefined ? now.year + date.shift.Y : undefined;
  let year = date.year ?? shifted;
  if (year === undefined) {
    if (month === undefined) return undefined;
    const all = [-1, 0, 1].map((step) => fromHijri(now.year + step, month, day ?? 1));
    const lean = leanOf(date, around);
    const number = chosen(all, around.today, lean, day === undefined ? 29 : 0);
    if (number === undefined) return undefined;
    year = toHijri(number).year;
  }
  const mark = isExact(year) ? '' : '~';
  if (month === undefined) return between(fromHijri(year, 1, 1), fromHijri(year + 1, 1, 1) - 1, mark);
  if (day !== undefined) {
    if (day > 30) return undefined;
    const number = fromHijri(year, month, day);
    return { first: number, last: number, edtf: `${isoDay(number)}${mark}` };
  }
  const first = fromHijri(year, month, 1);
  return between(first, first + daysInHijriMonth(year, month) - 1, mark);
}

export function between(first: number, last: number, mark = ''): Resolved {
  return { first, last, edtf: `${isoDay(first)}${mark}/${isoDay(last)}${mark}` };
}

function resolveRange(from: Meaning, to: Meaning, around: Surroundings): Resolved | undefined {
  if (from.kind !== 'date' || to.kind !== 'date') return undefined;
  const end = resolveDate(to, around);
  if (!end) return undefined;
  // The start takes what it lacks from the end: «من 3 إلى 12 سبتمبر 2016», «بين أغسطس وفبراير الماضيين».
  const filled = fillFrom(from, to);
  let start = resolveDate(filled, {
    ...around,
    today: isAbsolute(filled) ? around.today : Math.min(around.today, end.first),
  });
  if (!start) return undefined;
  if (start.first > end.last)
    start = resolveDate({ ...filled, direction: -1 }, { ...around, today: end.first }) ?? start;
  if (start.first > end.last) {
    const later = resolveDate({ ...to, direction: 1 }, { ...around, today: start.last });
    if (!later || later.last < start.first) return undefined;
    return { first: start.first, last: later.last, edtf: `${start.edtf}/${later.edtf}` };
  }
  if (start.first === end.last) return end; // two hours of one day
  if (/[/]/.test(start.edtf) || /[/]/.test(end.edtf)) return between(start.first, end.last);
  return { first: start.first, last: end.last, edtf: `${start.edtf}/${end.edtf}` };
}

function fillFrom(from: DateMeaning, to: DateMeaning): DateMeaning {
  const grain = grainOf(from);
  const year =
    from.year === undefined &&
    !from.shift &&
    to.year !== undefined &&
    (grain === 'M' || from.month !== undefined) &&
    (from.month ?? 0) <= (to.month ?? 12)
      ? { year: to.year }
      : {};
  const month =
    from.month === undefined && from.day !== undefined && to.month !== undefined
      ? { month: to.month, ...(to.year !== undefined && { year: to.year }) }
      : {};
  const shift =
    from.day !== undefined && from.month === undefined && !from.shift && to.shift?.M !== undefined
      ? { shift: { M: to.shift.M } }
      : {};
  return { ...from, ...year, ...month, ...shift, ...(to.calendar && !from.calendar && { calendar: to.calendar }) };
}

/** «الأيام الثلاثة الماضية»: the whole days, weeks … before today; ahead for «المقبلة». */
function resolveLength(
  parts: readonly { readonly n: number | undefined; readonly unit: TimeUnit }[],
  direction: -1 | 1,
  { today }: Surroundings,
): Resolved | undefined {
  const part = parts[0];
  if (!part || parts.length > 1 || part.n === undefined || !Number.isInteger(part.n)) return undefined;
  const months = { M: 1, Q: 3, HY: 6, Y: 12, DE: 120, CE: 1200 } as Readonly<Partial<Record<TimeUnit, number>>>;
  const days = { D: 1, W: 7 } as Readonly<Partial<Record<TimeUnit, number>>>;
  const step = days[part.unit];
  const far =
    step !== undefined
      ? today + direction * step * part.n
      : months[part.unit] !== undefined
        ? plusMonths(today, direction * (months[part.unit] as number) * part.n)
        : undefined;
  if (far === undefined) return undefined;
  return direction < 0 ? between(far, today - 1) : between(today + 1, far);
}

/** A length that ends or begins with a day; that day is one of it, as news counts. */
function resolveWithin(
  parts: DurationMeaning['parts'],
  { of, day, future }: NonNullable<DurationMeaning['within']>,
  around: Surroundings,
): Resolved | undefined {
  const edge = resolveDate(day, { ...around, future });
  const [part] = parts;
  if (!edge || edge.first !== edge.last || part?.n === undefined) return undefined;
  const days = part.n * (part.unit === 'W' ? 7 : 1) - 1;
  return of === 'last' ? between(edge.first - days, edge.first) : between(edge.first, edge.first + days);
}
