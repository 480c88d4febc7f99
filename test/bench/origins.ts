import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Copies, type Copy } from '../../server/corpus/origins/copies.ts';
import { areVersions } from '../../server/corpus/versions.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { Document } from '../../server/document/document.ts';

// Copies that the engine finds in a folder of text files (headline, empty line, body), beside an exhaustive join:
// `npm run bench -- origins FOLDER [--pairs]`. Containment is the share of the shorter body's runs of seven words that
// stand in the other; the join looks at every run of every file, so that nothing is missed by sampling.
// `--pairs` prints a JSON line for every pair that either of them finds.

const WORDS = 7;
const COPIED = 0.9;
const UNLIKE = 0.02;

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly containment: number;
  /** How many runs of words they share. */
  readonly shared: number;
  found: 'copy' | 'versions' | undefined;
}

const [, , folder = '', ...options] = process.argv;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
const start = performance.now();
const documents = new Map<string, Document>(names.map((name, i) => [name, analyse(texts[i] as string)]));
const analysed = performance.now();
const copies = new Copies().refresh(documents);
const compared = performance.now();
const pairs = joined();
const told = engine(pairs, copies);
if (options.includes('--pairs')) for (const pair of told) console.log(JSON.stringify(pair));

const copied = told.filter(({ containment }) => containment > COPIED);
const missed = copied.filter(({ found }) => found === undefined);
const unlike = told.filter(({ containment, found }) => containment < UNLIKE && found !== undefined);
const between = told.filter(({ containment }) => containment >= UNLIKE && containment <= COPIED);
const calls = between.filter(({ found }) => found !== undefined);
const share = ((1 - missed.length / Math.max(1, copied.length)) * 100).toFixed(1);
console.error(
  [
    `${basename(folder)}: ${names.length} texts, analysed in ${Math.round(analysed - start)} ms, copies in ${Math.round(compared - analysed)} ms`,
    `containment above ${COPIED}: ${copied.length} pairs, ${share} % found (${copied.filter(({ found }) => found === 'versions').length} as versions)`,
    `containment below ${UNLIKE}: ${unlike.length} called copies`,
    `between: ${calls.length} of ${between.length} called copies`,
  ].join('\n'),
);

/** The engine's calls written into the joined pairs, and those that the join does not have. */
function engine(pairs: Map<string, Pair>, copies: readonly Copy[]): Pair[] {
  for (const { a, b } of copies) {
    const pair = pairs.get(`${a} ${b}`) ?? { a, b, containment: 0, shared: 0, found: undefined };
    pairs.set(`${a} ${b}`, { ...pair, found: 'copy' });
  }
  for (const pair of pairs.values())
    if (areVersions(documents.get(pair.a) as Document, documents.get(pair.b) as Document)) pair.found = 'versions';
  return [...pairs.values()].sort((x, y) => y.containment - x.containment || (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** Every pair that shares a run of words, by path. */
function joined(): Map<string, Pair> {
  const runs = texts.map((text) => runsOf(text.slice(text.indexOf('\n'))));
  const holders = new Map<string, number[]>();
  for (const [i, own] of runs.entries())
    for (const run of own) {
      const list = holders.get(run);
      if (list) list.push(i);
      else holders.set(run, [i]);
    }
  const shared = new Map<number, number>();
  for (const list of holders.values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++) {
        const key = (list[x] as number) * names.length + (list[y] as number);
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
  const out = new Map<string, Pair>();
  for (const [key, count] of shared) {
    const [i, j] = [Math.floor(key / names.length), key % names.length];
    const [a, b] = [names[i] as string, names[j] as string];
    const shorter = Math.min((runs[i] as Set<string>).size, (runs[j] as Set<string>).size);
    out.set(`${a} ${b}`, { a, b, containment: count / shorter, shared: count, found: undefined });
  }
  return out;
}

/** Runs of words without marks, signs and the letters that writers of Arabic use for one another. */
function runsOf(text: string): Set<string> {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const out = new Set<string>();
  for (let i = WORDS; i <= (words?.length ?? 0); i++) out.add((words as string[]).slice(i - WORDS, i).join(' '));
  return out;
}
