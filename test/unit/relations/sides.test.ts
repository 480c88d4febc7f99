import { describe, expect, test } from 'vitest';
import { corpusOf, passage } from '../../support/corpus.ts';

/** The contradictions about a place between two made-up articles about one event, as the words that differ. */
function places(a: string, b: string, around: readonly string[]): string[] {
  const corpus = corpusOf({
    'a.txt': `${around[0]}\n\n${a}\n\n${around[1]}`,
    'b.txt': `${around[2]}\n\n${b}\n\n${around[3]}`,
  });
  return corpus
    .relations()
    .filter(({ kind }) => kind === 'contradicts' || kind === 'alters')
    .flatMap(({ a: one, b: other, differs }) =>
      differs.map(
        (diff) =>
          `${passage(corpus, { ...diff.a, path: one.path })} / ${passage(corpus, { ...diff.b, path: other.path })}`,
      ),
    );
}

const TRAIN = [
  'اصطدام قطار بحافلة قرب مدينة طنطا',
  'ونقلت سيارات الإسعاف ركاب الحافلة إلى مستشفى طنطا الجامعي.',
  'حافلة ركاب تصطدم بقطار في طنطا',
  'وقال مستشفى طنطا الجامعي إنه استقبل ركاب الحافلة.',
];
const TRAIN_EN = [
  'Train collides with a bus near the city of Tanta',
  'Ambulances took passengers of the bus to the university hospital of Tanta.',
  'Bus with passengers collides with a train in Tanta',
  'The university hospital of Tanta received passengers of the bus.',
];

describe('on which side of a place one event was', () => {
  test.each([
    [
      'opposite sides',
      'ووقع اصطدام القطار والحافلة عند معبر شمال طنطا.',
      'وقالت الشرطة إن القطار والحافلة اصطدما عند معبر جنوب طنطا.',
      ['شمال / جنوب'],
    ],
    [
      'one side',
      'ووقع اصطدام القطار والحافلة عند معبر شمال طنطا.',
      'وقالت الشرطة إن القطار والحافلة اصطدما في ضاحية طنطا الشمالية.',
      [],
    ],
    [
      'where a city lies',
      'ووقع اصطدام القطار والحافلة في مدينة طنطا الشمالية.',
      'وقالت الشرطة إن القطار والحافلة اصطدما عند معبر جنوب طنطا.',
      [],
    ],
    [
      'of two places',
      'ووقع اصطدام القطار والحافلة عند معبر شمال طنطا.',
      'وقالت الشرطة إن القطار والحافلة اصطدما عند معبر جنوب القاهرة.',
      [],
    ],
    ['of two things', 'ووقع اصطدام القطار والحافلة عند معبر شمال طنطا.', 'ويسكن معظم الطلاب أحياء جنوب طنطا.', []],
    [
      'an article that names both',
      'ووقع اصطدام القطار والحافلة عند معبر شمال طنطا، بعدما غادر القطار محطة جنوب طنطا.',
      'وقالت الشرطة إن القطار والحافلة اصطدما عند معبر جنوب طنطا.',
      [],
    ],
    [
      'two sides that go together',
      'ووقع اصطدام القطار والحافلة عند معبر شمال طنطا.',
      'وقالت الشرطة إن القطار والحافلة اصطدما عند معبر شرق طنطا.',
      [],
    ],
  ])('Arabic: %s', (_, a, b, expected) => {
    expect(places(a, b, TRAIN)).toEqual(expected);
  });

  test.each([
    [
      'opposite sides',
      'The train hit the bus at a crossing north of Tanta.',
      'Police said train and bus collided at a crossing south of Tanta.',
      ['north / south'],
    ],
    [
      'one side',
      'The train hit the bus at a crossing north of Tanta.',
      'Police said train and bus collided at a crossing in northern Tanta.',
      [],
    ],
    [
      'where a city lies',
      'The train and the bus collided in the northern city of Tanta.',
      'Police said the train and the bus collided at a crossing south of Tanta.',
      [],
    ],
    [
      'of two things',
      'The train hit the bus at a crossing north of Tanta.',
      'Most of the students live south of Tanta.',
      [],
    ],
    [
      'two sides that go together',
      'The train hit the bus at a crossing north of Tanta.',
      'Police said train and bus collided at a crossing east of Tanta.',
      [],
    ],
  ])('English: %s', (_, a, b, expected) => {
    expect(places(a, b, TRAIN_EN)).toEqual(expected);
  });
});
