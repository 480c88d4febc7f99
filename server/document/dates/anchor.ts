import type { ArticleDay } from '../document.ts';
import { type Anchor, explain } from './because.ts';
import { isoDay, parseDay, parseSpan, weekdayOf } from './civil.ts';
import type { DateMeaning, Said } from './meaning.ts';
import { isAbsolute, type Resolved, resolveOn } from './resolve.ts';

/** What an expression means in an article of this day. */
export interface Placed {
  /** Distance from the article's day, when the words tell it. */
  readonly days: number | undefined;
  /** EDTF; `undefined` when open. */
  readonly resolved: string | undefined;
  readonly because: string;
}

/**
 * Resolves what is said against an article's day as far as that is known: a day, a month, year or week (then only what
 * is the same for all its days is resolved), a weekday alone (then only distances), or nothing.
 */
export function place(said: Said, day: ArticleDay): Placed {
  const absolute = isAbsolute(said.meaning);
  const known = day.value === undefined ? undefined : parseDay(day.value);
  const anchor: Anchor = { day: known, weekday: day.weekday };
  const because = explain(said, anchor, absolute);
  if (absolute) {
    const found = resolveOn(said.meaning, { ...said, today: known ?? 0 });
    return { days: known !== undefined ? distance(found, known) : undefined, resolved: found?.edtf, because };
  }
  if (known !== undefined) {
    const found = resolveOn(said.meaning, { ...said, today: known });
    return { days: distance(found, known), resolved: found?.edtf, because };
  }
  return { days: distanceAlone(said, day.weekday), resolved: overSpan(said, day.value), because };
}

function distance(found: Resolved | undefined, today: number): number | undefined {
  return found && found.first === found.last ? found.first - today : undefined;
}

/** The distance that holds whatever the article's day: «أمس», «قبل ثلاثة أيام»; a weekday once the article's is known. */
function distanceAlone(said: Said, weekday: number | undefined): number | undefined {
  if (said.meaning.kind !== 'date') return undefined;
  const date = said.meaning;
  const { shift = {}, base } = date;
  if (date.ref === 'PRESENT_REF') return 0;
  if (base) {
    const from = date.exact ? distanceAlone({ ...said, meaning: base }, weekday) : undefined;
    const { base: _, ...rest } = date;
    const more = from === undefined ? undefined : distanceAlone({ ...said, meaning: rest }, undefined);
    return from !== undefined && more !== undefined && shift.W !== 0 ? from + more : undefined;
  }
  const byDays =
    (shift.D !== undefined || (shift.W !== undefined && date.exact)) && shift.M === undefined && shift.Y === undefined;
  if (byDays && date.day === undefined && date.month === undefined)
    return (shift.D ?? 0) + (date.exact ? 7 * (shift.W ?? 0) : 0);
  if (weekday === undefined || !isWeekdayOnly(date)) return undefined;
  const today = weekday - 4; // some day with that weekday: day number 0 is a Thursday
  return distance(resolveOn(date, { ...said, today }), today);
}

function isWeekdayOnly(date: DateMeaning): boolean {
  const { weekday, day, month, year, nth, shift } = date;
  return (
    weekday !== undefined &&
    day === undefined &&
    month === undefined &&
    year === undefined &&
    !nth &&
    (!shift || shift.W !== undefined)
  );
}

/** What holds for the first and the last day that the article may be of. */
function overSpan(said: Said, value: string | undefined): string | undefined {
  const span = value === undefined ? undefined : parseSpan(value);
  if (!span) return undefined;
  const first = resolveOn(said.meaning, { ...said, today: span[0] });
  const last = resolveOn(said.meaning, { ...said, today: span[1] });
  return first && last && first.edtf === last.edtf ? first.edtf : undefined;
}

/** An article's day as an EDTF day with its weekday. */
export function knownDay(
  number: number,
  confidence: 'given' | 'high' | 'medium' | 'low',
  because: readonly string[],
): ArticleDay {
  return { value: isoDay(number), confidence, weekday: weekdayOf(number), because };
}
