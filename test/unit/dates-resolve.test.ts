import { describe, expect, test } from 'vitest';
import { datesIn } from '../support/dates.ts';

// Said in an article of Wednesday 2019-05-15. Each line: words → type, value of the words alone, days, EDTF.
const ON = '2019-05-15';

const RESOLVED: readonly (readonly [text: string, ...lines: string[]])[] = [
  ['وقع الانفجار أمس الثلاثاء.', 'أمس الثلاثاء → DATE XXXX-WXX-2 -1 2019-05-14'],
  ['It exploded yesterday.', 'yesterday → DATE XXXX-XX-XX -1 2019-05-14'],
  ['غادر الوفد الأحد.', 'الأحد → DATE XXXX-WXX-7 -3 2019-05-12'],
  ['The delegation left on Sunday.', 'Sunday → DATE XXXX-WXX-7 -3 2019-05-12'],
  ['سيغادر الوفد الأحد.', 'الأحد → DATE XXXX-WXX-7 4 2019-05-19'],
  ['The delegation will leave on Sunday.', 'Sunday → DATE XXXX-WXX-7 4 2019-05-19'],
  ['وصل الأربعاء.', 'الأربعاء → DATE XXXX-WXX-3 0 2019-05-15'],
  ['وصل الأربعاء الماضي.', 'الأربعاء الماضي → DATE XXXX-WXX-3 -7 2019-05-08'],
  ['They met last Wednesday.', 'last Wednesday → DATE XXXX-WXX-3 -7 2019-05-08'],
  ['أغلق الميناء في أبريل الماضي.', 'أبريل الماضي → DATE XXXX-04 - 2019-04'],
  ['The port closed last April.', 'last April → DATE XXXX-04 - 2019-04'],
  ['يفتتح الميناء في نوفمبر المقبل.', 'نوفمبر المقبل → DATE XXXX-11 - 2019-11'],
  ['جرى ذلك في ديسمبر الماضي.', 'ديسمبر الماضي → DATE XXXX-12 - 2018-12'],
  ['غرقت السفينة قبل ثلاثة أيام.', 'قبل ثلاثة أيام → DATE XXXX-XX-XX -3 2019-05-12'],
  ['The ship sank three days ago.', 'three days ago → DATE XXXX-XX-XX -3 2019-05-12'],
  ['بدأت الحملة قبل شهرين.', 'قبل شهرين → DATE XXXX-XX -61 2019-03-15'],
  ['تأسست الشركة عام 1987.', 'عام 1987 → DATE 1987 - 1987'],
  ['تراجعت الصادرات العام الماضي.', 'العام الماضي → DATE XXXX - 2018'],
  ['Exports fell last year.', 'last year → DATE XXXX - 2018'],
  ['أقيم المعرض في 7 شوال 1436هـ.', '7 شوال 1436هـ → DATE 1436-10-07[u-ca=islamic-umalqura] -1392 2015-07-23'],
  ['أقيم المعرض في ١٢/٠٦/٢٠١٦.', '١٢/٠٦/٢٠١٦ → DATE 2016-06-12 -1067 2016-06-12'],
  [
    'The fair ran from 3 to 12 September 2016.',
    '3 to 12 September 2016 → DATE 2016-09-03/2016-09-12 - 2016-09-03/2016-09-12',
  ],
  ['شهدت الستينيات هجرة.', 'الستينيات → DATE XX6X - 196X'],
  ['Many left in the 1960s.', 'the 1960s → DATE 196X - 196X'],
  ['دام الحصار أربع سنوات.', 'أربع سنوات → DURATION P4Y - -'],
  ['The siege lasted four years.', 'four years → DURATION P4Y - -'],
  ['تعقد القمة كل عامين.', 'كل عامين → SET P2Y - -'],
  ['انتهت الهدنة مساء الاثنين.', 'مساء الاثنين → TIME XXXX-WXX-1TEV -2 2019-05-13'],
  ['The truce ended on Monday evening.', 'Monday evening → TIME XXXX-WXX-1TEV -2 2019-05-13'],
  ['تراجعت الليرة في آذار/مارس 2018.', 'آذار/مارس 2018 → DATE 2018-03 - 2018-03'],
];

describe('expressions resolve against the day of their article', () => {
  test.each(RESOLVED)('%s', (text, ...lines) => {
    expect(datesIn(text, ON)).toEqual(lines);
  });
});

// Nothing is known of the day but what the words tell.
const UNDATED: readonly (readonly [text: string, ...lines: string[]])[] = [
  [
    'عقد المؤتمر أمس السبت بعد أن وصل الوفد الثلاثاء.',
    'أمس السبت → DATE XXXX-WXX-6 -1 -',
    'الثلاثاء → DATE XXXX-WXX-2 -5 -',
  ],
  ['وصل الوفد قبل يومين وزار المدينة عام 2005.', 'قبل يومين → DATE XXXX-XX-XX -2 -', 'عام 2005 → DATE 2005 - 2005'],
  [
    'The delegation arrived two days ago, as in 2005.',
    'two days ago → DATE XXXX-XX-XX -2 -',
    '2005 → DATE 2005 - 2005',
  ],
  ['جرت الانتخابات في 14 مارس.', '14 مارس → DATE XXXX-03-14 - -'],
];

describe('without a day, distances stand and years stay open', () => {
  test.each(UNDATED)('%s', (text, ...lines) => {
    expect(datesIn(text)).toEqual(lines);
  });
});
