import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/document/analyse.ts';
import { civil, dayNumber, isoDay, parseDay } from '../../server/document/dates/civil.ts';

const PIECES =
  'أمس السبت اليوم الأحد قبل ثلاثة أيام 2016 في 12 يونيو / حزيران الماضي من إلى ، . ( ) الساعة الثامنة والنصف مساء 1436 هـ yesterday last Monday 5 May the third week of next year : - 31'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((words) => words.join(' '));
const any = fc.oneof(sentence, fc.string({ unit: 'binary', maxLength: 60 }));

describe('laws of time expressions', () => {
  test('spans lie in the text, in order, without overlap', () => {
    fc.assert(
      fc.property(any, (text) => {
        let last = 0;
        for (const { start, end } of analyse(text).dates) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });

  test('a distance agrees with the day it resolves to', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 0, max: 20_000 }), (text, today) => {
        for (const { days, resolved } of analyse(text, { published: [isoDay(today)] }).dates) {
          const day = resolved === undefined ? undefined : parseDay(resolved);
          if (days !== undefined && day !== undefined) expect(day - today).toBe(days);
        }
      }),
    );
  });

  test('what an undated article tells is the same once it is dated', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const told = analyse(text);
        const weekday = told.articles[0]?.day.weekday;
        if (weekday === undefined) return;
        const day = dayNumber(2018, 1, weekday); // 1 January 2018 was a Monday
        const dated = analyse(text, { published: [isoDay(day)] });
        for (const [i, date] of told.dates.entries())
          if (date.days !== undefined) expect(dated.dates[i]?.days).toBe(date.days);
      }),
    );
  });

  test('day numbers go there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 1_000_000 }), (number) => {
        const { year, month, day } = civil(number);
        expect(dayNumber(year, month, day)).toBe(number);
      }),
    );
  });
});
