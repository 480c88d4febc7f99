import type { Atom } from './atom.ts';
import { clockAt, clockRangeAt } from './clock.ts';
import { countedWeekdayAt, dayAloneAt, setWithHourAt } from './counted.ts';
import { monthDayAt } from './day.ts';
import { durationAt } from './duration.ts';
import { gluedDayAt } from './glued.ts';
import { headlessHourAt, minutesFromHourAt } from './hours.ts';
import { numericAt } from './numeric.ts';
import {
  decadeAt,
  holidayAt,
  nthAt,
  numberedWeekAt,
  seasonAt,
  setAt,
  toDateAt,
  unitShiftAt,
  vagueAt,
  wholeUnitAt,
} from './period.ts';
import { bitsOf, type TimeLine } from './terms.ts';
import { partAt, shiftAt, weekdayAt } from './weekday.ts';
import { bareYearAt, yearWordAt } from './year.ts';

type Reader = (line: TimeLine, i: number) => Atom | undefined;

const NUMBER = ['figures', 'cardinal', 'scale', 'ordinal'] as const;
const CLOCK = [...NUMBER, 'clock', 'the', 'half', 'quarter'] as const;
const SET = ['each', 'adverb-set', 'weekday'] as const;

// In the order of preference between readings of the same length, each with what it can begin with.
const PIECES: readonly (readonly [starts: number, read: Reader])[] = [
  [bitsOf(...SET, ...CLOCK), setWithHourAt],
  [bitsOf(...CLOCK), clockRangeAt],
  [bitsOf(...NUMBER), minutesFromHourAt],
  [bitsOf(...NUMBER), countedWeekdayAt],
  [bitsOf('figures'), numericAt],
  [bitsOf('figures'), gluedDayAt],
  [bitsOf(...SET), setAt],
  [bitsOf(...NUMBER, 'the', 'month', 'unit'), monthDayAt],
  [bitsOf('the', 'same', 'direction', 'unit'), unitShiftAt],
  [bitsOf('shift'), shiftAt],
  [bitsOf('holiday'), holidayAt],
  [bitsOf('unit'), yearWordAt],
  [bitsOf(...CLOCK), clockAt],
  [bitsOf(...NUMBER, 'the', 'unit', 'weekday'), nthAt],
  [bitsOf('unit', 'weekday'), weekdayAt],
  [bitsOf('figures', 'the', 'decade'), decadeAt],
  [bitsOf('vague'), vagueAt],
  [bitsOf('to-date'), toDateAt],
  [bitsOf(...NUMBER, 'before', 'after', 'the', 'direction', 'whole', 'some', 'half', 'unit'), durationAt],
  [bitsOf('unit'), numberedWeekAt],
  [bitsOf('the', 'season'), seasonAt],
  [bitsOf('the', 'part'), partAt],
  [bitsOf('figures', 'cardinal', 'scale'), bareYearAt],
  [bitsOf('the', 'unit'), wholeUnitAt],
  [bitsOf(...NUMBER, 'the', 'unit'), dayAloneAt],
  [bitsOf('ordinal'), headlessHourAt],
];

/** The longest piece that begins at word `i`, of equal ones the first that stands alone. */
export function pieceAt(line: TimeLine, i: number): Atom | undefined {
  let best: Atom | undefined;
  const own = line.starts[i] ?? 0;
  for (const [starts, read] of PIECES) {
    const found = (own & starts) === 0 ? undefined : read(line, i);
    if (found && (!best || found.last > best.last || (found.last === best.last && best.weak && !found.weak)))
      best = found;
  }
  return best;
}
