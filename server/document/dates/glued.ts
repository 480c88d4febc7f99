import type { TimeUnit } from '../../language/dates.ts';
import { atom, type DateAtom, markAt, plain } from './atom.ts';
import type { TimeLine } from './terms.ts';
import { yearAfter } from './year.ts';

const DAY_FIRST = /^(\d{1,2})([a-z]{3,9})(\d{4})?$/;
const MONTH_FIRST = /^([a-z]{3,9})(\d{1,2})$/;

/** "22april", "Feb13", "25Nov2023": day and month written as one, as in lists and log lines. */
export function gluedDayAt(line: TimeLine, i: number): DateAtom | undefined {
  const word = line.words[i];
  if (!line.lexicon.monthFirst || word?.kind !== 'word') return undefined;
  const dayFirst = DAY_FIRST.exec(word.norm);
  const monthFirst = dayFirst ? undefined : MONTH_FIRST.exec(word.norm);
  const [name, figures] = dayFirst ? [dayFirst[2], dayFirst[1]] : [monthFirst?.[1], monthFirst?.[2]];
  const month = name === undefined ? undefined : monthOf(line, name);
  const day = Number(figures);
  if (month === undefined || !(day >= 1 && day <= 31)) return undefined;
  const comma = markAt(line, i + 1, ',', true) && line.words[i + 2]?.norm.length === 4;
  const year = dayFirst?.[3] === undefined ? yearAfter(line, comma ? i + 2 : i + 1) : undefined;
  const inWord = dayFirst?.[3] === undefined ? year?.year : Number(dayFirst[3]);
  return atom(line, plain(line, i), year?.last ?? i + 1, {
    kind: 'date',
    month,
    day,
    ...(inWord !== undefined && { year: inWord }),
  });
}

function monthOf(line: TimeLine, name: string): number | undefined {
  for (const { words, term } of line.lexicon.phrases.get(name) ?? [])
    if (words.length === 1 && term.kind === 'month') return term.month;
  return undefined;
}

const GLUED: Readonly<Record<string, TimeUnit>> = {
  h: 'H',
  hr: 'H',
  hrs: 'H',
  min: 'MIN',
  mins: 'MIN',
  year: 'Y',
  years: 'Y',
  yr: 'Y',
  day: 'D',
  days: 'D',
  week: 'W',
  weeks: 'W',
  month: 'M',
  months: 'M',
};

/** A number and its unit written as one: "3h", "30mins", "10year". */
export function gluedUnitAt(line: TimeLine, i: number): { readonly n: number; readonly unit: TimeUnit } | undefined {
  const match = /^(\d{1,4})([a-z]+)$/.exec(line.words[i]?.norm ?? '');
  const unit = match && GLUED[match[2] as string];
  return match && unit ? { n: Number(match[1]), unit } : undefined;
}
