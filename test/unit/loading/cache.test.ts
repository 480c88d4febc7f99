import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Analyser, inLoop } from '../../../server/analyser.ts';
import { analyse } from '../../../server/document/analyse.ts';
import { Cache, type CacheOptions } from '../../../server/node/cache.ts';
import { kept } from '../../../server/node/kept.ts';
import { folder } from '../../support/folder.ts';
import { many } from '../../support/many.ts';

const full = vi.hoisted(() => ({ isDisk: false }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const writeFile: typeof real.writeFile = (...args) =>
    full.isDisk ? Promise.reject(new Error('ENOSPC: no space left on device')) : real.writeFile(...args);
  return { ...real, writeFile };
});

let made: ReturnType<typeof folder>;
beforeEach(() => {
  made = folder({});
});
afterEach(() => {
  full.isDisk = false;
  made.remove();
});

const TEXTS = Object.values(many(6));
const expected = TEXTS.map((text) => analyse(text));
const logged: string[] = [];

function analyser(options: Partial<CacheOptions> = {}): Analyser {
  const cache = new Cache({
    folder: join(made.path, 'cache'),
    version: 'one',
    log: (line) => logged.push(line),
    ...options,
  });
  return kept(inLoop, cache);
}

/** Documents of texts, and how many of them were kept. */
async function load(own: Analyser, texts = TEXTS) {
  const all = await Promise.all(texts.map((text) => own.analyse({ text, published: [] })));
  const documents = all.map((one) => one.open());
  await own.done();
  return { documents, known: all.filter(({ isKept }) => isKept).length };
}

const packs = () => readdirSync(join(made.path, 'cache')).map((name) => join(made.path, 'cache', name));

describe('what was analysed', () => {
  test('is kept for the next time, and equal', async () => {
    expect(await load(analyser())).toEqual({ documents: expected, known: 0 });
    expect(await load(analyser())).toEqual({ documents: expected, known: 6 });
    expect(packs()).toHaveLength(1);
  });

  test('is kept by text and days: others are worked out', async () => {
    await load(analyser());
    const own = analyser();
    const [text] = TEXTS as [string];
    const dated = await own.analyse({ text, published: ['2024-03-02'] });
    expect(dated.isKept).toBeUndefined();
    expect(dated.open()).toEqual(analyse(text, { published: ['2024-03-02'] }));
    expect((await own.analyse({ text: `${text}.`, published: [] })).isKept).toBeUndefined();
    await own.done();
  });

  test('by another version is not used', async () => {
    await load(analyser());
    expect(await load(analyser({ version: 'two' }))).toEqual({ documents: expected, known: 0 });
  });

  test('is not kept of what is being written', async () => {
    const own = analyser();
    (await own.analyse({ text: 'وصل الوفد. A draft.', published: [], isDraft: true })).open();
    await own.done();
    expect(readdirSync(made.path)).toEqual([]);
  });
});

describe('a damaged cache', () => {
  test('with any byte changed, or cut off anywhere, gives the same documents', async () => {
    await load(analyser());
    const [pack] = packs() as [string];
    const whole = readFileSync(pack);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: whole.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        fc.boolean(),
        async (at, change, isCut) => {
          const bytes = Buffer.from(isCut ? whole.subarray(0, at) : whole);
          if (!isCut) bytes[at] = (bytes[at] as number) ^ change;
          for (const one of packs()) writeFileSync(one, '');
          writeFileSync(pack, bytes);
          for (let i = 0; i < 2; i++) expect((await load(analyser())).documents).toEqual(expected);
          expect((await load(analyser())).known).toBe(6);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('of other files is left alone', async () => {
    await load(analyser());
    writeFileSync(join(made.path, 'cache', 'one-0.pack'), 'nonsense');
    writeFileSync(join(made.path, 'cache', 'notes.txt'), 'mine');
    expect((await load(analyser())).known).toBe(6);
    expect(packs().map((path) => path.split('-').at(-1))).not.toContain('0.pack');
    expect(readFileSync(join(made.path, 'cache', 'notes.txt'), 'utf8')).toBe('mine');
  });
});

describe('two writers', () => {
  test('at once each keep what they analysed', async () => {
    const [one, other] = [analyser(), analyser()];
    await Promise.all([load(one, TEXTS.slice(0, 4)), load(other, TEXTS.slice(2))]);
    expect(await load(analyser())).toEqual({ documents: expected, known: 6 });
  });

  test('may take packs away from one another', async () => {
    await load(analyser());
    const own = analyser();
    const first = await own.analyse({ text: TEXTS[0] as string, published: [] });
    await load(analyser({ version: 'two', limit: 1 })); // drops everything
    expect(packs()).toEqual([]);
    expect(first.open()).toEqual(expected[0]);
    expect((await load(own)).documents).toEqual(expected);
  });
});

describe('a cache that cannot be written', () => {
  test.each([
    [
      'as the disk is full',
      () => {
        full.isDisk = true;
        return join(made.path, 'cache');
      },
    ],
    [
      'as a file stands in its place',
      () => {
        writeFileSync(join(made.path, 'file'), '');
        return join(made.path, 'file');
      },
    ],
    [
      'as its folder cannot be made',
      () => {
        writeFileSync(join(made.path, 'file'), '');
        return join(made.path, 'file', 'in', 'it');
      },
    ],
  ])('%s is told once, and nothing is lost', async (_, place) => {
    logged.length = 0;
    const own = analyser({ folder: place() });
    expect(await load(own)).toEqual({ documents: expected, known: 0 });
    expect((await load(own)).documents).toEqual(expected);
    expect(logged).toEqual([expect.stringContaining('could not be kept')]);
    expect(readdirSync(made.path).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});

describe('the size of the cache', () => {
  const text = (i: number) => `وصل الوفد رقم ${i} إلى المدينة. Delegation ${i} arrived.`;

  test('has a bound: what was used least lately goes', async () => {
    for (const i of [1, 2, 3]) await load(analyser(), [text(i)]);
    const size = Math.max(...packs().map((path) => statSync(path).size));
    for (const [k, path] of packs().entries()) utimesSync(path, 1000 + k, 1000 + k);
    await load(analyser(), [text(1)]); // used now
    await vi.waitFor(() => expect(packs().some((path) => statSync(path).mtimeMs > 1e9)).toBe(true));
    await load(analyser({ limit: 2 * size + 10 }), [text(4)]);
    expect(packs()).toHaveLength(2);
    expect((await load(analyser(), [text(1), text(4)])).known).toBe(2);
  });

  test('many small packs become one', async () => {
    for (let i = 0; i < 20; i++) await load(analyser(), [text(i)]);
    expect(packs().length).toBeLessThan(10);
    expect(
      (
        await load(
          analyser(),
          Array.from({ length: 20 }, (_, i) => text(i)),
        )
      ).known,
    ).toBe(20);
  });
});
