import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyse } from '../../../server/document/analyse.ts';
import { Pool } from '../../../server/pool.ts';
import type { Work } from '../../../server/work.ts';
import { many } from '../../support/many.ts';
import { type Fate, fakeThreads } from '../../support/threads.ts';

const TEXTS = Object.values(many(60));

function pool(fate: (work: Work) => Fate, threads = 2) {
  const made = fakeThreads(fate);
  const logged: string[] = [];
  const start = vi.fn(made.start);
  return { pool: new Pool({ threads, start, log: (line) => logged.push(line) }), start, alive: made.alive, logged };
}

/** Hands texts over at once; returns the documents, with the reason in place of one that there is none of. */
async function analysed(own: Pool, texts: readonly string[]): Promise<unknown[]> {
  own.expect(texts.length);
  const all = await Promise.all(texts.map((text) => own.analyse({ text, published: ['2024-03-02'] })));
  return all.map((one) => {
    try {
      return one.open();
    } catch (error) {
      return (error as Error).message;
    }
  });
}

const expected = TEXTS.map((text) => analyse(text, { published: ['2024-03-02'] }));

describe('a folder in threads', () => {
  test('is what it is in one', async () => {
    const { pool: own, start, alive } = pool(() => 'works');
    expect(await analysed(own, TEXTS)).toEqual(expected);
    expect(start).toHaveBeenCalledTimes(2);
    await own.done();
    expect(alive.size).toBe(0);
  });

  test('of a few texts starts none', async () => {
    const { pool: own, start } = pool(() => 'works');
    expect(await analysed(own, TEXTS.slice(0, 20))).toEqual(expected.slice(0, 20));
    expect(start).not.toHaveBeenCalled();
  });

  test('is whole when one of them dies', async () => {
    const { pool: own, logged } = pool(({ text }) => (text === TEXTS[7] ? 'dies' : 'works'));
    expect(await analysed(own, TEXTS)).toEqual(expected);
    expect(logged).toEqual([expect.stringContaining('out of memory')]);
  });

  test('is whole when every one dies at once, and no more are started then', async () => {
    const { pool: own, start } = pool(() => 'dies');
    expect(await analysed(own, TEXTS)).toEqual(expected);
    expect(start.mock.calls.length).toBeLessThan(6);
  });

  test('is whole when it is ended before its time', async () => {
    const { pool: own } = pool(() => 'hangs');
    const all = analysed(own, TEXTS);
    await own.done();
    expect(await all).toEqual(expected);
  });
});

test('an answer that waited while this thread was busy comes in time', async () => {
  const { start } = fakeThreads(() => 'works');
  const own = new Pool({ threads: 1, start, log: () => {}, patience: 1 });
  const all = analysed(own, TEXTS);
  const until = performance.now() + 20;
  while (performance.now() < until); // as the corpus does with many documents
  expect(await all).toEqual(expected);
});

describe('a text that an analysis hangs on', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  test('is told, and the others are analysed', async () => {
    let hung = () => {};
    const isHung = new Promise<void>((resolve) => {
      hung = resolve;
    });
    const fate = ({ text }: Work): Fate => {
      if (text !== TEXTS[3]) return 'works';
      hung();
      return 'hangs';
    };
    const { pool: own, alive } = pool(fate, 1);
    const all = analysed(own, TEXTS);
    await isHung;
    await vi.runOnlyPendingTimersAsync();
    const documents = await all;
    expect(documents[3]).toMatch(/did not end/);
    expect(documents.filter((_, i) => i !== 3)).toEqual(expected.filter((_, i) => i !== 3));
    await own.done();
    expect(alive.size).toBe(0);
  });
});
