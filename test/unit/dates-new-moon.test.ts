import { describe, expect, test } from 'vitest';
import { dayNumber, isoDay } from '../../server/document/dates/civil.ts';
import { newMoon, newMoonNear } from '../../server/document/dates/new-moon.ts';
import { datesIn } from '../support/dates.ts';

// Universal time of new moons as almanacs print it.
const NEW_MOONS: readonly (readonly [day: string, hour: number])[] = [
  ['1970-01-07', 20.6],
  ['2000-01-06', 18.2],
  ['2015-07-16', 1.4],
  ['2019-06-03', 10.0],
  ['2024-04-08', 18.3],
];

function numberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, date);
}

describe('new moons', () => {
  test.each(NEW_MOONS)('%s at %s h', (day, hour) => {
    const time = newMoon(newMoonNear(numberOf(day)));
    expect(isoDay(Math.floor(time))).toBe(day);
    expect(Math.abs((time % 1) * 24 - hour)).toBeLessThan(0.6);
  });

  test('the nearest is counted from the middle between two', () => {
    const k = newMoonNear(numberOf('2019-06-03'));
    expect(newMoonNear(numberOf('2019-06-15'))).toBe(k);
    expect(newMoonNear(numberOf('2019-06-20'))).toBe(k + 1);
  });
});

// Years outside of the table of the Umm al-Qura calendar (1356–1500); the sign says that a day may be off.
const HIJRI: readonly (readonly [text: string, day: string])[] = [
  ['ولد في 1 محرم 1300هـ.', '1882-11-12~'],
  ['He was born on 1 Muharram 1300 AH.', '1882-11-12~'],
  ['وقع الصلح في 10 رمضان 1340هـ.', '1922-05-07~'],
  ['Peace was made on 10 Ramadan 1340 AH.', '1922-05-07~'],
  ['يحل في 1 شوال 1510هـ.', '2087-05-04~'],
  ['It falls on 1 Shawwal 1510 AH.', '2087-05-04~'],
];

describe('Hijri days by the new moon', () => {
  test.each(HIJRI)('%s', (text, day) => {
    expect(datesIn(text).map((line) => line.split(' ').at(-1))).toEqual([day]);
  });
});
