import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { Corpus } from '../../server/corpus/corpus.ts';
import type { Decisions } from '../../server/corpus/decisions.ts';
import type { Document, EntityType } from '../../server/document/document.ts';
import { analysisJson } from '../../server/reports/json.ts';
import { naming } from '../support/names.ts';

const NAMES: readonly (readonly [EntityType, string])[] = [
  ['PER', 'كوامي منساه'],
  ['PER', 'كوامي منسا'],
  ['PER', 'كوامي'],
  ['PER', 'منساه'],
  ['PER', 'Kwame Mensah'],
  ['PER', 'Mensah'],
  ['PER', 'أبينا منساه'],
  ['PER', 'كوامي يوسف منساه'],
  ['PER', 'كوامي بن يوسف منساه'],
  ['PER', 'بيدرو سانشيز'],
  ['PER', 'بيدرو سانتشيز'],
  ['PER', 'سانشيز'],
  ['PER', 'Sanchez'],
  ['ORG', 'وكالة الأنباء السعودية'],
  ['ORG', 'واس'],
  ['ORG', 'وزارة الصحة الغانية'],
  ['ORG', 'وزارة الصحة'],
  ['ORG', 'مجلس الإدارة'],
  ['ORG', 'World Food Relief Programme'],
  ['ORG', 'WFRP'],
  ['LOC', 'غانا'],
  ['LOC', 'جمهورية غانا'],
  ['LOC', 'Ghana'],
  ['LOC', 'كوماسي'],
  ['LOC', 'Kumasi'],
];
/** Stands in every document. */
const EVERYWHERE = ['PER', 'سلمى أوسي'] as const;
/** So many people of one given name that no key tells them apart: keys are given up early here. */
vi.mock('../../server/corpus/entities/name-index.ts', async (original) => {
  return { ...(await original<object>()), limitOf: () => 6 };
});
const CROWD = [...'بتجدرسعفكل'].map((letter) => ['PER', `كوامي ${letter}اتوي`] as const);

const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt', 'f.txt');
const names = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...NAMES), { maxLength: 9 }) },
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...NAMES.slice(0, 4), ...NAMES.slice(6, 7)), { maxLength: 3 }) },
  { weight: 2, arbitrary: fc.subarray(CROWD, { minLength: 4 }) },
);
const document = fc
  .tuple(names, fc.constantFrom('\n', ' و', ' المعروف باسم '))
  .map(([own, between]) => naming([...own, EVERYWHERE], between));
const word = fc.constantFrom(...NAMES.map(([, name]) => name));
const group = fc.array(word, { minLength: 2, maxLength: 3 });
const decisions: fc.Arbitrary<Decisions> = fc.record(
  {
    same: fc.array(group, { maxLength: 2 }),
    different: fc.array(group, { maxLength: 2 }),
    notNames: fc.array(word, { maxLength: 2 }),
    types: fc.dictionary(word, fc.constantFrom('ORG', 'PER'), { maxKeys: 2 }),
    labels: fc.dictionary(word, fc.constant({ ar: 'تسمية', en: 'Label' }), { maxKeys: 2 }),
  },
  { requiredKeys: [] },
);
type Step = readonly [path: string, document: Document | undefined] | Decisions;
const step = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(path, fc.option(document, { nil: undefined, freq: 4 })) },
  { weight: 1, arbitrary: decisions },
);

/** All that is told of names: the entities as printed, and the mentions of each document with them. */
function told(corpus: Corpus) {
  const { documents, entities } = analysisJson(corpus, new Map(), [], []);
  return { entities, documents: documents.map(({ path: own, mentions, quotes }) => ({ own, mentions, quotes })) };
}

function run(steps: readonly Step[]) {
  const kept = new Corpus();
  const last = new Map<string, Document>();
  let decided: Decisions = {};
  for (const one of steps) {
    if (!isChange(one)) {
      decided = one;
      kept.decide(one);
      continue;
    }
    kept.update([one]);
    if (one[1]) last.set(one[0], one[1]);
    else last.delete(one[0]);
  }
  return { kept, last, decided };
}

function isChange(one: Step): one is readonly [string, Document | undefined] {
  return Array.isArray(one);
}

test('after any edits and decisions the entities are those of a folder read anew, in any order', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), fc.boolean(), (steps, isTurned) => {
      const { kept, last, decided } = run(steps);
      const anew = new Corpus(decided);
      const files = [...last].sort(([a], [b]) => (a < b === isTurned ? -1 : 1));
      if (isTurned) anew.update(files);
      else for (const file of files) anew.update([file]);
      expect(told(kept)).toEqual(told(anew));
    }),
    { numRuns: 250 },
  );
});

test('decisions that are taken back leave nothing behind', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 2, maxLength: 8 }), decisions, (steps, taken) => {
      const { kept, last } = run(steps.filter(isChange));
      const before = told(kept);
      kept.decide(taken);
      kept.decide({});
      expect(told(kept)).toEqual(before);
      for (const [own, given] of last) expect(kept.document(own)).toBe(given);
    }),
    { numRuns: 80 },
  );
});

test('names that the user keeps apart are never one, and those joined are one unless kept apart', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(path, document), { maxLength: 6 }), group, (files, apart) => {
      const corpus = new Corpus({ different: [apart] });
      corpus.update(files);
      for (const entity of corpus.entities())
        expect(new Set(entity.names.filter((name) => apart.includes(name))).size).toBeLessThan(2);
      const joined = new Corpus({ same: [apart] });
      joined.update(files);
      const owners = joined.entities().filter((entity) => entity.names.some((name) => apart.includes(name)));
      expect(owners.length).toBeLessThan(2);
    }),
    { numRuns: 80 },
  );
});

test('documents that are not told as touched name what they named before', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(path, document), { minLength: 1, maxLength: 10 }), (edits) => {
      const corpus = new Corpus();
      const means = (own: string) => (corpus.document(own)?.entities ?? []).map((_, i) => corpus.entityOf(own, i));
      const shown = (own: string) => means(own).map((entity) => [entity?.id, entity?.label]);
      for (const one of edits) {
        const before = new Map(corpus.paths().map((own) => [own, shown(own)]));
        const touched = corpus.update([one]);
        for (const [own, was] of before) if (!touched.has(own)) expect(shown(own)).toEqual(was);
      }
    }),
    { numRuns: 80 },
  );
});
