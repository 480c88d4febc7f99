import { describe, expect, test } from 'vitest';
import { datesIn, dateWords } from '../support/dates.ts';

// Said in an article of Wednesday 2019-05-15. Arabic and English say much the same.
const ON = '2019-05-15';

type Row = readonly [text: string, ...lines: string[]];

const HOURS: readonly Row[] = [
  [
    'يجتمع المجلس غدا من الخامسة إلى السابعة.',
    'غدا من الخامسة إلى السابعة → TIME XXXX-XX-XXT05:00/XXXX-XX-XXT07:00 1 2019-05-16',
  ],
  [
    'The council meets tomorrow from 8 am to 10 am.',
    'tomorrow from 8 am to 10 am → TIME XXXX-XX-XXT08:00/XXXX-XX-XXT10:00 1 2019-05-16',
  ],
  [
    'أغلق الجسر من الساعة 4 مساء إلى 5 مساء يوم 6 مايو 2018.',
    'الساعة 4 مساء إلى 5 مساء يوم 6 مايو 2018 → TIME 2018-05-06T16:00/2018-05-06T17:00 -374 2018-05-06',
  ],
  [
    'The bridge was closed from 4 pm to 5 pm on 6 May 2018.',
    '4 pm to 5 pm on 6 May 2018 → TIME 2018-05-06T16:00/2018-05-06T17:00 -374 2018-05-06',
  ],
  ['سيصل الوفد في السابعة.', 'السابعة → TIME T07:00 - -'],
  ['سيصل الوفد 23 أكتوبر في السابعة.', '23 أكتوبر في السابعة → TIME XXXX-10-23T07:00 161 2019-10-23'],
  ['انطلقت الصافرة ثلاث دقائق قبل الخامسة والنصف.', 'ثلاث دقائق قبل الخامسة والنصف → TIME T05:27 - -'],
];

const PERIODS: readonly Row[] = [
  ['سيقام المعرض في نوفمبر بين 15 و19.', 'نوفمبر بين 15 و19 → DATE XXXX-11-15/XXXX-11-19 - 2019-11-15/2019-11-19'],
  [
    'The fair will be in November between 15 and 19.',
    'November between 15 and 19 → DATE XXXX-11-15/XXXX-11-19 - 2019-11-15/2019-11-19',
  ],
  [
    'يقام المعرض من 4 إلى 23 في الشهر المقبل.',
    '4 إلى 23 في الشهر المقبل → DATE XXXX-XX-04/XXXX-XX-23 - 2019-06-04/2019-06-23',
  ],
  [
    'The fair runs between 4 and 22 this month.',
    '4 and 22 this month → DATE XXXX-XX-04/XXXX-XX-22 - 2019-05-04/2019-05-22',
  ],
  [
    'تتوقف الحافلات الأسبوع المقبل من الثلاثاء إلى الخميس.',
    'الأسبوع المقبل من الثلاثاء إلى الخميس → DATE XXXX-WXX-2/XXXX-WXX-4 - 2019-05-21/2019-05-23',
  ],
  [
    'Buses stop next week from Tuesday to Thursday.',
    'next week from Tuesday to Thursday → DATE XXXX-WXX-2/XXXX-WXX-4 - 2019-05-21/2019-05-23',
  ],
  [
    'The office is closed in the week commencing 3 June.',
    'the week commencing 3 June → DATE XXXX-WXX - 2019-06-03/2019-06-09',
  ],
  ['The factory opened in the nineteen seventies.', 'the nineteen seventies → DATE 197X - 197X'],
];

const FROM: readonly Row[] = [
  ['غادر الوفد بعد ثلاثة أيام من عيد الفصح.', 'بعد ثلاثة أيام من عيد الفصح → DATE XXXX-XX-XX -21 2019-04-24'],
  ['The delegation left three days after Easter.', 'three days after Easter → DATE XXXX-XX-XX -21 2019-04-24'],
  ['غادر الوفد قبل يومين من 5 مايو 2016.', 'قبل يومين من 5 مايو 2016 → DATE XXXX-XX-XX -1107 2016-05-03'],
  ['The delegation left two days before 5 May 2016.', 'two days before 5 May 2016 → DATE XXXX-XX-XX -1107 2016-05-03'],
  ['The match is three weeks from tomorrow.', 'three weeks from tomorrow → DATE XXXX-WXX 22 2019-06-06'],
  [
    'تقام المباراة ثالث ثلاثاء بعد عيد الميلاد 2018.',
    'ثالث ثلاثاء بعد عيد الميلاد 2018 → DATE XXXX-WXX-2 -120 2019-01-15',
  ],
  [
    'The match was on the third Tuesday after Christmas 2018.',
    'the third Tuesday after Christmas 2018 → DATE XXXX-WXX-2 -120 2019-01-15',
  ],
  ['صدر القرار في أقرب جمعة إلى 5 أكتوبر 2016.', 'أقرب جمعة إلى 5 أكتوبر 2016 → DATE XXXX-WXX-5 -950 2016-10-07'],
  [
    'It came out on the nearest Friday to 5 October 2016.',
    'the nearest Friday to 5 October 2016 → DATE XXXX-WXX-5 -950 2016-10-07',
  ],
];

const WRITTEN: readonly Row[] = [
  ['Signed 25Nov2018 in Quito.', '25Nov2018 → DATE 2018-11-25 -171 2018-11-25'],
  ['Signed 31-Oct-74 in Quito.', '31-Oct-74 → DATE 1974-10-31 -16267 1974-10-31'],
  ['صدر القرار عند منتصف-الليل.', 'منتصف-الليل → TIME TNI - -'],
  ['The order came at mid-day.', 'mid-day → TIME TMI - -'],
];

describe('expressions of several parts', () => {
  test.each([...HOURS, ...PERIODS, ...FROM, ...WRITTEN])('%s', (text, ...lines) => {
    expect(datesIn(text, ON)).toEqual(lines);
  });

  test('what is counted from a day counted from today is known without the day', () => {
    expect(datesIn('The match is three weeks from tomorrow.')).toEqual([
      'three weeks from tomorrow → DATE XXXX-WXX 22 -',
    ]);
  });
});

// Nothing of these is a time of the kind above.
const LEFT: readonly (readonly [text: string, ...words: string[]])[] = [
  ['حل الفريق في السابعة من الترتيب.'],
  ['The team came seventh in the table.'],
  ['شارك في الحفل وهو في السابعة من عمره.'],
  ['أقرب مدينة إلى الحدود صغيرة.'],
  ['The nearest town to the border is small.'],
  ['ساعد الجيش في الثالثة من القرى.'],
  ['The parts sb24 and market22 were sold.'],
  ['يؤلمه الظهر كثيرا.'],
];

describe('what only looks like them is left', () => {
  test.each(LEFT)('%s', (text, ...words) => {
    expect(dateWords(text)).toEqual(words);
  });
});
