import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/document/analyse.ts';

function dayOf(text: string, published?: string) {
  const day = analyse(text, published === undefined ? {} : { published: [published] }).articles[0]?.day;
  return [day?.value, day?.weekday, day?.confidence];
}

const BODY = '\n\nقال رئيس البلدية إن الأعمال تتقدم وإن الطريق سيفتح قريبا أمام المركبات.';

describe('the day of an article from its own words', () => {
  test.each([
    ['افتتح الجسر اليوم الأحد', 7],
    ['افتتح الجسر أمس السبت', 7],
    ['افتتح الجسر أول أمس الجمعة', 7],
    ['يفتتح الجسر غدا الاثنين', 7],
    ['The bridge opened today, Sunday', 7],
  ])('%s: a weekday, no date', (text, weekday) => {
    expect(dayOf(`${text}.${BODY}`)).toEqual([undefined, weekday, undefined]);
  });

  test('a week given and a weekday told make a day', () => {
    expect(dayOf(`افتتح الجسر أمس السبت.${BODY}`, '2019-05-13/2019-05-19')).toEqual(['2019-05-19', 7, 'high']);
  });

  test('a week given and nothing told stays a week', () => {
    expect(dayOf(`افتتح الجسر.${BODY}`, '2019-05-13/2019-05-19')).toEqual([
      '2019-05-13/2019-05-19',
      undefined,
      'given',
    ]);
  });

  test('a day given is taken as it is', () => {
    expect(dayOf(`افتتح الجسر أمس السبت.${BODY}`, '2019-05-15')).toEqual(['2019-05-15', 3, 'given']);
  });

  test('a day without its year is shown without it', () => {
    expect(dayOf(`افتتح الجسر اليوم الأحد 19 مايو.${BODY}`)).toEqual(['XXXX-05-19', 7, 'high']);
  });

  test.each([
    ['Bridge opens after ten years\n\nPublished 3 June 2021', '2021-06-03'],
    ['افتتاح الجسر بعد عشر سنوات\n\nتاريخ النشر: 3 يونيو 2021', '2021-06-03'],
    ['افتتاح الجسر بعد عشر سنوات\n\nالخميس 7 شوال 1436هـ', '2015-07-23'],
    ['Bridge opens after ten years\n\n3 June 2021', '2021-06-03'],
  ])('a date line at the top: %s', (text, value) => {
    expect(dayOf(`${text}${BODY}`)[0]).toBe(value);
  });

  test('words of another day do not date the article', () => {
    expect(dayOf(`افتتح الجسر في 19 مايو 2003 بعد سنوات من العمل.${BODY}`)).toEqual([undefined, undefined, undefined]);
  });
});
