import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import type { Decisions } from '../../server/corpus/decisions.ts';
import { analyse } from '../../server/document/analyse.ts';
import { seeds } from '../support/seeds.ts';
import { told } from '../support/told.ts';

// Changes are taken in step by step, while others come and while questions are asked.

const SENTENCES = [
  'قال وزير الصحة في غانا إن 12 شخصا قتلوا في حريق بمدينة كوماسي يوم السبت.',
  'وأكد وزير الصحة الغاني مقتل اثني عشر شخصا في حريق كوماسي السبت.',
  'أعلنت الشرطة في كوماسي أن 15 شخصا قتلوا في الحريق.',
  'وقال كيم يونغ أون إن «الموازنة جاهزة وستعرض على البرلمان غدا»، وفق وكالة تاس.',
  'وقال كيم جونغ أون إن «الموازنة كاملة وستعرض على البرلمان غدا»، بحسب وكالة تاس.',
  'A fire in Kumasi killed 12 people on Saturday, the health minister of Ghana said.',
  'Police in Kumasi said 15 people were killed in the fire, according to TASS.',
  'Kim Jong Un said that the budget was ready and would go to parliament.',
];
const document = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
  .map((own) => analyse(own.join('\n\n')));
const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt', 'e.txt');
const word = fc.constantFrom('كوماسي', 'كيم يونغ أون', 'كيم جونغ أون', 'Kim Jong Un', 'تاس', 'TASS', 'غانا');
const group = fc.uniqueArray(word, { minLength: 2, maxLength: 2 });
const decisions: fc.Arbitrary<Decisions> = fc.record(
  {
    same: fc.array(group, { maxLength: 1 }),
    different: fc.array(group, { maxLength: 1 }),
    notNames: fc.array(word, { maxLength: 1 }),
    types: fc.dictionary(word, fc.constantFrom('ORG', 'PER'), { maxKeys: 1 }),
    labels: fc.dictionary(word, fc.constant({ ar: 'تسمية', en: 'Label' }), { maxKeys: 1 }),
    origins: fc.record({ same: fc.array(group, { maxLength: 1 }), independent: fc.constant([['a.txt', 'b.txt']]) }),
  },
  { requiredKeys: [] },
);

type Step =
  | { readonly take: readonly [path: string, document: ReturnType<typeof analyse> | undefined] }
  | { readonly decide: Decisions }
  | { readonly step: string | undefined }
  | { readonly ask: string }
  | { readonly settle: true }
  | { readonly finish: true };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ take: fc.tuple(path, fc.option(document, { nil: undefined, freq: 4 })) }) },
  { weight: 1, arbitrary: fc.record({ decide: decisions }) },
  { weight: 5, arbitrary: fc.record({ step: fc.option(path, { nil: undefined }) }) },
  { weight: 3, arbitrary: fc.record({ ask: path }) },
  { weight: 1, arbitrary: fc.record({ settle: fc.constant(true as const) }) },
  { weight: 1, arbitrary: fc.record({ finish: fc.constant(true as const) }) },
);

test('changes and decisions that are taken in by steps, with others in between, end as a folder read anew', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 24 }), (steps) => {
      const corpus = new Corpus();
      const last = new Map<string, ReturnType<typeof analyse>>();
      let decided: Decisions = {};
      for (const one of steps) {
        if ('take' in one) {
          corpus.take([one.take]);
          if (one.take[1]) last.set(one.take[0], one.take[1]);
          else last.delete(one.take[0]);
        } else if ('decide' in one) {
          decided = one.decide;
          corpus.redecide(decided);
        } else if ('step' in one) doStep(corpus, one.step);
        else if ('settle' in one) corpus.settle();
        else if ('finish' in one) corpus.finish();
        else expectSound(corpus, one.ask);
      }
      corpus.finish();
      expect(corpus.isFinished).toBe(true);
      const anew = new Corpus(decided);
      anew.update(last);
      expect(told(corpus)).toEqual(told(anew));
      expectIndexed(corpus);
    }),
    { numRuns: 150 },
  );
});

/** A piece of what is left, that of a document first. */
function doStep(corpus: Corpus, first: string | undefined): void {
  if (!corpus.bring(first)) corpus.compare(first === undefined ? [] : [first]);
}

/** What is told in between is of passages that are there. */
function expectSound(corpus: Corpus, asked: string): void {
  for (const { a, b } of corpus.relationsOf(asked))
    for (const place of [a, b]) expect(place.end).toBeLessThanOrEqual(corpus.document(place.path)?.text.length ?? 0);
}

/** What is kept of days and names to be found quickly is what a walk through all documents finds. */
function expectIndexed(corpus: Corpus): void {
  const days = new Map<string, Map<string, number>>();
  const names = new Map<string, Map<string, number>>();
  const count = (all: Map<string, Map<string, number>>, key: string | undefined, own: string) => {
    if (key === undefined) return;
    const paths = all.get(key) ?? new Map<string, number>();
    all.set(key, paths.set(own, (paths.get(own) ?? 0) + 1));
  };
  for (const own of corpus.paths()) {
    for (const i of corpus.document(own)?.dates.keys() ?? []) count(days, corpus.resolved(own, i).resolved, own);
    for (const { entity } of corpus.document(own)?.mentions ?? []) count(names, corpus.entityOf(own, entity)?.id, own);
  }
  expect(new Map([...corpus.toldDays()].map((day) => [day, corpus.tellersOf(day)]))).toEqual(days);
  expect(new Map(corpus.entities().map(({ id }) => [id, corpus.namedIn(id)]))).toEqual(names);
}

test('what is not told as touched since the last time is as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 20 }), (steps) => {
      const corpus = new Corpus();
      const shown = (own: string) => JSON.stringify(findings(corpus, own));
      let before = new Map<string, string>();
      for (const one of [...steps, { finish: true as const }]) {
        if ('take' in one) corpus.take([one.take]);
        else if ('decide' in one) corpus.redecide(one.decide);
        else if ('step' in one) doStep(corpus, one.step);
        else if ('finish' in one || 'settle' in one) {
          const touched = 'finish' in one ? corpus.finish() : corpus.settle();
          const now = new Map(corpus.paths().map((own) => [own, shown(own)]));
          for (const [own, was] of before) if (now.has(own) && !touched.has(own)) expect(now.get(own)).toBe(was);
          before = now;
        }
      }
    }),
    { numRuns: 100 },
  );
});

const SEEDS = [...seeds()].map(([own, text]) => [own, analyse(text)] as const);

test.each<[string, Decisions]>([
  ['two spellings kept apart', { different: [['كيم جونغ أون', 'كيم يونغ أون']] }],
  ['two languages kept apart', { different: [['روسيا', 'Russia']] }],
  ['what is no name', { notNames: ['فلاديمير بوتين'] }],
  ['what is of another kind', { types: { 'كيم جونغ أون': 'LOC' } }],
])('%s: what is compared anew is as in a folder read anew, and was another before', (_, decided) => {
  const corpus = new Corpus();
  corpus.update(SEEDS);
  const before = corpus.relations();
  corpus.redecide(decided);
  for (const [own] of SEEDS.toReversed()) doStep(corpus, own);
  corpus.finish();
  const anew = new Corpus(decided);
  anew.update(SEEDS);
  expect(told(corpus)).toEqual(told(anew));
  expect(corpus.relations()).not.toEqual(before);
});

test('of an article that leaves while another is decided about its sources nothing stays', () => {
  const text = analyse(
    'وقال كيم جونغ أون إن «الموازنة كاملة وستعرض على البرلمان غدا»، بحسب وكالة تاس.\n\nحريق في كوماسي.',
  );
  const decided: Decisions = { origins: { same: [['كوماسي', 'TASS']] } };
  const corpus = new Corpus();
  corpus.update([
    ['a.txt', text],
    ['e.txt', text],
  ]);
  expect(corpus.origins().flatMap(({ documents }) => documents)).toContain('e.txt');
  corpus.take([['e.txt', undefined]]);
  corpus.redecide(decided);
  corpus.finish();
  expect(corpus.origins().flatMap(({ documents }) => documents)).not.toContain('e.txt');
});
