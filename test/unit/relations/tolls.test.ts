import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';

/** Relations between two made-up articles that tell of numbers, as `kind: from > to`. */
function relations(a: string, b: string): string[] {
  const corpus = new Corpus();
  corpus.update([
    ['a.txt', analyse(a)],
    ['b.txt', analyse(b)],
  ]);
  const textOf = (place: { path: string; start: number; end: number }) =>
    (corpus.document(place.path)?.text ?? '').slice(place.start, place.end);
  return corpus
    .relations()
    .filter(({ a: one, b: other }) => one.path !== other.path && TELLS.test(textOf(one)) && TELLS.test(textOf(other)))
    .map(({ kind, a: one, b: other }) => `${kind}: ${one.path[0]} > ${other.path[0]}`);
}

const TELLS = /\d|سبعة|خمسة|five/;

const AR = (day: string, toll: string) =>
  `انفجار في مصنع للألعاب النارية بمدينة صحار\n\nقالت السلطات العمانية إن انفجارا وقع ${day} في مصنع للألعاب النارية بمدينة صحار. ${toll} وتصاعد الدخان من المصنع فوق أحياء صحار.`;
const EN = (day: string, toll: string) =>
  `Explosion in a fireworks factory in Sohar\n\nOmani authorities said an explosion occurred ${day} in a fireworks factory in Sohar. ${toll} Smoke rose from the factory over the streets of Sohar.`;

describe('numbers of one event', () => {
  test.each([
    [
      'the same number',
      AR('الاثنين', 'وأسفر الانفجار عن مقتل 27 شخصا.'),
      AR('الاثنين', 'وأوقع سبعة وعشرين قتيلا.'),
      'paraphrases: a > b',
    ],
    [
      'across languages',
      AR('الاثنين', 'وأسفر الانفجار عن مقتل 27 شخصا.'),
      EN('on Monday', 'It killed 27 people.'),
      'translates: a > b',
    ],
    [
      'a day later',
      AR('اليوم الاثنين', 'وأسفر الانفجار عن مقتل 27 شخصا.'),
      AR('أمس الاثنين', 'وأسفر عن سقوط 30 قتيلا.'),
      'supersedes: b > a',
    ],
    [
      'it has grown',
      AR('الاثنين', 'وأسفر الانفجار عن مقتل 27 شخصا.'),
      AR('الاثنين', 'وارتفعت حصيلة القتلى إلى 30 شخصا.'),
      'supersedes: b > a',
    ],
    [
      'it has risen',
      EN('on Monday', 'It killed 27 people.'),
      EN('on Monday', 'The death toll has risen to 30.'),
      'supersedes: b > a',
    ],
    [
      'fewer, a day later',
      AR('اليوم الاثنين', 'وأسفر الانفجار عن مقتل 30 شخصا.'),
      AR('أمس الاثنين', 'وأسفر عن سقوط 27 قتيلا.'),
      'contradicts: b > a',
    ],
    [
      'another number',
      EN('on Monday', 'It killed 27 people.'),
      EN('on Monday', 'Officials put the number of dead at 31, and 31 people were killed.'),
      'contradicts: a > b',
    ],
    ['more than the number', AR('الاثنين', 'وقتل أكثر من 27 شخصا.'), AR('الاثنين', 'وقتل 27 شخصا.'), 'alters: a > b'],
  ])('%s', (_, a, b, expected) => {
    expect(relations(a, b)).toContain(expected);
  });
});

describe('neither contradicted nor overtaken', () => {
  test.each([
    ['a lower bound', AR('الاثنين', 'وقتل خمسة أشخاص.'), AR('الاثنين', 'وقتل ما لا يقل عن خمسة أشخاص.')],
    ['a lower bound', EN('on Monday', 'It killed 5 people.'), EN('on Monday', 'It killed at least five people.')],
    ['about', AR('الاثنين', 'وأصيب نحو 100 شخص.'), AR('الاثنين', 'وأصيب 98 شخصا.')],
    ['killed and injured', AR('الاثنين', 'وقتل 12 شخصا.'), AR('الاثنين', 'وأصيب 30 شخصا.')],
    ['killed and injured', EN('on Monday', 'It killed 12 people.'), EN('on Monday', 'It injured 30 people.')],
    [
      'a part of them',
      AR('الاثنين', 'وقتل 12 شخصا.'),
      AR('الاثنين', 'ومن بين الضحايا 3 أطفال، بينهم 3 قتلى من أسرة واحدة.'),
    ],
    ['a group of them', EN('on Monday', 'It killed 12 people.'), EN('on Monday', 'Three children were killed.')],
    [
      'one side of a battle',
      AR('الاثنين', 'وقتل 12 شخصا.'),
      AR('الاثنين', 'وأسفر الانفجار عن مقتل 20 شخصا من المهربين في المصنع.'),
    ],
    ['of several happenings', AR('الاثنين', 'وقتل 12 شخصا.'), AR('الاثنين', 'وقتل 20 شخصا في سبعة حوادث.')],
    [
      'of several happenings',
      EN('on Monday', 'It killed 12 people.'),
      EN('on Monday', 'Explosions killed 20 people in seven accidents.'),
    ],
    ['one of two guesses', AR('الاثنين', 'وقتل 12 شخصا.'), AR('الاثنين', 'وقال شاهد إن القتلى 20 أو 30 شخصا.')],
    ['a similar attack', AR('الاثنين', 'وقتل 12 شخصا.'), AR('الاثنين', 'وقتل 40 شخصا في حادث مماثل.')],
    [
      'of an earlier year',
      EN('on Monday', 'It killed 12 people.'),
      EN('on Monday', 'In 2013 an explosion killed 40 people.'),
    ],
    ['of the year', AR('الاثنين', 'وقتل 12 شخصا.'), AR('الاثنين', 'وقتل 300 شخص في حوادث المصانع منذ عام 2010.')],
    ['on another day', AR('الاثنين', 'وقتل 12 شخصا.'), AR('الخميس', 'وقتل 20 شخصا.')],
    ['on another day', EN('on Monday', 'It killed 12 people.'), EN('on Thursday', 'It killed 20 people.')],
    ['in another town', AR('الاثنين', 'وقتل 12 شخصا.'), AR('الاثنين', 'وقتل 20 شخصا.').replaceAll('صحار', 'صلالة')],
    [
      'in another town',
      EN('on Monday', 'It killed 12 people.'),
      EN('on Monday', 'It killed 20 people.').replaceAll('Sohar', 'Salalah'),
    ],
    [
      'another cause',
      AR('الاثنين', 'وقتل 12 شخصا.'),
      'غرق قارب صيد قبالة مدينة صحار\n\nقالت السلطات العمانية إن قاربا غرق الاثنين قبالة مدينة صحار. وقتل 20 شخصا غرقا في البحر. ونقل الناجون إلى صحار.',
    ],
    [
      'two attacks in one article',
      EN('on Monday', 'It killed 12 people.'),
      EN('on Monday', 'It killed 12 people. Another explosion in a nearby market killed 20 people.'),
    ],
    [
      'accidents in two countries',
      'مصرع زائرين وإصابة 13 في حوادث مرورية بالأردن\n\nقتل زائران وأصيب 13 آخرون في حوادث مرورية متفرقة على طريق المطار. وتتابع سفارة البحرين في عمان علاج الجرحى بعد نقلهم إلى المستشفى، وسافر وفد من المنامة لزيارتهم.\n',
      'المنامة: 6 إصابات في حادث تصادم على طريق الميناء\n\nأصيب 6 أشخاص في حادث تصادم على طريق الميناء في المنامة. ونقلت فرق الإسعاف الجرحى إلى المستشفى بعد حادث التصادم.\n',
    ],
    [
      'accidents in two countries',
      'Two visitors die and 13 are injured in collisions in Jordan\n\nTwo visitors died and 13 people were injured in collisions on the airport road. The embassy follows the treatment of the injured in hospital, and officials in Manama were told.\n',
      'Manama: 6 injured in collision on harbour road\n\nSix people were injured in a collision on the harbour road in Manama. Ambulance crews took the injured to hospital after the collision.\n',
    ],
    [
      'what is feared',
      EN('on Monday', 'It killed 12 people.'),
      EN('on Monday', 'The ministry fears that it may have killed 20 people.'),
    ],
    [
      'who still is in hospital',
      AR('الاثنين', 'وأصيب 100 شخص.'),
      AR('الاثنين', 'وقال طبيب إن 20 جريحا ما زالوا في المستشفى.'),
    ],
  ])('%s', (_, a, b) => {
    expect(relations(a, b).filter((one) => /^(?:contradicts|supersedes|alters)/.test(one))).toEqual([]);
  });
});

test('what an article gives as earlier is overtaken inside of it', () => {
  const corpus = new Corpus();
  const text = AR('الاثنين', 'وقتل 27 شخصا. وكانت الشرطة أعلنت في وقت سابق مقتل 10 أشخاص.');
  corpus.update([['a.txt', analyse(text)]]);
  expect(
    corpus.relations().map(({ kind, a, b }) => [kind, text.slice(a.start, a.end), text.slice(b.start, b.end)]),
  ).toEqual([['supersedes', 'وقتل 27 شخصا', 'وكانت الشرطة أعلنت في وقت سابق مقتل 10 أشخاص']]);
});
