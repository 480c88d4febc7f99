import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { Document } from '../../server/document/document.ts';
import { slice } from '../../server/text/span.ts';
import { type Judged, type Mutation, mutationsOf, touches } from '../support/mutations.ts';

// What is called when one thing in one sentence of an article is changed: `npm run bench -- mutations [FOLDER] [--misses]`.
// Each changed article stands beside the first one under another headline. Recall by kind of change, and harmless changes
// that are called all the same.

const [, , folder = 'seeds', ...options] = process.argv;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const table = new Map<string, { changes: boolean; all: number; called: number; exact: number }>();
for (const name of names) {
  const text = readFileSync(join(folder, name), 'utf8');
  for (const judged of judge(text)) {
    const { kind, changes } = judged.mutation;
    const row = table.get(kind) ?? { changes, all: 0, called: 0, exact: 0 };
    table.set(kind, row);
    row.all++;
    if (judged.isCalled) row.called++;
    if (judged.isExact) row.exact++;
    if (options.includes('--misses') && (changes ? !judged.isExact : judged.isCalled)) tell(name, text, judged);
  }
}
for (const changes of [true, false]) {
  const rows = [...table].filter(([, row]) => row.changes === changes);
  console.log(changes ? 'changes of meaning' : 'harmless changes');
  for (const [kind, { all, called, exact }] of rows)
    console.log(
      `  ${kind.padEnd(18)} ${String(all).padStart(4)}  called ${share(called, all)}${changes ? `  with the right words ${share(exact, all)}` : ''}`,
    );
  const all = rows.reduce((sum, [, row]) => sum + row.all, 0);
  const called = rows.reduce((sum, [, row]) => sum + (changes ? row.exact : row.called), 0);
  console.log(`  ${'together'.padEnd(18)} ${String(all).padStart(4)}  ${share(called, all)}`);
}

function judge(text: string): Judged[] {
  const document = analyse(text);
  return mutationsOf(document).map((mutation) => {
    const other = underAnother(document, `${text.slice(0, mutation.start)}${mutation.text}${text.slice(mutation.end)}`);
    const corpus = new Corpus();
    const changed = analyse(other);
    corpus.update([
      ['a', document],
      ['b', changed],
    ]);
    const moved: Mutation = { ...mutation, start: mutation.start };
    const relations = corpus.relations().flatMap(({ kind, a, b, differs }) => {
      if (a.path === b.path || (kind !== 'alters' && kind !== 'contradicts' && kind !== 'denies')) return [];
      const own = a.path === 'b' ? a : b;
      return touches(moved, own) ? [differs.map((pair) => (a.path === 'b' ? pair.a : pair.b))] : [];
    });
    const isExact = relations.some((differs) => differs.length === 0 || differs.some((span) => touches(moved, span)));
    return { mutation, isCalled: relations.length > 0, isExact };
  });
}

/** The text with the words of its headline in another order: else both are one page, saved twice. */
function underAnother(document: Document, text: string): string {
  const { start, end } = document.articles[0]?.headline ?? { start: 0, end: text.indexOf('\n') };
  const headline = text.slice(start, end);
  const backwards = headline.split(' ').reverse().join(' ');
  return text.replaceAll(headline, backwards);
}

function share(part: number, all: number): string {
  return all === 0 ? '–' : `${Math.round((1000 * part) / all) / 10} %`;
}

function tell(name: string, text: string, { mutation, isCalled }: Judged): void {
  const around = slice(text, {
    start: Math.max(0, mutation.start - 60),
    end: Math.min(text.length, mutation.end + 60),
  });
  const what = `${slice(text, mutation)} → ${mutation.text}`;
  console.log(
    `${name.slice(0, 12)} ${mutation.kind}${isCalled ? ' (called)' : ''}: ${what} | ${around.replace(/\s+/g, ' ')}`,
  );
}
