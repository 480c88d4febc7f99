import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../server/corpus/corpus.ts';
import { independentOrigins, saidElsewhere } from '../../../server/corpus/independent.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { chainAt } from '../../../server/features/chain.ts';
import { hover } from '../../../server/features/hover.ts';
import { ledgerAt } from '../../../server/features/ledger.ts';
import { lenses } from '../../../server/features/lenses.ts';
import { originsOf } from '../../../server/features/origins.ts';
import type { ChainStep } from '../../../server/protocol.ts';
import { corpusOf, documentOf } from '../../support/corpus.ts';

/** A chain as «outlet ← speaker», unnamed sources as «?». */
function told(steps: readonly ChainStep[]): string {
  return steps.map(({ sources }) => sources.map(({ labels }) => labels[0]).join('+') || '?').join(' ← ');
}

function at(corpus: Corpus, path: string, words: string) {
  const document = documentOf(corpus, path);
  const start = document.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  return { document, span: { start, end: start } };
}

function chain(text: string, words: string, script: 'ar' | 'en'): string | undefined {
  const corpus = corpusOf({ a: analyse(text) });
  const { document, span } = at(corpus, 'a', words);
  const found = chainAt(corpus, 'a', document, span, script);
  return found && told(found.steps);
}

describe('who says it, through whom', () => {
  test.each([
    ['نقلت وكالة «رويترز» عن مسؤول محلي قوله إن السد انهار في منتصف الليل.', 'السد انهار', 'رويترز ← ?'],
    ['قال وزير الري أحمد سالم إن السد انهار في منتصف الليل.', 'السد انهار', 'أحمد سالم'],
    ['وفق ما أفادت به وكالة «رويترز»، انهار السد في منتصف الليل.', 'انهار السد', 'رويترز'],
    ['انهار السد في منتصف الليل.', 'انهار السد', ''],
  ])('Arabic: %s', (text, words, steps) => {
    expect(chain(`انهيار سد\n\n${text}\n`, words, 'ar')).toBe(steps);
  });

  test.each([
    [
      'Reuters quoted a local official as saying that the dam collapsed at midnight.',
      'the dam collapsed',
      'Reuters ← ?',
    ],
    ['Irrigation minister Ahmed Salem said that the dam collapsed at midnight.', 'the dam collapsed', 'Ahmed Salem'],
    ['According to Reuters, the dam collapsed at midnight.', 'the dam collapsed', 'Reuters'],
    ['The dam collapsed at midnight.', 'The dam collapsed', ''],
  ])('English: %s', (text, words, steps) => {
    expect(chain(`Dam collapses\n\n${text}\n`, words, 'en')).toBe(steps);
  });
});

const AR = {
  one: 'انهيار سد وادي النسر\n\nقال وزير الري أحمد سالم في مؤتمر صحفي: «لن نترك القرى الأربع من دون ماء ولا كهرباء هذا الشتاء، وسنعيد بناء السد».\n',
  two: 'وعود بعد الكارثة\n\nوأكد الوزير أحمد سالم: «لن نترك القرى الأربع من دون ماء ولا كهرباء هذا الشتاء، وسنعيد بناء السد».\n',
  three: 'سد جديد\n\nوقال أحمد سالم: «لن نترك القرى الأربع من دون ماء ولا غذاء هذا الشتاء، وسنعيد بناء السد».\n',
};
const EN = {
  one: 'Dam collapses in Eagle Valley\n\nIrrigation minister Ahmed Salem told reporters: "We will not leave the four villages without water and electricity this winter, and we will rebuild the dam."\n',
  two: 'Promises after the disaster\n\nThe minister Ahmed Salem said: "We will not leave the four villages without water and electricity this winter, and we will rebuild the dam."\n',
  three:
    'A new dam\n\nAhmed Salem said: "We will not leave the four villages without water and blankets this winter, and we will rebuild the dam."\n',
};

describe.each([
  ['Arabic', AR, 'ar' as const, 'أحمد سالم', 'لن نترك'],
  ['English', EN, 'en' as const, 'Ahmed Salem', 'We will not leave'],
])('the ledger of a speaker, %s', (_, texts, script, speaker, words) => {
  const corpus = corpusOf({ a: analyse(texts.one), b: analyse(texts.two), c: analyse(texts.three) });

  test('holds every wording of an utterance once, and tells that one differs', () => {
    const { document, span } = at(corpus, 'a', speaker);
    const ledger = ledgerAt(corpus, 'a', document, span, script);
    expect(ledger?.speaker.labels[0]).toBe(speaker);
    expect(ledger?.utterances).toHaveLength(1);
    expect(ledger?.utterances[0]).toMatchObject({ altered: true });
    expect(ledger?.utterances[0]?.wordings.map(({ uri }) => uri).sort()).toEqual(['a', 'b', 'c']);
  });

  test('is found from the quotation too', () => {
    const { document, span } = at(corpus, 'b', words);
    expect(ledgerAt(corpus, 'b', document, span, script)?.speaker.labels[0]).toBe(speaker);
  });

  test('documents that quote one speaker are one origin', () => {
    const { document, span } = at(corpus, 'a', words);
    const found = chainAt(corpus, 'a', document, span, script);
    expect(found?.others.map(({ uri, kind }) => [uri, kind])).toEqual([
      ['b', 'repeats'],
      ['c', 'alters'],
    ]);
    expect(found?.origins.map(({ documents }) => documents)).toEqual([['a', 'b', 'c']]);
  });

  test('the hover tells the speaker, the others and how many origins they are', () => {
    const { document, span } = at(corpus, 'a', words);
    const { contents } = hover(corpus, 'a', document, span.start + 1, { markdown: false, locale: script }) ?? {};
    const text = (contents as { value: string }).value.replace(/[\u2068\u2069]/g, '');
    expect(text).toContain(`Who says it: ${speaker}`);
    expect(text).toContain('3 documents, 1 origin');
  });
});

const CREDITED = (dateline: string, first: string) => `${first}\n\n${dateline}\n`;

describe('origins', () => {
  const ar = corpusOf({
    '01_a.txt': analyse(CREDITED('ذكرت وكالة «رويترز» أن السد انهار في وادي النسر عند منتصف الليل.', 'انهيار سد')),
    '02_b.txt': analyse(CREDITED('ونقلت «رويترز» عن سكان أن المياه غمرت أربع قرى في وادي النسر.', 'قرى تحت الماء')),
  });
  const en = corpusOf({
    '01_a.txt': analyse(CREDITED('The dam in Eagle Valley collapsed at midnight, Reuters reported.', 'Dam collapses')),
    '02_b.txt': analyse(
      CREDITED('Four villages in Eagle Valley are under water, according to Reuters.', 'Villages flooded'),
    ),
  });

  test.each([
    ['Arabic', ar, 'ar' as const, 'رويترز'],
    ['English', en, 'en' as const, 'Reuters'],
  ])('%s: an outlet that two documents credit stands over the headline and in the list', (_, corpus, script, name) => {
    const titles = lenses(corpus, '01_a.txt', documentOf(corpus, '01_a.txt'), script, true).map(({ command }) =>
      command?.title.replace(/[\u2068\u2069]/g, ''),
    );
    expect(titles).toContain(`origins: ${name} (01, 02)`);
    expect(originsOf(corpus, script).origins).toMatchObject([
      { kind: 'credit', source: { labels: [name] }, documents: ['01_a.txt', '02_b.txt'], copies: [] },
    ]);
    expect(originsOf(corpus, script, ['01_a.txt']).origins).toEqual([]);
  });
});

test('what the user calls independent counts as two', () => {
  const texts = { a: analyse(AR.one), b: analyse(AR.two) };
  const joined = corpusOf(texts);
  const place = () => ({ path: 'a', start: AR.one.indexOf('لن نترك'), end: AR.one.indexOf('لن نترك') + 20 });
  const passages = (corpus: Corpus) => [place(), ...saidElsewhere(corpus, place()).map(({ place: other }) => other)];
  expect(independentOrigins(joined, passages(joined))).toHaveLength(1);
  joined.decide({ origins: { independent: [['a', 'b']] } });
  expect(independentOrigins(joined, passages(joined))).toHaveLength(2);
});
