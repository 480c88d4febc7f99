import { afterEach, expect, test } from 'vitest';
import type { Environment } from '../../server/environment.ts';
import { Pool } from '../../server/pool.ts';
import { OTHER } from '../support/articles.ts';
import { many as related } from '../support/many.ts';
import { type Served, serve, uriOf } from '../support/server.ts';
import { type Fate, fakeThreads } from '../support/threads.ts';

let served: Served;
afterEach(() => served.stop());

/** A place with threads in name only. */
const threaded = (fate: (text: string) => Fate = () => 'works'): Environment => ({
  files: undefined,
  analyser: ({ log }) => new Pool({ threads: 2, start: fakeThreads(({ text }) => fate(text)).start, log }),
});

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

/** What a client has been told of all files. */
const told = () => [...served.files.keys()].map((uri) => [uri, served.findings(uri).sort()]);

test('a folder that is analysed in threads tells what one without does, also when they die', async () => {
  const files = related(50);
  served = await serve({ files });
  await served.analysed(50);
  const expected = told();
  expect(expected.filter(([, findings]) => findings?.length).length).toBeGreaterThan(10);
  const texts = Object.values(files);
  for (const environment of [threaded(), threaded((text) => (text === texts[9] ? 'dies' : 'works'))]) {
    await served.stop();
    served = await serve({ files, environment });
    await served.analysed(50);
    expect(told()).toEqual(expected);
  }
  expect(served.logged.join()).toContain('A thread ended');
});

test('what is open is shown while threads are busy with the rest, and a change of it holds', async () => {
  const files = related(50);
  let go = () => {};
  const isFree = new Promise<void>((resolve) => {
    go = resolve;
  });
  const held: Environment = {
    files: undefined,
    analyser: ({ log }) => {
      const pool = new Pool({ threads: 1, start: fakeThreads(() => 'works').start, log });
      return {
        atOnce: pool.atOnce,
        expect: (count) => pool.expect(count),
        // all but what is open waits until the test lets it go
        analyse: async (task) => {
          if (task.text !== files['a048.txt'] && !task.isDraft) await isFree;
          return pool.analyse(task);
        },
        done: () => pool.done(),
      };
    },
  };
  served = await serve({ files, environment: held });
  served.open('a048.txt');
  await served.until(() => served.marks.has(uriOf('a048.txt')));
  expect(served.status?.busy).toBe(true);
  const hover = await served.request<object | null>('textDocument/hover', served.at('a048.txt', 'سالم'));
  expect(hover).not.toBeNull();
  served.edit('a048.txt', 'أصاب', 'قتل');
  go();
  await served.analysed(50);
  expect(served.marks.get(uriOf('a048.txt'))?.version).toBe(2);
});

test('a day that is given while its article is under way holds', async () => {
  const files = related(50);
  served = await serve({ files, environment: threaded() });
  await served.until(() => served.status?.busy === true);
  served.write('.isnad.json', '{ "published": { "a000.txt": "2024-03-05", "a049.txt": "2024-03-05" } }');
  await served.analysed(50);
  expect(served.findings('a020.txt').some((one) => one.startsWith('undated'))).toBe(true);
  await served.until(() => !served.findings('a000.txt').some((one) => one.startsWith('undated')));
  await served.until(() => !served.findings('a049.txt').some((one) => one.startsWith('undated')));
});
