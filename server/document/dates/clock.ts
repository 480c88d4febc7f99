import { type Atom, atom, type DateAtom, markAt, plain } from './atom.ts';
import type { DateMeaning, RangeMeaning } from './meaning.ts';
import { type NumberAt, numberAt } from './numbers.ts';
import { bare, hit, type TimeLine } from './terms.ts';

/** Times of the clock: «8:30», «الساعة الثامنة والنصف مساءً», "3 p.m.", "half past seven", with the zone if it is named. */
export function clockAt(line: TimeLine, i: number): DateAtom | undefined {
  const found =
    figures(line, i) ??
    pointed(line, i) ??
    afterClockWord(line, i) ??
    spoken(line, i) ??
    glued(line, i) ??
    halfPast(line, i);
  if (!found) return undefined;
  return atom(line, found.place, zone(line, found.last), hourMeaning(found.hour, found.minute));
}

interface Clock {
  readonly place: { readonly first: number; readonly start: number; readonly front: string };
  readonly hour: number;
  readonly minute: number;
  readonly last: number;
}

/** «8:30», «19:00», «7:56:35 مساء», "8.30pm". */
function figures(line: TimeLine, i: number): Clock | undefined {
  const hour = line.words[i];
  if (hour?.kind !== 'number' || !/^\d{1,2}$/.test(hour.norm)) return undefined;
  if (!hour.spaced && markAt(line, i - 1, ':/-.')) return undefined;
  if (!markAt(line, i + 1, ':', true)) return undefined;
  const minute = line.words[i + 2];
  if (!minute || minute.spaced || !/^\d\d(?:pm|am|p|a)?$/.test(minute.norm)) return undefined;
  const h = Number(hour.norm);
  const m = Number(minute.norm.slice(0, 2));
  if (h > 24 || m > 59) return undefined;
  let last = i + 3;
  const second = line.words[last + 1];
  if (markAt(line, last, ':', true) && second && !second.spaced && /^\d\d/.test(second.norm)) last += 2;
  const glued = /p/.test(minute.norm) ? 12 : /a/.test(minute.norm) ? 0 : undefined;
  if (glued !== undefined) return { place: plain(line, i), hour: (h % 12) + glued, minute: m, last };
  return withMeridiem(line, { place: plain(line, i), hour: h, minute: m, last });
}

/** «7.30 مساء», "8.30 pm": a point for the colon, when the half of the day is named. */
function pointed(line: TimeLine, i: number): Clock | undefined {
  const match = line.words[i]?.kind === 'number' && /^(\d{1,2})\.([0-5]\d)$/.exec(line.words[i]?.norm ?? '');
  if (!match || Number(match[1]) > 12) return undefined;
  const clock = { place: plain(line, i), hour: Number(match[1]), minute: Number(match[2]), last: i + 1 };
  const whole = withMeridiem(line, clock);
  return whole.last > clock.last ? whole : undefined;
}

/** «الساعة 8», «الساعة الثامنة والنصف», «الساعة الثالثة و18 دقيقة». */
function afterClockWord(line: TimeLine, i: number): Clock | undefined {
  const word = hit(line, i, 'clock');
  if (!word || line.lexicon.monthFirst) return undefined;
  const at = bare(line, word.last, 'at')?.last ?? word.last;
  const inFigures = figures(line, at);
  if (inFigures) return { ...inFigures, place: { first: i, start: word.start, front: word.front } };
  const number = hourWord(line, at) ?? numberAt(line, at);
  if (!number || number.value > 24 || number.front) return undefined;
  return withMinutes(line, {
    place: { first: i, start: word.start, front: word.front },
    hour: number.value,
    minute: 0,
    last: number.last,
  });
}

/** «الثامنة والنصف», «8 مساءً», "seven o'clock", "3 pm": an hour that something after it makes one. */
function spoken(line: TimeLine, i: number): Clock | undefined {
  const number = hourAt(line, i);
  if (!number) return undefined;
  const place = { first: i, start: number.start, front: number.front };
  const plainHour = { place, hour: number.value, minute: 0, last: number.last };
  const oclock = line.lexicon.monthFirst ? bare(line, number.last, 'clock') : undefined;
  if (oclock) return withMeridiem(line, { ...plainHour, last: oclock.last });
  if (number.ordinal && !line.lexicon.monthFirst) {
    const minutes = minutesAt(line, number.last);
    if (minutes) return withMinutes(line, plainHour);
  }
  const meridiem = withMeridiem(line, plainHour);
  if (meridiem.last === number.last) return undefined;
  // «م» alone is also metres and «ميلادي».
  if (line.words[number.last]?.norm === 'م' || line.words[number.last]?.norm === 'ص') return undefined;
  return meridiem;
}

/** «من 5 إلى 6 مساءً», "5 to 6pm", "from 1:30 to 4": one end says that both are hours. */
export function clockRangeAt(line: TimeLine, i: number): Atom<RangeMeaning> | undefined {
  const first = clockAt(line, i);
  const hour = first ? undefined : bareHour(line, i);
  const last = first?.last ?? hour?.last;
  if (last === undefined) return undefined;
  const between = hit(line, i - 1, 'between') !== undefined;
  const to = hit(line, last, 'to');
  const and = between ? bare(line, last, 'and') : undefined;
  const dash = markAt(line, last, '-');
  const next = to?.last ?? and?.last ?? (dash ? last + 1 : between ? last : undefined);
  if (next === undefined) return undefined;
  const second = clockAt(line, next);
  if (second && second.front !== '' && !(between && second.front === 'و')) return undefined;
  const cue = hit(line, i - 1, 'from') ?? hit(line, i - 1, 'between');
  const end = second || !first ? undefined : bareHour(line, next);
  const closes = end && (cue || first?.meaning.part) && endsHere(line, end.last) ? end : undefined;
  const to2 = second?.meaning ?? (closes && hourMeaning(closes.value));
  if (!to2 || (!first && !second)) return undefined;
  const from =
    first?.meaning ??
    hourMeaning((hour as { value: number }).value + (isAfternoon(second?.meaning, hour?.value) ? 12 : 0));
  const start = first ?? { first: i, start: line.words[i]?.start ?? 0, front: hour?.front ?? '' };
  return atom(line, start, second?.last ?? (closes as { last: number }).last, { kind: 'range', from, to: to2 });
}

function bareHour(line: TimeLine, i: number) {
  const number = hourWord(line, i) ?? numberAt(line, i);
  if (!number || number.value < 1 || number.value > 24 || !Number.isInteger(number.value)) return undefined;
  return line.lexicon.monthFirst && number.ordinal ? undefined : number;
}

/** An hour of the day as a meaning. */
export function hourMeaning(hour: number, minute = 0): DateMeaning {
  const two = (n: number) => String(n).padStart(2, '0');
  return { kind: 'date', clock: `T${two(hour)}:${two(minute)}` };
}

function isAfternoon(second: DateMeaning | undefined, hour: number | undefined): boolean {
  const end = Number(second?.clock?.slice(1, 3));
  return end > 12 && hour !== undefined && hour < 12 && hour + 12 < end;
}

/** True when a clause ends before word `last`. */
export function endsHere(line: TimeLine, last: number): boolean {
  const word = line.words[last];
  return word === undefined || (word.kind === 'mark' && '.,،;؛!?؟'.includes(word.norm));
}

/** «السابعة», «الحادية عشرة»: an Arabic hour by itself, before its minutes («السابعة وثلاثين دقيقة»). */
export function hourWord(line: TimeLine, i: number): NumberAt | undefined {
  const ordinal = hit(line, i, 'ordinal');
  if (!ordinal?.term.definite || ordinal.term.value < 1 || line.lexicon.monthFirst) return undefined;
  const teen = bare(line, ordinal.last, 'teen');
  const value = ordinal.term.value + (teen ? 10 : 0);
  const { start, front, last } = ordinal;
  return { value, last: teen?.last ?? last, start, digits: false, ordinal: true, front, definite: true };
}

/** The number of an hour; "one to twelve" in words, or an Arabic ordinal with its article («الثامنة»). */
function hourAt(line: TimeLine, i: number) {
  const number = hourWord(line, i) ?? numberAt(line, i);
  if (!number || number.value < 1 || number.value > 24 || !Number.isInteger(number.value)) return undefined;
  if (line.lexicon.monthFirst && number.ordinal) return undefined;
  if (!line.lexicon.monthFirst && !number.digits && !(number.ordinal && number.definite)) return undefined;
  return number;
}

/** "8pm", "11am", "3p". */
function glued(line: TimeLine, i: number): Clock | undefined {
  const word = line.words[i];
  const match = word && /^(\d{1,2})([ap])m?$/.exec(word.norm);
  if (!match || (word.norm.length < 3 && !hit(line, i - 1, 'at')) || (!word.norm.endsWith('m') && i === 0))
    return undefined;
  const hour = Number(match[1]);
  if (hour < 1 || hour > 12) return undefined;
  return { place: plain(line, i), hour: (hour % 12) + (match[2] === 'p' ? 12 : 0), minute: 0, last: i + 1 };
}

/** "half past three", "a quarter to seven", "20 min past eight". */
function halfPast(line: TimeLine, i: number): Clock | undefined {
  if (!line.lexicon.monthFirst) return undefined;
  const the = bare(line, i, 'the');
  const at = the?.last ?? i;
  const half = bare(line, at, 'half');
  const quarter = bare(line, at, 'quarter');
  const number = half || quarter ? undefined : numberAt(line, at);
  const minutes = half ? 30 : quarter ? 15 : number && number.value < 60 ? number.value : undefined;
  if (minutes === undefined) return undefined;
  let last = half?.last ?? quarter?.last ?? (number?.last as number);
  const unit = bare(line, last, 'unit');
  if (unit?.term.unit === 'MIN') last = unit.last;
  else if (number) return undefined;
  const past = bare(line, last, 'past-hour');
  const to = bare(line, last, 'to');
  if (!past && !to) return undefined;
  const hour = numberAt(line, last + 1);
  if (!hour || hour.value < 1 || hour.value > 12) return undefined;
  const clock = past ? { hour: hour.value, minute: minutes } : { hour: hour.value - 1 || 12, minute: 60 - minutes };
  return withMeridiem(line, { place: plain(line, i), ...clock, last: hour.last });
}

function withMinutes(line: TimeLine, clock: Clock): Clock {
  const minutes = minutesAt(line, clock.last);
  if (!minutes) return withMeridiem(line, clock);
  const total = clock.hour * 60 + minutes.value;
  return withMeridiem(line, { ...clock, hour: Math.floor(total / 60), minute: (total + 60) % 60, last: minutes.last });
}

/** «والنصف», «إلا ربعا», «وعشرين دقيقة», «و18 دقيقة». */
function minutesAt(line: TimeLine, i: number): { value: number; last: number } | undefined {
  const and = bare(line, i, 'and');
  const less = bare(line, i, 'less');
  const at = and?.last ?? less?.last ?? i;
  const joins = (front: string) => (and || less ? front === '' : front === 'و');
  const sign = less ? -1 : 1;
  for (const [kind, value] of [
    ['half', 30],
    ['quarter', 15],
    ['third', 20],
  ] as const) {
    const part = hit(line, at, kind);
    if (part && joins(part.front)) return { value: sign * value, last: part.last };
  }
  const number = numberAt(line, at);
  if (!number || number.value > 59 || !joins(number.digits && and === undefined && !less ? '' : number.front))
    return undefined;
  if (number.digits && !and && !less) return undefined;
  const unit = bare(line, number.last, 'unit');
  if (unit?.term.unit !== 'MIN')
    return number.value >= 5 && !number.digits && !number.definite
      ? { value: sign * number.value, last: number.last }
      : undefined;
  return { value: sign * number.value, last: unit.last };
}

function withMeridiem(line: TimeLine, clock: Clock): Clock {
  let at = clock.last;
  const the = hit(line, at, 'at');
  const after = the && the.front === '' ? the.last : at;
  const meridiem = bare(line, at, 'meridiem') ?? (the ? bare(line, after, 'meridiem') : undefined);
  const part = meridiem ? undefined : (bare(line, at, 'part') ?? (the ? bare(line, after, 'part') : undefined));
  if (!meridiem && !part) return clock;
  at = (meridiem ?? part)?.last as number;
  const pm = meridiem ? meridiem.term.half === 'pm' : part?.term.part !== 'MO';
  const noon = part?.term.part === 'MI' || line.words[clock.last]?.norm.startsWith('ظهر');
  const midnight = line.words[clock.last]?.norm.startsWith('ليلا') && (clock.hour === 12 || clock.hour < 5);
  const hour =
    clock.hour > 12 || (noon && clock.hour > 9)
      ? clock.hour
      : pm && !midnight
        ? (clock.hour % 12) + 12
        : clock.hour % 12;
  return { ...clock, hour, last: at };
}

const ZONE_HEAD = new Set(['بتوقيت', 'بالتوقيت', 'gmt', 'utc', 'local', 'est', 'edt', 'cet', 'bst']);

/** «بتوقيت غرينتش», «بالتوقيت المحلي», "local time", "GMT". */
function zone(line: TimeLine, last: number): number {
  const word = line.words[last]?.norm;
  if (word === undefined || !ZONE_HEAD.has(word)) return last;
  if (word === 'local') return line.words[last + 1]?.norm === 'time' ? last + 2 : last;
  if (/^[a-z]/.test(word)) return last + 1;
  return line.words[last + 1]?.kind === 'word' ? last + 2 : last;
}

/** True when the atom names a time of the clock. */
export function isClock(one: Atom): boolean {
  return one.meaning.kind === 'date' && one.meaning.clock !== undefined;
}
