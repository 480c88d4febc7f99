import { describe, expect, test } from 'vitest';
import { corpusOf } from '../support/corpus.ts';

const AR = {
  first: 'قال المدرب كوامي أوسي: «سنبني فريقا جديدا من لاعبي الأكاديمية ولن نشتري نجوما بأسعار خيالية».',
  same: 'وأعلن المدرب كوامي أوسي أمام الصحفيين: «سنبني فريقا جديدا من لاعبي الأكاديمية ولن نشتري نجوما بأسعار خيالية».',
  reworded: 'وقال المدرب كوامي أوسي: «سنبني فريقا شابا من لاعبي الأكاديمية ولن نشتري نجوما بأثمان خيالية».',
  other: 'وقال المدرب كوامي أوسي: «أرضية الملعب كانت سيئة بعد المطر وتأخر الحكم في إيقاف المباراة».',
};
const EN = {
  first:
    'Coach Kwame Osei said: "We will build a new squad from academy players and buy no stars at fantastic prices."',
  same: '"We will build a new squad from academy players and buy no stars at fantastic prices," said coach Kwame Osei.',
  reworded:
    'Coach Kwame Osei said: "We shall build a young squad from academy players and buy no stars at fantastic fees."',
  other: 'Coach Kwame Osei said: "The pitch was poor after the rain and the referee was late to abandon the match."',
};

describe.each([
  ['Arabic', AR],
  ['English', EN],
])('what is quoted has its speaker for origin: %s', (_language, texts) => {
  test.each([
    ['the same words', 'same', /^2 documents quote the same words$/],
    ['in another translation', 'reworded', /^2 documents quote the same utterance, in other wordings$/],
    ['another utterance', 'other', undefined],
  ] as const)('%s', (_what, kind, because) => {
    const corpus = corpusOf({ 'a.txt': `A 1\n\n${texts.first}`, 'b.txt': `B 2\n\n${texts[kind]}` });
    const found = corpus.origins().filter((origin) => origin.kind === 'quotation');
    if (because === undefined) expect(found).toEqual([]);
    else {
      expect(found).toMatchObject([{ documents: ['a.txt', 'b.txt'], because: expect.stringMatching(because) }]);
      expect(corpus.entity(found[0]?.source ?? '')?.names).toContain(texts === AR ? 'كوامي أوسي' : 'Kwame Osei');
    }
  });
});
