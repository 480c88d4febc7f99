import { readdirSync, readFileSync } from 'node:fs';
import { figure, median } from './clock.ts';
import { chronoCost, dateCost } from './dates.ts';
import { joiningTimes } from './joining.ts';
import { LAYERS, layerTimes } from './layers.ts';
import { nameRates } from './names.ts';
import { syntheticFolder } from './synthetic.ts';

// What parts of the engine take, in a warm process: the joining of names, the finding of names and days, each layer. Nothing
// passes or fails here. Ratios hold on any machine, milliseconds on one that has nothing else to do.

const RUNS = 9;

function row(...cells: readonly (string | number)[]): void {
  const [first, ...rest] = cells.map((cell) => (typeof cell === 'number' ? figure(cell) : cell));
  console.log(`${first?.padEnd(36)}${rest.map((cell) => cell.padStart(16)).join('')}`);
}

const seeds = new Map(
  readdirSync('seeds')
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(`seeds/${name}`, 'utf8')] as const),
);
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
  row(`Names, ${language}`, 'words/s', 'of our tagger');
  for (const { what, rate } of own) row(what, rate, figure(rate / (own[0]?.rate ?? 1)));
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
