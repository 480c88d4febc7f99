import { describe, expect, it, test } from 'vitest';
import { compare } from '../../../server/corpus/compare/compare.ts';
import { Corpus, type Place, type Relation } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { corpusOf } from '../../support/corpus.ts';
import { page, STORIES, type Story } from '../../support/stories.ts';
import { STRANGERS } from '../../support/strangers.ts';

type Of = (path: string) => string | undefined;
type Pages = Pick<Story, 'ar' | 'en'>;

/** Relations between an Arabic and an English page, as `kind ar en`: the numbers of the sentences in which they stand. */
function found(ar: readonly string[], en: readonly string[]): string[] {
  return over(corpusOf({ ar: page(ar), en: page(en) })).map(
    ({ kind, a, b }) => `${kind} ${[a, b].map((place) => sentenceOf(place, { ar, en })).join(' ')}`,
  );
}

/** The relations over languages, from the Arabic page to the English one. */
function over(corpus: Corpus): Relation[] {
  return corpus
    .relations()
    .filter(({ a, b }) => a.path !== b.path)
    .map((one) => (one.a.path === 'ar' ? one : { ...one, a: one.b, b: one.a }));
}

function sentenceOf({ path, start, end }: Place, pages: Pages): number {
  const sentences = path === 'ar' ? pages.ar : pages.en;
  const text = page(sentences);
  let from = 0;
  return sentences.findIndex((sentence) => {
    const at = text.indexOf(sentence, from);
    from = at + sentence.length;
    return start >= at && end <= from;
  });
}

describe('a story in Arabic and English', () => {
  it.each(STORIES)('$name: nothing is linked but what says the same', ({ ar, en, same, other }) => {
    const right = [
      ...same.map(([one, two]) => `translates ${one} ${two}`),
      ...other.map(([one, two]) => `contradicts ${one} ${two}`),
    ];
    expect(right).toEqual(expect.arrayContaining(found(ar, en)));
  });

  it('four in five of the sentences that say the same are linked', () => {
    const linked = STORIES.flatMap(({ ar, en }) => found(ar, en).filter((one) => one.startsWith('translates')));
    const all = STORIES.flatMap(({ same }) => same);
    expect(linked.length / all.length).toBeGreaterThan(0.8);
  });

  it('another number and another day are told with the words of both sides', () => {
    const { ar, en } = STORIES.find(({ name }) => name.startsWith('a fire')) as Story;
    const corpus = corpusOf({ ar: page(ar), en: page(en) });
    const told = over(corpus).filter(({ kind }) => kind === 'contradicts');
    const words = told.map(({ differs, because }) => [differs.map(({ what }) => what).join(), because]);
    expect(words).toEqual([
      ['day', expect.stringMatching(/مساء الأربعاء.*Thursday evening/)],
      ['number', expect.stringMatching(/320.*270/)],
    ]);
  });

  it('the order of loading changes nothing', () => {
    const { ar, en } = STORIES[0] as Story;
    const other = new Corpus();
    other.update([['en', analyse(page(en))]]);
    other.update([['ar', analyse(page(ar))]]);
    expect(other.relations()).toEqual(corpusOf({ ar: page(ar), en: page(en) }).relations());
  });
});

describe('nothing is linked', () => {
  it.each(STRANGERS)('$name', ({ ar, en }) => {
    expect(found(ar, en)).toEqual([]);
  });

  test('between any two of all stories, in one folder', () => {
    const all: readonly Pages[] = [...STORIES, ...STRANGERS];
    const pages = all.flatMap(({ ar, en }, i) => [[`${i} ar`, page(ar)] as const, [`${i} en`, page(en)] as const]);
    const others = corpusOf(Object.fromEntries(pages)).relations();
    const [story, language] = [/^\d+/, /..$/].map((part) => (path: string) => part.exec(path)?.[0]) as [Of, Of];
    expect(
      others.filter(({ a, b }) => story(a.path) !== story(b.path) && language(a.path) !== language(b.path)),
    ).toEqual([]);
  });

  it('where the one says the opposite', () => {
    const ar = ['ارتفاع صادرات كينيا من الشاي', 'ارتفعت صادرات كينيا من الشاي إلى الهند والصين في العام الماضي.'];
    const en = ['Kenyan tea exports fall', 'Exports of tea from Kenya to India and China fell last year.'];
    expect(found(ar, en)).toEqual([]);
    expect(
      found(ar, ['Kenyan tea exports rise', 'Exports of tea from Kenya to India and China rose last year.']),
    ).toEqual(['translates 0 0', 'translates 1 1']);
  });
});

describe('two short texts in two languages', () => {
  it.each([
    ['محكمة تونسية تسجن وزيرا سابقا بتهمة الفساد', 'Tunisian court jails former minister for corruption', 'translates'],
    ['Fire in market in Nyala destroys hundreds of shops', 'حريق في سوق بمدينة نيالا يدمر مئات المحال', 'translates'],
    ['النيران دمرت 320 متجرا في سوق نيالا', 'Flames destroyed 270 shops in Nyala market', 'contradicts'],
    ['الرئيس الكيني يبحث الجفاف في روما', 'Kenyan president visits factory in Munich', 'related'],
    ['إضراب المعلمين يغلق مدارس بيروت', 'Morocco beat Ghana to reach final', 'unrelated'],
  ])('%s | %s: %s', (a, b, relation) => {
    expect(compare(analyse(a), analyse(b)).relation).toBe(relation);
  });
});
