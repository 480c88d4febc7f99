import { describe, expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';

/** Codes and words of the findings on days. */
function found(text: string, published?: string): string[] {
  const corpus = new Corpus();
  corpus.update([['page.txt', analyse(text, published === undefined ? {} : { published: [published] })]]);
  return findings(corpus, 'page.txt')
    .filter(({ code }) => /date/.test(code))
    .map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

describe('impossible days', () => {
  test.each([
    ['عقد الاجتماع يوم الثلاثاء 15 مايو 2019.', 'impossible-date: يوم الثلاثاء 15 مايو 2019'],
    ['The meeting was held on Tuesday, 15 May 2019.', 'impossible-date: Tuesday, 15 May 2019'],
    ['عقد الاجتماع في 31 يونيو 2019.', 'impossible-date: 31 يونيو 2019'],
    ['The meeting was held on 31 June 2019.', 'impossible-date: 31 June 2019'],
    ['صدر في 7 شوال 1436هـ الموافق 28 يوليو 2015م.', 'impossible-date: 7 شوال 1436هـ'],
  ])('%s', (text, finding) => {
    expect(found(text)).toEqual([finding]);
  });

  test.each([
    ['عقد الاجتماع يوم الأربعاء 15 مايو 2019.'],
    ['The meeting was held on Wednesday, 15 May 2019.'],
    ['صدر في 7 شوال 1436هـ الموافق 23 يوليو 2015م.'],
    ['صدر في 7 شوال 1436هـ الموافق 24 يوليو 2015م.'], // sighted a day later
    ['ولد في 29 فبراير 2016.'],
  ])('nothing on %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an article that tells of its own future as past', () => {
  test.each([
    ['قتل خمسة أشخاص في انهيار مبنى يوم 25 مايو 2019.', 'impossible-date: 25 مايو 2019'],
    ['Five people were killed when a building fell on 25 May 2019.', 'impossible-date: 25 May 2019'],
    ['وصل الوفد إلى الميناء في 3/6/2019.', 'impossible-date: 3/6/2019'],
    ['The delegation arrived at the port on June 3, 2019.', 'impossible-date: June 3, 2019'],
  ])('%s', (text, finding) => {
    expect(found(text, '2019-05-15')).toEqual([finding]);
  });

  test.each([
    // Planned, said of the future, the next day elsewhere, an article whose own day is not known.
    ['سيصل الوفد إلى الميناء في 3/6/2019.', '2019-05-15'],
    ['The delegation will arrive at the port on June 3, 2019.', '2019-05-15'],
    ['من المقرر أن تقام المباراة في 25 مايو 2019.', '2019-05-15'],
    ['The match is to be played on 25 May 2019.', '2019-05-15'],
    ['أعلن الوزير أن الانتخابات في 25 مايو 2019.', '2019-05-15'],
    ['The minister announced elections for 25 May 2019.', '2019-05-15'],
    ['وصل الوفد إلى الميناء في 16 مايو 2019.', '2019-05-15'],
    ['The delegation arrived at the port on 16 May 2019.', '2019-05-15'],
    ['قتل خمسة أشخاص في انهيار مبنى يوم 25 مايو 2019.', undefined],
    ['Five people were killed when a building fell on 25 May 2019.', undefined],
  ])('nothing on %s', (text, published) => {
    expect(found(text, published).filter((one) => one.startsWith('impossible'))).toEqual([]);
  });
});

describe('days that cannot all hold', () => {
  test('two weekdays for one day', () => {
    expect(found('افتتح الجسر اليوم الأحد. وكان الوزير قد زاره أمس الأحد.', '2019-05-19')).toEqual([
      'conflicting-dates: أمس الأحد',
    ]);
  });

  test('a given day against the words', () => {
    expect(found('افتتح الجسر اليوم الأحد.', '2019-05-15')).toEqual(['conflicting-dates: اليوم الأحد']);
    expect(found('افتتح الجسر اليوم الأحد.', '2019-05-19')).toEqual([]);
  });

  test.each([
    ['two days later', 'افتتح الجسر اليوم الأحد.', '2019-05-21', 'warning'],
    ['the day after, as it is printed', 'افتتح الجسر اليوم الأحد.', '2019-05-20', 'information'],
    ['the day before', 'افتتح الجسر اليوم الأحد.', '2019-05-18', 'warning'],
  ])('a given day %s', (_, text, published, severity) => {
    const corpus = new Corpus();
    corpus.update([['a.txt', analyse(`جسر\n\n${text}\n`, { published: [published] })]]);
    const told = findings(corpus, 'a.txt').filter(({ code }) => code === 'conflicting-dates');
    expect(told.map((one) => one.severity)).toEqual([severity]);
  });

  test.each([
    // «أحد» is one of, «بعد غدا» the day after tomorrow
    'ويشغل العمدة السابق اليوم، أحد مناصب الميناء.',
    'ولا يهاجم أحد اليوم خطة الوزير.',
    'والتقى الوزير مساء أمس في أحد فنادق المدينة أعضاء الوفد.',
    'ويغلق باب الترشح بعد غداً الجمعة.',
  ])('nothing on %s', (text) => {
    expect(found(text, '2019-05-15')).toEqual([]);
  });
});

describe('undated articles', () => {
  test('only where a day depends on it', () => {
    expect(found('افتتح الجسر أمس السبت.')).toEqual(['undated-article: افتتح الجسر أمس السبت.']);
    expect(found('افتتح الجسر عام 1987.')).toEqual([]);
    expect(found('The bridge opened yesterday.', '2019-05-15')).toEqual([]);
  });
});
