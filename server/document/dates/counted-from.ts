import { type Atom, atom, type DateAtom, isDate, plain } from './atom.ts';
import { lengthAt } from './duration.ts';
import { type DateMeaning, grainOf, type RangeMeaning } from './meaning.ts';
import { numberAt } from './numbers.ts';
import { bare, hit, type TimeLine } from './terms.ts';

type Reader = (line: TimeLine, i: number) => Atom | undefined;

/** Counted from another day than today's: «بعد ثلاثة أيام من عيد الفطر», "three weeks from tomorrow", "third Tuesday after Christmas". */
export function countedFromAt(line: TimeLine, i: number, dayAt: Reader): DateAtom | undefined {
  if (!someAhead(line, i, 'relation') && !someAhead(line, i, 'closest')) return undefined;
  return (
    lengthFirst(line, i, dayAt) ??
    relationFirst(line, i, dayAt) ??
    weekdayFirst(line, i, dayAt) ??
    closestAt(line, i, dayAt)
  );
}

/** Words that a length or a weekday with its number may take up before what it is counted from. */
const AHEAD = 8;

function someAhead(line: TimeLine, i: number, kind: 'relation' | 'closest' | 'starting'): boolean {
  for (let at = i; at < i + AHEAD; at++) if (hit(line, at, kind)) return true;
  return false;
}

/** "three days after Easter", «يومين قبل عيد الأضحى». */
function lengthFirst(line: TimeLine, i: number, dayAt: Reader): DateAtom | undefined {
  const length = lengthAt(line, i);
  const relation = length && bare(line, length.last, 'relation');
  if (!length || !relation || length.definite || length.direction !== undefined) return undefined;
  // "for two days from Monday" is a stay that begins then.
  if (line.words[relation.first]?.norm === 'from' && line.words[i - 1]?.norm === 'for') return undefined;
  const shift = shiftOf(length.parts, relation.term.by);
  const base = shift && dayOf(line, relation.last, dayAt);
  return base && shift && atom(line, length, base.last, { kind: 'date', shift, exact: true, base: base.meaning });
}

/** «بعد أسبوع من 5 مايو», «قبل يومين من رأس السنة». */
function relationFirst(line: TimeLine, i: number, dayAt: Reader): DateAtom | undefined {
  const relation = line.lexicon.monthFirst ? undefined : hit(line, i, 'relation');
  const length = relation && lengthAt(line, relation.last);
  const of = length && bare(line, length.last, 'of');
  if (!relation || !length || !of || length.front || length.definite) return undefined;
  if (bare(line, length.last, 'hence')) return undefined; // «من اليوم»
  const shift = shiftOf(length.parts, relation.term.by);
  const base = shift && dayOf(line, of.last, dayAt);
  return base && shift && atom(line, relation, base.last, { kind: 'date', shift, exact: true, base: base.meaning });
}

/** «ثالث ثلاثاء بعد عيد الفطر», "the Friday after Christmas". */
function weekdayFirst(line: TimeLine, i: number, dayAt: Reader): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const at = the?.last ?? i;
  const number = numberAt(line, at);
  const ordinal = number?.ordinal && number.value <= 10 ? number : undefined;
  const weekday = ordinal ? bare(line, ordinal.last, 'weekday') : the ? bare(line, at, 'weekday') : undefined;
  const relation = weekday && bare(line, weekday.last, 'relation');
  if (!weekday || !relation || line.words[relation.first]?.norm === 'from') return undefined;
  const base = dayOf(line, relation.last, dayAt);
  const place = the || !ordinal ? plain(line, i) : { ...ordinal, first: i };
  const count = (ordinal?.value ?? 1) * relation.term.by;
  return base && atom(line, place, base.last, { kind: 'date', weekday: weekday.term.day, count, base: base.meaning });
}

/** "the closest Monday to 5 October", «أقرب اثنين إلى 5 أكتوبر». */
function closestAt(line: TimeLine, i: number, dayAt: Reader): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const ordinal = numberAt(line, the?.last ?? i);
  const closest = hit(line, ordinal?.ordinal ? ordinal.last : (the?.last ?? i), 'closest');
  const weekday = closest && bare(line, closest.last, 'weekday');
  const to = weekday && bare(line, weekday.last, 'to');
  const base = to && dayOf(line, to.last, dayAt);
  if (!base) return undefined;
  const count = ordinal?.ordinal ? ordinal.value : 1;
  if (count > 10) return undefined;
  const place = the || ordinal ? plain(line, i) : closest;
  const meaning = { kind: 'date', weekday: weekday.term.day, count, closest: true, base: base.meaning } as const;
  return atom(line, place, base.last, meaning);
}

/** "3 days starting from 5 May", «ثلاثة أيام ابتداء من الأحد»: the days from the first to the last. */
export function lengthStartingAt(line: TimeLine, i: number, dayAt: Reader): Atom<RangeMeaning> | undefined {
  if (!someAhead(line, i, 'starting')) return undefined;
  const length = lengthAt(line, i);
  const starting = length && bare(line, length.last, 'starting');
  const [first, ...more] = length?.parts ?? [];
  if (!length || !starting || !first || more.length || length.definite || length.direction !== undefined)
    return undefined;
  const days = (first.unit === 'W' ? 7 : 1) * (first.n ?? 0);
  if ((first.unit !== 'D' && first.unit !== 'W') || !Number.isInteger(days) || days < 1) return undefined;
  const base = dayOf(line, starting.last, dayAt);
  if (!base) return undefined;
  const to: DateMeaning = { kind: 'date', shift: { D: days - 1 }, exact: true, base: base.meaning };
  return atom(line, length, base.last, { kind: 'range', from: base.meaning, to });
}

/** "the week of the 18th", "the week commencing 4 February": a week by one of its days or its first. */
export function weekOfAt(line: TimeLine, i: number, dayAt: Reader): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const unit = line.lexicon.monthFirst ? bare(line, the?.last ?? i, 'unit') : undefined;
  if (unit?.term.unit !== 'W' || unit.term.count !== 1) return undefined;
  const starting = bare(line, unit.last, 'starting');
  const next = starting ?? bare(line, unit.last, 'of');
  const base = next && dayOf(line, next.last, dayAt);
  if (!base) return undefined;
  const meaning: DateMeaning = { kind: 'date', shift: { W: 0 }, base: base.meaning, ...(starting && { exact: true }) };
  return atom(line, the ? plain(line, i) : unit, base.last, meaning);
}

/** A day that can be counted from. */
function dayOf(line: TimeLine, i: number, dayAt: Reader): DateAtom | undefined {
  const day = dayAt(line, i);
  if (!day || !isDate(day) || day.front !== '' || day.weak || day.meaning.exact) return undefined;
  return grainOf(day.meaning) === 'D' ? day : undefined;
}

function shiftOf(parts: readonly { n: number | undefined; unit: string }[], by: -1 | 1): DateMeaning['shift'] {
  const shift: Record<string, number> = {};
  for (const { n, unit } of parts) {
    if (n === undefined || !Number.isInteger(n) || !['D', 'W', 'M', 'Y'].includes(unit)) return undefined;
    shift[unit] = (shift[unit] ?? 0) + by * n;
  }
  return shift;
}
