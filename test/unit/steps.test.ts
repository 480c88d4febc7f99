import { expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { many } from '../support/many.ts';

const DOCUMENTS = Object.entries(many(20)).map(([path, text]) => [path, analyse(text)] as const);

test.each([
  ['Arabic', 'a014.txt'],
  ['English', 'a015.txt'],
])('of many that come in, an article that is asked about is there before the others: %s', (_, path) => {
  const corpus = new Corpus();
  corpus.update(DOCUMENTS.slice(0, 14));
  corpus.take(DOCUMENTS.slice(14));
  expect(corpus.document(path)).toBeUndefined();
  expect(corpus.bring(path)).toBe(true); // it comes in
  expect(corpus.bring(path)).toBe(true); // it is known with whom it is compared
  expect(corpus.isWaiting(path)).toBe(true);
  while (corpus.isWaiting(path)) expect(corpus.compare([path])).toBe(true);
  expect(corpus.document(path)).toBeDefined();
  expect(corpus.size).toBe(15);
  expect(corpus.relationsOf(path).length).toBeGreaterThan(0);
  expect(corpus.isFinished).toBe(false);
  const touched = corpus.finish();
  expect(corpus.size).toBe(20);
  expect([...touched]).toEqual(expect.arrayContaining(DOCUMENTS.slice(14).map(([own]) => own)));
  expect(corpus.bring() || corpus.compare()).toBe(false);
  expect(corpus.finish().size).toBe(0);
});

test('what has come in is told before all is compared, and told again when it is', () => {
  const corpus = new Corpus();
  corpus.take(DOCUMENTS);
  const come = corpus.settle();
  expect([...come].sort()).toEqual(DOCUMENTS.map(([path]) => path).sort());
  expect(corpus.isSettled).toBe(true);
  expect(corpus.isFinished).toBe(false);
  const known = new Set(corpus.relations().map((relation) => JSON.stringify(relation))); // between quotations
  const compared = corpus.finish();
  expect(corpus.isFinished).toBe(true);
  const found = corpus.relations().filter((relation) => !known.has(JSON.stringify(relation)));
  expect(found.length).toBeGreaterThan(0);
  for (const { a, b } of found) expect([...compared]).toEqual(expect.arrayContaining([a.path, b.path]));
});

test('relations to a text that is another now are told of the new one, or not at all', () => {
  const [first, , third] = DOCUMENTS;
  const [[one, document], [other]] = [first, third] as [(typeof DOCUMENTS)[number], (typeof DOCUMENTS)[number]];
  const corpus = new Corpus();
  corpus.update(DOCUMENTS.slice(0, 3));
  expect(corpus.relationsOf(other).length).toBeGreaterThan(0);
  const words = () =>
    corpus
      .relationsOf(other)
      .flatMap(({ a, b }) => [a, b].filter(({ path }) => path === one))
      .map(({ start, end }) => corpus.document(one)?.text.slice(start, end));
  const before = words();
  corpus.take([[one, analyse(`خبر آخر\n\n${document.text}`)]]);
  while (corpus.bring(one) || corpus.compare([one])) for (const own of words()) expect(before).toContain(own);
  corpus.finish();
  expect(words()).toEqual(before);
});
