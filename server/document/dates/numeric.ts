import { type Atom, atom, plain } from './atom.ts';
import type { DateMeaning, RangeMeaning } from './meaning.ts';
import { bare, hit, type TimeLine } from './terms.ts';

/** Dates in figures: «12/06/2016», «2016-06-12», «7/10/1436هـ», "4/22", "2015/3", "1960-61". */
export function numericAt(line: TimeLine, i: number): Atom<DateMeaning | RangeMeaning> | undefined {
  const run = figures(line, i);
  if (!run) return undefined;
  const { parts, last, sep } = run;
  if (parts.length === 3) return dayOf(line, i, parts, last);
  if (parts.length === 2) return twoParts(line, i, parts, last, sep);
  return undefined;
}

interface Figures {
  readonly parts: readonly string[];
  readonly last: number;
  readonly sep: string;
}

/** Two or three numbers with one separator, nothing else attached to them. */
function figures(line: TimeLine, i: number): Figures | undefined {
  const { words } = line;
  const first = words[i];
  if (first?.kind !== 'number') return undefined;
  const before = words[i - 1];
  if (before && line.lexicon.numberBefore.has(before.norm)) return undefined;
  if (before && !first.spaced && (before.kind !== 'mark' || '-/.$€£:#'.includes(before.norm))) return undefined;
  if (first.norm.includes('.')) return end(line, i, { parts: first.norm.split('.'), last: i + 1, sep: '.' });
  const sep = words[i + 1];
  if (sep?.kind !== 'mark' || !'/-'.includes(sep.norm)) return undefined;
  const parts = [first.norm];
  let last = i + 1;
  while (parts.length < 3) {
    const mark = words[last];
    const next = words[last + 1];
    if (!mark || mark.norm !== sep.norm || !next || next.kind !== 'number' || !/^\d{1,4}$/.test(next.norm)) break;
    if (mark.spaced !== next.spaced && sep.norm === '-') break;
    parts.push(next.norm);
    last += 2;
  }
  return end(line, i, { parts, last, sep: sep.norm });
}

function end(line: TimeLine, i: number, run: Figures): Figures | undefined {
  const after = line.words[run.last];
  if (run.parts.length < 2 || run.parts.some((part) => !/^\d{1,4}$/.test(part))) return undefined;
  if (
    after &&
    !after.spaced &&
    after.kind === 'mark' &&
    '/-%:'.includes(after.norm) &&
    line.words[run.last + 1]?.spaced === false
  )
    return undefined;
  if (after && !after.spaced && after.norm === '%') return undefined;
  const before = line.words[i - 1];
  if (before?.kind === 'number' && run.parts.length === 2) return undefined; // «6 1/4»
  return run;
}

function dayOf(line: TimeLine, i: number, parts: readonly string[], end: number): Atom<DateMeaning> | undefined {
  const [a, b, c] = parts as [string, string, string];
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  const hijriMark = bare(line, end, 'hijri-mark');
  const gregorianMark = bare(line, end, 'gregorian-mark');
  const mark = hijriMark ?? (gregorianMark && !line.words[end]?.spaced ? gregorianMark : undefined);
  const last = mark?.last ?? end;
  const yearFirst = a.length === 4;
  const year = yearFirst ? x : c.length === 4 ? z : c.length === 2 ? z + (z < 50 ? 2000 : 1900) : undefined;
  if (year === undefined || a.length === 3 || b.length > 2 || (yearFirst && c.length > 2)) return undefined;
  const calendar = isHijri(line, year, hijriMark !== undefined, mark?.term.kind === 'gregorian-mark')
    ? 'hijri'
    : 'gregorian';
  const monthFirst = line.lexicon.monthFirst && calendar === 'gregorian';
  const order = yearFirst ? monthDay(y, z, true) : monthDay(x, y, monthFirst);
  if (!order || (calendar === 'hijri' && order.day > 30)) return undefined;
  const meaning: DateMeaning = {
    kind: 'date',
    calendar,
    year,
    month: order.month,
    day: order.day,
    ...(order.ambiguous && !yearFirst && monthFirst && { ambiguous: true }),
  };
  return atom(line, plain(line, i), last, meaning);
}

/** Years from 1340 to 1480 are Hijri where nothing says otherwise: a date in figures of the 14th century is not news. */
function isHijri(line: TimeLine, year: number, marked: boolean, gregorian: boolean): boolean {
  if (marked) return true;
  return !gregorian && !line.lexicon.monthFirst && year >= 1340 && year <= 1480;
}

function monthDay(a: number, b: number, monthFirst: boolean) {
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return undefined;
  if (a > 12) return { month: b, day: a, ambiguous: false };
  if (b > 12) return { month: a, day: b, ambiguous: false };
  return monthFirst ? { month: a, day: b, ambiguous: a !== b } : { month: b, day: a, ambiguous: a !== b };
}

function twoParts(line: TimeLine, i: number, parts: readonly string[], last: number, sep: string) {
  const [a, b] = parts as [string, string];
  const [x, y] = [Number(a), Number(b)];
  const place = plain(line, i);
  const yearLike = (n: number, text: string) => text.length === 4 && n >= 1300 && n < 2200;
  if (sep === '.' && (yearLike(x, a) || yearLike(y, b)) && last < line.words.length) return undefined; // «1531.6 مليون»
  if (yearLike(x, a) && yearLike(y, b)) {
    if (y <= x || y - x > 60) return undefined;
    const mark = bare(line, last, 'hijri-mark'); // «1435/1436هـ»
    return atom(line, place, mark?.last ?? last, {
      kind: 'range',
      from: yearOf(line, x),
      to: yearOf(line, y),
    } as RangeMeaning);
  }
  if (yearLike(x, a) && b.length === 2 && y === (x + 1) % 100 && y > 12)
    return atom(line, place, last, { kind: 'range', from: yearOf(line, x), to: yearOf(line, x + 1) } as RangeMeaning);
  if (yearLike(x, a) && y >= 1 && y <= 12) return atom(line, place, last, monthOf(line, x, y));
  if (yearLike(y, b) && x >= 1 && x <= 12) return atom(line, place, last, monthOf(line, y, x));
  if (a.length > 2 || b.length > 2) return undefined;
  const order = monthDay(x, y, line.lexicon.monthFirst);
  if (!order) return undefined;
  // Scores and fractions look the same: a word that speaks of days must stand before, or the day be the whole text.
  const cue = hit(line, i - 1, 'at') ?? hit(line, i - 1, 'before') ?? hit(line, i - 1, 'after');
  const spacedOut = line.words[i + 1]?.spaced === true;
  if (sep === '.' && !['on', 'في', 'بتاريخ', 'يوم'].includes(line.words[i - 1]?.norm ?? '')) return undefined;
  const certain = sep === '/' && (x > 12 || y > 12) && !spacedOut;
  const weak = !(isWhole(line, i, last) && sep !== '.') && !(cue && (sep === '/' || x > 12 || y > 12)) && !certain;
  return atom(line, place, last, { kind: 'date', month: order.month, day: order.day } as DateMeaning, weak);
}

function isWhole(line: TimeLine, i: number, last: number): boolean {
  return i === 0 && last === line.words.length;
}

function yearOf(line: TimeLine, year: number): DateMeaning {
  return { kind: 'date', ...(isHijri(line, year, false, false) && { calendar: 'hijri' as const }), year };
}

function monthOf(line: TimeLine, year: number, month: number): DateMeaning {
  return { ...yearOf(line, year), month };
}
