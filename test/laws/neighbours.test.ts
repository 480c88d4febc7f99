import fc from 'fast-check';
import { expect, test } from 'vitest';
import { statementsOf } from '../../server/corpus/relations/comparable.ts';
import { type Comparand, comparand } from '../../server/corpus/relations/comparand.ts';
import { Neighbours } from '../../server/corpus/relations/neighbours.ts';
import { topicOf } from '../../server/corpus/relations/topic.ts';
import { analyse } from '../../server/document/analyse.ts';

// Articles of one story, of which each leaves out other sentences: some are equally like, some the same, two in English.
const SENTENCES = [
  'اندلع حريق كبير في سوق كوماسي المركزي بغانا فجر السبت وأتى على عشرات المتاجر.',
  'وقال قائد الإطفاء كويسي أوسو إن رجاله أخمدوا النيران بعد سبع ساعات.',
  'وأعلنت وزارة الصحة الغانية نقل ثلاثين مصابا إلى مستشفى كومفو أنوكي.',
  'وطالب تجار الأقمشة الحكومة بتعويضات عن بضائعهم المحترقة.',
  'وكان السوق نفسه قد شهد حريقا مماثلا قبل عامين بسبب تماس كهربائي.',
];
const IN_ENGLISH = [
  'A fire destroyed dozens of shops in the central market of Kumasi in Ghana on Saturday, fire chief Kwesi Owusu said.',
  'The Ghana health ministry said 30 people were taken to Komfo Anokye hospital in Kumasi, Ghana.',
];
const pick = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
const text = fc.oneof({ weight: 5, arbitrary: pick(SENTENCES) }, { weight: 1, arbitrary: pick(IN_ENGLISH) });
/** Documents by number that become another text or, without one, leave; all in one turn. */
const turn = fc.array(fc.record({ at: fc.nat(11), text: fc.option(text, { nil: undefined, freq: 3 }) }), {
  minLength: 1,
  maxLength: 5,
});

const known = new Map<string, readonly Comparand[]>();

function comparands(path: string, sentences: readonly string[]): readonly Comparand[] {
  const written = sentences.join('\n\n');
  const key = `${path}\n${written}`;
  const made = known.get(key);
  if (made) return made;
  const document = analyse(written);
  const entity = (local: number) => document.entities[local]?.names[0];
  const own = statementsOf(document, 0, { entity, resolved: () => undefined });
  const articles = [comparand(path, document, 0, own, topicOf(document, 0, own))];
  known.set(key, articles);
  return articles;
}

/** `d1.txt` and `d2.txt` are one page saved twice, and so on. */
const areLeftOut = (a: string, b: string) => Number(a.slice(1, -4)) >> 1 === Number(b.slice(1, -4)) >> 1 && a !== b;

const pairKey = ([a, b]: readonly [string, string]) => [a, b].sort().join(' ');

test.each([1, 2, 3])(
  'which documents are compared, %i for each, hangs on those that are there and not on the way there',
  (most) => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 12 }), (turns) => {
        const kept = new Neighbours(most);
        const compared = new Set<string>();
        const texts = new Map<string, readonly string[]>();
        for (const changes of turns) {
          const last = new Map(changes.map(({ at, text: sentences }) => [`d${at}.txt`, sentences]));
          for (const path of last.keys()) {
            kept.remove(path);
            for (const pair of compared) if (pair.split(' ').includes(path)) compared.delete(pair);
          }
          for (const [path, sentences] of last) {
            texts.delete(path);
            if (!sentences) continue;
            texts.set(path, sentences);
            kept.add(path, comparands(path, sentences));
          }
          const { won, lost } = kept.settle(areLeftOut);
          for (const pair of lost) expect(compared.delete(pairKey(pair))).toBe(true);
          for (const pair of won) {
            expect(compared).not.toContain(pairKey(pair));
            compared.add(pairKey(pair));
          }
        }
        const rebuilt = new Neighbours(most);
        for (const [path, sentences] of [...texts].sort()) rebuilt.add(path, comparands(path, sentences));
        expect([...compared].sort()).toEqual(rebuilt.settle(areLeftOut).won.map(pairKey).sort());
      }),
      { numRuns: 150 },
    );
  },
);

test('where all documents are alike, each is compared with few, and none with nearly all', () => {
  const [most, count] = [3, 60];
  const all = new Neighbours(most);
  for (let n = 0; n < count; n++) all.add(`${n}.txt`, comparands(`${n}.txt`, SENTENCES));
  const { won } = all.settle(() => false);
  const degree = new Map<string, number>();
  for (const path of won.flat()) degree.set(path, (degree.get(path) ?? 0) + 1);
  expect(won.length).toBeLessThanOrEqual(most * count);
  expect(degree.size).toBe(count);
  expect(Math.min(...degree.values())).toBeGreaterThanOrEqual(most);
  expect(Math.max(...degree.values())).toBeLessThan(count / 3);
});
