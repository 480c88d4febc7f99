import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/document/analyse.ts';

/** The tolls of a made-up article with one sentence, as `fate number [group] [earlier] [grown]`. */
function tolls(sentence: string): string[] {
  const document = analyse(sentence);
  return document.claims.flatMap(({ tolls: own }) =>
    own.map(({ fate, number, group, isEarlier, hasGrown }) =>
      [fate, document.quantities[number]?.value, group, isEarlier && 'earlier', hasGrown && 'grown']
        .filter(Boolean)
        .join(' '),
    ),
  );
}

describe('one toll in many wordings', () => {
  test.each([
    ['وأسفر الانفجار في السوق القديم عن مقتل 27 شخصا.', ['killed 27']],
    ['وقال شهود إن أكثر من 27 شخصا قتلوا في الانفجار.', ['killed 27']],
    ['وأوقع الهجوم سبعة وعشرين قتيلا على الأقل في المدينة.', ['killed 27']],
    ['ولقي 27 شخصا، بينهم نساء وأطفال، مصرعهم غرقا في النهر.', ['killed 27']],
    ['وأودى الحريق بحياة 27 شخصا في مبنى سكني.', ['killed 27']],
    ['وارتفعت حصيلة ضحايا الزلزال إلى 38 قتيلا.', ['killed 38 grown']],
    ['ارتفاع قتلى حريق المصنع في العاصمة إلى 38', ['killed 38 grown']],
    ['وقتل 12 شخصا وأصيب 30 آخرون في التصادم.', ['killed 12', 'injured 30']],
    ['وأسفر التصادم عن 12 قتيلا و30 جريحا.', ['killed 12', 'injured 30']],
    ['وأسفر الانفجار عن استشهاد 15 وإصابة 33.', ['killed 15', 'injured 33']],
    ['وأسفر الانفجار عن مقتل خمسة عشر وإصابة تسعة.', ['killed 15', 'injured 9']],
    ['وتم إنقاذ خمسة أشخاص، والبحث جار عن ستة آخرين.', ['saved 5', 'missing 6']],
    ['وانتشل الغواصون 15 جثة من النهر.', ['bodies 15']],
    ['واعتقلت الشرطة 9 أشخاص في المدينة.', ['arrested 9']],
    ['وأدت الفيضانات إلى نزوح 3000 شخص من القرى.', ['displaced 3000']],
    ['وكانت الشرطة أعلنت في وقت سابق مقتل 10 أشخاص.', ['killed 10 earlier']],
    ['وكانت حصيلة أولية أفادت بمقتل 10 أشخاص.', ['killed 10 earlier']],
    ['وقتل 12 جنديا في الهجوم على الموقع.', ['killed 12 soldiers']],
    ['The explosion in the old market killed at least 27 people.', ['killed 27']],
    ['Officials said that 27 people were killed in the explosion.', ['killed 27']],
    ['A fire in a factory has left 27 dead.', ['killed 27']],
    ['The blast claimed 27 lives, the ministry said.', ['killed 27']],
    ['Twelve people, including three children, were killed when the bus overturned.', ['killed 12']],
    ['The death toll from the earthquake has risen to 38.', ['killed 38 grown']],
    ['Death toll rises to 38', ['killed 38 grown']],
    ['A bomb killed 12 people and wounded 30 others on Monday.', ['killed 12', 'injured 30']],
    ['The crash left 12 dead and 30 injured.', ['killed 12', 'injured 30']],
    ['Rescuers pulled 15 bodies from the river.', ['bodies 15']],
    ['Five people were rescued and six are still missing.', ['saved 5']],
    ['Police had said earlier that 10 people were killed.', ['killed 10 earlier']],
    ['An earlier toll put the number of dead at 10.', ['killed 10 earlier']],
    ['The floods displaced 3,000 people.', ['displaced 3000']],
  ])('%s', (sentence, expected) => {
    expect(tolls(sentence)).toEqual(expected);
  });
});

describe('numbers that are no toll of the event', () => {
  test.each([
    'وقتل 40 شخصا في هجوم مماثل.',
    'وهو الأسوأ منذ أن قتل 50 شخصا في بلدة أخرى عام 2013.',
    'وقتل في التمرد نحو 40 ألف شخص منذ عام 1984.',
    'وكان 47 شخصا على متن المركب.',
    'وقال شاهد إن القتلى بين 20 أو 30 شخصا.',
    'وما زال نحو 20 جريحا ما زالوا في حالة حرجة.',
    'وأصيب الشاب بأربع طلقات.',
    'وجاءت رصاصات المسلحين من السوق لتقتل وتصيب 22 بائعا.',
    'وأسفر الانفجار عن مقتل وإصابة 30 شخصا.',
    'وأوضحت المديرية أن عدد المصابين الذين غادروا المستشفى بلغ 19 حالة.',
    'وقال الطبيب إن 24 مصابا ما زالوا في المستشفى، ومازال 24 مصابا يتلقون العلاج.',
    'وتمكنت الشرطة من التعرف على هوية 11 حارسا قتلوا في الانفجار.',
    'وأسفر انقلاب الحافلة الذي وقع مؤخرا عن إصابة 50 شخصا.',
    'The blast killed or wounded 30 people.',
    'Police released the identities of 11 guards killed in the blast.',
    'A bus overturned recently and 50 people were injured.',
    'ولم يقتل 3 أشخاص كما تردد.',
    'ويبلغ طول الجسر 300 متر.',
    'وقتلت الحيوانات المفترسة في المدينة قبل 3 أيام.',
    'A similar attack killed 40 people.',
    'More than 40,000 people have been killed in the conflict since 1984.',
    'In 2013 a bombing in another town killed 50 people.',
    'There were 47 people on board.',
    'Twenty or 30 people may have died.',
    'The road is closed for 12 days.',
    'The club won 3 matches.',
  ])('%s', (sentence) => {
    expect(tolls(sentence)).toEqual([]);
  });
  test('the worst since a year keeps its own', () => {
    expect(tolls('The blast killed 30 people in the deadliest attack in the country since 2013.')).toEqual([
      'killed 30',
    ]);
  });
});
