import type { Comparable } from './comparable.ts';

/**
 * True when two times name different days by themselves: two weekdays, two dates. «أمس» and «اليوم» count from each
 * text's own day, and a page that was saved or printed a day later tells the same day with another word.
 */
export function areOtherDays(one: Comparable, other: Comparable): boolean {
  const [weekday, otherWeekday] = [weekdayIn(one), weekdayIn(other)];
  if (weekday && otherWeekday) return weekday !== otherWeekday;
  if (!DATE.test(one.key) || !DATE.test(other.key) || !isDay(one.day) || !isDay(other.day)) return false;
  // a year that is left out is inferred, and «26 February» of next year is told in this one
  const from = one.key.startsWith('XXXX') || other.key.startsWith('XXXX') ? YEAR : 0;
  return one.day.slice(from) !== other.day.slice(from);
}

/** The weekday that a time names by itself, `1` for a Monday; `undefined` for none. */
export function weekdayIn({ key }: Comparable): string | undefined {
  return WEEKDAY.exec(key)?.[1];
}

const YEAR = 5;

const WEEKDAY = /^XXXX-WXX-(\d)/;
/** Month and day are told; a year may be left out. */
const DATE = /^(?:\d{4}|XXXX)-\d\d-\d\d/;

function isDay(day: string | undefined): day is string {
  return day !== undefined && /^\d{4}-\d\d-\d\d$/.test(day);
}
