import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../server/corpus/corpus.ts';
import { corpusOf, passage } from '../../support/corpus.ts';
import { EXCHANGES, type Exchanging } from '../../support/exchanges.ts';

/** How the two pages that are asked about stand to one another in the sentence that they share. */
function asked(corpus: Corpus, { opening }: Exchanging): string[] {
  const isShared = (side: { path: string; start: number; end: number }) =>
    side.path.startsWith('asked') && passage(corpus, side).includes(opening);
  return corpus
    .relations()
    .filter(({ a, b }) => isShared(a) && isShared(b))
    .map(({ kind, differs }) => [kind, ...differs.map(({ what }) => what)].join(' '));
}

describe.each(['ar', 'en'] as const)('words that copies exchange (%s)', (code) => {
  const folder = EXCHANGES[code];
  const { words, witness } = folder;
  const pages = folder.asked(words);
  const told = (...witnesses: readonly Readonly<Record<string, string>>[]) =>
    asked(corpusOf(Object.assign({}, pages, ...witnesses)), folder);

  test('are another thing without witnesses', () => {
    expect(told()).toEqual(['alters object']);
  });

  test('are still when one sentence bears witness', () => {
    expect(told(witness(0, 'a', words))).toEqual(['alters object']);
  });

  test('are still when it stands in many documents', () => {
    expect(told(...['a', 'b', 'c'].map((copy) => witness(0, copy, words)))).toEqual(['alters object']);
  });

  test('are words for one thing when two sentences do', () => {
    expect(told(witness(0, 'a', words), witness(1, 'a', words))).toEqual(['paraphrases']);
  });

  test('are another thing again when a witness goes', () => {
    const gone = witness(1, 'a', words);
    const corpus = corpusOf({ ...pages, ...witness(0, 'a', words), ...gone });
    const touched = corpus.update([[Object.keys(gone)[0] as string, undefined]]);
    expect(asked(corpus, folder)).toEqual(['alters object']);
    expect([...touched]).toEqual(expect.arrayContaining(Object.keys(pages)));
  });
});

test.each([
  ['ar', 'opposites', ['المؤيدين', 'المعارضين']],
  ['ar', 'words that take sides', ['المسلحين', 'الإرهابيين']],
  ['en', 'opposites', ['allies', 'enemies']],
  ['en', 'words that take sides', ['militants', 'terrorists']],
] as const)('%s: %s never become words for one thing', (code, _, words) => {
  const folder = EXCHANGES[code];
  const pages = folder.asked(words);
  const witnesses = [0, 1].map((sentence) => folder.witness(sentence, 'a', words));
  const alone = asked(corpusOf(pages), folder);
  expect(alone.join()).toMatch(/alters|contradicts/);
  expect(asked(corpusOf(Object.assign({}, pages, ...witnesses)), folder)).toEqual(alone);
});
