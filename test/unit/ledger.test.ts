import { describe, expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { Ledger } from '../../server/corpus/ledger/ledger.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { Document } from '../../server/document/document.ts';
import { slice } from '../../server/text/span.ts';

const page = (headline: string, body: string) => `${headline}\n\n${body}\n`;

function relationsOf(...texts: string[]) {
  const documents = new Map<string, Document>(texts.map((text, i) => [`${i}.txt`, analyse(text)]));
  const ledger = new Ledger();
  ledger.update(new Set(documents.keys()), new Set(), {
    document: (path) => documents.get(path),
    entityOf: () => undefined,
    areVersions: () => false,
    areExchanged: () => false,
  });
  return ledger.all().map(({ kind, a, b, differs }) => ({
    kind,
    differs: differs.map((pair) => [
      slice(texts[Number.parseInt(a.path, 10)] ?? '', pair.a),
      slice(texts[Number.parseInt(b.path, 10)] ?? '', pair.b),
    ]),
  }));
}

const FIRST = page('أزمة المياه', 'وقالت العمدة: «سنغلق محطة التحلية القديمة قبل الصيف ونعوض كل مزارع خسر محصوله».');

describe('the quote ledger', () => {
  test.each([
    [
      'the same words',
      'وقالت العمدة: «سنغلق محطة التحلية القديمة قبل الصيف ونعوض كل مزارع خسر محصوله».',
      'repeats',
      [],
    ],
    [
      'another spelling',
      'وقالت العمدة: «سنغلق محطّة التحليه القديمة قبل الصيف، ونعوض كل مزارع خسر محصوله».',
      'repeats',
      [],
    ],
    ['cut', 'وقالت العمدة «سنغلق محطة التحلية القديمة قبل الصيف» ثم انصرفت.', 'repeats', []],
    [
      'another word',
      'وقالت العمدة: «سنغلق محطة التحلية الحديثة قبل الصيف ونعوض كل مزارع خسر محصوله».',
      'alters',
      [['القديمة', 'الحديثة']],
    ],
  ])('%s', (_name, body, kind, differs) => {
    expect(relationsOf(FIRST, page('المياه من جديد', body))).toEqual([{ kind, differs }]);
  });

  test.each([
    ['Arabic', FIRST, page('خبر آخر', 'وقال المدرب: «لعبنا مباراة كبيرة ونشكر الجمهور على حضوره الليلة».')],
    [
      'formula',
      page('خبر', 'وقال الشيخ «صلى الله عليه وسلم» ثم جلس.'),
      page('خبر آخر', 'وقال المؤرخ: «كتب المخطوط في زمن النبي صلى الله عليه وسلم بالمدينة».'),
    ],
    [
      'English',
      page('Water', 'The mayor said: "We will close the old desalination plant before summer."'),
      page('Match', 'The coach said: "We played a great match and thank the crowd."'),
    ],
  ])('two utterances are unrelated: %s', (_name, one, other) => {
    expect(relationsOf(one, other)).toEqual([]);
  });

  test('English: one changed word', () => {
    const one = page(
      'Water',
      'The mayor said: "We will close the old desalination plant before summer and pay every farmer."',
    );
    const other = page(
      'Town',
      'The mayor said: "We will close the new desalination plant before summer and pay every farmer."',
    );
    expect(relationsOf(one, other)).toEqual([{ kind: 'alters', differs: [['old', 'new']] }]);
  });

  test('a finding names both words', () => {
    const corpus = new Corpus();
    const altered = page(
      'المياه من جديد',
      'وقالت العمدة: «سنغلق محطة التحلية الحديثة قبل الصيف ونعوض كل مزارع خسر محصوله».',
    );
    corpus.update([
      ['0.txt', analyse(FIRST)],
      ['1.txt', analyse(altered)],
    ]);
    const found = findings(corpus, '0.txt').filter(({ code }) => code === 'altered-quote');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning' });
    expect(found[0]?.message).toContain('القديمة');
    expect(found[0]?.message).toContain('الحديثة');
  });
});

describe('one article that quotes one message twice', () => {
  test.each([
    [
      'وتمنت العمدة لسكان الوادي «السلامة» و«الطمأنينة» في شتائهم القاسي.\n\nوفي بيانها تمنت «لسكان الوادي الأمان والطمأنينة في شتائهم القاسي».',
      [['السلامة', 'الأمان']],
    ],
    [
      'The mayor wished the villagers "safety" and "serenity" throughout the bitter winter.\n\nHer statement wished "the villagers health and serenity throughout the bitter winter".',
      [['safety', 'health']],
    ],
  ])('in pieces with other words: %s', (body, differs) => {
    expect(relationsOf(page('رسالة العمدة', body))).toEqual([{ kind: 'alters', differs }]);
  });

  test.each([
    // The same words, another message, and words that differ outside of the marks only.
    [
      'وتمنت العمدة لسكان الوادي «الأمان» و«الطمأنينة» في شتائهم القاسي.\n\nوفي بيانها تمنت «لسكان الوادي الأمان والطمأنينة في شتائهم القاسي».',
    ],
    [
      'The mayor wished the villagers "health" and "serenity" throughout the bitter winter.\n\nHer statement wished "the villagers health and serenity throughout the bitter winter".',
    ],
    ['ووصفت العمدة الوضع بأنه «كارثة».\n\nوفي بيانها تمنت «لسكان الوادي الأمان والطمأنينة في شتائهم القاسي».'],
    [
      'The mayor called it a "disaster".\n\nHer statement wished "the villagers health and serenity throughout the bitter winter".',
    ],
  ])('nothing on %s', (body) => {
    expect(relationsOf(page('رسالة العمدة', body))).toEqual([]);
  });
});
