import { describe, expect, test } from 'vitest';
import { resolve } from '../../server/corpus/calendar.ts';
import { analyse } from '../../server/document/analyse.ts';
import { knownDay } from '../../server/document/dates/anchor.ts';
import { dayNumber, easter, isoDay, parseDay, parseSpan, weekdayOf } from '../../server/document/dates/civil.ts';
import { daysInHijriMonth, fromHijri, toHijri } from '../../server/document/dates/hijri.ts';

describe('days and their numbers', () => {
  test.each([
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['1900-03-01', 4],
    ['2019-05-15', 3],
  ])('%s', (day, weekday) => {
    const number = parseDay(day) as number;
    expect(number).toBe(Date.parse(day) / 86_400_000);
    expect(isoDay(number)).toBe(day);
    expect(weekdayOf(number)).toBe(weekday);
  });

  test('days that do not exist are none', () => {
    expect(parseDay('2019-06-31')).toBeUndefined();
    expect(parseDay('2019-02-29')).toBeUndefined();
  });

  test('months, years and intervals have a first and a last day', () => {
    expect(parseSpan('2019-02')?.map(isoDay)).toEqual(['2019-02-01', '2019-02-28']);
    expect(parseSpan('2018-05/2019')?.map(isoDay)).toEqual(['2018-05-01', '2019-12-31']);
    expect(parseSpan('XXXX-02-01')).toBeUndefined();
  });

  test('Easter, western and eastern', () => {
    expect([easter(2019), easter(2024), easter(2019, true)].map(isoDay)).toEqual([
      '2019-04-21',
      '2024-03-31',
      '2019-04-28',
    ]);
  });
});

describe('Umm al-Qura', () => {
  test.each([
    [1420, 1, 1, '1999-04-17'],
    [1436, 9, 1, '2015-06-18'],
    [1445, 1, 1, '2023-07-19'],
    [1446, 12, 10, '2025-06-06'],
  ])('%i-%i-%i', (year, month, day, gregorian) => {
    expect(isoDay(fromHijri(year, month, day))).toBe(gregorian);
    expect(toHijri(dayNumber(...(gregorian.split('-').map(Number) as [number, number, number])))).toEqual({
      year,
      month,
      day,
    });
  });

  test('every month from 1300 to 1550 has 29 or 30 days and days go there and back', () => {
    for (let year = 1300; year <= 1550; year++)
      for (let month = 1; month <= 12; month++) {
        expect([28, 29, 30, 31]).toContain(daysInHijriMonth(year, month));
        if (year >= 1356 && year <= 1499) expect([29, 30]).toContain(daysInHijriMonth(year, month));
        expect(toHijri(fromHijri(year, month, 1))).toEqual({ year, month, day: 1 });
      }
  });

  test('agrees with the runtime where that has the calendar (AH 1420 to 1450)', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    if (format.resolvedOptions().calendar !== 'islamic-umalqura') return;
    for (let year = 1420; year <= 1450; year++)
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(fromHijri(year, month, 1) * 86_400_000);
        const part = (type: string) => Number.parseInt(parts.find((one) => one.type === type)?.value ?? '', 10);
        expect([part('year'), part('month'), part('day')]).toEqual([year, month, 1]);
      }
  });
});

test('an expression of an undated document resolves once its day is known from elsewhere', () => {
  const [date] = analyse('وصل الوفد قبل يومين إلى كيتو.').dates;
  expect(date?.resolved).toBeUndefined();
  const day = knownDay(parseDay('2019-05-15') as number, 'medium', []);
  expect(date && resolve(date, day)).toMatchObject({ days: -2, resolved: '2019-05-13' });
});
