import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { median } from '../clock.ts';
import type { EngineCost } from './engine.ts';
import type { ServedCost } from './served.ts';

/** All that is measured of one size. */
export interface Scale {
  readonly engine: EngineCost;
  /** Reading and decoding the files alone. */
  readonly floor: number;
  readonly cold: ServedCost;
  /** The same folder once more, with what was kept of the first time. */
  readonly warm: ServedCost;
}

/** The medians of some runs of one size, each in a process of its own. */
export function scaleOf(count: number, runs: number): Scale {
  const all = Array.from({ length: runs }, () => {
    const given = ['--expose-gc', '--max-old-space-size=16000', '.cache/bench/one.mjs', String(count)];
    const { stdout, status } = spawnSync(process.execPath, given, { stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) throw new Error(`${count} articles could not be measured.`);
    return JSON.parse(stdout.toString()) as Scale;
  });
  return medians(all) as unknown as Scale;
}

type Figures = { readonly [key: string]: number | Figures };

/** The median of every figure. */
function medians(all: readonly unknown[]): Figures {
  const [first] = all as readonly Figures[];
  return Object.fromEntries(
    Object.entries(first ?? {}).map(([key, value]) => {
      const own = (all as readonly Figures[]).map((one) => one[key]);
      return [key, typeof value === 'number' ? median(own as number[]) : medians(own)];
    }),
  );
}

/** The rows of the table: what, how it is had, and its unit. */
export const ROWS: readonly (readonly [what: string, unit: string, of: (scale: Scale) => number])[] = [
  ['load, cold: first findings in the open file', 's', ({ cold }) => cold.first / 1000],
  ['load, cold: complete', 's', ({ cold }) => cold.complete / 1000],
  ['load, cold: work', 's', ({ cold }) => cold.cpu / 1000],
  ['load, again: first findings', 's', ({ warm }) => warm.first / 1000],
  ['load, again: complete', 's', ({ warm }) => warm.complete / 1000],
  ['load, again: work', 's', ({ warm }) => warm.cpu / 1000],
  ['memory at most', 'MB', ({ cold }) => cold.rss / 1e6],
  ['longest time without an answer, cold', 'ms', ({ cold }) => cold.longest],
  ['one wait in a thousand, cold', 'ms', ({ cold }) => cold.tail],
  ['hover while it loads, 95 %', 'ms', ({ cold }) => cold.hover],
  ['engine: analysis an article', 'ms', ({ engine }) => engine.analysis / engine.articles],
  ['engine: all together an article', 'ms', ({ engine }) => engine.corpus / engine.articles],
  ['engine: findings an article', 'ms', ({ engine }) => engine.findings / engine.articles],
  ['engine: memory kept an article', 'KB', ({ engine }) => engine.bytes / 1000],
  ['times reading and decoding', '×', ({ engine, floor }) => loadOf(engine) / floor],
  ['edit to findings', 'ms', ({ engine }) => engine.edit],
  ['edit to findings, 95 %', 'ms', ({ engine }) => engine.editTail],
  ['edit in the largest event', 'ms', ({ engine }) => engine.editLargest],
  ['hover', 'ms', ({ engine }) => engine.hover],
  ['hover, 95 %', 'ms', ({ engine }) => engine.hoverTail],
  ['hover on the name in all articles', 'ms', ({ engine }) => engine.hoverHub],
  ['all references to it', 'ms', ({ engine }) => engine.referencesHub],
];

function loadOf({ analysis, corpus, findings }: EngineCost): number {
  return analysis + corpus + findings;
}

/** The sizes and the number of runs that a command line names. */
export function countsAndRuns(argv: string[], usual: readonly number[]): { counts: readonly number[]; runs: number } {
  const { values, positionals } = parseArgs({
    args: argv,
    options: { runs: { type: 'string', default: '3' } },
    allowPositionals: true,
  });
  return { counts: positionals.length > 0 ? positionals.map(Number) : usual, runs: Number(values.runs) };
}
