import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/document/analyse.ts';
import { find } from '../../../server/features/find.ts';
import { hints } from '../../../server/features/hints.ts';
import { hover } from '../../../server/features/hover.ts';
import { highlights, references } from '../../../server/features/navigate.ts';
import { corpusOf, documentOf } from '../../support/corpus.ts';
import { spanOf } from '../../support/text.ts';

const AR = `وفد من الاتحاد الأفريقي في جوبا

وصل الوفد أمس السبت إلى جوبا، ويغادرها الثلاثاء المقبل بعد لقاء مع الرئيس.  

وتستمر الزيارة ستة أيام.
`;
const EN = `African Union delegation in Juba

The delegation arrived in Juba on 16 September 2023, a mission official said on Sunday.
`;
const corpus = corpusOf({
  ar: analyse(AR, { published: ['2023-09-17'] }),
  en: analyse(EN, { published: ['2023-09-17'] }),
});
const ALL = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const at = (text: string, words: string) => spanOf(text, words).start + 1;

describe('hints', () => {
  test('stand at the end of their line, whatever the place of the words', () => {
    const list = hints(corpus, 'ar', documentOf(corpus, 'ar'), ALL);
    expect(list).toHaveLength(1);
    expect(list[0]?.position).toEqual({ line: 2, character: AR.split('\n')[2]?.length });
    expect(list[0]?.label).toBe('2023-09-16 · 2023-09-19');
    expect(list[0]?.tooltip).toContain('\u2068أمس السبت\u2069 = 2023-09-16');
  });

  test('leave out what the words say themselves, and what is not asked for', () => {
    expect(hints(corpus, 'en', documentOf(corpus, 'en'), ALL)[0]?.label).toBe('2023-09-17');
    const second = { start: { line: 4, character: 0 }, end: { line: 9, character: 0 } };
    expect(hints(corpus, 'ar', documentOf(corpus, 'ar'), second)).toEqual([]);
  });
});

describe('a day', () => {
  test.each([
    ['أمس السبت', ['2023\\\\-09\\\\-16']],
    ['ستة أيام', ['a duration', 'P6D']],
  ])('on %s the hover tells it and why', (words, expected) => {
    const answer = hover(corpus, 'ar', documentOf(corpus, 'ar'), at(AR, words), { markdown: true, locale: undefined });
    for (const piece of expected) expect(JSON.stringify(answer?.contents)).toContain(piece);
  });

  test('has references in every document and language, and highlights in its own', () => {
    const places = references(corpus, 'ar', documentOf(corpus, 'ar'), at(AR, 'أمس السبت'));
    expect(places.map(({ uri }) => uri)).toEqual(['ar', 'en']);
    expect(highlights(corpus, 'en', documentOf(corpus, 'en'), at(EN, '16 September'))).toHaveLength(1);
  });

  test('is found by the beginning of its ISO form', () => {
    expect(find(corpus, '2023-09').map(({ name, containerName }) => [name, containerName])).toEqual([
      ['2023-09-16', 'named 2 times'],
      ['2023-09-17', 'named 1 time'],
      ['2023-09-19', 'named 1 time'],
    ]);
    expect(find(corpus, '2024')).toEqual([]);
  });
});
