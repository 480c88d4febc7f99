import { readdirSync, readFileSync } from 'node:fs';
import { findings } from '../../server/checks/checks.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import { chronoCost, dateCost } from './dates.ts';
import { joiningTimes } from './joining.ts';
import { LAYERS, layerTimes } from './layers.ts';
import { nameRates, peerRates } from './names.ts';
import { syntheticFolder } from './synthetic.ts';

// What the engine takes, without editor and disk, in a warm process. Prints a table; nothing passes or fails here.
// Every figure is a median. Ratios hold on any machine, milliseconds on one that has nothing else to do.

const RUNS = 9;
const EDITS = 9;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  const start = performance.now();
  const value = work();
  return { value, time: performance.now() - start };
}

/** From texts to all findings. */
function load(texts: ReadonlyMap<string, string>): Corpus {
  const corpus = new Corpus();
  corpus.update([...texts].map(([path, text]) => [path, analyse(text)] as const));
  for (const path of corpus.paths()) findings(corpus, path);
  return corpus;
}

/** An edit as people make it: a word more in the middle of a file, and the findings of all that it touches. */
function edit(corpus: Corpus, path: string, turn: number): number {
  const text = corpus.document(path)?.text ?? '';
  const at = text.indexOf(' ', text.length >> 1);
  const edited = `${text.slice(0, at)} ${2 + turn}${text.slice(at)}`;
  return timed(() => {
    for (const touched of corpus.update([[path, analyse(edited)]])) findings(corpus, touched);
  }).time;
}

/** Median of edits spread over the folder, in milliseconds. */
function editTime(corpus: Corpus): number {
  const paths = corpus.paths();
  return median(Array.from({ length: EDITS }, (_, i) => edit(corpus, paths[(i * 37) % paths.length] as string, i)));
}

function row(...cells: readonly (string | number)[]): void {
  const [first, ...rest] = cells.map((cell) => (typeof cell === 'number' ? figure(cell) : cell));
  console.log(`${first?.padEnd(36)}${rest.map((cell) => cell.padStart(16)).join('')}`);
}

function figure(value: number): string {
  return value >= 1000 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
}

const seeds = new Map(
  readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const),
);
for (let i = 0; i < 5; i++) load(seeds); // warm

row('Folder', 'load, ms', 'ms/article', 'edit, ms', 'edit / load');
const seedLoad = median(Array.from({ length: RUNS }, () => timed(() => load(seeds)).time));
const seedEdit = editTime(load(seeds));
row(`${seeds.size} sample articles`, seedLoad, seedLoad / seeds.size, seedEdit, seedEdit / seedLoad);
let before: { readonly count: number; readonly load: number; readonly edit: number } | undefined;
for (const count of [100, 500]) {
  const { value: corpus, time } = timed(() => load(syntheticFolder(count)));
  const edited = editTime(corpus);
  row(`${count} made-up articles`, time, time / count, edited, edited / time);
  if (before) row('  growth', `${figure(time / before.load)}×`, '', `${figure(edited / before.edit)}×`);
  before = { count, load: time, edit: edited };
}

console.log();
row('Joining of names', 'load, ms', 'edit, ms', 'new name, ms');
for (const count of [200, 800, 3200]) {
  const { load: all, edit: same, renamed } = joiningTimes(count);
  row(`${count} documents of names`, all, median(same), median(renamed));
}

console.log();
const folder = [...syntheticFolder(120)];
for (const [code, language] of [
  ['ar', 'Arabic'],
  ['en', 'English'],
] as const) {
  const texts = folder.filter(([path]) => path.includes(`-${code}.`)).map(([, text]) => text);
  const own = nameRates(texts);
  const all = code === 'en' ? [...own, ...peerRates(texts)] : own;
  row(`Names, ${language}`, 'words/s', 'of our tagger');
  for (const { what, rate } of all) row(what, rate, figure(rate / (own[0]?.rate ?? 1)));
}

console.log();
for (const [code, language] of [
  ['ar', 'Arabic'],
  ['en', 'English'],
] as const) {
  const texts = folder.filter(([path]) => path.includes(`-${code}.`)).map(([, text]) => text);
  row(`Dates, ${language}`, '1,000 words, ms', '16,000 words, ms', 'growth', 'words/s');
  const [short, long] = [dateCost(texts, 1000), dateCost(texts, 16_000)];
  row('with the words', short.ms, long.ms, `${figure(long.ms / short.ms)}×`, long.rate);
  if (code === 'ar') continue;
  const [few, many] = [chronoCost(texts, 1000), chronoCost(texts, 16_000)];
  row('chrono-node', few.ms, many.ms, `${figure(many.ms / few.ms)}×`, many.rate);
  row('  ratio', '', '', '', `${figure(long.rate / many.rate)}×`);
}

console.log();
row('Layer of the sample articles', 'words/s', 'share of time');
const runs = Array.from({ length: RUNS }, () => [...seeds.values()].map(layerTimes));
const words = (runs[0] ?? []).reduce((sum, one) => sum + one.words, 0);
const times = LAYERS.map((layer) => median(runs.map((run) => run.reduce((sum, one) => sum + one.times[layer], 0))));
const whole = times.reduce((sum, time) => sum + time, 0);
for (const [i, layer] of LAYERS.entries()) {
  const time = times[i] as number;
  row(layer, (1000 * words) / time, `${Math.round((100 * time) / whole)} %`);
}
row('all', (1000 * words) / whole, '100 %');
