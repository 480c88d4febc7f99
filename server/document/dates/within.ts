import { type Atom, atom, isDate, markAt } from './atom.ts';
import { linksAfter } from './join.ts';
import { type DateMeaning, grainOf, type RangeMeaning } from './meaning.ts';
import { type NumberAt, numberAt } from './numbers.ts';
import { unitShiftAt } from './period.ts';
import { bare, hit, type TimeLine } from './terms.ts';

/** Two days that are numbers of one month or weekdays of one week; words up to `last`. */
interface Days {
  readonly start: number;
  readonly front: string;
  readonly of: 'M' | 'W';
  readonly from: Pick<DateMeaning, 'day' | 'weekday'>;
  readonly to: Pick<DateMeaning, 'day' | 'weekday'>;
  readonly last: number;
}

/** «نوفمبر بين 15 و19», «الأسبوع المقبل من الأربعاء إلى الجمعة», "next week between Wednesday and Friday". */
export function daysWithin(line: TimeLine, found: Atom): Atom<RangeMeaning> | undefined {
  if (!isDate(found)) return undefined;
  const of = periodOf(found.meaning);
  if (!of) return undefined;
  const between = bare(line, found.last, 'between');
  const lead = between ?? bare(line, found.last, 'from');
  const days = lead && daysAt(line, lead.last, between !== undefined);
  if (!days || days.of !== of || days.front !== '') return undefined;
  const end = line.words[days.last - 1]?.end ?? found.end;
  return { ...found, last: days.last, end, meaning: rangeIn(days, found.meaning), weak: false };
}

/** «من 4 إلى 23 في الشهر المقبل», "between 4 and 22 this month", "Monday to Friday next week". */
export function daysThenPeriod(line: TimeLine, i: number): Atom<RangeMeaning> | undefined {
  const between = hit(line, i - 1, 'between') !== undefined;
  const days = daysAt(line, i, between);
  if (!days) return undefined;
  for (const { kind, next } of linksAfter(line, days.last)) {
    if (kind !== 'near' && kind !== 'of' && kind !== 'at') continue;
    const period = unitShiftAt(line, next);
    if (period?.front !== '' || periodOf(period.meaning) !== days.of) continue;
    return atom(line, { first: i, start: days.start, front: days.front }, period.last, rangeIn(days, period.meaning));
  }
  return undefined;
}

function periodOf(date: DateMeaning): 'M' | 'W' | undefined {
  if (date.day !== undefined || date.weekday !== undefined || date.nth || date.edge || date.exact) return undefined;
  const grain = grainOf(date);
  return grain === 'M' || grain === 'W' ? grain : undefined;
}

function rangeIn({ from, to }: Days, period: DateMeaning): RangeMeaning {
  return { kind: 'range', from: { ...period, ...from }, to: { ...period, ...to } };
}

function daysAt(line: TimeLine, i: number, between: boolean): Days | undefined {
  const first = dayAt(line, i);
  if (!first) return undefined;
  const to = bare(line, first.last, 'to') ?? (between ? bare(line, first.last, 'and') : undefined);
  const next = to?.last ?? (markAt(line, first.last, '-') ? first.last + 1 : between ? first.last : undefined);
  const second = next === undefined ? undefined : dayAt(line, next);
  if (!second || second.of !== first.of || second.front !== (next === first.last ? 'و' : '')) return undefined;
  if (first.of === 'M' && (first.value.day as number) >= (second.value.day as number)) return undefined;
  const { start, front, of } = first;
  return { start, front, of, from: first.value, to: second.value, last: second.last };
}

function dayAt(line: TimeLine, i: number) {
  const weekday = hit(line, i, 'weekday');
  if (weekday && !weekday.term.weak && !weekday.term.plural) {
    const { start, front, last, term } = weekday;
    return { start, front, last, of: 'W' as const, value: { weekday: term.day } };
  }
  const number = numberAt(line, bare(line, i, 'the')?.last ?? i);
  if (!number || !(number.digits || number.ordinal) || !Number.isInteger(number.value)) return undefined;
  if (number.value < 1 || number.value > 31) return undefined;
  const { start, front, last, value } = number;
  return { start, front, last, of: 'M' as const, value: { day: value } };
}

/** A number that can be a day of a month. */
export function numberOfDay(line: TimeLine, i: number): NumberAt | undefined {
  const number = numberAt(line, i);
  return number && number.front === '' && number.value >= 1 && number.value <= 31 && Number.isInteger(number.value)
    ? number
    : undefined;
}

/** «20 من الشهر المقبل», «اليوم 27»; a day whose month is counted from now. */
export function dayOfShiftedMonth(line: TimeLine, i: number): Atom | undefined {
  const the = bare(line, i, 'the');
  const number = numberOfDay(line, the?.last ?? i);
  if (!number) return undefined;
  const dayWord = bare(line, number.last, 'unit');
  const after = dayWord?.term.unit === 'D' && number.ordinal ? dayWord.last : number.last;
  const of = bare(line, after, 'of');
  for (const next of of ? [of.last, bare(line, of.last, 'the')?.last ?? of.last] : [after]) {
    const period = unitShiftAt(line, next);
    if (period && period.meaning.shift?.M !== undefined && period.front === '')
      return atom(line, { first: i, start: number.start, front: number.front }, period.last, {
        ...period.meaning,
        day: number.value,
      });
  }
  return undefined;
}
