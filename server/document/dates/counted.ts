import { type Atom, atom, type DateAtom, markAt } from './atom.ts';
import { clockAt } from './clock.ts';
import { ending } from './day.ts';
import type { DateMeaning, SetMeaning } from './meaning.ts';
import { numberAt } from './numbers.ts';
import { setAt } from './period.ts';
import { bare, type Hit, hit, type TimeLine } from './terms.ts';

/** A day of the month alone: «يوم 27», "on the 21st". Its month is the one of the article. */
export function dayAloneAt(line: TimeLine, i: number): DateAtom | undefined {
  const english = line.lexicon.monthFirst;
  const dayWord = english ? undefined : hit(line, i, 'unit');
  if (!english && !(dayWord?.term.unit === 'D' && dayWord.term.count === 1 && !dayWord.term.definite)) return undefined;
  const the = english ? bare(line, i, 'the') : undefined;
  const number = numberAt(line, dayWord?.last ?? the?.last ?? i);
  if (!number || number.front || number.value < 1 || number.value > 31 || !Number.isInteger(number.value))
    return undefined;
  const whole = the !== undefined && i === 0 && number.last === line.words.length; // "the 24"
  if (english && !whole && !((number.ordinal || onThe(line, i, the)) && (ending(line, i, 'at') || afterWeek(line, i))))
    return undefined;
  if (!english && !number.digits) return undefined;
  if (!closes(line, number.last)) return undefined;
  const place = dayWord ?? { first: i, start: line.words[i]?.start ?? 0, front: '' };
  return atom(line, { ...place, first: i }, number.last, { kind: 'date', day: number.value });
}

/** "on the 27." */
function onThe(line: TimeLine, i: number, the: Hit | undefined): boolean {
  return the !== undefined && line.words[i]?.norm === 'the' && line.words[i - 1]?.norm === 'on';
}

/** "the week of the 18th" */
function afterWeek(line: TimeLine, i: number): boolean {
  const unit = bare(line, i - 2, 'unit');
  return unit?.term.unit === 'W' && bare(line, i - 1, 'of') !== undefined;
}

function closes(line: TimeLine, last: number): boolean {
  const word = line.words[last];
  return word === undefined || (word.kind === 'mark' && '.,،;؛!?؟)'.includes(word.norm));
}

/** "three Fridays from now", "two Sundays ago": so many such days on or back. */
export function countedWeekdayAt(line: TimeLine, i: number): DateAtom | undefined {
  const number = numberAt(line, i);
  if (!number || number.ordinal || number.value < 1 || number.value > 60) return undefined;
  const weekday = bare(line, number.last, 'weekday');
  if (!weekday) return undefined;
  const ago = bare(line, weekday.last, 'ago');
  const hence = bare(line, weekday.last, 'hence');
  const last = ago?.last ?? hence?.last;
  if (last === undefined) return undefined;
  const count = ago ? -number.value : number.value;
  const meaning: DateMeaning = { kind: 'date', weekday: weekday.term.day, count };
  return atom(line, { first: i, start: number.start, front: number.front }, last, meaning);
}

/** «كل يوم اثنين الساعة 4 مساء», "at 9 every Sunday": what happens again and again, with its hour. */
export function setWithHourAt(line: TimeLine, i: number): Atom<SetMeaning> | undefined {
  const first = setAt(line, i);
  if (first) {
    const at = bare(line, first.last, 'at')?.last ?? first.last;
    const hour = clockAt(line, at);
    if (!hour || hour.front) return undefined;
    return { ...first, last: hour.last, end: hour.end, meaning: withHour(first.meaning, hour.meaning) };
  }
  const hour = clockAt(line, i);
  if (!hour) return undefined;
  const next = markAt(line, hour.last, ',') ? hour.last + 1 : hour.last;
  const set = setAt(line, next);
  if (!set || set.front) return undefined;
  return { ...hour, last: set.last, end: set.end, meaning: withHour(set.meaning, hour.meaning) };
}

function withHour(set: SetMeaning, hour: DateMeaning): SetMeaning {
  return { ...set, on: { ...set.on, ...hour, kind: 'date' } };
}
