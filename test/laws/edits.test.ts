import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { syntheticFolder } from '../bench/synthetic.ts';
import { told } from '../support/told.ts';

// A folder as people work in it: many edits, one after another. In every article the same man is named and the same
// sentence of an agency stands, so that any edit could concern all.

const HUB = {
  ar: 'ونقلت وكالة الأنباء السورية عن الوزير سامر الخطيب أن اللجنة تجتمع يوم الاثنين لبحث تعويض المتضررين في البلدات كلها.',
  en: 'The SANA news agency quoted Samer Khatib as saying that the committee would meet on Monday on compensation for all towns.',
};

const FOLDER = [...syntheticFolder(90)].map(
  ([path, text]) => `${text.trimEnd()}\n\n${path.includes('-ar.') ? HUB.ar : HUB.en}\n`,
);

/** What is done to the article at a place of the folder; numbers are taken modulo what there is. */
type Step =
  | { readonly kind: 'edit'; readonly at: number; readonly paragraph: number; readonly from: number }
  | { readonly kind: 'create'; readonly from: number }
  | { readonly kind: 'rename'; readonly at: number; readonly to: number }
  | { readonly kind: 'delete'; readonly at: number };

const place = fc.nat(10_000);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('edit' as const), at: place, paragraph: place, from: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('create' as const), from: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rename' as const), at: place, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: place }) },
);

/** The texts after a step, and the paths that it changed. */
function after(texts: ReadonlyMap<string, string>, one: Step, turn: number): Map<string, string> {
  const out = new Map(texts);
  const paths = [...texts.keys()];
  const other = (n: number) => FOLDER[n % FOLDER.length] as string;
  if (one.kind === 'create' || paths.length === 0)
    return out.set(`new-${turn}.txt`, other('from' in one ? one.from : 0));
  const path = paths[one.at % paths.length] as string;
  const text = texts.get(path) as string;
  if (one.kind !== 'edit') out.delete(path);
  if (one.kind === 'rename') out.set(`${one.to % 7}-${path}`, text);
  if (one.kind === 'edit') {
    const [own, their] = [text.split('\n\n'), other(one.from).split('\n\n')];
    own[one.paragraph % own.length] = their[one.paragraph % their.length] as string;
    out.set(path, own.join('\n\n'));
  }
  return out;
}

test.each([
  [5, 40, 6],
  [20, 24, 3],
  [60, 12, 2],
])(
  '%i articles through %i edits, made, renamed and deleted, equal those built from nothing',
  (size, length, numRuns) => {
    fc.assert(
      fc.property(fc.array(step, { minLength: length, maxLength: length }), place, (steps, from) => {
        let texts = new Map<string, string>(
          Array.from({ length: size }, (_, i) => [`${i}.txt`, FOLDER[(from + i) % FOLDER.length] as string] as const),
        );
        const kept = new Corpus();
        kept.update([...texts].map(([path, text]) => [path, analyse(text)] as const));
        for (const [turn, one] of steps.entries()) {
          const next = after(texts, one, turn);
          const gone = [...texts.keys()].filter((path) => !next.has(path)).map((path) => [path, undefined] as const);
          const came = [...next].flatMap(([path, text]) =>
            text === texts.get(path) ? [] : [[path, analyse(text)] as const],
          );
          kept.update([...gone, ...came]);
          texts = next;
        }
        const rebuilt = new Corpus();
        rebuilt.update([...texts].map(([path, text]) => [path, analyse(text)] as const));
        expect(told(kept)).toEqual(told(rebuilt));
      }),
      { numRuns },
    );
  },
);
