import { dayNumber } from './civil.ts';
import { newMoon, newMoonNear } from './new-moon.ts';

// Month lengths of the Umm al-Qura calendar, AH 1356–1500, three hexadecimal digits a year: bit n set, month n + 1 has
// 30 days. From the table of moment-hijri (MIT), which follows R. H. van Gent's; see NOTICE.
// The 28 days that it gives one month of 1364 are evened out with the next; 1427 follows ICU.
const FIRST_YEAR = 1356;
const LENGTHS =
  '4d4d5564b497d55555555d55655d55555555d556d5555ea5d2aaaacd5655572da9555aaa55552da6d55a55574dd53d54' +
  '556d552d5d55d54d4565552da5d55aad56aad4b52aa574ae97656cb55aaaa554ad95d2da5d9db2ba4b4aa552b5575b6a' +
  'bd2bc4b89a9552d5adb6a6d4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e26e55dada6d46a554b' +
  'a9754eaae5acba9d92b2564bcab55ab556d2ea5e4aa9552daad36c7596d269552da5b4ba9ba3b4b69b52aa64b696d2ec' +
  '6d9eb2d54d2aa564ae96dd6ab54b29a9352ba57536ab56aae93';
const YEARS = LENGTHS.length / 3;
const FIRST_DAY = dayNumber(1937, 3, 14);

// Day number of the first day of each month in the table, and of the day after its last.
const STARTS: readonly number[] = (() => {
  const out = [FIRST_DAY];
  for (let year = 0; year < YEARS; year++) {
    const bits = Number.parseInt(LENGTHS.slice(year * 3, year * 3 + 3), 16);
    for (let month = 0; month < 12; month++) out.push((out.at(-1) as number) + 29 + ((bits >> month) & 1));
  }
  return out;
})();

export interface HijriDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Day number of a Hijri date. Umm al-Qura from 1356 to 1500; outside of that by the new moons. Before AH 1420 the
 * calendar in use could be a day off from either: see `isExact`.
 */
export function fromHijri(year: number, month: number, day: number): number {
  const start = STARTS[(year - FIRST_YEAR) * 12 + month - 1];
  if (year >= FIRST_YEAR && year < FIRST_YEAR + YEARS && start !== undefined) return start + day - 1;
  return byMoon(year, month) + day - 1;
}

/** Days in a Hijri month. */
export function daysInHijriMonth(year: number, month: number): number {
  return (month === 12 ? fromHijri(year + 1, 1, 1) : fromHijri(year, month + 1, 1)) - fromHijri(year, month, 1);
}

/** The Hijri date of a day. */
export function toHijri(number: number): HijriDay {
  let year = Math.floor(((number - tabular(1, 1)) * 30) / 10631) + 1;
  while (fromHijri(year, 1, 1) > number) year--;
  while (fromHijri(year + 1, 1, 1) <= number) year++;
  let month = 12;
  while (month > 1 && fromHijri(year, month, 1) > number) month--;
  return { year, month, day: number - fromHijri(year, month, 1) + 1 };
}

/** True where the published calendar and the table agree to the day; else a date is marked approximate. */
export function isExact(year: number): boolean {
  return year >= 1420 && year <= 1500;
}

/**
 * First day of a month by its new moon: the day after it, or two days when it comes after mid-afternoon at Mecca, since
 * then the moon sets before the sun. The arithmetical calendar says which new moon is meant.
 */
function byMoon(year: number, month: number): number {
  return Math.floor(newMoon(newMoonNear(tabular(year, month) - 1.5)) + NOON) + 1;
}

/** Noon UT is mid-afternoon at Mecca. */
const NOON = 0.5;

/** First day of a month of the arithmetical Islamic calendar (civil epoch, 16 July 622 Julian). */
function tabular(year: number, month: number): number {
  const epoch = -492148;
  return epoch + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
}
