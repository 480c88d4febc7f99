import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { seeds } from '../support/seeds.ts';
import { daysOf, told } from '../support/told.ts';

const SENTENCES = [
  'قال وزير الصحة في غانا إن 12 شخصا قتلوا في حريق بمدينة كوماسي يوم السبت.',
  'وأكد وزير الصحة الغاني مقتل اثني عشر شخصا في حريق كوماسي السبت.',
  'أعلنت الشرطة في كوماسي أن 15 شخصا قتلوا في الحريق.',
  'نفى رئيس البلدية أن يكون الحريق قد امتد إلى السوق القديمة.',
  'A fire in Kumasi killed 12 people on Saturday, the health minister of Ghana said.',
  'Police in Kumasi said 15 people were killed in the fire.',
  'The mayor denied that the fire had spread to the old market.',
  'وصل رئيس تشيلي إلى ليما في زيارة رسمية تستمر يومين لبحث التجارة بين البلدين.',
  'وأضافت الوكالة أن رجال الإطفاء سيطروا على الحريق بعد أربع ساعات.',
  'اندلع الحريق في السوق القديمة بمدينة كوماسي أمس السبت وقتل فيه 12 شخصا.',
];
const text = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }).map((own) => own.join('\n\n'));
const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt');
const published = fc.constantFrom(undefined, '2024-03-02', '2024-03-03');
const edit = fc.record({ path, text: fc.option(text, { nil: undefined, freq: 4 }), published });

test('a corpus kept up to date through any edits equals one built from nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
      const kept = new Corpus();
      const last = new Map<string, { readonly text: string; readonly published: readonly (string | undefined)[] }>();
      for (const one of edits) {
        const day = { published: [one.published] };
        kept.update([[one.path, one.text === undefined ? undefined : analyse(one.text, day)]]);
        if (one.text === undefined) last.delete(one.path);
        else last.set(one.path, { text: one.text, ...day });
      }
      const rebuilt = new Corpus();
      rebuilt.update([...last].map(([own, { text: written, ...day }]) => [own, analyse(written, day)] as const));
      expect(told(kept)).toEqual(told(rebuilt));
    }),
    { numRuns: 60 },
  );
});

test('the order of loading changes nothing, all at once or one by one', () => {
  const documents = [...seeds()].map(([own, written]) => [own, analyse(written)] as const);
  const once = new Corpus();
  once.update(documents);
  fc.assert(
    fc.property(fc.shuffledSubarray(documents, { minLength: documents.length }), (order) => {
      const corpus = new Corpus();
      for (const one of order) corpus.update([one]);
      expect(told(corpus)).toEqual(told(once));
    }),
    { numRuns: 5 },
  );
});

test('what is reported as touched is all that changes for the user', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 10 }), (edits) => {
      const corpus = new Corpus();
      for (const one of edits) {
        const shown = (own: string) => JSON.stringify([findings(corpus, own), daysOf(corpus, own)]);
        const before = new Map(corpus.paths().map((own) => [own, shown(own)]));
        const day = { published: [one.published] };
        const touched = corpus.update([[one.path, one.text === undefined ? undefined : analyse(one.text, day)]]);
        for (const own of corpus.paths()) if (!touched.has(own)) expect(shown(own)).toBe(before.get(own));
      }
    }),
    { numRuns: 40 },
  );
});
