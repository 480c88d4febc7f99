import { expect, test } from 'vitest';
import { findings } from '../../../server/checks/checks.ts';
import { corpusOf } from '../../support/corpus.ts';
import { EXCHANGES } from '../../support/exchanges.ts';

const QUOTED = {
  ar: (word: string) => `وقالت العمدة: «سنفتح ${word} الكبيرة قرب محطة التحلية خلال أسبوع ونعوض كل مزارع خسر محصوله».`,
  en: (word: string) =>
    `The mayor said: "We will open ${word} near the desalination plant within a week and pay every grower who lost olives."`,
};

test.each([
  ['ar', 0, ['information']],
  ['ar', 1, ['information']],
  ['ar', 2, []],
  ['en', 0, ['information']],
  ['en', 1, ['information']],
  ['en', 2, []],
] as const)(
  'a quotation with a word for another, which %s copies exchange in %i sentences',
  (code, witnesses, expected) => {
    const { words, witness } = EXCHANGES[code];
    const pages = words.map((word, i) => [`quote-${i}.txt`, `${['Water', 'Town'][i]}\n\n${QUOTED[code](word)}\n`]);
    const known = [0, 1].slice(0, witnesses).map((sentence) => witness(sentence, 'a', words));
    const corpus = corpusOf(Object.assign(Object.fromEntries(pages), ...known));
    const told = findings(corpus, 'quote-0.txt').filter(({ code: own }) => own === 'altered-quote');
    expect(told.map(({ severity }) => severity)).toEqual(expected);
  },
);
