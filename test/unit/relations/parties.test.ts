import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/document/analyse.ts';
import { slice } from '../../../server/text/span.ts';
import { corpusOf, passage } from '../../support/corpus.ts';

/** Who did what to whom, as the words of the parties: «deed: agent > object». */
function told(sentence: string): string[] {
  const { claims, text } = analyse(`${sentence}\n\n${sentence}`);
  const all = claims.flatMap(({ parties }) =>
    parties.map(({ deed, agent, object }) => `${deed}: ${slice(text, agent)} > ${slice(text, object)}`),
  );
  return all.slice(0, 1);
}

describe('who did what to whom', () => {
  test.each([
    ['فاز النصر على ضيفه الهلال بهدفين في مباراة أقيمت مساء أمس', 'beat: النصر > الهلال'],
    ['تغلب المنتخب التونسي على نظيره المغربي في نهائي البطولة', 'beat: المنتخب التونسي > المغربي'],
    ['وخسر الهلال أمام النصر بهدفين دون رد', 'beat: النصر > الهلال'],
    ['انتهت المباراة بفوز برشلونة على ريال مدريد', 'beat: برشلونة > ريال مدريد'],
    ['برشلونة يهزم ريال مدريد في عقر داره', 'beat: برشلونة > ريال مدريد'],
    ['برشلونة يتغلب على ريال مدريد', 'beat: برشلونة > ريال مدريد'],
    ['وقتل سامي الخطيب على يد عمر الراوي', 'kill: عمر الراوي > سامي الخطيب'],
    ['عين الرئيس سامي الخطيب وزيرا للنفط خلفا لعمر الراوي', 'succeed: سامي الخطيب > لعمر الراوي'],
  ])('Arabic: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  test.each([
    ['Barcelona beat Real Madrid on Saturday evening', 'beat: Barcelona > Real Madrid'],
    ['On Saturday Real Madrid lost to Barcelona', 'beat: Barcelona > Real Madrid'],
    ['On Saturday Real Madrid were beaten by Barcelona', 'beat: Barcelona > Real Madrid'],
    ["Barcelona's victory over Real Madrid ended the season", 'beat: Barcelona > Real Madrid'],
    ['Samir Khatib was killed by Omar Rawi', 'kill: Omar Rawi > Samir Khatib'],
    ['Samir Khatib was replaced by Omar Rawi', 'succeed: Omar Rawi > Samir Khatib'],
    ['Omar Rawi succeeded Samir Khatib as minister of oil', 'succeed: Omar Rawi > Samir Khatib'],
  ])('English: %s', (sentence, expected) => {
    expect(told(sentence)).toEqual([expected]);
  });

  test.each([
    'لم يفز النصر على الهلال هذا الموسم',
    'يأمل النصر في الفوز على الهلال غدا',
    'كان النصر فاز على الهلال في الذهاب',
    'إذا فاز النصر على الهلال يتأهل إلى النهائي',
    'خسر النصر نقطتين في المباراة',
    'Barcelona did not beat Real Madrid this season',
    'Barcelona hope to beat Real Madrid tomorrow',
    'If Barcelona beat Real Madrid they reach the final',
    'Barcelona had beaten Real Madrid in the first leg',
    'Barcelona won the match on Saturday',
  ])('not told: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });
});

/** The relations of the two sentences in articles about one made-up match, with the words that differ. */
function between(a: string, b: string, around: readonly string[]): string[] {
  const corpus = corpusOf({
    'a.txt': `${around[0]}\n\n${a}\n\n${around[1]}`,
    'b.txt': `${around[2]}\n\n${b}\n\n${around[3]}`,
  });
  const one = a.slice(0, 10);
  return corpus
    .relations()
    .filter((relation) => passage(corpus, relation.a).includes(one))
    .map(({ kind, a: left, b: right, differs }) =>
      [
        kind,
        ...differs.map(
          (diff) =>
            `${passage(corpus, { ...diff.a, path: left.path })} / ${passage(corpus, { ...diff.b, path: right.path })}`,
        ),
      ].join(' '),
    );
}

const FINAL = [
  'نهائي كأس طرابلس على ملعب الميناء',
  'وتابع آلاف المشجعين نهائي كأس طرابلس في ملعب الميناء وسط إجراءات أمنية مشددة.',
  'إسدال الستار على كأس طرابلس في ملعب الميناء',
  'وشهد ملعب الميناء إجراءات أمنية مشددة وحضره آلاف المشجعين من طرابلس.',
];
const FINAL_EN = [
  'Final of the Tripoli cup at Harbour Stadium',
  'Thousands of fans watched the final of the Tripoli cup at Harbour Stadium amid tight security.',
  'Curtain falls on the Tripoli cup at Harbour Stadium',
  'Security was tight at Harbour Stadium and thousands of fans from Tripoli watched the final.',
];

describe('winner and loser', () => {
  test.each([
    [
      'وفاز النصر على الهلال في المباراة النهائية.',
      'وتوج الهلال بالكأس بعد فوز الهلال على النصر.',
      ['contradicts النصر / الهلال'],
    ],
    [
      'وهزم برشلونة ريال مدريد في المباراة النهائية.',
      'وهزم ريال مدريد برشلونة في المباراة النهائية.',
      ['contradicts برشلونة / ريال مدريد'],
    ],
    ['وفاز النصر على الهلال في المباراة النهائية.', 'وخسر الهلال أمام النصر في المباراة النهائية.', ['paraphrases']],
    [
      'وفاز سامي الخطيب على محمود حسن في المباراة النهائية.',
      'وفاز سامي الخطيب على كمال الحداد في المباراة النهائية.',
      [],
    ],
  ])('Arabic: %s / %s', (a, b, expected) => {
    expect(between(a, b, FINAL)).toEqual(expected);
  });

  test.each([
    [
      'Barcelona beat Real Madrid in the final.',
      'Barcelona were beaten by Real Madrid in the final.',
      ['contradicts Barcelona / Real Madrid'],
    ],
    ['Barcelona beat Real Madrid in the final.', 'Real Madrid lost to Barcelona in the final.', ['paraphrases']],
  ])('English: %s / %s', (a, b, expected) => {
    expect(between(a, b, FINAL_EN)).toEqual(expected);
  });

  test('a second leg turns nothing', () => {
    const legs = 'وفاز الهلال على النصر في مباراة الإياب، وفاز النصر على الهلال في مباراة الذهاب.';
    const found = between('وفاز النصر على الهلال في المباراة النهائية.', legs, FINAL);
    expect(found.filter((one) => one.startsWith('contradicts'))).toEqual([]);
  });
});
