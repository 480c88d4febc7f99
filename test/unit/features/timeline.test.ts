import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { timeline } from '../../../server/features/timeline.ts';
import { linesOf } from '../../../server/locate.ts';
import { corpusOf, documentOf } from '../../support/corpus.ts';

const AR = `قمة في موسكو

التقى الرئيس الروسي فلاديمير بوتين في موسكو أمس السبت الزعيم الكوري الشمالي كيم جونغ أون. ويعود كيم إلى بيونغ يانغ في 19 سبتمبر/أيلول 2023.

وكان بوتين قد زار الصين عام 2019.
`;
const EN = `Talks in Moscow

President Vladimir Putin met Kim Jong Un in Moscow on Saturday. Kim will return to Pyongyang on 19 September 2023.

Putin visited China in 2019.
`;
const given = (text: string, day: string) => analyse(text, { published: [day] });
/** Says again what the Arabic one says, later. */
const COPY = `بوتين يلتقي كيم

التقى الرئيس الروسي فلاديمير بوتين في موسكو السبت 16 سبتمبر/أيلول 2023 الزعيم الكوري الشمالي كيم جونغ أون.
`;
const UNDATED = `عودة كيم

عاد الزعيم الكوري الشمالي كيم جونغ أون من موسكو أمس.
`;

describe.each([
  ['Arabic', AR, 'ar' as const, 'موسكو', ['فلاديمير بوتين', 'كيم جونغ أون']],
  ['English', EN, 'en' as const, 'Moscow', ['Vladimir Putin', 'Kim Jong Un']],
])('%s', (_, text, script, place, parties) => {
  const corpus = corpusOf({ a: given(text, '2023-09-17') });
  const { days, undated, more } = timeline(corpus, script);

  test('days stand in order, with the day the article was written', () => {
    expect(days.map(({ day }) => day)).toEqual(['2019', '2023-09-16', '2023-09-17', '2023-09-19']);
    expect(days[2]).toMatchObject({ events: [], written: [{ uri: 'a', day: '2023-09-17', kind: 'main' }] });
    expect(undated).toEqual([]);
    expect(more).toBe(0);
  });

  test('each with its sentence, places and parties', () => {
    const [event, ...others] = days[1]?.events ?? [];
    expect(others).toEqual([]);
    expect(event?.places.map(({ labels }) => labels[0])).toEqual([place]);
    expect(event?.parties.map(({ labels }) => labels[0])).toEqual(parties);
    expect(event?.documents).toEqual(['a']);
    expect(event?.polarity).toBe('asserted');
    const { start, end } = linesOf(documentOf(corpus, 'a')).span(event?.range as NonNullable<typeof event>['range']);
    expect(text.slice(start, end)).toBe(event?.text);
    expect(event?.text).toMatch(/^(?:التقى|President).*\.$/);
  });
});

test('what several documents tell, in either language, stands once, as the first of them has it, with all of them', () => {
  const { days } = timeline(
    corpusOf({ a: given(COPY, '2023-09-18'), b: given(AR, '2023-09-17'), c: given(EN, '2023-09-17') }),
    'ar',
  );
  const [first, ...others] = days.find(({ day }) => day === '2023-09-16')?.events ?? [];
  expect(first).toMatchObject({ uri: 'b', documents: ['b', 'a', 'c'] });
  expect(others.every(({ uri }) => uri === 'c')).toBe(true);
});

test('an article without a day is told as such, and its «yesterday» has no place', () => {
  const { days, undated } = timeline(corpusOf({ a: UNDATED }), 'ar');
  expect(days).toEqual([]);
  expect(undated).toMatchObject([{ uri: 'a', headline: 'عودة كيم', day: null, confidence: null }]);
});

test('the order of loading changes nothing', () => {
  const texts = { a: given(AR, '2023-09-17'), b: given(COPY, '2023-09-17'), c: analyse(EN), d: analyse(UNDATED) };
  const other = new Corpus();
  for (const entry of Object.entries(texts).reverse()) other.update([entry]);
  expect(timeline(other, 'ar')).toEqual(timeline(corpusOf(texts), 'ar'));
});

test('only the documents that are asked for', () => {
  const corpus = corpusOf({ a: COPY, b: given(AR, '2023-09-17') });
  const { days } = timeline(corpus, 'ar', ['b']);
  expect(days.flatMap(({ events }) => events.flatMap(({ documents }) => documents))).not.toContain('a');
});

test('it is bounded, and counts what it leaves out', () => {
  const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i));
  const body = lines(60, (i) => `The minister opened bridge ${i} in Cairo on 16 September 2023.`);
  const years = lines(1100, (i) => `The river rose in March ${900 + i}.`);
  const { days, more } = timeline(corpusOf({ a: `News\n\n${[...body, ...years].join('\n\n')}\n` }), 'en');
  const full = days.find(({ day }) => day === '2023-09-16');
  expect([full?.events.length, full?.more]).toEqual([40, 20]);
  expect(days.length).toBe(1000);
  expect(more).toBeGreaterThan(0);
});

test.each([
  ['أعلن الرئيس اليوم الأحد أن الوفد غادر أمس السبت.\n', 'XXXX-WXX-6'],
  ['The president said today, Sunday, that the delegation had left yesterday.\n', 'XXXX-WXX-6'],
])('without dates the weekdays stand by themselves: %s', (text, weekday) => {
  const { days, weekdays, undated } = timeline(corpusOf({ a: analyse(text) }), 'en');
  expect(days).toEqual([]);
  expect(weekdays.map(({ day }) => day)).toEqual([weekday, 'XXXX-WXX-7']);
  expect(undated).toMatchObject([{ uri: 'a', day: null, weekday: 7 }]);
});
