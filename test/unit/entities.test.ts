import { describe, expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus.ts';
import type { Decisions } from '../../server/corpus/decisions.ts';
import { analyse } from '../../server/document/analyse.ts';
import { nameForm } from '../../server/document/names/name-form.ts';
import { compareForms } from '../../server/document/names/verdict.ts';

/** The names of each entity that has one of `names`, sorted. */
function groups(texts: readonly string[], names: readonly string[], decisions: Decisions = {}): string[] {
  const corpus = new Corpus(decisions);
  corpus.update(texts.map((text, i) => [`${i}.txt`, analyse(text)]));
  return corpus
    .entities()
    .filter((entity) => entity.names.some((name) => names.includes(name)))
    .map((entity) => [...entity.names].sort().join(' = '));
}

describe('names over documents', () => {
  const spanish = 'قال رئيس الوزراء الإسباني بيدرو سانشيز إن الاتفاق قريب.';
  const variant = 'وصل رئيس الوزراء الإسباني بيدرو سانتشيز إلى باريس.';
  const english = 'Spanish Prime Minister Pedro Sanchez spoke in Madrid.';

  test('spellings and scripts of one person are joined, with the reason', () => {
    expect(groups([spanish, variant, english], ['بيدرو سانشيز'])).toEqual([
      ['بيدرو سانشيز', 'بيدرو سانتشيز', 'Pedro Sanchez'].sort().join(' = '),
    ]);
  });

  test('a family name alone joins the one person so named in the other script', () => {
    const alone = 'In the evening Sanchez said that talks went on, and Sanchez left.';
    expect(groups([spanish, alone], ['بيدرو سانشيز'])).toEqual(['Sanchez = بيدرو سانشيز']);
    const other = 'وقال الممثل خوسيه سانشيز إن الفيلم جاهز.';
    expect(groups([spanish, other, alone], ['بيدرو سانشيز'])).toEqual(['بيدرو سانشيز']);
  });

  test('the user keeps names apart and joins them', () => {
    const apart = { different: [['بيدرو سانشيز', 'بيدرو سانتشيز']] };
    expect(groups([spanish, variant], ['بيدرو سانشيز', 'بيدرو سانتشيز'], apart)).toHaveLength(2);
    const joined = { same: [['مدريد', 'باريس']] };
    expect(groups(['زار الوفد مدريد.', 'زار الوفد باريس.'], ['مدريد'], joined)).toEqual(['باريس = مدريد']);
    expect(groups([english], ['Madrid'], { notNames: ['Madrid'] })).toEqual([]);
  });

  test('names of one country are one, its capital another', () => {
    const texts = ['زار الوفد هولندا.', 'A delegation visited the Netherlands and Amsterdam.'];
    expect(groups(texts, ['هولندا', 'Netherlands', 'Amsterdam'])).toEqual([
      ['هولندا', 'Netherlands'].sort().join(' = '),
      'Amsterdam',
    ]);
  });

  test('the order of loading changes nothing', () => {
    const [a, b] = [new Corpus(), new Corpus()];
    const files = [spanish, variant, english].map((text, i) => [`${i}.txt`, analyse(text)] as const);
    a.update(files);
    for (const file of [...files].reverse()) b.update([file]);
    expect(a.entities()).toEqual(b.entities());
  });
});

describe('two names of one type', () => {
  const verdict = (a: string, b: string, type: 'PER' | 'ORG' | 'LOC' | 'PRODUCT') => {
    const found = compareForms(nameForm(a, type), nameForm(b, type));
    return typeof found === 'object' ? 'same' : found;
  };

  test.each([
    ['أندريه بابيش', 'أندري بابيش', 'PER', 'same'],
    ['محمد حسن', 'محمد حسين', 'PER', 'different'],
    ['سالم بن علي العامري', 'سالم العامري', 'PER', 'same'],
    ['رامي العامري', 'سالم العامري', 'PER', 'different'],
    ['وكالة الأنباء الرسمية اليابانية', 'وكالة الأنباء اليابانية', 'ORG', 'same'],
    ['وزارة الخارجية المصرية', 'وزارة الخارجية الأردنية', 'ORG', 'different'],
    ['كوريا الشمالية', 'كوريا الجنوبية', 'LOC', 'different'],
    ['تي يو 22 إم 3', 'Tu-22M3', 'PRODUCT', 'same'],
    ['إف-16', 'إف-35', 'PRODUCT', 'different'],
  ] as const)('%s · %s', (a, b, type, expected) => {
    expect(verdict(a, b, type)).toBe(expected);
    expect(verdict(b, a, type)).toBe(expected);
  });
});
