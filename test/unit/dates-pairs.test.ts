import { describe, expect, test } from 'vitest';
import { datesIn, type RulePair, rowsOf } from '../support/dates.ts';

// What each rule of the finders reads, in Arabic and, where English has the construction too, in English beside it.
// Said in an article of Wednesday 2019-05-15; invented sentences.
const ON = '2019-05-15';

const PAIRS: readonly RulePair[] = [
  {
    rule: 'day.ts: a day, then its month',
    ar: ['وقع الاتفاق في 22 أبريل 2018.', '22 أبريل 2018 → DATE 2018-04-22 -388 2018-04-22'],
    en: ['The deal was signed on 22 April 2018.', '22 April 2018 → DATE 2018-04-22 -388 2018-04-22'],
  },
  {
    rule: 'day.ts: a day, then its month',
    ar: ['وقع الاتفاق في الرابع من مايو 2016.', 'الرابع من مايو 2016 → DATE 2016-05-04 -1106 2016-05-04'],
    en: ['The deal was signed on the fourth of May 2016.', 'fourth of May 2016 → DATE 2016-05-04 -1106 2016-05-04'],
  },
  {
    rule: 'day.ts: a month, then its day',
    ar: ['وقع الاتفاق في مايو الحادي عشر.', 'مايو الحادي عشر → DATE XXXX-05-11 -4 2019-05-11'],
    en: ['The deal was signed on May the eleventh.', 'May the eleventh → DATE XXXX-05-11 -4 2019-05-11'],
  },
  {
    rule: 'day.ts: days of one month as a range',
    ar: ['يقام المعرض من 4 إلى 22 يناير.', '4 إلى 22 يناير → DATE XXXX-01-04/XXXX-01-22 - 2019-01-04/2019-01-22'],
    en: ['The fair runs from 4 to 22 January.', '4 to 22 January → DATE XXXX-01-04/XXXX-01-22 - 2019-01-04/2019-01-22'],
  },
  {
    rule: 'day.ts: days of one month as a range',
    ar: ['يقام المعرض بين 19 و20 نوفمبر.', '19 و20 نوفمبر → DATE XXXX-11-19/XXXX-11-20 - 2018-11-19/2018-11-20'],
    en: [
      'The fair runs between 19 and 20 November.',
      '19 and 20 November → DATE XXXX-11-19/XXXX-11-20 - 2018-11-19/2018-11-20',
    ],
  },
  {
    rule: 'day.ts: a month by two names side by side (Arabic only)',
    ar: ['يطرح المنتج في السابع من أغسطس آب.', 'السابع من أغسطس آب → DATE XXXX-08-07 84 2019-08-07'],
  },
  {
    rule: 'day.ts: a month by two names side by side (Arabic only)',
    ar: ['افتتح المصنع في أواخر أبريل نيسان.', 'أواخر أبريل نيسان → DATE XXXX-04 - 2019-04'],
  },
  {
    rule: 'day.ts: a month by its number after «شهر» (Arabic only)',
    ar: ['ينتهي العقد آخر يوم من شهر 10.', 'آخر يوم من شهر 10 → DATE XXXX-10 169 2019-10-31'],
  },
  {
    rule: 'numeric.ts',
    ar: ['صدر القرار بتاريخ 4/22/2016.', '4/22/2016 → DATE 2016-04-22 -1118 2016-04-22'],
    en: ['The order came on 4/22/2016.', '4/22/2016 → DATE 2016-04-22 -1118 2016-04-22'],
  },
  {
    rule: 'numeric.ts',
    ar: ['صدر القرار في 2016-06-12.', '2016-06-12 → DATE 2016-06-12 -1067 2016-06-12'],
    en: ['The order came on 2016-06-12.', '2016-06-12 → DATE 2016-06-12 -1067 2016-06-12'],
  },
  {
    rule: 'numeric.ts',
    ar: ['يغلق المكتب من 10/1 إلى 11/7.', '10/1 إلى 11/7 → DATE XXXX-01-10/XXXX-07-11 - 2019-01-10/2019-07-11'],
    en: [
      'The office is closed from 10/1 to 11/7.',
      '10/1 to 11/7 → DATE XXXX-10-01/XXXX-11-07 - 2018-10-01/2018-11-07',
    ],
  },
  {
    rule: 'numeric.ts',
    ar: ['امتدت الدراسة 1960-1961.', '1960-1961 → DATE 1960/1961 - 1960/1961'],
    en: ['The study of 1960-1961 ended.', '1960-1961 → DATE 1960/1961 - 1960/1961'],
  },
  {
    rule: 'numeric.ts (Arabic only)',
    ar: [
      'بدأ العام الجديد 1435/1436هـ.',
      '1435/1436هـ → DATE 1435[u-ca=islamic-umalqura]/1436[u-ca=islamic-umalqura] - 2013-11-04/2015-10-13',
    ],
  },
  {
    rule: 'year.ts',
    ar: ['تأسست الشركة سنة 1987.', 'سنة 1987 → DATE 1987 - 1987'],
    en: ['The firm was founded in the year 1987.', 'the year 1987 → DATE 1987 - 1987'],
  },
  {
    rule: 'year.ts (Arabic only)',
    ar: ['تراجعت المبيعات في العام الماضي 2014م.', 'العام الماضي 2014م → DATE 2014 - 2014'],
  },
  {
    rule: 'year.ts: a year before its noun (English only)',
    en: ['In his 2002 book he said so, as in a 2014 study.', '2002 → DATE 2002 - 2002', '2014 → DATE 2014 - 2014'],
  },
  {
    rule: 'period.ts',
    ar: ['تراجعت المبيعات في العام قبل الماضي.', 'العام قبل الماضي → DATE XXXX - 2017'],
    en: ['Sales fell the year before last.', 'year before last → DATE XXXX - 2017'],
  },
  {
    rule: 'period.ts',
    ar: ['يبدأ الموسم الأسبوع بعد المقبل.', 'الأسبوع بعد المقبل → DATE XXXX-WXX - 2019-05-27/2019-06-02'],
    en: ['The season starts the week after next.', 'week after next → DATE XXXX-WXX - 2019-05-27/2019-06-02'],
  },
  {
    rule: 'period.ts',
    ar: ['انتهى العام المالي الحالي.', 'العام المالي الحالي → DATE XXXX - -'],
    en: ['The current fiscal year ended.', 'current fiscal year → DATE XXXX - -'],
  },
  {
    rule: 'period.ts',
    ar: ['ارتفعت المبيعات في الربع الثالث من 2016.', 'الربع الثالث من 2016 → DATE 2016-Q3 - 2016-07/2016-09'],
    en: ['Sales rose in the third quarter of 2016.', 'the third quarter of 2016 → DATE 2016-Q3 - 2016-07/2016-09'],
  },
  {
    rule: 'period.ts',
    ar: [
      'ارتفعت المبيعات في النصف الأول من العام الماضي.',
      'النصف الأول من العام الماضي → DATE XXXX-H1 - 2018-01/2018-06',
    ],
    en: ['Sales rose in the first half of last year.', 'the first half of last year → DATE XXXX-H1 - 2018-01/2018-06'],
  },
  { rule: 'period.ts (English only)', en: ['Sales rose year to date.', 'year to date → DATE XXXX - 2019'] },
  {
    rule: 'period.ts',
    ar: ['بني المسجد في القرن التاسع عشر.', 'القرن التاسع عشر → DATE 18XX - 18XX'],
    en: ['The church was built in the nineteenth century.', 'the nineteenth century → DATE 18XX - 18XX'],
  },
  {
    rule: 'period.ts',
    ar: ['يجتمع المجلس في أول جمعة من يوليو.', 'أول جمعة من يوليو → DATE XXXX-07-WXX-5-#1 51 2019-07-05'],
    en: [
      'The council meets on the first Friday of July.',
      'the first Friday of July → DATE XXXX-07-WXX-5-#1 51 2019-07-05',
    ],
  },
  {
    rule: 'period.ts',
    ar: ['عاد في صيف 2016.', 'صيف 2016 → DATE 2016-SU - 2016-06/2016-08'],
    en: ['He came back in the summer of 2016.', 'the summer of 2016 → DATE 2016-SU - 2016-06/2016-08'],
  },
  {
    rule: 'period.ts',
    ar: ['شهدت أواخر الثمانينيات نزوحا.', 'أواخر الثمانينيات → DATE XX8X - 198X'],
    en: ['Many left in the late 1980s.', 'the late 1980s → DATE 198X - 198X'],
  },
  {
    rule: 'period.ts',
    ar: ['يعيش الناس هذه الأيام على الكفاف.', 'هذه الأيام → DATE PRESENT_REF 0 2019-05-15'],
    en: ['People live poorly these days.', 'these days → DATE PRESENT_REF 0 2019-05-15'],
  },
  {
    rule: 'period.ts',
    ar: ['يجتمع المجلس أسبوعيا.', 'أسبوعيا → SET P1W - -'],
    en: ['The council meets weekly.', 'weekly → SET P1W - -'],
  },
  {
    rule: 'period.ts',
    ar: ['يجتمع المجلس كل شهرين.', 'كل شهرين → SET P2M - -'],
    en: ['The council meets every two months.', 'every two months → SET P2M - -'],
  },
];

describe('every rule in both languages', () => {
  test.each(rowsOf(PAIRS))('%s: %s', (_, text, ...lines) => {
    expect(datesIn(text, ON)).toEqual(lines);
  });
});
