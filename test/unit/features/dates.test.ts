import { describe, expect, test } from 'vitest';
import { type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { analyse } from '../../../server/document/analyse.ts';
import { find } from '../../../server/features/find.ts';
import { matches } from '../../../server/features/finddays.ts';
import { hints } from '../../../server/features/hints.ts';
import { hover } from '../../../server/features/hover.ts';
import { highlights, references } from '../../../server/features/navigate.ts';
import { linesOf } from '../../../server/locate.ts';
import { slice } from '../../../server/text/span.ts';
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
      ['2023-09-16', 'Saturday, named 2 times in 2 documents'],
      ['2023-09-17', 'Sunday, named 1 time in 1 document'],
      ['2023-09-19', 'Tuesday, named 1 time in 1 document'],
    ]);
    expect(find(corpus, '2024')).toEqual([]);
  });

  test.each([
    ['2023-09-16', ['2023-09-16']],
    ['٢٠٢٣-٠٩-١٦', ['2023-09-16']],
    ['16 September', ['2023-09-16']],
    ['16 أيلول', ['2023-09-16']],
    ['16 سبتمبر 2023', ['2023-09-16']],
    ['16/9/2023', ['2023-09-16']],
    ['1 ربيع الأول 1445', ['2023-09-16']],
    ['ربيع الأول', ['2023-09-16', '2023-09-17', '2023-09-19']],
    ['السبت', ['2023-09-16']],
    ['Sunday', ['2023-09-17']],
    ['الأحد', ['2023-09-17']],
    ['September', ['2023-09-16', '2023-09-17', '2023-09-19']],
    ['أيلول', ['2023-09-16', '2023-09-17', '2023-09-19']],
    ['أيلول 2022', []],
    ['17 May', []],
    ['أمس', []],
    ['yesterday', []],
    ['next Sunday', []],
    ['الاثنين', []],
  ])('%s finds %j, each under a title with these letters', (query, days) => {
    const found = find(corpus, query).filter(({ kind }) => kind === SymbolKind.Constant);
    expect(found.map(({ name }) => name.slice(0, 10))).toEqual(days);
    for (const { name } of found) expect(matches(name, query)).toBe(true);
  });

  test('leads to its first expression by path', () => {
    const [found] = find(corpus, '16 September');
    const { uri, range } = (found as SymbolInformation).location;
    expect(uri).toBe('ar');
    expect(slice(AR, linesOf({ text: AR }).span(range))).toBe('أمس السبت');
  });

  test('leaves names alone', () => {
    expect(find(corpus, 'جوبا').map(({ kind }) => kind)).toEqual([SymbolKind.Namespace]);
    expect(find(corpus, 'Juba').map(({ kind }) => kind)).toEqual([SymbolKind.Namespace]);
  });

  test.each([
    ['Arabic, given', AR, '2023-09-17', 'الثلاثاء المقبل', ["The article's day is given: The day was given."]],
    ['Arabic, its weekday told', AR, undefined, 'الثلاثاء المقبل', ['by its weekday only', 'told by أمس السبت line 3']],
    ['Arabic, where it is told', AR, undefined, 'أمس السبت', ['told by these words']],
    ['English, its weekday told', EN, undefined, 'Sunday', ['by its weekday only', 'told by these words']],
  ])('%s: the hover tells what it depends on', (_, text, day, words, pieces) => {
    const own = corpusOf({ a: analyse(text, { published: [day] }) });
    const answer = hover(own, 'a', documentOf(own, 'a'), at(text, words), { markdown: false, locale: 'en' });
    const shown = ((answer?.contents as { value: string } | undefined)?.value ?? '').replace(/[\u2068\u2069]/g, '');
    for (const piece of pieces) expect(shown).toContain(piece);
  });

  test('a day that the words name depends on nothing, and the link leads to the place', () => {
    const shown = (text: string, words: string) => {
      const own = corpusOf({ a: text });
      const answer = hover(own, 'a', documentOf(own, 'a'), at(text, words), { markdown: true, locale: 'en' });
      return (answer?.contents as { value: string } | undefined)?.value ?? '';
    };
    expect(shown(EN, '16 September 2023')).not.toContain('article');
    expect(shown(AR, 'الثلاثاء المقبل')).toContain('(<a#L3,11>)');
  });
});
