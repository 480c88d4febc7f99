import { describe, expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import type { Decisions } from '../../server/corpus/decisions.ts';
import { analyse } from '../../server/document/analyse.ts';

// One claim as several outlets have it; all of them go on with something of their own.
const AR = {
  agency: 'ذكرت وكالة الأنباء الكينية أن 214 صيادا فقدوا في بحيرة توركانا بعد عاصفة أغرقت 37 قاربا ليلة الاثنين.',
  again: 'أفادت وكالة الأنباء الكينية بأن 214 صيادا فقدوا في بحيرة توركانا بعد عاصفة أغرقت 37 قاربا ليلة الاثنين.',
  silent: 'فقد 214 صيادا في بحيرة توركانا بعد عاصفة أغرقت 37 قاربا ليلة الاثنين.',
  alias: 'ذكرت وكالة نيروبي أن 214 صيادا فقدوا في بحيرة توركانا بعد عاصفة أغرقت 37 قاربا ليلة الاثنين.',
  ministry: 'أعلنت وزارة الثروة السمكية أن 214 صيادا فقدوا في بحيرة توركانا بعد عاصفة أغرقت 37 قاربا ليلة الاثنين.',
  names: ['وكالة الأنباء الكينية', 'وكالة نيروبي'],
  rest: [
    'ويعيش على ضفاف البحيرة رعاة من قبائل التوركانا يعتمدون على الصيد في مواسم الجفاف.',
    'وتقول منظمات الإغاثة إن القوارب الخشبية القديمة لا تحمل سترات نجاة.',
    'وكانت الحكومة وعدت قبل عامين ببناء مرفأ صغير وبرج للإنذار المبكر.',
  ],
};
const EN: typeof AR = {
  agency:
    'The Kenya News Agency reported that 214 fishermen went missing on Lake Turkana after a storm sank 37 boats on Monday night.',
  again:
    'According to the Kenya News Agency, 214 fishermen went missing on Lake Turkana after a storm sank 37 boats on Monday night.',
  silent: 'Some 214 fishermen went missing on Lake Turkana after a storm sank 37 boats on Monday night.',
  alias:
    'The Lake Press Agency reported that 214 fishermen went missing on Lake Turkana after a storm sank 37 boats on Monday night.',
  ministry:
    'The Fisheries Ministry said that 214 fishermen went missing on Lake Turkana after a storm sank 37 boats on Monday night.',
  names: ['Kenya News Agency', 'Lake Press Agency'],
  rest: [
    'Herders of the Turkana people live along the shore and depend on fishing in times of drought.',
    'Aid groups say that the old wooden boats carry no life jackets.',
    'Two years ago the government promised a small harbour and a tower for early warning.',
  ],
};

type Kind = 'agency' | 'again' | 'silent' | 'alias' | 'ministry';

function told(texts: typeof AR, kinds: readonly Kind[], decisions: Decisions = {}): readonly string[] {
  const corpus = new Corpus(decisions);
  corpus.update(
    kinds.map((kind, i) => [`${i}.txt`, analyse(`${'ABC'[i]} ${i}\n\n${texts[kind]}\n\n${texts.rest[i]}\n`)]),
  );
  return findings(corpus, '0.txt')
    .filter(({ code }) => code === 'single-origin')
    .map(({ message }) => message.replace(/[\u2066-\u2069]/g, ''));
}

const INDEPENDENT = { origins: { independent: [['0.txt', '1.txt']] } };

describe.each([
  ['Arabic', AR],
  ['English', EN],
])('claims that rest on one agency: %s', (_language, texts) => {
  test.each<[string, Kind[], Decisions, RegExp | undefined]>([
    ['two name it', ['agency', 'again'], {}, /^2 documents .* one origin/],
    ['one is silent about it', ['agency', 'silent'], {}, /^2 documents .* 1 of them in the same words/],
    ['seen from the silent one', ['silent', 'agency'], {}, /^2 documents .* 1 of them in the same words/],
    ['two name it and one is silent', ['agency', 'again', 'silent'], {}, /^3 documents .* 1 of them in the same words/],
    ['nobody names it', ['silent', 'silent'], {}, undefined],
    ['a ministry says so too', ['agency', 'again', 'ministry'], {}, undefined],
    ['two agencies', ['agency', 'alias'], {}, undefined],
    ['two agencies that the user calls one', ['agency', 'alias'], { origins: { same: [texts.names] } }, /^2 documents/],
    ['the user calls them independent', ['agency', 'again'], INDEPENDENT, undefined],
  ])('%s', (_what, kinds, decisions, expected) => {
    const messages = told(texts, kinds, decisions);
    if (expected === undefined) expect(messages).toEqual([]);
    else expect(messages).toEqual([expect.stringMatching(expected)]);
  });
});
