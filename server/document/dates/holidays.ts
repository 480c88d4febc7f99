import { civil, dayNumber, easter, weekdayOf } from './civil.ts';
import { daysInHijriMonth, fromHijri, toHijri } from './hijri.ts';

/** Day of a holiday in a Gregorian year, or first and last day; `undefined` when the calendar alone doesn't tell it. */
export function holidayIn(id: string, year: number): readonly [first: number, last: number] | undefined {
  const fixed = FIXED[id];
  if (fixed) return day(dayNumber(year, fixed[0], fixed[1]));
  const moved = EASTER[id];
  if (moved) return day(easter(year, moved.orthodox) + moved.days);
  const counted = WEEKDAYS[id];
  if (counted) return day(nthWeekday(year, ...counted) + (id === 'black-friday' ? 1 : 0));
  const hijri = HIJRI[id];
  return hijri && hijriIn(hijri, year);
}

function day(number: number): readonly [number, number] {
  return [number, number];
}

const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'new-year': [1, 1],
  'new-years-eve': [12, 31],
  valentine: [2, 14],
  halloween: [10, 31],
  'st-patrick': [3, 17],
  'may-day': [5, 1],
  'independence-day': [7, 4],
  'veterans-day': [11, 11],
  'vegan-day': [11, 1],
  'earth-day': [4, 22],
  'womens-day': [3, 8],
  nowruz: [3, 21],
};

const EASTER: Readonly<Record<string, { readonly days: number; readonly orthodox?: boolean }>> = {
  easter: { days: 0 },
  'easter-monday': { days: 1 },
  'good-friday': { days: -2 },
  'palm-sunday': { days: -7 },
  'maundy-thursday': { days: -3 },
  'ash-wednesday': { days: -46 },
  'shrove-tuesday': { days: -47 },
  pentecost: { days: 49 },
  'whit-monday': { days: 50 },
  'trinity-sunday': { days: 56 },
  'orthodox-easter': { days: 0, orthodox: true },
  'orthodox-good-friday': { days: -2, orthodox: true },
  'clean-monday': { days: -48, orthodox: true },
  'lazarus-saturday': { days: -8, orthodox: true },
};

const WEEKDAYS: Readonly<Record<string, readonly [month: number, weekday: number, n: number]>> = {
  thanksgiving: [11, 4, 4],
  'black-friday': [11, 4, 4],
  'mlk-day': [1, 1, 3],
  'labor-day': [9, 1, 1],
  'memorial-day': [5, 1, -1],
  'mothers-day': [5, 7, 2],
  'fathers-day': [6, 7, 3],
};

const HIJRI: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'eid-al-adha': [12, 10],
  'eid-al-fitr': [10, 1],
  'hijri-new-year': [1, 1],
  mawlid: [3, 12],
  ashura: [1, 10],
  arafah: [12, 9],
  hajj: [12, 8],
};

/** A Hijri day within a Gregorian year; the first, in the years that hold it twice. */
function hijriIn([month, dayOfMonth]: readonly [number, number], year: number): readonly [number, number] | undefined {
  const start = toHijri(dayNumber(year, 1, 1)).year;
  for (const hijriYear of [start, start + 1]) {
    const number = fromHijri(hijriYear, month, Math.min(dayOfMonth, daysInHijriMonth(hijriYear, month)));
    if (civil(number).year === year) return day(number);
  }
  return undefined;
}

/** The nth (−1: last) weekday of a month. */
export function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayNumber(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}
