import { weekdayName } from './because.ts';
import { civil, dayNumber, daysInMonth, isoDay, weekdayOf } from './civil.ts';
import { daysInHijriMonth, fromHijri, isExact, toHijri } from './hijri.ts';
import type { DateMeaning, Meaning } from './meaning.ts';

/** Why no day can be what the words say, as a clause without a full stop; `undefined` when one can. */
export function impossibility(meaning: Meaning): string | undefined {
  if (meaning.kind === 'range') return impossibility(meaning.from) ?? impossibility(meaning.to);
  if (meaning.kind !== 'date' || meaning.month === undefined || meaning.day === undefined) return undefined;
  if (meaning.exact || meaning.shift?.M !== undefined) return undefined;
  return meaning.calendar === 'hijri'
    ? hijri(meaning, meaning.month, meaning.day)
    : gregorian(meaning, meaning.month, meaning.day);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function gregorian({ year, weekday }: DateMeaning, month: number, day: number): string | undefined {
  const length = daysInMonth(year ?? 2024, month); // 2024 has a 29 February
  const name = `${MONTHS[month - 1]}${year === undefined ? '' : ` ${year}`}`;
  if (day > length) return `${name} has ${length} days`;
  if (weekday === undefined || year === undefined) return undefined;
  const number = dayNumber(year, month, day);
  const real = weekdayOf(number);
  return real === weekday ? undefined : `${day} ${name} is a ${weekdayName(real)}, not a ${weekdayName(weekday)}`;
}

/** The sighted calendar may stand a day before or after the tabulated one: only what is farther off is impossible. */
function hijri({ year, weekday }: DateMeaning, month: number, day: number): string | undefined {
  if (day > 30) return 'no Hijri month has more than 30 days';
  if (year === undefined) return undefined;
  if (isExact(year) && day === 30 && daysInHijriMonth(year, month) === 29) return undefined; // sighted calendars differ
  if (weekday === undefined || !isExact(year)) return undefined;
  const number = fromHijri(year, month, day);
  const real = weekdayOf(number);
  const off = Math.min((real - weekday + 7) % 7, (weekday - real + 7) % 7);
  if (off <= 1) return undefined;
  return `that Hijri day is ${weekdayName(real)} ${isoDay(number)} in the Umm al-Qura calendar, not a ${weekdayName(weekday)}`;
}

/** Days between a Hijri day and the Gregorian day that is set beside it; `undefined` when one of them is no full day. */
export function calendarGap(hijriDay: Meaning, gregorianDay: Meaning): number | undefined {
  const [h, g] = [hijriDay, gregorianDay];
  if (h.kind !== 'date' || g.kind !== 'date' || h.calendar !== 'hijri' || g.calendar === 'hijri') return undefined;
  if (h.day === undefined || h.month === undefined || g.day === undefined || g.month === undefined) return undefined;
  const years =
    h.year !== undefined ? [h.year] : g.year !== undefined ? [toHijri(dayNumber(g.year, g.month, g.day)).year] : [];
  const gaps = years.map((year) => {
    const number = fromHijri(year, h.month as number, h.day as number);
    const gregorianYear = g.year ?? civil(number).year;
    return dayNumber(gregorianYear, g.month as number, g.day as number) - number;
  });
  return gaps[0];
}
