import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/document/analyse.ts';
import { articleAt, dayAt, readDay } from '../../../server/features/days.ts';
import { lenses } from '../../../server/features/lenses.ts';
import { corpusOf } from '../../support/corpus.ts';
import { spanOf } from '../../support/text.ts';

describe('a day that a user writes', () => {
  test.each([
    ['2023-09-17', '2023-09-17', 7],
    ['٢٠٢٣-٠٩-١٧', '2023-09-17', 7],
    [' 2023-09 ', '2023-09', null],
    ['2023', '2023', null],
    ['2023-09-17?', '2023-09-17?', 7],
    ['2023-08/2024-02', '2023-08/2024-02', null],
    ['17 September 2023', '2023-09-17', 7],
    ['17 سبتمبر/أيلول 2023', '2023-09-17', 7],
    ['الأحد 17 أيلول ٢٠٢٣', '2023-09-17', 7],
    ['September 2023', '2023-09', null],
    ['أيلول 2023', '2023-09', null],
    ['17/9/2023', '2023-09-17', 7],
    ['7/10/1436هـ', '2015-07-23', 4],
    ['2 ربيع الأول 1445', '2023-09-17', 7],
  ])('%s is %s', (text, value, weekday) => {
    expect(readDay(text)).toEqual({ value, weekday });
  });

  test.each([
    ['2023-02-30', 'no-such-day'],
    ['2023-13', 'no-such-day'],
    ['31 June 2023', 'no-such-day'],
    ['17 September', 'no-year'],
    ['17 أيلول', 'no-year'],
    ['yesterday', 'relative'],
    ['أمس السبت', 'relative'],
    ['الأحد', 'relative'],
    ['Sunday', 'relative'],
    ['XXXX-09-17', 'unread'],
    ['when he came', 'unread'],
    ['خبر عاجل', 'unread'],
    ['17 September 2023 and 18 September 2023', 'unread'],
    ['', 'unread'],
  ])('%s is refused: %s', (text, refused) => {
    expect(readDay(text)).toEqual({ refused });
  });
});

const AR = `وفد من الاتحاد الأفريقي في جوبا

وصل الوفد أمس السبت إلى جوبا، ويغادرها الثلاثاء المقبل بعد لقاء مع الرئيس.

وتستمر الزيارة ستة أيام.
`;
const EN = `African Union delegation in Juba

The delegation arrived in Juba yesterday, a mission official said on Sunday.
`;

describe('the article at a place', () => {
  const lying = { folder: 'file:///news', path: 'a.txt' };
  test.each([
    ['Arabic', AR, 'الزيارة', 'وفد من الاتحاد الأفريقي في جوبا'],
    ['English', EN, 'official', 'African Union delegation in Juba'],
  ])('%s is told with what is known of its day', (_, text, word, headline) => {
    const document = analyse(text);
    expect(dayAt(document, spanOf(text, word), lying, [])).toMatchObject({
      ...lying,
      article: 0,
      headline,
      given: null,
      value: null,
    });
    expect(dayAt(analyse(text, { published: ['2023'] }), spanOf(text, word), lying, ['2023'])?.given).toBe('2023');
    expect(dayAt(document, spanOf(text, word), undefined, [])?.folder).toBeNull();
  });

  test('is none in an empty document, and the first before its lines', () => {
    expect(dayAt(analyse(''), { start: 0, end: 0 }, lying, [])).toBeUndefined();
    expect(articleAt(analyse(`\n\n${AR}`), 0)?.id).toBe(0);
  });

  test('is an appended one below the main one', () => {
    const document = analyse(AR);
    const [main] = document.articles;
    const end = document.blocks.at(-1)?.start ?? 0;
    const page = {
      ...document,
      articles: [
        main as NonNullable<typeof main>,
        { ...(main as NonNullable<typeof main>), id: 1, headline: undefined },
      ],
      blocks: document.blocks.map((block) => (block.start === end ? { ...block, article: 1 } : block)),
    };
    expect(dayAt(page, { start: end, end }, lying, ['2023', '2024'])).toMatchObject({
      article: 1,
      headline: 'وتستمر الزيارة ستة أيام.',
      given: '2024',
    });
  });
});

test.each([
  ['unknown', undefined, true],
  ['given', '2023-09-17', false],
])('a lens over the headline sets a day that is %s', (_, day, isOffered) => {
  for (const text of [AR, EN]) {
    const document = analyse(text, { published: [day] });
    const own = (withCommands: boolean) =>
      lenses(corpusOf({ a: document }), 'a', document, 'en', withCommands).filter(
        ({ command }) => command?.command === 'isnad.setDate',
      );
    expect(own(true)).toHaveLength(isOffered ? 1 : 0);
    expect(own(false)).toEqual([]);
  }
});
