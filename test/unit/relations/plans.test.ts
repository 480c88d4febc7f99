import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';

/** The plans of two made-up articles about one event and what came of them, between passages that hold the sentences `a` and `b`. */
function plans(a: string, b: string, around: readonly string[]): string[] {
  const corpus = new Corpus();
  corpus.update([
    ['a.txt', analyse(`${around[0]}\n\n${around[1]}\n\n${a}`)],
    ['b.txt', analyse(`${around[2]}\n\n${around[3]}\n\n${b}`)],
  ]);
  const isIn = ({ path, start, end }: { path: string; start: number; end: number }) => {
    const text = (corpus.document(path)?.text ?? '').slice(start, end);
    return a.includes(text) || b.includes(text);
  };
  return corpus
    .relations()
    .filter((one) => one.kind === 'plans' && isIn(one.a) && isIn(one.b))
    .map((one) => `${one.kind} ${one.a.path} → ${one.b.path}`);
}

const MINE = [
  'حريق في منجم النحاس بمدينة أراكان',
  'اندلع حريق في منجم النحاس بمدينة أراكان وحوصر عشرات العمال تحت الأرض.',
  'منجم أراكان: إخلاء العمال بعد الحريق',
  'وأخلي عشرات العمال من منجم النحاس في أراكان بعدما اندلع الحريق تحت الأرض.',
];
const MINE_EN = [
  'Fire in the copper mine of Arakan',
  'A fire broke out in the copper mine of Arakan and trapped dozens of workers underground.',
  'Arakan mine: workers evacuated after the fire',
  'Dozens of workers were evacuated from the copper mine of Arakan after the fire broke out underground.',
];
const PLAN = ['plans a.txt → b.txt'];

describe('what is announced and what comes of it', () => {
  test.each([
    ['future and past', 'وأضاف أن الشركة ستقيم مخيما للعائلات.', 'وأقامت الشركة مخيما لعائلات العمال.', PLAN],
    [
      'a promise and what somebody had done',
      'وتعهدت النقابة بتوكيل محامين للدفاع عن العمال.',
      'وقامت لجنة من الأهالي بتوكيل محامين عن العمال.',
      PLAN,
    ],
    [
      'a purpose and a completed noun',
      'وأوقف أربعة مهندسين تمهيدا لإحالة المهندسين إلى القضاء.',
      'وقال المحافظ إنه تم إحالة المهندسين مساء إلى القضاء.',
      PLAN,
    ],
    [
      'told the other way round',
      'وأقامت الشركة مخيما لعائلات العمال.',
      'وأضاف أن الشركة ستقيم مخيما للعائلات.',
      ['plans b.txt → a.txt'],
    ],
    ['another thing', 'وأضاف أن الشركة ستقيم مخيما للعائلات.', 'وأقامت الشركة دعوى على المقاول.', []],
    ['a plan on both sides', 'وأضاف أن الشركة ستقيم مخيما للعائلات.', 'وقال إن البلدية ستقيم مخيما للعائلات.', []],
    ['that it did not happen', 'وأضاف أن الشركة ستقيم مخيما للعائلات.', 'ولم تقم الشركة مخيما للعائلات حتى الآن.', []],
    [
      'another day',
      'وأضاف أن الشركة ستقيم يوم الجمعة مخيما للعائلات.',
      'وأقامت الشركة يوم الاثنين مخيما لعائلات العمال.',
      [],
    ],
    [
      'another person',
      'وأضاف أن الوزير سلمان الهاشمي سيزور الجرحى في المستشفى.',
      'وزار الممثل كريم الدالي الجرحى في المستشفى.',
      [],
    ],
    ['a value', 'وأضاف أن أجور العمال ستزيد قريبا.', 'وزادت أجور العمال في الأعوام الماضية.', []],
  ])('Arabic: %s', (_, a, b, expected) => {
    expect(plans(a, b, MINE)).toEqual(expected);
  });

  test.each([
    [
      'future and past',
      'He said the company will open a shelter for the families.',
      'The company opened a shelter for families at night.',
      PLAN,
    ],
    [
      'a promise and what somebody had done',
      'The union promised to appoint lawyers for the workers.',
      'A committee of relatives appointed lawyers to speak for them.',
      PLAN,
    ],
    [
      'a purpose and a completed noun',
      'Four engineers are held pending the transfer of the engineers to court.',
      'The governor said the engineers were transferred to court in the evening.',
      PLAN,
    ],
    [
      'told the other way round',
      'The company opened a shelter for families at night.',
      'He said the company will open a shelter for the families.',
      ['plans b.txt → a.txt'],
    ],
    [
      'another thing',
      'He said the company will open a shelter for the families.',
      'The company opened proceedings against its contractor.',
      [],
    ],
    [
      'a plan on both sides',
      'He said the company will open a shelter for the families.',
      'The town plans to open shelters for relatives.',
      [],
    ],
    [
      'that it did not happen',
      'He said the company will open a shelter for the families.',
      'The company has not opened a shelter for anybody yet.',
      [],
    ],
    [
      'another day',
      'He said the company will open a shelter on Friday.',
      'The company opened a shelter on Monday for relatives.',
      [],
    ],
    [
      'another person',
      'He said that Robert Lind will visit the injured in hospital.',
      'The actor Hugo Brandt visited the injured in hospital.',
      [],
    ],
    ['a value', 'He said that wages of the miners will rise soon.', 'In recent years wages of miners rose slowly.', []],
  ])('English: %s', (_, a, b, expected) => {
    expect(plans(a, b, MINE_EN)).toEqual(expected);
  });
});
