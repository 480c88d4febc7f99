import type { TimeUnit } from '../../language/dates.ts';
import { type Atom, type DateAtom, isDate, markAt } from './atom.ts';
import type { DateMeaning, Meaning } from './meaning.ts';
import { grainOf, rank } from './meaning.ts';
import { bare, hit, type TimeLine } from './terms.ts';

/** What stands between two pieces of one expression. */
export interface Link {
  readonly kind: 'near' | 'comma' | 'of' | 'at' | 'bracket' | 'corresponding' | 'fused';
  /** First word of the next piece. */
  readonly next: number;
}

/** The ways to go on after word `last`, nearest first. */
export function linksAfter(line: TimeLine, last: number): Link[] {
  const out: Link[] = [{ kind: 'near', next: last }];
  if (markAt(line, last, ',،')) {
    out.push({ kind: 'comma', next: last + 1 });
    const at = bare(line, last + 1, 'at');
    if (at) out.push({ kind: 'at', next: at.last });
  }
  if (markAt(line, last, '-') && line.words[last]?.spaced) out.push({ kind: 'comma', next: last + 1 });
  if (markAt(line, last, '-', true)) out.push({ kind: 'near', next: last + 1 });
  if (markAt(line, last, '("')) out.push({ kind: 'bracket', next: last + 1 });
  const corresponding = bare(line, last, 'corresponding');
  if (corresponding) out.push({ kind: 'corresponding', next: corresponding.last });
  const of = bare(line, last, 'of');
  if (of) {
    out.push({ kind: 'of', next: of.last });
    const the = bare(line, of.last, 'the');
    if (the) out.push({ kind: 'of', next: the.last });
  }
  const from = line.lexicon.monthFirst ? bare(line, last, 'from') : undefined;
  if (from) out.push({ kind: 'of', next: from.last }); // "Sunday from last week"
  const at = bare(line, last, 'at');
  if (at) {
    out.push({ kind: 'at', next: at.last });
    const the = bare(line, at.last, 'the');
    if (the) out.push({ kind: 'at', next: the.last });
  }
  const the = bare(line, last, 'the');
  if (the) out.push({ kind: 'near', next: the.last });
  if (line.words[last]?.norm === "'s") out.push({ kind: 'near', next: last + 1 });
  return out;
}

/** Both pieces as one, or `undefined` when they don't belong together. */
export function joined(line: TimeLine, a: DateAtom, b: DateAtom, link: Link): DateAtom | undefined {
  if (b.front !== '' && !(link.kind === 'near' && (b.front === 'ل' || b.front === 'ب'))) return undefined;
  if (isNoun(line, a, b, link)) return undefined;
  const of = b.front !== '' || link.kind === 'of';
  const meaning = fitting(a.meaning, b.meaning, of ? 'of' : link.kind);
  if (!meaning) return undefined;
  let { last, end } = b;
  if (link.kind === 'bracket') {
    if (!markAt(line, last, line.words[link.next - 1]?.norm === '"' ? '"' : ')')) return undefined;
    end = line.words[last]?.end ?? end;
    last++;
  }
  return { ...a, last, end, meaning, weak: false };
}

/** «اليوم، أحد مناصب …», «أن يهاجم أحد اليوم»: a weekday without article that is no weekday. */
function isNoun({ lexicon, words }: TimeLine, a: DateAtom, b: DateAtom, { kind }: Link): boolean {
  if (lexicon.monthFirst || kind === 'bracket') return false;
  const isWeak = (one: DateAtom, other: DateAtom) => one.weak && onlyWeekday(one.meaning) && isDayShift(other.meaning);
  return isWeak(a, b) || (isWeak(b, a) && words[b.last]?.kind === 'word');
}

/** The meaning of two pieces that stand together; nothing may be said twice. */
function fitting(a: DateMeaning, b: DateMeaning, link: Link['kind']): DateMeaning | undefined {
  if (a.ref || b.ref) return undefined;
  if (clash(a, b)) return undefined;
  const hours = isHours(a) !== isHours(b);
  if (hours) {
    const day = isHours(a) ? b : a;
    const grain = grainOf(day);
    if (grain !== 'D' && grain !== 'H') return undefined;
    if (day.clock !== undefined && a.clock !== undefined && b.clock !== undefined) return undefined;
    return merged(a, b);
  }
  if (a.base || b.base) return undefined;
  if (isHours(a) && isHours(b)) return link === 'corresponding' ? undefined : merged(a, b);
  const weekday = onlyWeekday(a) ? b : onlyWeekday(b) ? a : undefined;
  if (weekday && grainOf(weekday) === 'D' && weekday.weekday === undefined)
    return link === 'of' ? undefined : merged(a, b);
  if (weekday && weekday.shift?.W !== undefined) return merged(a, b);
  if (link !== 'of' && (isDayShift(a) ? isFullDay(b) : isDayShift(b) && isFullDay(a))) return merged(a, b);
  if (a.holiday !== undefined || b.holiday !== undefined) return holidayYear(a, b);
  if (link === 'comma' || link === 'corresponding' || link === 'bracket')
    return link === 'comma' || (link === 'bracket' && yearOnly(a)) ? withYear(a, b) : undefined;
  if (a.nth || b.nth) return nthOf(a, b);
  if (onlyDayNumber(a) && (b.shift?.M !== undefined || b.month !== undefined)) return merged(a, b);
  return withYear(a, b) ?? ofPeriod(a, b);
}

function clash(a: DateMeaning, b: DateMeaning): boolean {
  for (const key of FIELDS) {
    const [x, y] = [a[key], b[key]];
    if (x !== undefined && y !== undefined && (key !== 'part' || x !== y)) return true;
  }
  if (a.shift && b.shift) return Object.keys(a.shift).some((unit) => b.shift?.[unit as TimeUnit] !== undefined);
  return (
    (a.calendar ?? 'gregorian') !== (b.calendar ?? 'gregorian') &&
    (a.month ?? a.year) !== undefined &&
    (b.month ?? b.year) !== undefined
  );
}

const FIELDS = [
  'year',
  'decade',
  'decadeTens',
  'century',
  'half',
  'quarter',
  'season',
  'month',
  'week',
  'day',
  'weekday',
  'nth',
  'holiday',
  'clock',
  'part',
  'edge',
  'same',
] as const;

function merged(a: DateMeaning, b: DateMeaning): DateMeaning {
  const shift = a.shift || b.shift ? { shift: { ...a.shift, ...b.shift } } : {};
  return { ...a, ...b, ...shift };
}

function isHours(date: DateMeaning): boolean {
  return (
    grainOf(date) === 'H' &&
    date.day === undefined &&
    date.weekday === undefined &&
    date.shift?.D === undefined &&
    date.holiday === undefined
  );
}

function onlyWeekday(date: DateMeaning): boolean {
  return date.weekday !== undefined && date.day === undefined && date.month === undefined && !date.shift && !date.nth;
}

function isDayShift(date: DateMeaning): boolean {
  return date.shift?.D !== undefined && !date.exact && date.day === undefined && date.month === undefined;
}

function isFullDay(date: DateMeaning): boolean {
  return date.day !== undefined && date.month !== undefined && !date.shift && !date.nth;
}

function onlyDayNumber(date: DateMeaning): boolean {
  return date.day !== undefined && date.month === undefined && date.shift?.M === undefined;
}

function yearOnly(date: DateMeaning): boolean {
  return (
    (date.year !== undefined || date.shift?.Y !== undefined || date.same === 'Y') &&
    date.month === undefined &&
    date.day === undefined &&
    date.weekday === undefined &&
    date.season === undefined &&
    date.quarter === undefined &&
    date.edge === undefined
  );
}

/** «يونيو العام المقبل», «صيف 2016», "third quarter of 2016", and the year first in a few. */
function withYear(a: DateMeaning, b: DateMeaning): DateMeaning | undefined {
  const [part, year] = yearOnly(b) ? [a, b] : yearOnly(a) ? [b, a] : [undefined, undefined];
  if (!part || !year) return undefined;
  // «العام الماضي 2014», «هذا العام (1436هـ)»: the number is the year.
  if (yearOnly(part) && part.shift?.Y !== undefined && !part.exact && year.year !== undefined) {
    const { shift: _, ...rest } = part;
    return { ...rest, ...year };
  }
  if (part.year !== undefined || part.shift !== undefined || part.direction !== undefined) return undefined;
  if (
    part.month === undefined &&
    part.season === undefined &&
    part.quarter === undefined &&
    part.half === undefined &&
    part.week === undefined
  )
    return undefined;
  return merged(part, year);
}

function holidayYear(a: DateMeaning, b: DateMeaning): DateMeaning | undefined {
  const [day, year] = a.holiday !== undefined ? [a, b] : [b, a];
  return yearOnly(year) && !day.shift ? merged(day, year) : undefined;
}

/** «أول جمعة من يوليو», "the third week of this month", «آخر يوم بشهر عشرة». */
function nthOf(a: DateMeaning, b: DateMeaning): DateMeaning | undefined {
  const [nth, whole] = a.nth ? [a, b] : [b, a];
  if (whole.nth || whole.day !== undefined || whole.weekday !== undefined || isHours(whole)) return undefined;
  const grain = grainOf(whole);
  if (grain === undefined || rank(grain) < rank('M') || whole.shift?.SEASON !== undefined) return undefined;
  if (nth.nth?.of === 'D' && nth.nth.n > 0 && grain === 'M') {
    const { nth: _, ...rest } = nth;
    return merged({ ...rest, day: nth.nth.n }, whole);
  }
  return merged(nth, whole);
}

/** «سبعينيات القرن الماضي», "the first half of last year", «الجمعة الأسبوع المقبل» in any order. */
function ofPeriod(a: DateMeaning, b: DateMeaning): DateMeaning | undefined {
  if (a.decadeTens !== undefined && (b.century !== undefined || b.shift?.CE !== undefined)) return merged(a, b);
  if ((a.quarter ?? a.half ?? a.season) !== undefined && yearOnly(b)) return merged(a, b);
  return undefined;
}

/** «من 4 إلى 22 يناير», «الجمعة حتى الأحد», "between May and July": the pieces at both ends of a range. */
export function rangeOf(line: TimeLine, a: Atom, b: Atom): Meaning | undefined {
  if (!isDate(a) || !isDate(b)) return undefined;
  if ([a.meaning.ref, b.meaning.ref].some((ref) => ref !== undefined && ref !== 'PRESENT_REF')) return undefined;
  void line;
  return { kind: 'range', from: a.meaning, to: b.meaning };
}

/** The word that leads from the start of a range to its end, after word `last`. */
export function rangeLink(line: TimeLine, last: number, between: boolean): number | undefined {
  const to = hit(line, last, 'to');
  if (to && (to.front === '' || to.front === 'و')) return to.last;
  if (between) {
    const and = bare(line, last, 'and');
    if (and) return and.last;
  }
  if (markAt(line, last, '-') && line.words[last]?.spaced === line.words[last + 1]?.spaced) return last + 1;
  return undefined;
}
