import { isoYear, two } from './civil.ts';
import { type DateMeaning, type DurationMeaning, grainOf, type Meaning, type SetMeaning } from './meaning.ts';

/** The TIMEX3 type of a meaning. */
export function typeOf(meaning: Meaning): 'DATE' | 'TIME' | 'DURATION' | 'SET' {
  if (meaning.kind === 'duration') return 'DURATION';
  if (meaning.kind === 'set') return 'SET';
  const date = meaning.kind === 'range' ? meaning.from : meaning;
  return date.kind === 'date' && grainOf(date) === 'H' ? 'TIME' : 'DATE';
}

/** TIMEX3-like value from the words alone; X stands for what they don't say. */
export function timexOf(meaning: Meaning): string {
  switch (meaning.kind) {
    case 'date':
      return dateValue(meaning);
    case 'duration':
      return durationValue(meaning);
    case 'set':
      return setValue(meaning);
    case 'range':
      return `${timexOf(meaning.from)}/${timexOf(meaning.to)}`;
  }
}

function dateValue(date: DateMeaning): string {
  if (date.ref) return date.ref;
  const hours = `${date.clock ?? ''}${date.clock === undefined && date.part ? `T${date.part}` : ''}`;
  return `${daysValue(date)}${hours}` || 'XXXX';
}

function daysValue(date: DateMeaning): string {
  const { year, month, day, weekday, shift = {} } = date;
  const y = year === undefined ? 'XXXX' : isoYear(year);
  if (date.calendar === 'hijri') {
    const parts = [y, ...(month !== undefined ? [two(month)] : []), ...(day !== undefined ? [two(day)] : [])];
    return `${parts.join('-')}[u-ca=islamic-umalqura]`;
  }
  if (date.nth && weekday !== undefined) return `${y}-${month ? two(month) : 'XX'}-WXX-${weekday}-#${date.nth.n}`;
  if (day !== undefined) return `${y}-${month ? two(month) : 'XX'}-${two(day)}`;
  if (weekday !== undefined) return `${y}-WXX-${weekday}`;
  if (month !== undefined) return `${y}-${two(month)}`;
  if (date.quarter !== undefined) return `${y}-Q${date.quarter}`;
  if (date.half !== undefined) return `${y}-H${date.half}`;
  if (date.season !== undefined) return `${y}-${date.season}`;
  if (date.week !== undefined) return `${y}-W${two(date.week)}`;
  if (date.decade !== undefined) return `${date.decade}X`;
  if (date.decadeTens !== undefined) return `XX${date.decadeTens}X`;
  if (date.century !== undefined) return `${two(date.century - 1)}XX`;
  if (year !== undefined) return y;
  if (date.holiday !== undefined || shift.D !== undefined) return 'XXXX-XX-XX';
  if (shift.H !== undefined || shift.MIN !== undefined || shift.S !== undefined) return 'XXXX-XX-XXTXX';
  if (shift.W !== undefined || date.nth?.of === 'W') return 'XXXX-WXX';
  if (shift.WE !== undefined || date.nth?.of === 'WE') return 'XXXX-WXX-WE';
  if (shift.M !== undefined) return 'XXXX-XX';
  return date.clock === undefined && date.part === undefined ? 'XXXX' : '';
}

function durationValue({ parts }: DurationMeaning): string {
  let days = '';
  let hours = '';
  for (const { n, unit } of parts) {
    const amount = n === undefined ? 'X' : String(n);
    if (unit === 'H' || unit === 'MIN' || unit === 'S') hours += `${amount}${unit === 'MIN' ? 'M' : unit}`;
    else if (unit === 'HY') days += n === undefined ? 'X' : `${n * 6}M`;
    else if (unit === 'SEASON') days += `${amount}SEASON`;
    else days += `${amount}${unit}`;
  }
  return `P${days}${hours && `T${hours}`}`;
}

function setValue({ every, on }: SetMeaning): string {
  return on ? dateValue(on) : every;
}
