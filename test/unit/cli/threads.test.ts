import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Analyser, inLoop } from '../../../server/analyser.ts';
import { Cache } from '../../../server/node/cache.ts';
import { kept } from '../../../server/node/kept.ts';
import { threadsOf } from '../../../server/node/threads.ts';
import { Pool } from '../../../server/pool.ts';
import { folder } from '../../support/folder.ts';
import { many } from '../../support/many.ts';
import { run } from '../../support/terminal.ts';
import { threadScript } from '../../support/threads.ts';

const FILES = { '.isnad.json': '{ "published": { "a003.txt": "2024-03-05" } }', ...many(60) };
let script: ReturnType<typeof threadScript>;
let files: ReturnType<typeof folder>;
beforeAll(() => {
  script = threadScript();
  files = folder(FILES);
});
afterAll(() => {
  script.remove();
  files.remove();
});

const log = () => {};
const cached = (analyser: Analyser) =>
  kept(analyser, new Cache({ folder: join(files.path, '.cache'), version: 'one', log }));
const threads = (count: number) => new Pool({ threads: count, start: threadsOf(script.path), log });

const analysis = (analyser?: Analyser, ...more: string[]) =>
  run(['analyze', '.', '--format', 'json', ...more], files.path, '', false, analyser);

test('the same bytes from one thread or many, with a cold, a warm and no cache', async () => {
  const expected = (await analysis()).out;
  for (const analyser of [threads(1), threads(3), cached(threads(2)), cached(threads(2))])
    expect((await analysis(analyser)).out === expected).toBe(true);
  const stats = JSON.parse((await analysis(cached(threads(2)), '--stats')).err);
  expect(stats).toMatchObject({ documents: 60, cached: 60 });
});

test('a script that is no thread is told, and all is analysed without', async () => {
  const logged: string[] = [];
  const none = new Pool({
    threads: 2,
    start: threadsOf(join(files.path, 'gone.cjs')),
    log: (line) => logged.push(line),
  });
  expect((await analysis(none)).out === (await analysis()).out).toBe(true);
  expect(logged.length).toBeGreaterThan(0);
});

test('--no-cache asks for no cache', async () => {
  const asked: boolean[] = [];
  const analyser = (isKeeping: boolean) => {
    asked.push(isKeeping);
    return isKeeping ? cached(threads(1)) : threads(1);
  };
  const other = folder({ 'a.txt': 'وصل الوفد.' });
  await run(['check', '.'], other.path, '', false, analyser);
  await run(['check', '.', '--no-cache'], other.path, '', false, analyser);
  expect(asked).toEqual([true, false]);
  expect(existsSync(join(other.path, '.cache'))).toBe(false);
  other.remove();
});

test('a text that cannot be analysed is told, and the others are', async () => {
  const broken: Analyser = {
    ...inLoop,
    analyse: async (task) => {
      const made = await inLoop.analyse(task);
      return { ...made, open: () => (task.text === many(60)['a003.txt'] ? fail() : made.open()) };
    },
  };
  const { out, err, status } = await analysis(broken, '--stats');
  expect(JSON.parse(out)).toMatchObject({
    skipped: [{ path: 'a003.txt', reason: expect.stringContaining('too deep') }],
  });
  expect(JSON.parse(out).documents).toHaveLength(59);
  expect(err).toContain('a003.txt: The text could not be analysed. too deep\n');
  expect(err).not.toContain('line of code');
  expect(status).toBe(0);
});

function fail(): never {
  throw new Error('too deep\n    at some line of code');
}
