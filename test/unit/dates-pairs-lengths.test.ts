import { describe, expect, test } from 'vitest';
import { datesIn, type RulePair, rowsOf } from '../support/dates.ts';

// What the rules of lengths, hours and joins read, in Arabic and, where English has the construction too, in English beside it.
// Said in an article of Wednesday 2019-05-15; invented sentences.
const ON = '2019-05-15';

const PAIRS: readonly RulePair[] = [
  {
    rule: 'duration.ts',
    ar: ['دام الاجتماع ساعة ونصف.', 'ساعة ونصف → DURATION PT1.5H - -'],
    en: ['The meeting lasted an hour and a half.', 'an hour and a half → DURATION PT1.5H - -'],
  },
  {
    rule: 'duration.ts',
    ar: ['دامت الرحلة شهرا و21 يوما.', 'شهرا و21 يوما → DURATION P1M21D - -'],
    en: ['The trip took 1 month 21 days.', '1 month 21 days → DURATION P1M21D - -'],
  },
  {
    rule: 'duration.ts',
    ar: ['استمر الحصار سنوات قليلة.', 'سنوات قليلة → DURATION PXY - -'],
    en: ['The siege lasted a few years.', 'a few years → DURATION PXY - -'],
  },
  {
    rule: 'duration.ts',
    ar: ['يعاني الناس منذ عقود.', 'عقود → DURATION PXDE - -'],
    en: ['People have suffered for decades.', 'decades → DURATION PXDE - -'],
  },
  {
    rule: 'duration.ts',
    ar: ['تراجع التضخم في الشهور الـ12 الماضية.', 'الشهور الـ12 الماضية → DURATION P12M - 2018-05-15/2019-05-14'],
    en: ['Inflation fell in the last 12 months.', 'the last 12 months → DURATION P12M - 2018-05-15/2019-05-14'],
  },
  {
    rule: 'duration.ts',
    ar: ['تراجع التضخم في الأشهر الأخيرة.', 'الأشهر الأخيرة → DURATION PXM - -'],
    en: ['Inflation fell in recent months.', 'recent months → DURATION PXM - -'],
  },
  {
    rule: 'duration.ts',
    ar: ['سيعود الوفد بعد ثلاثة أيام.', 'بعد ثلاثة أيام → DATE XXXX-XX-XX 3 2019-05-18'],
    en: ['The delegation will return in three days.', 'in three days → DATE XXXX-XX-XX 3 2019-05-18'],
  },
  {
    rule: 'duration.ts',
    ar: ['غادر الوفد بعد شهر.', 'شهر → DURATION P1M - -'],
    en: ['A month later the delegation left.', 'A month later → DURATION P1M - -'],
  },
  {
    rule: 'duration.ts (English only)',
    en: ['They pay 500 dollars a month and meet twice a week.', 'a month → SET P1M - -', 'a week → SET P1W - -'],
  },
  {
    rule: 'duration.ts: the noun of a day or month is no length',
    ar: ['بدأ العمل منذ يوم أمس الخميس.', 'يوم أمس الخميس → DATE XXXX-WXX-4 -1 2019-05-14'],
    en: ['Work has gone on since yesterday.', 'yesterday → DATE XXXX-XX-XX -1 2019-05-14'],
  },
  {
    rule: 'duration.ts: the noun of a day or month is no length',
    ar: ['يلتئم المجلس خلال شهر سبتمبر.', 'شهر سبتمبر → DATE XXXX-09 - 2019-09'],
    en: ['The council meets in the month of September.', 'month of September → DATE XXXX-09 - 2019-09'],
  },
  {
    rule: 'counted.ts',
    ar: ['يعود الوفد يوم 27.', 'يوم 27 → DATE XXXX-XX-27 12 2019-05-27'],
    en: ['The delegation returns on the 27.', 'the 27 → DATE XXXX-XX-27 12 2019-05-27'],
  },
  {
    rule: 'counted.ts',
    ar: ['اجتمع المجلس كل يوم اثنين الساعة 4 مساء.', 'كل يوم اثنين الساعة 4 مساء → SET XXXX-WXX-1T16:00 - -'],
    en: ['The council meets at 9 am every Sunday.', '9 am every Sunday → SET XXXX-WXX-7T09:00 - -'],
  },
  {
    rule: 'counted.ts (English only)',
    en: ['The match is three Fridays from now.', 'three Fridays from now → DATE XXXX-WXX-5 16 2019-05-31'],
  },
  {
    rule: 'counted-from.ts',
    ar: [
      'يقيم الوفد ثلاثة أيام ابتداء من 5 مايو 2016.',
      'ثلاثة أيام ابتداء من 5 مايو 2016 → DATE 2016-05-05/XXXX-XX-XX - 2016-05-05/2016-05-07',
    ],
    en: [
      'The delegation stays 3 days starting from 5 May 2016.',
      '3 days starting from 5 May 2016 → DATE 2016-05-05/XXXX-XX-XX - 2016-05-05/2016-05-07',
    ],
  },
  {
    rule: 'counted-from.ts',
    ar: [
      'صدر القرار قبل أسبوعين من عيد الأضحى 2018.',
      'قبل أسبوعين من عيد الأضحى 2018 → DATE XXXX-WXX -281 2018-08-07',
    ],
    en: [
      'The order came two weeks before Christmas 2018.',
      'two weeks before Christmas 2018 → DATE XXXX-WXX -155 2018-12-11',
    ],
  },
  {
    rule: 'clock.ts',
    ar: ['يبدأ الحفل في 8:30 مساء.', '8:30 مساء → TIME T20:30 - -'],
    en: ['The show starts at 8:30 pm.', '8:30 pm → TIME T20:30 - -'],
  },
  {
    rule: 'clock.ts',
    ar: ['يبدأ الحفل في 7.30 مساء.', '7.30 مساء → TIME T19:30 - -'],
    en: ['The show starts at 7.30 pm.', '7.30 pm → TIME T19:30 - -'],
  },
  {
    rule: 'clock.ts',
    ar: ['يبدأ الحفل الساعة السابعة والنصف.', 'الساعة السابعة والنصف → TIME T07:30 - -'],
    en: ['The show starts at half past seven.', 'half past seven → TIME T07:30 - -'],
  },
  {
    rule: 'clock.ts',
    ar: ['يبدأ الحفل الساعة الثامنة إلا ربعا.', 'الساعة الثامنة إلا ربعا → TIME T07:45 - -'],
    en: ['The show starts at a quarter to eight.', 'a quarter to eight → TIME T07:45 - -'],
  },
  {
    rule: 'clock.ts',
    ar: ['يبدأ الحفل من 5 إلى 6 مساء.', '5 إلى 6 مساء → TIME T17:00/T18:00 - -'],
    en: ['The show runs from 5 to 6 pm.', '5 to 6 pm → TIME T17:00/T18:00 - -'],
  },
  {
    rule: 'clock.ts',
    ar: ['وقعت الهزة الساعة 14:20 بتوقيت غرينتش.', 'الساعة 14:20 بتوقيت غرينتش → TIME T14:20 - -'],
    en: ['The tremor came at 14:20 GMT.', '14:20 GMT → TIME T14:20 - -'],
  },
  {
    rule: 'weekday.ts',
    ar: ['وصل الوفد يوم الأربعاء.', 'يوم الأربعاء → DATE XXXX-WXX-3 0 2019-05-15'],
    en: ['The delegation arrived on Wednesday.', 'Wednesday → DATE XXXX-WXX-3 0 2019-05-15'],
  },
  {
    rule: 'weekday.ts',
    ar: ['وصل الوفد الأحد قبل الماضي.', 'الأحد قبل الماضي → DATE XXXX-WXX-7 -10 2019-05-05'],
    en: ['The delegation arrived the Sunday before last.', 'Sunday before last → DATE XXXX-WXX-7 -10 2019-05-05'],
  },
  {
    rule: 'weekday.ts',
    ar: ['وصل الوفد ظهر الأحد.', 'ظهر الأحد → TIME XXXX-WXX-7TMI -3 2019-05-12'],
    en: ['The delegation arrived at noon on Sunday.', 'noon on Sunday → TIME XXXX-WXX-7TMI -3 2019-05-12'],
  },
  {
    rule: 'join.ts',
    ar: ['عقد الاجتماع أمس «الأربعاء».', 'أمس «الأربعاء» → DATE XXXX-WXX-3 -1 2019-05-14'],
    en: [
      'The meeting was held yesterday ("Wednesday").',
      'yesterday → DATE XXXX-XX-XX -1 2019-05-14',
      'Wednesday → DATE XXXX-WXX-3 0 2019-05-15',
    ],
  },
  {
    rule: 'join.ts',
    ar: ['غرق القارب في العام الماضي (2018).', 'العام الماضي (2018) → DATE 2018 - 2018'],
    en: ['The boat sank last year (2018).', 'last year (2018) → DATE 2018 - 2018'],
  },
  {
    rule: 'expression.ts: parts of a period',
    ar: ['يغلق المصنع في نهاية هذا الشهر.', 'نهاية هذا الشهر → DATE XXXX-XX - 2019-05'],
    en: ['The plant closes at the end of this month.', 'the end of this month → DATE XXXX-XX - 2019-05'],
  },
  {
    rule: 'expression.ts: parts of a period',
    ar: ['يطرح الجهاز بداية من الشهر القادم.', 'الشهر القادم → DATE XXXX-XX - 2019-06'],
    en: ['The device is sold starting next month.', 'next month → DATE XXXX-XX - 2019-06'],
  },
  {
    rule: 'expression.ts: parts of a period (English only)',
    en: ["Following Monday's debate he left.", 'Monday → DATE XXXX-WXX-1 -2 2019-05-13'],
  },
  {
    rule: 'expression.ts: parts of a period',
    ar: ['وصل الوفد هذا الصيف.', 'هذا الصيف → DATE XXXX-SU - 2019-06/2019-08'],
    en: ['The delegation arrived this summer.', 'this summer → DATE XXXX-SU - 2019-06/2019-08'],
  },
];

describe('every rule in both languages', () => {
  test.each(rowsOf(PAIRS))('%s: %s', (_, text, ...lines) => {
    expect(datesIn(text, ON)).toEqual(lines);
  });
});
