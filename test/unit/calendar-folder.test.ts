import { describe, expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';

// Articles that are dated by what other documents of the folder tell.

const FIRE = 'اندلع حريق كبير في السوق القديمة بمدينة كوماسي';
const FIRE_EN = 'A large fire broke out in the old market of the city of Kumasi';

/** The day of the first document, where the second is of 2024-03-03. */
function dated(text: string, other: string, published = '2024-03-03') {
  const corpus = new Corpus();
  corpus.update([
    ['a.txt', analyse(text)],
    ['b.txt', analyse(other, { published: [published] })],
  ]);
  return { day: corpus.day('a.txt', 0), resolved: corpus.resolved('a.txt', 0), corpus };
}

describe('where both tell when one thing happened', () => {
  test.each([
    ['two days ago here, yesterday there', `${FIRE} قبل يومين.`, `${FIRE} أمس السبت.`, '2024-03-04', '2024-03-02'],
    ['yesterday in both', `${FIRE} أمس السبت.`, `${FIRE} أمس السبت.`, '2024-03-03', '2024-03-02'],
    ['a full date there', `${FIRE} أمس.`, `${FIRE} في 2 مارس 2024.`, '2024-03-03', '2024-03-02'],
    ['English', `${FIRE_EN} two days ago.`, `${FIRE_EN} yesterday.`, '2024-03-04', '2024-03-02'],
  ])('%s', (_, text, other, day, resolved) => {
    const found = dated(text, other);
    expect(found.day).toMatchObject({ value: day, confidence: 'low' });
    expect(found.day?.because.join()).toContain('2024-03-03');
    expect(found.resolved.resolved).toBe(resolved);
  });
});

describe('the weekday is told by its own words, the week by a report that shares most of what it tells', () => {
  const shared = [
    'وقالت الشرطة في كوماسي إن 12 شخصا قتلوا في حريق السوق القديمة.',
    'وسيطر رجال الإطفاء على النيران بعد أربع ساعات من العمل المتواصل.',
    'وأوضح رئيس البلدية أن الحريق بدأ في مستودع للأقمشة جنوب السوق.',
    'وتعهدت وزارة الداخلية الغانية بتعويض أصحاب المتاجر المحترقة قبل نهاية العام.',
    'وأغلقت السلطات شارع الملوك المؤدي إلى السوق أمام حركة السيارات.',
  ].join('\n\n');
  test.each([
    ['the day after', 'الاثنين', '2024-03-04'],
    ['the same day', 'الأحد', '2024-03-03'],
    ['a weekday too far away', 'الخميس', undefined],
  ])('%s', (_, weekday, day) => {
    const found = dated(`قالت الحكومة اليوم ${weekday} إنها تحقق في الأمر.\n\n${shared}`, shared);
    expect(found.day?.value).toBe(day);
  });
});

describe('what tells no day', () => {
  test.each([
    [
      'a weekday that does not fit',
      `${FIRE} قبل يومين. وقال الوزير اليوم الجمعة إنه سيزور المدينة.`,
      `${FIRE} أمس السبت.`,
    ],
    ['another event', 'افتتح الوزير مصنعا للنسيج في أكرا أمس.', `${FIRE} أمس السبت.`],
    ['a text that is not dated itself', `${FIRE} أمس.`, `${FIRE} أمس.`],
  ])('%s', (name, text, other) => {
    expect(dated(text, other, name.startsWith('a text') ? '2024' : '2024-03-03').day?.value).toBeUndefined();
  });
});

test('a day is handed on, and taken back when its ground goes', () => {
  const corpus = new Corpus();
  const docs = { 'a.txt': `${FIRE} أمس.`, 'b.txt': `${FIRE} أمس السبت.` };
  corpus.update(Object.entries(docs).map(([path, text]) => [path, analyse(text)] as const));
  expect(corpus.day('a.txt', 0)?.value).toBeUndefined();
  const touched = corpus.update([['b.txt', analyse(docs['b.txt'], { published: ['2024-03-03'] })]]);
  expect(corpus.day('a.txt', 0)?.value).toBe('2024-03-03');
  expect(touched).toContain('a.txt');
  corpus.update([['b.txt', undefined]]);
  expect(corpus.day('a.txt', 0)?.value).toBeUndefined();
});
