import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../support/corpus.ts';

/** The denials in one made-up article, as lines `denial | what is denied`, each as far as `shown` names it. */
function denials(lines: readonly string[], shown: readonly string[]): string[] {
  const corpus = corpusOf({ 'a.txt': lines.join('\n\n') });
  const text = corpus.document('a.txt')?.text ?? '';
  const name = ({ start, end }: { start: number; end: number }) =>
    shown.find((one) => text.slice(start, end).includes(one)) ?? text.slice(start, end);
  return corpus
    .relations()
    .filter(({ kind }) => kind === 'denies')
    .map(({ a, b }) => `${name(a)} | ${name(b)}`);
}

const HEAD = 'مصرع المهندس «نبيل الراوي» في مدينة برلون';
const HEAD_EN = 'Engineer Nabil Rawi found dead in Berlon';

describe('what others say and what is said not to be so, in few common words', () => {
  test.each([
    [
      'a rumour that is denied',
      [
        'وقال السفير حسان العلي إن الراوي قتل، ولم ينتحر كما تردد في المدينة.',
        'وذكرت الشرطة لاحقا أن الحادثة عملية انتحار.',
      ],
      ['ولم ينتحر | عملية انتحار'],
    ],
    [
      'another form of the negation',
      [
        'وقال السفير حسان العلي إن الراوي قتل، ولم يقدم على الانتحار كما تردد.',
        'وذكرت الشرطة لاحقا أن الحادثة عملية انتحار.',
      ],
      ['لم يقدم على الانتحار | عملية انتحار'],
    ],
    [
      'nobody says it',
      ['وقال السفير حسان العلي إن الراوي قتل، ولم ينتحر كما تردد في المدينة.', 'وذكرت الشرطة لاحقا أن الحادثة جريمة.'],
      [],
    ],
    [
      'what merely was not done',
      ['وقال السفير حسان العلي إن الراوي لم ينتخب.', 'وذكرت الشرطة لاحقا أن لجنة ستعد تقريرا عن الانتخاب.'],
      [],
    ],
  ])('Arabic: %s', (_, lines, expected) => {
    const shown = ['ولم ينتحر', 'لم يقدم على الانتحار', 'عملية انتحار'];
    expect(denials([HEAD, ...lines], shown)).toEqual(expected);
  });

  test.each([
    [
      'a rumour that is denied',
      [
        'Ambassador Hassan Ali said the engineer was shot and did not resign, contrary to rumours in the town.',
        'Police said later that Rawi had resigned from the company.',
      ],
      ['did not resign | had resigned'],
    ],
    [
      'nobody says it',
      [
        'Ambassador Hassan Ali said the engineer was shot and did not resign, contrary to rumours in the town.',
        'Police said later that Rawi had debts at the company.',
      ],
      [],
    ],
    [
      'what merely was not done',
      [
        'Ambassador Hassan Ali said the engineer did not resign.',
        'Police said later that others had resigned from the company.',
      ],
      [],
    ],
  ])('English: %s', (_, lines, expected) => {
    expect(denials([HEAD_EN, ...lines], ['did not resign', 'had resigned'])).toEqual(expected);
  });

  test('the one who denies is named', () => {
    const corpus = corpusOf({
      'a.txt': `${HEAD_EN}\n\nPolice said later that Rawi had resigned from the company.\n\nAmbassador Hassan Ali said that Rawi did not resign, contrary to rumours.`,
    });
    const [found] = corpus.relations().filter(({ kind }) => kind === 'denies');
    expect(found?.because).toContain('«Hassan Ali»⁩ denies it');
  });
});
