import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/document/analyse.ts';
import { slice } from '../../server/text/span.ts';

// Said in an article of Wednesday 2019-05-15.
const ON = '2019-05-15';

/** Lengths with the days they stand for. */
function lengthsIn(text: string, ...published: string[]): string[] {
  const document = analyse(text, { published });
  return document.dates
    .filter(({ type }) => type === 'DURATION')
    .map((date) => `${slice(text, date)} ${date.value} ${date.resolved ?? '-'}`);
}

const BOUND: readonly (readonly [text: string, ...lengths: string[]])[] = [
  ['غادر الوزير أمس الثلاثاء بعد زيارة استمرت ثلاثة أيام.', 'ثلاثة أيام P3D 2019-05-12/2019-05-14'],
  ['The minister left yesterday after a visit that lasted three days.', 'three days P3D 2019-05-12/2019-05-14'],
  ['يبدأ الوزير غداً زيارة تستمر يومين.', 'يومين P2D 2019-05-16/2019-05-17'],
  ['The minister begins a two-day visit tomorrow.', 'two-day P2D 2019-05-16/2019-05-17'],
  ['اختتم المعرض الأحد، واستمر أسبوعين.', 'أسبوعين P2W 2019-04-29/2019-05-12'],
  ['The fair ended on Sunday and lasted two weeks.', 'two weeks P2W 2019-04-29/2019-05-12'],
  [
    'أنهى الملحن الأحد جولة في جزر الأرخبيل.\n\nوأظهرت الأيام الأربعة التي قضاها الملحن في الأرخبيل رغبته في التقارب.',
    'الأيام الأربعة P4D 2019-05-09/2019-05-12',
  ],
  [
    'The composer ended his tour of the archipelago on Sunday.\n\nThe four days the composer spent touring the archipelago showed his interest.',
    'four days P4D 2019-05-09/2019-05-12',
  ],
  ['غادر الوفد يوم 2 مايو 2019 بعد زيارة استغرقت يومين.', 'يومين P2D 2019-05-01/2019-05-02'],
];

const OPEN: readonly (readonly [text: string, ...lengths: string[]])[] = [
  // No day of a beginning or an end, no event, or the length of something else.
  ['استمرت الزيارة ثلاثة أيام.', 'ثلاثة أيام P3D -'],
  ['The visit lasted three days.', 'three days P3D -'],
  ['غادر الوزير أمس. وتبلغ مهلة السداد ثلاثة أيام.', 'ثلاثة أيام P3D -'],
  ['The minister left yesterday. Payment is due within three days.', 'three days P3D -'],
  ['وصل الوفد الأحد. وكان الحصار قد دام أربع سنوات.', 'أربع سنوات P4Y -'],
  ['The delegation arrived on Sunday. The siege had lasted four years.', 'four years P4Y -'],
];

describe('how long something lasted, and from or until when', () => {
  test.each(BOUND)('%s', (text, ...lengths) => {
    expect(lengthsIn(text, ON)).toEqual(lengths);
  });
  test.each(OPEN)('open: %s', (text, ...lengths) => {
    expect(lengthsIn(text, ON)).toEqual(lengths);
  });
  test('nothing where the day of the article is not known', () => {
    expect(lengthsIn('غادر الوزير أمس الثلاثاء بعد زيارة استمرت ثلاثة أيام.')).toEqual(['ثلاثة أيام P3D -']);
  });
});

describe('the year or month that was named before', () => {
  test.each([
    ['تأسست الشركة عام 2011، وأغلقت في نهاية العام نفسه.', '2011'],
    ['The firm was founded in 2011 and closed at the end of the same year.', '2011'],
    ['افتتح الجسر في 3 مارس 2018، وأغلق في الشهر نفسه.', '2018-03'],
    ['The bridge opened on 3 March 2018 and closed the same month.', '2018-03'],
    ['أغلق المصنع في الشهر نفسه.', undefined],
    ['The plant closed the same month.', undefined],
  ])('%s', (text, resolved) => {
    expect(analyse(text, { published: [ON] }).dates.at(-1)?.resolved).toBe(resolved);
  });
});
