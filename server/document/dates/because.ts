import { isoDay, weekdayOf } from './civil.ts';
import { isExact } from './hijri.ts';
import type { DateMeaning, Meaning, Said } from './meaning.ts';

/** What an expression is counted from. */
export interface Anchor {
  /** Day number of the article's day; `undefined` when only its weekday or nothing is known. */
  readonly day: number | undefined;
  readonly weekday: number | undefined;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** English name of an ISO weekday. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** How an expression follows from its words and the article's day, a sentence for the reader. */
export function explain(said: Said, anchor: Anchor, absolute: boolean): string {
  const { meaning } = said;
  if (meaning.kind === 'set') return 'It happens again and again.';
  if (meaning.kind === 'duration' && meaning.within)
    return `A length of time that ${meaning.within.of === 'last' ? 'ends' : 'begins'} with the day that its article tells, counted from ${dayWords(anchor)}.`;
  if (meaning.kind === 'duration')
    return meaning.direction ? `A length of time counted from ${dayWords(anchor)}.` : 'A length of time.';
  if (absolute) return absoluteWords(meaning);
  if (meaning.kind === 'range') return `A range, counted from ${dayWords(anchor)}.`;
  if (meaning.ref)
    return meaning.ref === 'PRESENT_REF'
      ? `The time of writing, ${dayWords(anchor)}.`
      : 'The words leave the time open.';
  if (meaning.base) return `It is counted from the day named in it, as seen from ${dayWords(anchor)}.`;
  if (meaning.same) return 'It is the one that was named before.';
  return `It is ${relation(meaning, said)} ${dayWords(anchor)}.`;
}

function absoluteWords(meaning: Meaning): string {
  const date = meaning.kind === 'range' ? meaning.to : meaning;
  if (date.kind !== 'date' || date.calendar !== 'hijri') return 'The words name it.';
  const exact = date.year !== undefined && isExact(date.year);
  return `The words name it; turned into the Gregorian calendar by Umm al-Qura${exact ? '.' : ', right to within a day.'}`;
}

function relation(date: DateMeaning, { future, alone }: Said): string {
  const days = date.shift?.D;
  if (days !== undefined && !date.shift?.M) {
    if (days === 0) return '';
    const count = Math.abs(days);
    return `${count === 1 ? 'the day' : `${count} days`} ${days < 0 ? 'before' : 'after'}`;
  }
  const name = date.weekday !== undefined && date.day === undefined ? weekdayName(date.weekday) : 'one';
  if (date.shift) return 'counted from';
  if (date.direction === -1) return `the last ${name} before`;
  if (date.direction !== undefined && date.direction > 0) return `the next ${name} after`;
  if (date.direction === 0) return `the ${name} of the current period at`;
  if (future) return `the next ${name} from`;
  if (alone) return `the next ${name} after`;
  return name === 'one' ? 'the nearest one to' : `the last ${name} up to`;
}

function dayWords({ day, weekday }: Anchor): string {
  if (day !== undefined) return `the article's day, ${weekdayName(weekdayOf(day))} ${isoDay(day)}`;
  if (weekday !== undefined) return `the article's day, a ${weekdayName(weekday)} whose date is not known`;
  return "the article's day, which is not known";
}
