import { describe, expect, test } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver';
import { analyse } from '../../../server/document/analyse.ts';
import { checkText } from '../../../server/features/checktext.ts';
import { claimTable } from '../../../server/features/claimtable.ts';
import { hover } from '../../../server/features/hover.ts';
import { corpusOf, documentOf } from '../../support/corpus.ts';

const AR = {
  one: 'حريق في ميناء صور\n\nاندلع حريق كبير في مستودع للحبوب في ميناء صور القديم فجر الاثنين، وأصيب خمسة عمال إطفاء بحروق.\n\nوقال محافظ المدينة إن الحريق أتلف ثلاثة آلاف طن من القمح المستورد.\n',
  two: 'خسائر القمح\n\nاندلع حريق كبير في مستودع للحبوب في ميناء صور القديم فجر الاثنين، وأصيب تسعة عمال إطفاء بحروق.\n\nوأكد محافظ المدينة أن الحريق أتلف ثلاثة آلاف طن من القمح المستورد.\n',
  asked: 'اندلع حريق كبير في مستودع للحبوب في ميناء صور القديم فجر الاثنين',
  said: 'أتلف ثلاثة',
  marked: '\u2068**وأكد** محافظ المدينة أن الحريق أتلف ثلاثة آلاف طن من القمح المستورد\u2069',
  source: '· somebody who is not named\\, \u2068وأكد محافظ المدينة\u2069',
  nothing: 'أعلنت نقابة المعلمين إضرابا عاما في مدارس الجنوب.',
};
const EN = {
  one: 'Fire in the port of Tyre\n\nA large fire broke out in a grain warehouse in the old port of Tyre at dawn on Monday, and five firefighters suffered burns.\n\nThe city governor said the fire destroyed three thousand tonnes of imported wheat.\n',
  two: 'Wheat losses\n\nA large fire broke out in a grain warehouse in the old port of Tyre at dawn on Monday, and nine firefighters suffered burns.\n\nThe city governor stressed the fire destroyed three thousand tonnes of imported wheat.\n',
  asked: 'A large fire broke out in a grain warehouse in the old port of Tyre at dawn on Monday',
  said: 'destroyed three',
  marked: '\u2068The city governor **stressed** the fire destroyed three thousand tonnes of imported wheat\u2069',
  source: '· somebody who is not named\\, \u2068The city governor stressed\u2069',
  nothing: 'The teachers union called a general strike in the schools of the south.',
};

describe.each([
  ['Arabic', AR],
  ['English', EN],
])('%s', (_, texts) => {
  const corpus = () => corpusOf({ a: analyse(texts.one), b: analyse(texts.two), c: analyse(texts.nothing) });

  test('a row for each claim that documents share, a cell for each document that says anything of it', () => {
    const { documents, rows, more } = claimTable(corpus());
    expect(documents).toEqual(['a', 'b']);
    expect(more).toBe(0);
    const kinds = rows.map(({ cells }) => cells.map(({ uri, kind }) => `${uri} ${kind}`).sort());
    expect(kinds).toContainEqual(
      expect.arrayContaining([expect.stringMatching(/says/), expect.stringMatching(/contradicts/)]),
    );
    for (const row of rows) expect(row.cells).toHaveLength(2);
  });

  test('a hover tells the other wording, its words that this one lacks set off, its day and who says it', () => {
    const dated = corpus();
    const document = documentOf(dated, 'a');
    const at = document.text.indexOf(texts.said);
    const { contents } = hover(dated, 'a', document, at, { markdown: true, locale: 'en' }) as Hover;
    const { value } = contents as MarkupContent;
    expect(value).toContain(texts.marked);
    expect(value).toContain(texts.source);
  });

  test('documents of another folder are left out', () => {
    expect(claimTable(corpus(), ['a', 'c']).rows).toEqual([]);
  });

  test('a text that is none of the documents is compared with all of them, and leaves nothing behind', () => {
    const own = corpus();
    const before = JSON.stringify([own.paths(), own.relations(), own.origins()]);
    const { documents, found } = checkText(own, texts.asked, own.paths(), null);
    expect(documents).toBe(3);
    expect([...new Set(found.map(({ uri }) => uri))].sort()).toEqual(['a', 'b']);
    expect(found.every(({ kind }) => /repeats|paraphrases/.test(kind))).toBe(true);
    expect(JSON.stringify([own.paths(), own.relations(), own.origins()])).toBe(before);
  });

  test('the document that it is from is not asked, and what nobody says is found nowhere', () => {
    const own = corpus();
    expect(checkText(own, texts.asked, own.paths(), 'a').found.map(({ uri }) => uri)).toEqual(['b']);
    expect(checkText(corpusOf({ a: analyse(texts.one) }), texts.nothing, ['a'], null)).toEqual({
      documents: 1,
      found: [],
    });
  });

  test('passages that the user calls unrelated are, until their words change', () => {
    const own = corpus();
    const [relation] = own.relations();
    if (!relation) throw new Error('no relation');
    const worded = ({ path, start, end }: typeof relation.a) => ({
      path,
      text: (own.document(path)?.text ?? '').slice(start, end),
    });
    const count = own.relations().length;
    own.decide({ unrelated: [{ a: worded(relation.b), b: worded(relation.a) }] });
    expect(own.relations()).toHaveLength(count - 1);
    expect(own.relationsOf('a')).toHaveLength(count - 1);
    own.decide({ unrelated: [{ a: { path: 'a', text: 'x' }, b: worded(relation.b) }] });
    expect(own.relations()).toHaveLength(count);
  });
});
