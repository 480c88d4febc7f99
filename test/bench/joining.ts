import { Entities } from '../../server/corpus/entities.ts';
import type { Document, EntityType } from '../../server/document/document.ts';
import { naming } from '../support/names.ts';

const EDITS = 15;
const GIVEN = 'كوامي|أبينا|توماس|إلينا|راشد|مريم|يوسف|سلمى|دانيال|نادية|Kwame|Abena|Thomas|Elena|Rashid|Mariam'.split(
  '|',
);
const LETTERS = 'بتجدرسعفكلمن';
const LATIN = 'bdfgklmnprst';

/**
 * Milliseconds that joining alone takes: of a folder of documents that share some names and have others for themselves,
 * with one name in all of them, then of edits that bring no name, and of edits that bring a new one.
 */
export function joiningTimes(count: number): { load: number; edit: number[]; renamed: number[] } {
  const documents = Array.from({ length: count }, (_, i) => [`${i}.txt`, documentOf(i, [])] as const);
  const entities = new Entities();
  const load = timed(() => entities.update(documents));
  const edit: number[] = [];
  const renamed: number[] = [];
  for (let i = 0; i < EDITS; i++) {
    const at = (i * 37) % count;
    const [path] = documents[at] as (typeof documents)[number];
    const again = documentOf(at, []);
    edit.push(timed(() => entities.update([[path, again]])));
    const other = documentOf(at, [['PER', `${GIVEN[i % GIVEN.length]} ${family(7_000 + i)}`]]);
    renamed.push(timed(() => entities.update([[path, other]])));
    entities.update([[path, again]]);
  }
  return { load, edit, renamed };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function documentOf(i: number, more: readonly (readonly [EntityType, string])[]): Document {
  const people = [i, i + 1, i >> 2, i >> 4].map((n) => ['PER', `${GIVEN[n % GIVEN.length]} ${family(n)}`] as const);
  return naming([['PER', 'سلمى أوسي'], ['LOC', 'غانا'], ['ORG', 'رويترز'], ...people, ...more]);
}

/** A name that no other number has, and that looks like none. */
function family(n: number): string {
  const letters = n % GIVEN.length < 10 ? LETTERS : LATIN;
  const middle = letters === LETTERS ? 'اوي' : 'aui';
  let seed = Math.imul(n + 1, 2_654_435_761);
  let out = '';
  for (let i = 0; i < 4; i++) {
    seed = Math.imul(seed ^ (seed >>> 15), 2_246_822_519);
    out += `${letters[(seed >>> 8) % 12]}${i % 2 === 0 ? middle[(seed >>> 20) % 3] : ''}`;
  }
  return out;
}
