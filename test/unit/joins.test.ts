import { describe, expect, test } from 'vitest';
import { Corpus, type Entity } from '../../server/corpus/corpus.ts';
import type { Decisions } from '../../server/corpus/decisions.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { EntityType } from '../../server/document/document.ts';
import { naming } from '../support/names.ts';

type Name = readonly [EntityType, string];
const [PER, ORG, LOC] = ['PER', 'ORG', 'LOC'] as const;

/** The entities of documents that have these names, a document a list. */
function entities(documents: readonly (readonly Name[])[], decisions: Decisions = {}): readonly Entity[] {
  const corpus = new Corpus(decisions);
  corpus.update(documents.map((names, i) => [`${i}.txt`, naming(names)]));
  return corpus.entities();
}

const written = (found: readonly Entity[]) => found.map(({ names }) => [...names].sort().join(' = ')).sort();
const reasons = (found: readonly Entity[]) =>
  found.flatMap(({ joins }) => joins.map(({ because }) => because)).join('; ');

describe('over documents', () => {
  test.each([
    [PER, 'ياسيندا أرديرن', 'ياسيندا أردرن', 'spell one name'],
    [PER, 'عبد الرحمن الأهدل', 'عبدالرحمن الاهدل', 'the same but for marks and article'],
    [PER, 'سالم العامري', 'سالم بن علي العامري', 'the same name, less complete'],
    [PER, 'راشد بن حمد', 'راشد بن حمد آل نعيم', 'the same name, less complete'],
    [PER, 'لويس فان جال', 'لويس فان غال', 'spell one name'],
    [PER, 'شي جين بينغ', 'تشي جين بينج', 'spellings of one name'],
    [PER, 'جاسيندا أرديرن', 'Jacinda Ardern', 'are commonly written'],
    [PER, 'John F. Carter', 'John Carter', 'less complete'],
    [ORG, 'وكالة الأنباء المركزية الكورية', 'وكالة الأنباء الكورية المركزية', 'another order'],
    [ORG, 'وكالة الأنباء الرسمية اليابانية', 'وكالة الأنباء اليابانية', 'the same words but for'],
    [ORG, 'الاتحاد العربي السعودي لكرة القدم', 'الاتحاد السعودي لكرة القدم', 'the same words but for'],
    [ORG, 'جامعة برمنغهام', 'جامعة برمنجهام', 'spell one name'],
    [ORG, 'للدفاع المدني', 'الدفاع المدني', 'the same but for marks and article'],
    [ORG, 'World Food Relief Programme', 'WFRP', 'initials'],
    [ORG, 'وكالة أنباء الشرق الأوسط', 'أ ش أ', 'agency'],
    [LOC, 'فوستوشني', 'فوستوتشني', 'spell one name'],
    [LOC, 'المملكة المتحدة', 'بريطانيا', 'names of one country'],
    [LOC, 'Côte d’Ivoire', 'ساحل العاج', 'names of one country'],
  ] as const)('%s %s = %s: %s', (type, a, b, because) => {
    const found = entities([[[type, a]], [[type, b]]]);
    expect(written(found)).toEqual([[a, b].sort().join(' = ')]);
    expect(reasons(found)).toContain(because);
  });

  test.each([
    [PER, 'رامي العامري', 'سالم العامري', 'another given name in one family'],
    [PER, 'زينب محمد لباد', 'محمد لباد', 'daughter and father'],
    [PER, 'محمد بن عبدالرحمن بن عبدالعزيز', 'محمد بن عبدالعزيز', 'two fathers'],
    [PER, 'محمد حسين الموسى', 'محمد الحسين', 'a father and a family'],
    [PER, 'Robert Carter', 'Richard Carter', 'another given name in one family'],
    [ORG, 'وزارة الخارجية المصرية', 'وزارة الخارجية الأردنية', 'bodies of two countries'],
    [ORG, 'الاتحاد السعودي لكرة القدم', 'الاتحاد السعودي لكرة الطائرة', 'bodies for two things'],
    [ORG, 'مجلس الإدارة', 'مجلس الإدارة', 'every body has one'],
    [LOC, 'كوريا الشمالية', 'كوريا الجنوبية', 'North and South'],
    [LOC, 'الخليج', 'الخليل', 'short words that differ by a letter'],
    [LOC, 'المشهد', 'مشهد', 'the article tells them apart'],
    [LOC, 'النمسا', 'Australia', 'two countries'],
  ] as const)('%s %s ≠ %s: %s', (type, a, b, _why) => {
    expect(entities([[[type, a]], [[type, b]]])).toHaveLength(2);
  });

  test('a place and the body called after it are two', () => {
    expect(entities([[[LOC, 'مرسيليا']], [[ORG, 'مرسيليا']]])).toHaveLength(2);
  });

  test('a family name alone is the only one who has it, or the only one who is called so', () => {
    const bashar: Name = [PER, 'بشار الأسعد'];
    const alone: Name = [PER, 'الأسعد'];
    expect(written(entities([[bashar], [alone]]))).toEqual(['الأسعد = بشار الأسعد']);
    expect(entities([[bashar], [[PER, 'حافظ الأسعد']], [alone]])).toHaveLength(3);
    expect(written(entities([[bashar, alone], [[PER, 'حافظ الأسعد']], [alone]]))).toEqual([
      'الأسعد = بشار الأسعد',
      'حافظ الأسعد',
    ]);
    // … but nobody where it may be somebody's given name
    const [family, given, single]: Name[] = [
      [PER, 'أنور رمزي'],
      [PER, 'رمزي خليل'],
      [PER, 'رمزي'],
    ];
    expect(entities([[family, single], [given], [single]] as Name[][])).toHaveLength(3);
  });

  test('a given name alone is whom another text calls so', () => {
    const full: Name = [PER, 'كيم تشونغ هي'];
    expect(entities([[full], [[PER, 'كيم']]])).toHaveLength(2);
    const found = entities([[full, [PER, 'كيم']], [[PER, 'كيم']]]);
    expect(written(found)).toEqual(['كيم = كيم تشونغ هي']);
    // … also when a text comes to call the person so later
    const corpus = new Corpus();
    corpus.update([0, 1, 2].map((i) => [`${i}.txt`, naming(i === 2 ? [[PER, 'كيم']] : [full])]));
    expect(corpus.entities()).toHaveLength(2);
    corpus.update([['1.txt', naming([full, [PER, 'كيم']])]]);
    expect(written(corpus.entities())).toEqual(['كيم = كيم تشونغ هي']);
  });

  test('a shorter name is nobody where two longer ones have it', () => {
    const [a, b]: Name[] = [
      [PER, 'سالم بن علي العامري'],
      [PER, 'سالم بن سعد العامري'],
    ];
    const short: Name = [PER, 'سالم العامري'];
    expect(entities([[a as Name], [b as Name], [short]])).toHaveLength(3);
  });

  test('what a text calls another name holds in the others', () => {
    const corpus = new Corpus();
    corpus.update([
      ['a.txt', analyse('أعلنت الرئاسة الروسية (الكرملين) أن اللقاء سيعقد غدا.')],
      ['b.txt', naming([[ORG, 'الكرملين']])],
    ]);
    expect(written(corpus.entities())).toEqual(['الرئاسة الروسية = الكرملين']);
  });
});

describe('inside a document', () => {
  test.each([
    ['Eric Blair, also known as George Orwell, wrote it.', 'Eric Blair = George Orwell', '«also known as»'],
    ['فازت شركة ميتا (فيسبوك سابقا) بالقضية.', 'فيسبوك = ميتا', 'former'],
    ['The North Atlantic Treaty Organization (NATO) met.', 'NATO = North Atlantic Treaty Organization', 'acronym'],
    [
      'نقلت وكالة الأنباء المركزية الكورية (KCNA) عن الزعيم قوله ذلك.',
      'KCNA = وكالة الأنباء المركزية الكورية',
      'another script',
    ],
  ])('%s', (text, expected, because) => {
    const corpus = new Corpus();
    corpus.update([['a.txt', analyse(text)]]);
    expect(written(corpus.entities())).toContain(expected);
    expect(reasons(corpus.entities())).toContain(because);
  });

  test('people who are listed side by side are two, however alike', () => {
    const listed = (between: string) => {
      const corpus = new Corpus();
      corpus.update([
        [
          'a.txt',
          naming(
            [
              [PER, 'بيدرو سانشيز'],
              [PER, 'بيدرو سانتشيز'],
            ],
            between,
          ),
        ],
      ]);
      return corpus.entities().length;
    };
    expect([listed(' و'), listed('، '), listed(' and '), listed('\n')]).toEqual([2, 2, 2, 1]);
  });

  test('a family name that two have means the one named last before', () => {
    const names = ['بشار الأسعد', 'الأسعد', 'حافظ الأسعد', 'الأسعد'].map((name): Name => [PER, name]);
    const { mentions } = naming(names);
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 0, 1, 1]);
  });
});

describe('the user decides', () => {
  const [full, short, other]: Name[] = [
    [PER, 'كيم تشونغ هي'],
    [PER, 'كيم'],
    [PER, 'كيم يونغ هي'],
  ];
  const document = naming([full, short, full] as Name[]);

  test('names that one document joins are kept apart, each mention with its own spelling, and back', () => {
    const corpus = new Corpus();
    corpus.update([['a.txt', document]]);
    expect(written(corpus.entities())).toEqual(['كيم = كيم تشونغ هي']);
    corpus.decide({ different: [['كيم', 'كيم تشونغ هي']] });
    expect(written(corpus.entities())).toEqual(['كيم', 'كيم تشونغ هي']);
    const means = corpus.document('a.txt')?.mentions.map(({ entity }) => corpus.entityOf('a.txt', entity)?.names);
    expect(means).toEqual([['كيم تشونغ هي'], ['كيم'], ['كيم تشونغ هي']]);
    corpus.decide({});
    expect(written(corpus.entities())).toEqual(['كيم = كيم تشونغ هي']);
    expect(corpus.document('a.txt')).toBe(document);
  });

  test('quotations and claims go with the spelling that stands by them', () => {
    const text =
      'قال بيدرو سانشيز إن "الاتفاق قريب جدا من التوقيع".\n\nوأكد سانشيز أن "المفاوضات صعبة وطويلة هذه المرة".';
    const corpus = new Corpus({ different: [['بيدرو سانشيز', 'سانشيز']] });
    corpus.update([['a.txt', analyse(text)]]);
    const speakers = corpus
      .document('a.txt')
      ?.quotes.map(({ speaker }) => speaker !== undefined && corpus.entityOf('a.txt', speaker)?.names);
    expect(speakers).toEqual([['بيدرو سانشيز'], ['سانشيز']]);
  });

  test('a name that is none means nothing, its other spellings stay', () => {
    const corpus = new Corpus({ notNames: ['كيم'] });
    corpus.update([['a.txt', document]]);
    expect(written(corpus.entities())).toEqual(['كيم تشونغ هي']);
    const { mentions = [] } = corpus.document('a.txt') ?? {};
    expect(mentions.map(({ entity }) => corpus.entityOf('a.txt', entity)?.names[0])).toEqual([
      'كيم تشونغ هي',
      undefined,
      'كيم تشونغ هي',
    ]);
  });

  test('a type holds for the entity and its mentions, a label for its name', () => {
    const corpus = new Corpus({ types: { كيم: 'ORG' }, labels: { كيم: { ar: 'الزعيم', en: 'Kim' } } });
    corpus.update([['a.txt', document]]);
    expect(corpus.entities().map(({ type, label }) => [type, label])).toEqual([['ORG', { ar: 'الزعيم', en: 'Kim' }]]);
    expect(corpus.document('a.txt')?.mentions.every(({ type }) => type === 'ORG')).toBe(true);
  });

  test('what the user joins is one, whatever speaks against it but the user', () => {
    const same = [['كيم تشونغ هي', 'كيم يونغ هي']];
    expect(entities([[full as Name], [other as Name]], { same })).toHaveLength(1);
    expect(entities([[full as Name], [other as Name]], { same, different: same })).toHaveLength(2);
  });
});
