import { afterEach, expect, test } from 'vitest';
import { OTHER } from '../support/articles.ts';
import { type Served, serve, uriOf } from '../support/server.ts';

let served: Served;
afterEach(() => served.stop());

/** Short articles, each of its own. */
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`a${i}.txt`, OTHER.replaceAll('Porto', `Town${i}`)]));

const kinds = () => served.progress.map(({ value }) => value.kind);

test('loading is shown with counts, and lenses are asked for once when it is done', async () => {
  served = await serve({ files: many(30) });
  await served.analysed(30);
  await served.until(() => kinds().includes('end'));
  expect(kinds()[0]).toBe('begin');
  expect(served.progress.some(({ value }) => /^\d+ of 30$/.test(value.message ?? ''))).toBe(true);
  expect(served.refreshes.filter((method) => method.includes('codeLens')).length).toBeLessThanOrEqual(3);
});

test('loading can be stopped: what is open is analysed, and the rest waits until it is asked for', async () => {
  served = await serve({ files: many(60) });
  served.open('a59.txt');
  await served.until(() => served.progress.length > 0);
  served.notify('window/workDoneProgress/cancel', { token: served.progress[0]?.token as string });
  await served.until(() => served.status?.busy === false && (served.status?.skipped.length ?? 0) > 0);
  expect(served.status?.skipped[0]?.reason).toMatch(/stopped/);
  expect(served.status?.analysed).toBeLessThan(60);
  expect(served.marks.has(uriOf('a59.txt'))).toBe(true);
  served.notify('isnad/rescan', {});
  await served.analysed(60);
  expect(served.status?.skipped).toEqual([]);
});

test('requests are answered while a folder loads', async () => {
  served = await serve({ files: many(60) });
  served.open('a3.txt');
  const symbols = await served.request<{ name: string }[]>('textDocument/documentSymbol', {
    textDocument: { uri: uriOf('a3.txt') },
  });
  expect(symbols[0]?.name).toBe('Museum in Town3 reopens its garden');
  expect(served.status?.analysed ?? 0).toBeLessThan(60);
});
