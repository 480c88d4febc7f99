import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus.ts';
import type { Decisions } from '../../server/corpus/decisions.ts';
import { Library } from '../../server/corpus/library.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { Document } from '../../server/document/document.ts';
import { namings } from '../../server/features/namings.ts';
import { told } from '../support/told.ts';

const SENTENCES = [
  'قال وزير الصحة في غانا إن 12 شخصا قتلوا في حريق بمدينة كوماسي يوم السبت.',
  'وأكد وزير الصحة الغاني: «نعلن مقتل اثني عشر شخصا في حريق سوق كوماسي الكبير».',
  'ونقلت وكالة الأنباء الغانية عن وزير الصحة الغاني «نعلن مقتل 15 شخصا في حريق سوق كوماسي الكبير».',
  'A fire in Kumasi killed 12 people on Saturday, the health minister of Ghana said, Reuters reported.',
  'Police in Kumasi said 15 people were killed in the fire, according to the Ghana News Agency.',
];
const DECISIONS: Decisions[] = [
  {},
  { notNames: ['كوماسي'] },
  { different: [['غانا', 'الغاني']], types: { كوماسي: 'ORG' } },
  { origins: { same: [['Reuters', 'وكالة الأنباء الغانية', 'Ghana News Agency']] } },
];
const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map((own) => own.join('\n\n'));
const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt');
const step = fc.oneof(
  fc.record({ path, text: fc.option(text, { nil: undefined, freq: 4 }) }),
  fc.record({ path }),
  fc.constantFrom(...DECISIONS.map((decisions) => ({ decisions }))),
);
type Step = { path?: string; text?: string | undefined; decisions?: Decisions };

test('what a corpus tells does not hang on how many documents it keeps as they are', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 10 }), (steps: Step[]) => {
      const all = new Corpus();
      const one = new Corpus({}, 1);
      for (const { path: own, decisions, ...change } of steps)
        for (const corpus of [all, one]) {
          if (decisions) corpus.decide(decisions);
          else if (own && 'text' in change)
            corpus.update([[own, change.text === undefined ? undefined : analyse(change.text)]]);
          else if (own && corpus.has(own)) corpus.update([[own, corpus.document(own)]]); // as it was
        }
      expect(told(one)).toEqual(told(all));
      for (const { id } of all.entities()) expect([...namings(one, id)]).toStrictEqual([...namings(all, id)]);
      for (const own of all.paths()) expect(one.document(own)).toStrictEqual(all.document(own));
    }),
    { numRuns: 60 },
  );
});

const NAMED = analyse('قال وزير الصحة في غانا إن 12 شخصا قتلوا.');

test.each([1, 2, 5])('a library that keeps %i as they are gives back what was put there last', (most) => {
  const put = fc.record({ path, text: fc.option(text, { nil: undefined, freq: 3 }), isRead: fc.boolean() });
  fc.assert(
    fc.property(fc.array(put, { maxLength: 20 }), (steps) => {
      const library = new Library((document) => document, most);
      const last = new Map<string, Document>();
      for (const { path: own, text: written, isRead } of steps) {
        if (isRead) expect(library.get(own)).toStrictEqual(last.get(own));
        else if (written === undefined) {
          expect(library.delete(own)).toBe(last.delete(own));
        } else {
          const document = analyse(written);
          expect(library.put(own, document)).toBe(true);
          last.set(own, document);
        }
        expect(library.has(own)).toBe(last.has(own));
      }
      expect([...library.paths()].sort()).toEqual([...last.keys()].sort());
      for (const [own, document] of last) expect(library.get(own)).toStrictEqual(document);
    }),
    { numRuns: 60 },
  );
});

test('a document that is given back is not taken for another one, as the decisions have it or as it came', () => {
  const library = new Library((document) => ({ ...document, entities: [] }), 1);
  expect(library.put('a.txt', NAMED)).toBe(true);
  expect(library.put('a.txt', NAMED)).toBe(false);
  const decided = library.get('a.txt') as Document;
  expect(decided.entities).toEqual([]);
  expect(library.put('a.txt', decided)).toBe(false);
  library.put('b.txt', NAMED); // 'a.txt' is packed
  expect(library.get('a.txt')).not.toBe(decided);
  expect(library.get('a.txt')).toStrictEqual(decided);
});
