import type { Direction } from '../../language/dates.ts';
import { type Atom, atom, type DateAtom, isDate, markAt } from './atom.ts';
import { endsHere } from './clock.ts';
import { countedFromAt, lengthStartingAt, weekOfAt } from './counted-from.ts';
import { ending, monthDayAt } from './day.ts';
import { lengthAt } from './duration.ts';
import { hoursBeforeDay, hoursOfDay } from './hours.ts';
import { joined, type Link, linksAfter, rangeLink, rangeOf } from './join.ts';
import { type DateMeaning, grainOf, type Meaning } from './meaning.ts';
import { holidayAt, nthAt, seasonAt } from './period.ts';
import { pieceAt } from './pieces.ts';
import { bare, hit, type TimeLine } from './terms.ts';
import { weekdayAt } from './weekday.ts';
import { daysThenPeriod, daysWithin, numberOfDay } from './within.ts';
import { dateOf, yearNumber } from './year.ts';

type Reader = (line: TimeLine, i: number) => Atom | undefined;

/** How many pieces deep an expression may go: «في وقت متأخر من مساء الثلاثاء الماضي» is four. */
const DEPTH = 5;

/** The longest time expression that starts at word `i`. Cost bounded by the length of an expression. */
export function expressionAt(line: TimeLine, i: number): Atom | undefined {
  const inner: Reader = (on, at) => phraseAt(on, at, DEPTH - 1);
  const first = daysThenPeriod(line, i) ?? hoursBeforeDay(line, i, inner) ?? lengthStartingAt(line, i, inner);
  if (first) return first;
  const found = phraseAt(line, i, DEPTH);
  if (!found) return undefined;
  return hoursOfDay(line, found) ?? daysWithin(line, found) ?? ranged(line, found) ?? (found.weak ? undefined : found);
}

function phraseAt(line: TimeLine, i: number, depth: number): Atom | undefined {
  if (depth === 0 || !line.starts[i]) return undefined;
  const prefixed = edgeAt(line, i, depth) ?? directedAt(line, i);
  const plainPiece = pieceAt(line, i);
  const piece =
    prefixed && !(plainPiece && !plainPiece.weak && plainPiece.last >= prefixed.last && prefixed.weak)
      ? prefixed
      : plainPiece;
  const dayAt = (on: TimeLine, at: number) => phraseAt(on, at, depth - 1);
  const counted = countedFromAt(line, i, dayAt) ?? weekOfAt(line, i, dayAt);
  if (counted && counted.last >= (piece?.last ?? 0)) return extended(line, counted, depth);
  if (!piece) return undefined;
  if (!isDate(piece)) return piece;
  return extended(line, withDirection(line, piece), depth);
}

/** «مطلع العام», «نهاية 2014», "early next week", "the end of the year": part of what follows. */
function edgeAt(line: TimeLine, i: number, depth: number): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const edge = hit(line, the?.last ?? i, 'edge');
  if (!edge) return undefined;
  if (bare(line, edge.first, 'from')) return undefined; // «بداية من الشهر المقبل»
  const of = bare(line, edge.last, 'of');
  const hyphen = markAt(line, edge.last, '-', true) ? edge.last + 1 : edge.last;
  for (const next of of ? [of.last, edge.last] : [hyphen]) {
    const inner = phraseAt(line, next, depth - 1);
    if (!inner || !isDate(inner) || inner.meaning.edge || inner.meaning.ref || inner.front !== '') continue;
    if (inner.weak && !isWholeUnit(inner.meaning) && !inner.meaning.part) continue;
    const place = the ? { first: i, start: line.words[i]?.start ?? 0, front: '' } : edge;
    return atom(
      line,
      { ...place, first: i },
      inner.last,
      { ...inner.meaning, edge: edge.term.edge },
      inner.weak && inner.meaning.part !== undefined && !inner.meaning.shift,
    );
  }
  return undefined;
}

function isWholeUnit(meaning: DateMeaning): boolean {
  return meaning.shift !== undefined && Object.values(meaning.shift).every((by) => by === 0);
}

/** "next Friday", "last summer", «هذا الصيف»: a direction before something named. */
function directedAt(line: TimeLine, i: number): DateAtom | undefined {
  const the = line.lexicon.monthFirst ? bare(line, i, 'the') : undefined;
  const direction = hit(line, the?.last ?? i, 'direction');
  if (!direction || (!line.lexicon.monthFirst && direction.term.by !== 0)) return undefined;
  if (!the && line.words[direction.first]?.norm === 'following') return undefined; // "following Monday's debate"
  if (!line.lexicon.monthFirst && !/^[وفبل]?هذ[اه]$/.test(line.words[i]?.norm ?? '')) return undefined;
  for (const read of [monthDayAt, seasonAt, holidayAt, weekdayAt, nthAt]) {
    const named = read(line, direction.last);
    if (!named || !isDate(named) || named.front !== '' || named.meaning.nth) continue;
    if (named.meaning.weekday !== undefined && named.meaning.day === undefined && ofPeriod(line, named.last))
      return undefined;
    return atom(line, { ...direction, first: i }, named.last, directed(line, named.meaning, direction.term.by));
  }
  return undefined;
}

/** "last Friday of October" counts within October. */
function ofPeriod(line: TimeLine, last: number): boolean {
  const of = bare(line, last, 'of');
  return of !== undefined && monthDayAt(line, of.last) !== undefined;
}

/** «الأحد الماضي», «سبتمبر/أيلول المقبل», "Friday after next": a direction after something named. */
function withDirection(line: TimeLine, piece: DateAtom): DateAtom {
  const { meaning } = piece;
  if (meaning.direction !== undefined || meaning.shift || meaning.ref || meaning.year !== undefined) return piece;
  const named = meaning.weekday ?? meaning.month ?? meaning.season ?? meaning.holiday;
  if (named === undefined || meaning.clock || meaning.nth) return piece;
  if (piece.weak && meaning.weekday !== undefined && !line.lexicon.monthFirst) return piece; // «أحد القادمين»
  const after = bare(line, piece.last, 'direction');
  if (!after || (line.lexicon.monthFirst && Math.abs(after.term.by) !== 2)) return piece;
  if (/^هذ[اه]$/.test(line.words[piece.last]?.norm ?? '')) return piece;
  return {
    ...piece,
    last: after.last,
    end: line.words[after.last - 1]?.end ?? piece.end,
    meaning: directed(line, meaning, after.term.by),
    weak: false,
  };
}

function directed(line: TimeLine, meaning: DateMeaning, by: Direction): DateMeaning {
  if (by === -2) return meaning.weekday === undefined ? meaning : { ...meaning, count: by }; // "the Friday before last"
  const nextWeek = line.lexicon.nextIsNextWeek && by === 1 && meaning.weekday !== undefined;
  return { ...meaning, direction: by, ...(nextWeek && { nextWeek }) };
}

/** Takes in what belongs to the expression: the weekday's day, the day's hour, the month's year. */
function extended(line: TimeLine, first: DateAtom, depth: number): DateAtom {
  let out = first;
  for (let guard = 0; guard < 4; guard++) {
    const next = continuation(line, out, depth);
    if (!next) break;
    out = next;
  }
  return out;
}

function continuation(line: TimeLine, piece: DateAtom, depth: number): DateAtom | undefined {
  let best: DateAtom | undefined;
  for (const link of linksAfter(line, piece.last)) {
    const next = nextPiece(line, piece, link, depth);
    const both = next && joined(line, piece, next, link);
    if (both && (!best || both.last > best.last)) best = both;
  }
  return best;
}

function nextPiece(line: TimeLine, piece: DateAtom, link: Link, depth: number): DateAtom | undefined {
  const found = phraseAt(line, link.next, depth - 1) ?? dayNumberAt(line, link.next, piece.meaning);
  if (found && isDate(found)) return found;
  return dayNumberAt(line, link.next, piece.meaning) ?? yearOf(line, link.next, piece.meaning);
}

/** A year right after its season, quarter or holiday («صيف 2016», "Easter 2010"). */
function yearOf(line: TimeLine, i: number, before: DateMeaning): DateAtom | undefined {
  const ahead = before.month !== undefined && before.day === undefined ? yearsAhead(line, i) : undefined;
  if (ahead) return ahead;
  const shifted = before.shift?.Y !== undefined && before.exact !== true && before.month === undefined;
  if (!shifted && (before.season ?? before.quarter ?? before.half ?? before.holiday ?? before.nth) === undefined)
    return undefined;
  const year = yearNumber(line, i);
  if (!year || (line.words[i]?.kind !== 'number' && year.year < 1900)) return undefined;
  return atom(line, { first: i, start: line.words[i]?.start ?? 0, front: '' }, year.last, dateOf(year));
}

/** "March in two years": whole years that lead to the year of a month, at the end of a clause. */
function yearsAhead(line: TimeLine, i: number): DateAtom | undefined {
  const length = ending(line, i, 'after') ? lengthAt(line, i) : undefined;
  const years = length?.parts[0];
  if (!length || years?.unit !== 'Y' || years.n === undefined || length.parts.length > 1) return undefined;
  if (!Number.isInteger(years.n) || length.direction !== undefined || !endsHere(line, length.last)) return undefined;
  return atom(line, length, length.last, { kind: 'date', shift: { Y: years.n } });
}

/** A day of the month after its weekday («الأربعاء 27», "Thursday the 21st") or before «من الشهر المقبل». */
function dayNumberAt(line: TimeLine, i: number, before: DateMeaning): DateAtom | undefined {
  if (before.weekday === undefined || before.day !== undefined || before.month !== undefined || before.nth)
    return undefined;
  return dayOfMonth(line, i);
}

function dayOfMonth(line: TimeLine, i: number): DateAtom | undefined {
  const number = numberOfDay(line, i);
  if (!number) return undefined;
  const next = line.words[number.last];
  const named = number.digits || number.definite || (number.ordinal && ending(line, i, 'the') !== undefined);
  if (!named) return undefined; // «الثلاثاء في أول زيارة», "on Tuesday for a two-day visit"
  if (markAt(line, number.last, '-', true)) return undefined; // "on Tuesday for a 2-day visit"
  const counts = next?.kind === 'word' && !line.hits[number.last];
  if (counts && !number.ordinal) return undefined;
  return atom(line, { first: i, start: number.start, front: number.front }, number.last, {
    kind: 'date',
    day: number.value,
  });
}

/** «بين أغسطس وفبراير», «من الجمعة حتى الأحد», "from May to July". */
function ranged(line: TimeLine, first: Atom): Atom | undefined {
  if (!isDate(first)) return undefined;
  const between = ending(line, first.first, 'between') !== undefined;
  const dayOnly = first.meaning.day !== undefined && first.meaning.month === undefined;
  let to = rangeLink(line, first.last, between);
  const attached = to === undefined && between && hit(line, first.last, 'month' as const)?.front === 'و';
  const weekdayAttached = to === undefined && between && hit(line, first.last, 'weekday')?.front === 'و';
  if (attached || weekdayAttached) to = first.last;
  if (to === undefined) return undefined;
  const second = phraseAt(line, to, DEPTH - 1);
  if (!second || !isDate(second)) return undefined;
  // "from 10/1 to 11/7"
  const figures =
    second.meaning.day !== undefined && second.meaning.month !== undefined && second.last - second.first === 3;
  const led = ending(line, first.first, 'from') !== undefined && hit(line, first.last, 'to') !== undefined;
  if (second.weak && !(figures && led)) return undefined;
  if (second.front !== '' && second.front !== 'و') return undefined;
  if (first.weak && !dayOnly && first.meaning.month === undefined) return undefined;
  const grains = [grainOf(first.meaning), grainOf(second.meaning)];
  if (markAt(line, first.last, '-') && grains[0] !== grains[1]) return undefined;
  if (grains.includes('H') && (first.meaning.clock === undefined) !== (second.meaning.clock === undefined))
    return undefined;
  const meaning = rangeOf(line, first, second);
  return meaning && { ...first, last: second.last, end: second.end, meaning: shared(meaning), weak: false };
}

/** «بين أغسطس وفبراير الماضيين»: what is said of the end holds for the start. */
function shared(meaning: Meaning): Meaning {
  if (meaning.kind !== 'range' || meaning.from.kind !== 'date' || meaning.to.kind !== 'date') return meaning;
  const { from, to } = meaning;
  // «الأسبوع المقبل من الثلاثاء إلى الخميس»
  if (
    from.shift?.W !== undefined &&
    from.weekday !== undefined &&
    to.weekday !== undefined &&
    !to.shift &&
    !to.direction
  )
    return { ...meaning, to: { ...to, shift: { W: from.shift.W } } };
  if (from.direction !== undefined || from.shift || from.year !== undefined || to.direction === undefined)
    return meaning;
  return { ...meaning, from: { ...from, direction: to.direction } };
}

/** A year in a list after another year: «1961 و2000 و2001», "1961, 1965 and 2000". */
export function nextYear(line: TimeLine, last: number): Atom | undefined {
  const and = bare(line, last, 'and');
  const at = and?.last ?? (markAt(line, last, ',،') ? last + 1 : undefined);
  if (at === undefined) return undefined;
  const more = bare(line, at, 'and')?.last ?? at;
  const year = line.words[more]?.kind === 'number' ? yearNumber(line, more) : undefined;
  if (!year || year.year < 1300 || year.year > 2100) return undefined;
  const word = line.words[more];
  return atom(line, { first: more, start: word?.start ?? 0, front: '' }, year.last, {
    kind: 'date',
    ...(year.calendar === 'hijri' && { calendar: 'hijri' as const }),
    year: year.year,
  });
}
