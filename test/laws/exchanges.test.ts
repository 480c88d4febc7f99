import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { EXCHANGES } from '../support/exchanges.ts';

/** Pages that exchange two words in two sentences, one of them in two pairs of pages, and two that hang on it. */
const PAGES = (['ar', 'en'] as const).flatMap((code) => {
  const { words, witness, asked } = EXCHANGES[code];
  const pages = { ...asked(words), ...witness(0, 'a', words), ...witness(0, 'b', words), ...witness(1, 'a', words) };
  return Object.entries(pages).map(([path, text]) => [`${code}-${path}`, analyse(text)] as const);
});

const told = (corpus: Corpus) => ({
  relations: corpus.relations(),
  findings: corpus.paths().map((path) => findings(corpus, path)),
});

test('what is learnt from copies depends on the pages that are there, not on how they came and went', () => {
  const put = fc.record({ page: fc.constantFrom(...PAGES), isThere: fc.boolean() });
  let learnt = 0;
  fc.assert(
    fc.property(fc.shuffledSubarray([...PAGES], { minLength: 14 }), fc.array(put, { maxLength: 8 }), (order, edits) => {
      const kept = new Corpus();
      const there = new Map<string, (typeof PAGES)[number][1]>();
      const steps = [...order.map((page) => ({ page, isThere: true })), ...edits];
      for (const { page, isThere } of steps) {
        const [path, document] = page;
        const shown = (own: string) => JSON.stringify(findings(kept, own));
        const before = new Map(kept.paths().map((own) => [own, shown(own)]));
        const touched = kept.update([[path, isThere ? document : undefined]]);
        for (const own of kept.paths()) if (!touched.has(own)) expect(shown(own)).toBe(before.get(own));
        if (isThere) there.set(path, document);
        else there.delete(path);
      }
      const rebuilt = new Corpus();
      rebuilt.update([...there].sort(([one], [other]) => (one < other ? -1 : 1)));
      expect(told(kept)).toEqual(told(rebuilt));
      const isAsked = (path: string) => /^(?:ar|en)-asked/.test(path);
      const own = kept.relations().filter(({ a, b }) => isAsked(a.path) && isAsked(b.path) && a.path !== b.path);
      learnt += own.filter(({ kind, score }) => kind === 'paraphrases' && score > 0.8).length;
    }),
    { numRuns: 25 },
  );
  expect(learnt).toBeGreaterThan(1);
});
