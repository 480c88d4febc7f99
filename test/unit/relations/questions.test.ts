import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../support/corpus.ts';

/** What two made-up articles about one event leave open and tell, by paths: from the one that tells. */
function answers(a: string, b: string, around: readonly string[]): string[] {
  const corpus = corpusOf({
    'a.txt': `${around[0]}\n\n${around[1]}\n\n${a}`,
    'b.txt': `${around[2]}\n\n${around[3]}\n\n${b}`,
  });
  return corpus
    .relations()
    .filter(({ kind, because }) => kind === 'supersedes' && because.includes('not known'))
    .map((one) => `${one.a.path} → ${one.b.path}: ${one.because.split(' not known')[0]}`);
}

const BLAST = [
  'انفجار في سوق مدينة دالكا',
  'هز انفجار سوق الأقمشة في مدينة دالكا وتضررت متاجر كثيرة.',
  'سوق دالكا مغلق بعد الانفجار',
  'وتضررت متاجر سوق الأقمشة في مدينة دالكا بعد انفجار هز السوق.',
];
const BLAST_EN = [
  'Explosion in the market of Dalka',
  'An explosion shook the textile market of Dalka and damaged many shops.',
  'Dalka market closed after the explosion',
  'Shops of the textile market of Dalka were damaged in the explosion.',
];

describe('what was not known and what is told later', () => {
  test.each([
    [
      'a cause',
      'ولم يتضح على الفور سبب الانفجار في السوق.',
      'وقالت الشرطة إن الانفجار ناجم عن تسرب الغاز.',
      ['b.txt → a.txt: its cause'],
    ],
    [
      'told in the first of the two',
      'وقالت الشرطة إن الانفجار ناجم عن تسرب الغاز.',
      'ولم يتضح على الفور سبب الانفجار في السوق.',
      ['a.txt → b.txt: its cause'],
    ],
    [
      'who claims it',
      'ولم تعلن أي جهة حتى الآن مسؤوليتها عن الهجوم.',
      'وعاين خبراء موقع الهجوم الذي تبنته جماعة مسلحة أمس.',
      ['b.txt → a.txt: who claims it'],
    ],
    [
      'who did it',
      'وأضاف أن منفذ الهجوم لم يعرف بعد.',
      'وأعلنت الشرطة أن عاملا سابقا هو منفذ الهجوم على السوق.',
      ['b.txt → a.txt: who did it'],
    ],
    [
      'not known on both sides',
      'ولم يتضح على الفور سبب الانفجار في السوق.',
      'وما زال سبب الانفجار غير معروف للمحققين.',
      [],
    ],
    ['only supposed', 'ولم يتضح على الفور سبب الانفجار في السوق.', 'وقد يكون الانفجار ناجما عن تسرب الغاز.', []],
    [
      'of another happening',
      'ولم يتضح على الفور سبب الانفجار في السوق.',
      'وقالت البلدية إن حريقا سابقا ناجم عن تماس كهربائي.',
      [],
    ],
    [
      'another question',
      'ولم تعلن أي جهة حتى الآن مسؤوليتها عن الهجوم.',
      'وقالت الشرطة إن الهجوم ناجم عن خلاف قديم.',
      [],
    ],
  ])('Arabic: %s', (_, a, b, expected) => {
    expect(answers(a, b, BLAST)).toEqual(expected);
  });

  test.each([
    [
      'a cause',
      'The cause of the explosion was not immediately clear.',
      'Police said the explosion was caused by a gas leak.',
      ['b.txt → a.txt: its cause'],
    ],
    [
      'told in the first of the two',
      'Police said the explosion was caused by a gas leak.',
      'The cause of the explosion was not immediately clear.',
      ['a.txt → b.txt: its cause'],
    ],
    [
      'who claims it',
      'No group has claimed responsibility for the attack so far.',
      'The attack was claimed by an armed group from the north.',
      ['b.txt → a.txt: who claims it'],
    ],
    [
      'not known on both sides',
      'The cause of the explosion was not immediately clear.',
      'The cause of the explosion is still not known to investigators.',
      [],
    ],
    [
      'only supposed',
      'The cause of the explosion was not immediately clear.',
      'The explosion may have resulted from a gas leak.',
      [],
    ],
    [
      'of another happening',
      'The cause of the explosion was not immediately clear.',
      'The town said an earlier fire was caused by a short circuit.',
      [],
    ],
  ])('English: %s', (_, a, b, expected) => {
    expect(answers(a, b, BLAST_EN)).toEqual(expected);
  });
});
