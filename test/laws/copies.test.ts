import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Candidates, type Traces } from '../../server/corpus/origins/candidates.ts';
import { Copies } from '../../server/corpus/origins/copies.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { Document } from '../../server/document/document.ts';
import { AR, EN } from '../support/copies.ts';

// More documents than may hold a stem that still tells something, so that stems gain and lose that standing.
const PATHS = Array.from({ length: 16 }, (_, i) => `${i}.txt`);
const SENTENCES = [AR, EN].flatMap((texts) =>
  [texts.original, texts.reworded, texts.independent].flatMap((text) => text.split('\n\n').slice(1)),
);

const analysed = new Map<string, Document>();
/** The same text may be given as another object: it is a changed document then. */
function documentOf(text: string, isNew: boolean): Document {
  const known = analysed.get(text) ?? analyse(text);
  analysed.set(text, known);
  return isNew ? { ...known } : known;
}

const run = fc
  .tuple(fc.nat(SENTENCES.length - 1), fc.integer({ min: 2, max: 8 }))
  .map(([from, count]) => SENTENCES.slice(from, from + count).join('\n\n'));
const edit = fc.record({
  path: fc.constantFrom(...PATHS),
  text: fc.option(run, { nil: undefined, freq: 5 }),
  isNew: fc.boolean(),
});

test('copies kept up to date through any edits are those of a folder read anew', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(run, { maxLength: 16 }), fc.array(edit, { minLength: 1, maxLength: 30 }), (first, edits) => {
      const documents = new Map(first.map((text, i) => [PATHS[i] as string, documentOf(text, false)]));
      const kept = new Copies();
      kept.refresh(documents);
      for (const { path, text, isNew } of edits) {
        if (text === undefined) documents.delete(path);
        else documents.set(path, documentOf(text, isNew));
        if (isNew) kept.refresh(documents);
      }
      const anew = new Copies().refresh(new Map([...documents].reverse()));
      expect(kept.refresh(documents)).toEqual(anew);
      seen += anew.length;
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(60);
});

// Stems of fifty documents: both bounds are crossed, there and back.
const keys = fc.record({
  number: fc.nat(49),
  wording: fc.uniqueArray(fc.nat(2)),
  rare: fc.uniqueArray(fc.nat(2)),
  isGone: fc.boolean(),
});

/** Takes in what the index tells of pairs, where what was told of the documents in `put` is void. */
function counts(candidates: Candidates, put: ReadonlySet<number>, known: ReadonlyMap<string, string> = new Map()) {
  const out = new Map([...known].filter(([pair]) => !pair.split(' ').some((number) => put.has(Number(number)))));
  const kept = (number: number) =>
    [...out.keys()].flatMap((pair) => {
      const [a, b] = pair.split(' ').map(Number) as [number, number];
      return a === number ? [b] : b === number ? [a] : [];
    });
  for (const [a, b, { wording, stems }] of candidates.changed(kept))
    if (wording + stems === 0) out.delete(`${a} ${b}`);
    else out.set(`${a} ${b}`, `${wording} ${stems}`);
  return out;
}

test('what pairs share is the same after any edits as counted anew, also where a word becomes common and rare again', () => {
  let seen = 0;
  fc.assert(
    fc.property(fc.array(keys, { minLength: 60, maxLength: 160 }), (edits) => {
      const kept = new Candidates();
      const last = new Map<number, Traces>();
      const put = new Set<number>();
      let told = new Map<string, string>();
      for (const [i, { number, wording, rare, isGone }] of edits.entries()) {
        const traces = { wording: Int32Array.from(wording), rare: Int32Array.from(rare) };
        if (isGone && i % 4 === 0) last.delete(number);
        else last.set(number, traces);
        kept.put(number, last.get(number));
        put.add(number);
        if (i % 7 > 0) continue;
        told = counts(kept, put, told);
        put.clear();
      }
      const anew = new Candidates();
      for (const [number, traces] of last) anew.put(number, traces);
      const expected = counts(anew, new Set());
      expect([...counts(kept, put, told)].sort()).toEqual([...expected].sort());
      seen += expected.size;
    }),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(1000);
});
