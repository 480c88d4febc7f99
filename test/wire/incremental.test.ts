import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COPY, FIRST, OTHER } from '../support/articles.ts';
import { type Served, serve, uriOf } from '../support/server.ts';

const TEXTS = [FIRST, COPY, OTHER, `${OTHER}\n\n${COPY}`, FIRST.replace('400', '700'), ''];
const PATHS = ['a.txt', 'b.txt', 'ج.txt'];

type Step =
  | { readonly kind: 'write' | 'open' | 'edit'; readonly path: string; readonly text: string }
  | { readonly kind: 'close' | 'delete'; readonly path: string };

const path = fc.constantFrom(...PATHS);
const text = fc.constantFrom(...TEXTS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write' as const, 'open' as const, 'edit' as const), path, text }),
  fc.record({ kind: fc.constantFrom('close' as const, 'delete' as const), path }),
);

/** What the client shows: findings by document, in a comparable form. */
function shown(served: Served): string {
  const all = [...served.diagnostics].filter(([, list]) => list.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(all);
}

/** Does the steps as a client does them; returns the texts that stand in the end. */
function perform(served: Served, steps: readonly Step[]): Record<string, string> {
  const files = new Map<string, string>();
  const editors = new Map<string, string>();
  for (const one of steps) {
    const { kind, path } = one;
    const editor = editors.get(path);
    if (kind === 'write') served.write(path, one.text);
    if (kind === 'delete' && files.has(path)) served.write(path, undefined);
    if (kind === 'write') files.set(path, one.text);
    if (kind === 'delete') files.delete(path);
    if (kind === 'open' && editor === undefined) {
      served.open(path, one.text);
      editors.set(path, one.text);
    }
    if (kind === 'edit' && editor !== undefined) {
      served.edit(path, editor, one.text);
      editors.set(path, one.text);
    }
    if (kind === 'close' && editor !== undefined) {
      served.close(path);
      editors.delete(path);
    }
  }
  return Object.fromEntries([...files, ...editors]);
}

test('after any sequence of steps the client shows what a fresh server would tell it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const served = await serve();
      const texts = perform(served, steps);
      const fresh = await serve({ files: texts });
      const count = Object.values(texts).filter((one) => one !== '').length;
      await fresh.analysed(count);
      const expected = shown(fresh);
      await served.until(
        () => served.status?.analysed === count && shown(served) === expected,
        `the same as a fresh server after ${JSON.stringify(steps)}`,
      );
      expect(served.logged.filter((line) => !line.includes('is not analysed'))).toEqual([]);
      await Promise.all([served.stop(), fresh.stop()]);
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

test('a document that is opened anew gets its findings again', async () => {
  const served = await serve({ files: { 'a.txt': FIRST, 'b.txt': COPY } });
  await served.analysed(2);
  const count = () => served.published.filter(([uri]) => uri === uriOf('a.txt')).length;
  const before = count();
  served.open('a.txt');
  await served.until(() => count() > before);
  await served.stop();
});
