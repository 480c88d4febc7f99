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

/** A figure that is told of each size. */
export interface Row {
  readonly what: string;
  readonly unit: 's' | 'ms' | 'MB' | 'KB' | '×';
  readonly of: (scale: Scale) => number;
  /** The README tells it too. */
  readonly isMain?: true;
}

export const ROWS: readonly Row[] = [
  { what: 'Opened: first findings in the open file', unit: 's', of: ({ cold }) => cold.first / 1000, isMain: true },
  { what: 'Opened: all findings', unit: 's', of: ({ cold }) => cold.complete / 1000, isMain: true },
  { what: 'Opened: work of all threads', unit: 's', of: ({ cold }) => cold.cpu / 1000 },
  { what: 'Opened again: first findings', unit: 's', of: ({ warm }) => warm.first / 1000, isMain: true },
  { what: 'Opened again: all findings', unit: 's', of: ({ warm }) => warm.complete / 1000, isMain: true },
  { what: 'Opened again: work of all threads', unit: 's', of: ({ warm }) => warm.cpu / 1000 },
  { what: 'Memory of the server at most', unit: 'MB', of: ({ cold }) => cold.rss / 1e6, isMain: true },
  { what: 'Memory kept for an article', unit: 'KB', of: ({ engine }) => engine.bytes / 1000 },
  { what: 'Longest time without an answer while loading', unit: 'ms', of: ({ cold }) => cold.longest, isMain: true },
  { what: 'One wait in a thousand while loading', unit: 'ms', of: ({ cold }) => cold.tail },
  { what: 'Hover while loading, 95 %', unit: 'ms', of: ({ cold }) => cold.hover },
  { what: 'Analysis of an article', unit: 'ms', of: ({ engine }) => engine.analysis / engine.articles, isMain: true },
  {
    what: 'All together, for an article',
    unit: 'ms',
    of: ({ engine }) => engine.corpus / engine.articles,
    isMain: true,
  },
  { what: 'Findings of an article', unit: 'ms', of: ({ engine }) => engine.findings / engine.articles },
  {
    what: 'All of it against reading the files',
    unit: '×',
    of: ({ engine, floor }) => loadOf(engine) / floor,
    isMain: true,
  },
  { what: 'Edit to findings', unit: 'ms', of: ({ engine }) => engine.edit, isMain: true },
  { what: 'Edit to findings, 95 %', unit: 'ms', of: ({ engine }) => engine.editTail, isMain: true },
  { what: 'Edit in the largest event', unit: 'ms', of: ({ engine }) => engine.editLargest },
  { what: 'Hover', unit: 'ms', of: ({ engine }) => engine.hover },
  { what: 'Hover, 95 %', unit: 'ms', of: ({ engine }) => engine.hoverTail, isMain: true },
  { what: 'Hover on a name that all articles hold', unit: 'ms', of: ({ engine }) => engine.hoverHub },
  { what: 'All places of that name', unit: 'ms', of: ({ engine }) => engine.referencesHub, isMain: true },
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
