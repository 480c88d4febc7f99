import { type Atom, atom, type DateAtom, isDate } from './atom.ts';
import { clockAt, clockRangeAt, endsHere, hourMeaning, hourWord } from './clock.ts';
import { ending } from './day.ts';
import { isFuture } from './duration.ts';
import { linksAfter } from './join.ts';
import { type DateMeaning, grainOf, type RangeMeaning } from './meaning.ts';
import { numberAt } from './numbers.ts';
import { bare, hit, type TimeLine } from './terms.ts';

/**
 * «في السابعة»: an Arabic hour whose noun is left out. What is seventh may be anything, so it ends its clause, and either
 * its sentence speaks of the future or a day stands beside it («23 أكتوبر في السابعة»); until then it is half an expression.
 */
export function headlessHourAt(line: TimeLine, i: number): DateAtom | undefined {
  const hour = headlessHour(line, i);
  if (!hour || hour.front) return undefined;
  const placed = ending(line, i, 'at') !== undefined;
  const verb = line.lexicon.tense(line.words[i - 1]?.norm ?? '') > 0;
  if (!placed && !verb) return undefined;
  return atom(line, { ...hour, first: i }, hour.last, hourMeaning(hour.value), !isFuture(line, i));
}

/** «العاشرة صباحا إلى الحادية عشرة»: an hour to which another one leads. */
export function nextHour(line: TimeLine, last: number): Atom | undefined {
  const to = bare(line, last, 'to');
  const hour = to && headlessHour(line, to.last);
  return hour && hour.front === '' && to
    ? atom(line, { ...hour, first: to.last }, hour.last, hourMeaning(hour.value))
    : undefined;
}

function headlessHour(line: TimeLine, i: number) {
  const hour = hourWord(line, i);
  if (!hour || hour.value > 13 || !line.words[i]?.norm.endsWith('ه')) return undefined;
  return endsHere(line, hour.last) ? hour : undefined;
}

/** «ثلاث دقائق قبل الخامسة والنصف», «عشرين دقيقة بعد الخامسة»: minutes from an hour. */
export function minutesFromHourAt(line: TimeLine, i: number): DateAtom | undefined {
  const number = line.lexicon.monthFirst ? undefined : numberAt(line, i);
  const unit = number && bare(line, number.last, 'unit');
  if (!number || unit?.term.unit !== 'MIN' || number.value < 1 || number.value > 59) return undefined;
  const before = bare(line, unit.last, 'before');
  const next = before ?? bare(line, unit.last, 'after');
  if (!next) return undefined;
  const hour = clockAt(line, next.last);
  const word = hour ? undefined : hourWord(line, next.last);
  const [h, m] = hour ? (hour.meaning.clock?.slice(1).split(':').map(Number) ?? []) : [word?.value, 0];
  const last = hour?.last ?? word?.last;
  if (h === undefined || m === undefined || last === undefined || (hour ?? word)?.front) return undefined;
  const minutes = (h * 60 + m + (before ? -number.value : number.value) + 24 * 60) % (24 * 60);
  const place = { first: i, start: number.start, front: number.front };
  return atom(line, place, last, hourMeaning(Math.floor(minutes / 60), minutes % 60));
}

/** «غدا من الخامسة إلى السابعة», "tomorrow from 8 to 10 am": a day, then its hours. */
export function hoursOfDay(line: TimeLine, found: Atom): Atom | undefined {
  if (!isDate(found) || !isDay(found.meaning)) return undefined;
  for (const { next } of linksAfter(line, found.last)) {
    const lead = bare(line, next, 'from') ?? bare(line, next, 'between');
    const hours = lead && (clockRangeAt(line, lead.last) ?? headlessHours(line, lead.last));
    if (hours && hours.front === '' && isHours(hours.meaning))
      return { ...found, last: hours.last, end: hours.end, meaning: onDay(hours.meaning, found.meaning), weak: false };
  }
  return undefined;
}

/** What an hour in words begins with. */
const HOUR_KINDS: ReadonlySet<string> = new Set(['clock', 'ordinal', 'cardinal', 'half', 'quarter', 'the']);

/** «من 4 إلى 5 مساء يوم 5 مايو», "4 to 5 pm tomorrow": hours, then their day, which `dayAt` reads. */
export function hoursBeforeDay(
  line: TimeLine,
  i: number,
  dayAt: (line: TimeLine, i: number) => Atom | undefined,
): Atom<RangeMeaning> | undefined {
  const figure = /^\d/.test(line.words[i]?.norm ?? ''); // "8pm" is no term
  if (!figure && !line.hits[i]?.some(({ term }) => HOUR_KINDS.has(term.kind))) return undefined;
  const hours = clockRangeAt(line, i) ?? headlessHours(line, i);
  if (!hours || !isHours(hours.meaning)) return undefined;
  for (const { kind, next } of linksAfter(line, hours.last)) {
    if (kind === 'bracket' || kind === 'corresponding') continue;
    const word = bare(line, next, 'unit'); // «يوم 5 مايو»
    const day = dayAt(line, next) ?? (word?.term.unit === 'D' ? dayAt(line, word.last) : undefined);
    if (!day || !isDate(day) || day.front !== '' || day.weak || !isDay(day.meaning)) continue;
    return { ...hours, last: day.last, end: day.end, meaning: onDay(hours.meaning, day.meaning), weak: false };
  }
  return undefined;
}

/** «الخامسة إلى السابعة»: a range of hours only beside a day. */
function headlessHours(line: TimeLine, i: number): Atom<RangeMeaning> | undefined {
  const first = hourWord(line, i);
  const to = first && (hit(line, first.last, 'to') ?? undefined);
  const second = to && to.front === '' ? hourWord(line, to.last) : undefined;
  if (!first || !second || second.front) return undefined;
  const range: RangeMeaning = { kind: 'range', from: hourMeaning(first.value), to: hourMeaning(second.value) };
  return atom(line, { ...first, first: i }, second.last, range, true);
}

function isHours({ from, to }: RangeMeaning): boolean {
  return [from, to].every((one) => one.kind === 'date' && one.clock !== undefined && !isDay(one));
}

function isDay(date: DateMeaning): boolean {
  const { shift, clock, ref, exact } = date;
  if (clock !== undefined || ref || exact) return false;
  const grain = grainOf(date);
  return grain === 'D' || (grain === 'H' && (date.day ?? date.weekday ?? shift?.D ?? date.holiday) !== undefined);
}

function onDay({ from, to }: RangeMeaning, day: DateMeaning): RangeMeaning {
  const { part: _, ...rest } = day;
  return { kind: 'range', from: { ...rest, ...(from as DateMeaning) }, to: { ...rest, ...(to as DateMeaning) } };
}
