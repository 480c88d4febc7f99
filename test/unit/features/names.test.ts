import { describe, expect, test } from 'vitest';
import { Corpus } from '../../../server/corpus/corpus.ts';
import type { Decisions } from '../../../server/corpus/decisions.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { find } from '../../../server/features/find.ts';
import { hover } from '../../../server/features/hover.ts';
import { scriptOf } from '../../../server/features/labels.ts';
import { marks } from '../../../server/features/marks.ts';
import { nameActions } from '../../../server/features/nameactions.ts';
import { nameAt, otherNames } from '../../../server/features/nameat.ts';
import { nextMention } from '../../../server/features/namings.ts';
import { highlights, references } from '../../../server/features/navigate.ts';
import { linesOf } from '../../../server/locate.ts';
import { documentOf } from '../../support/corpus.ts';
import { spanOf } from '../../support/text.ts';

const TEXTS: Readonly<Record<string, string>> = {
  ar: `قمة في موسكو

موسكو (رويترز) - 17 سبتمبر/أيلول 2023

التقى الرئيس الروسي فلاديمير بوتين في موسكو يوم 16 سبتمبر/أيلول 2023 الزعيم الكوري الشمالي كيم جونغ أون.

وقال بوتين إن المحادثات كانت مثمرة.
`,
  en: `Talks in Moscow

Moscow (Reuters) - 17 September 2023

President Vladimir Putin met Kim Jong Un in Moscow on 16 September 2023.

Putin said the talks were useful.
`,
  late: `عودة كيم

عاد الزعيم الكوري الشمالي كيم جونغ أون من موسكو.
`,
};

function corpusWith(decisions: Decisions = {}): Corpus {
  const corpus = new Corpus(decisions);
  corpus.update(Object.entries(TEXTS).map(([path, text]) => [path, analyse(text)]));
  return corpus;
}
const corpus = corpusWith();
const at = (path: string, words: string, nth = 1) => spanOf(TEXTS[path] ?? '', words, nth);
const words = ({ uri, range }: { uri: string; range: Parameters<ReturnType<typeof linesOf>['span']>[0] }) => {
  const { start, end } = linesOf({ text: TEXTS[uri] ?? '' }).span(range);
  return `${uri}: ${TEXTS[uri]?.slice(start, end)}`;
};

function card(path: string, name: string, locale: string | undefined, own = corpus): string {
  const reader = { markdown: false, locale };
  const answer = hover(own, path, documentOf(own, path), at(path, name).start + 1, reader);
  return ((answer?.contents as { value: string } | undefined)?.value ?? '').replace(/[\u2068\u2069]/g, '');
}

describe('the card of a name', () => {
  test.each([
    ['ar', 'ar', 'فلاديمير بوتين · Vladimir Putin — person'],
    ['ar', 'en-GB', 'Vladimir Putin · فلاديمير بوتين — person'],
    ['ar', 'fa', 'فلاديمير بوتين · Vladimir Putin — person'],
    ['ar', undefined, 'فلاديمير بوتين · Vladimir Putin — person'],
  ])('in %s, read in %s, begins %s', (path, locale, first) => {
    expect(card(path, 'فلاديمير بوتين', locale).split('\n')[0]).toBe(first);
  });

  test('tells first what matters', () => {
    const lines = card('ar', 'فلاديمير بوتين', 'en').split('\n');
    expect(lines[1]).toMatch(/^الرئيس الروسي line 5/);
    expect(lines[2]).toBe('named 4 times in 2 documents · after, line 7');
    expect(lines[3]).toBe('also in en:5');
    expect(lines[4]).toContain('spelt ');
    expect(lines[5]).toMatch(/^with .*Kim Jong Un 2×/);
    expect(lines[6]).toBe('on 2023-09-16');
    expect(lines[7]).toContain(' = ');
  });

  test('leads back and on in the document', () => {
    expect(card('en', 'Putin said', 'en')).toContain('named 4 times in 2 documents · before, line 5');
  });

  test('tells how many documents are not listed', () => {
    const many = new Corpus();
    const texts = Array.from({ length: 12 }, (_, i) => [`d${String(i).padStart(2, '0')}`, analyse(TEXTS.ar as string)]);
    many.update(texts as [string, ReturnType<typeof analyse>][]);
    many.update([['ar', analyse(TEXTS.ar as string)]]);
    expect(card('ar', 'فلاديمير بوتين', 'en', many)).toContain('and 4 more documents');
  });

  test.each([
    ['ar', 'فلاديمير بوتين'],
    ['en', 'Putin said'],
  ] as const)('in %s counts all documents, and tells in how many of many it looked for more', (language, piece) => {
    const many = new Corpus();
    const text = TEXTS[language] as string;
    many.update(Array.from({ length: 40 }, (_, i) => [`d${String(i).padStart(2, '0')}`, analyse(text)] as const));
    many.update([[language, analyse(text)]]);
    const shown = card(language, piece, 'en', many);
    expect(shown).toMatch(/named \d+ times in 41 documents/);
    expect(shown).toContain('in 24 of these documents:');
    expect(card(language, piece, 'en')).not.toContain('of these documents');
  });
});

test.each([
  ['ar-EG', 'en', 'ar'],
  ['ur', 'en', 'ar'],
  ['arn', 'ar', 'en'],
  ['en', 'ar', 'en'],
  ['de-DE', 'ar', 'en'],
  [undefined, 'en', 'en'],
] as const)('who reads %s in a text in %s reads %s first', (locale, language, script) => {
  expect(scriptOf(locale, language)).toBe(script);
});

describe('names in the workspace', () => {
  test.each([
    ['Putin', 'Vladimir Putin'],
    ['بوتين', 'فلاديمير بوتين'],
    ['بُوتين', 'فلاديمير بوتين'],
    ['كيم جونغ اون', 'كيم جونغ أون'],
  ])('%s is found', (query, label) => {
    const [first] = find(corpus, query);
    expect(first?.name).toContain(label);
    expect(first?.containerName).toMatch(/^person, named \d times in \d documents$/);
    // Editors filter once more: every letter of the query stands in the title, in its order.
    let from = 0;
    for (const letter of query.toLowerCase()) {
      const next = first?.name.toLowerCase().indexOf(letter, from) ?? -1;
      expect(next).toBeGreaterThanOrEqual(0);
      from = next + 1;
    }
  });
});

describe('the next mention', () => {
  const next = (path: string, piece: string, nth: number, backwards = false) => {
    const found = nextMention(corpus, path, documentOf(corpus, path), at(path, piece, nth), backwards);
    return found && words(found);
  };
  test.each([
    ['ar', 'فلاديمير بوتين', 1, 'ar: بوتين'],
    ['ar', 'بوتين', 2, 'en: Vladimir Putin'],
    ['en', 'Putin', 2, 'ar: فلاديمير بوتين'],
    ['en', 'talks', 1, undefined],
  ])('after the one in %s: %s (%i) is %s', (path, piece, nth, expected) => {
    expect(next(path, piece, nth)).toBe(expected);
  });
  test.each([
    ['ar', 'فلاديمير بوتين', 1, 'en: Putin'],
    ['en', 'Vladimir Putin', 1, 'ar: بوتين'],
    ['en', 'Putin', 2, 'en: Vladimir Putin'],
  ])('before the one in %s: %s (%i) is %s', (path, piece, nth, expected) => {
    expect(next(path, piece, nth, true)).toBe(expected);
  });
});

describe('a decision on a name', () => {
  test.each([
    ['ar', 'بوتين', 2, 'بوتين', 'فلاديمير بوتين'],
    ['ar', 'فلاديمير بوتين', 1, 'فلاديمير بوتين', 'فلاديمير بوتين'],
    ['en', 'Putin', 2, 'Putin', 'Vladimir Putin'],
    ['en', 'Moscow', 3, 'Moscow', 'Moscow'],
  ])('in %s on %s (%i) is about %s, called %s', (path, piece, nth, written, name) => {
    expect(nameAt(corpus, path, documentOf(corpus, path), at(path, piece, nth))).toMatchObject({ written, name });
  });

  test('offers other names, the most alike first, by every spelling', () => {
    const alike = corpusWith({ different: [['كيم جونغ أون', 'Kim Jong Un']] });
    const [first, ...rest] = otherNames(alike, 'ar', documentOf(alike, 'ar'), at('ar', 'كيم جونغ أون'), 'en');
    expect(first).toMatchObject({ labels: ['Kim Jong Un'], type: 'PER', documents: 1 });
    expect(rest.find(({ names }) => names.includes('Putin'))?.names).toContain('بوتين');
    expect(rest.flatMap(({ names }) => names)).not.toContain('كيم جونغ أون');
  });

  test('is offered as what the name may be', () => {
    const titles = (own: Corpus, path: string, piece: string) => {
      const document = documentOf(own, path);
      return nameActions(own, path, document, linesOf(document).range(at(path, piece))).map(({ title }) => title);
    };
    expect(titles(corpus, 'ar', 'موسكو')).toEqual([
      'Same as…',
      'Not the same as…',
      'Not a name',
      'This is a person',
      'This is an organisation',
      'This is a site',
      'This is an event',
      'This is a product',
      'Rename label…',
    ]);
    const parted = corpusWith({ different: [['موسكو', 'Moscow']] });
    expect(titles(parted, 'en', 'Moscow')).not.toContain('Not the same as…');
    expect(titles(corpus, 'en', 'talks')).toEqual([]);
  });

  test('«not a name» holds in marks, hovers, highlights and references', () => {
    const decided = corpusWith({ notNames: ['بوتين'] });
    const document = documentOf(decided, 'ar');
    const marked = (own: Corpus) =>
      marks(own, documentOf(own, 'ar'), 'ar', 1).names.PER.map((range) => words({ uri: 'ar', range }));
    expect(marked(corpus)).toContain('ar: بوتين');
    expect(marked(decided)).not.toContain('ar: بوتين');
    expect(marked(decided)).toContain('ar: فلاديمير بوتين');
    const { start } = at('ar', 'بوتين', 2);
    expect(hover(decided, 'ar', document, start + 1, { markdown: false, locale: 'en' })?.contents).not.toMatchObject({
      value: expect.stringContaining('person'),
    });
    expect(highlights(decided, 'ar', document, start + 1)).toEqual([]);
    const full = at('ar', 'فلاديمير بوتين').start + 1;
    expect(highlights(decided, 'ar', document, full)).toHaveLength(1);
    expect(references(decided, 'ar', document, full).map(words)).not.toContain('ar: بوتين');
  });

  test('a type holds in marks', () => {
    const decided = corpusWith({ types: { موسكو: 'ORG' } });
    const marked = marks(decided, documentOf(decided, 'ar'), 'ar', 1).names;
    expect(marked.ORG.map((range) => words({ uri: 'ar', range }))).toContain('ar: موسكو');
    expect(marked.LOC.map((range) => words({ uri: 'ar', range }))).not.toContain('ar: موسكو');
  });
});
