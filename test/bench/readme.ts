import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { figure } from './clock.ts';
import { type Peers, peersOf } from './peers/peers.ts';
import { chart } from './readme/chart.ts';
import { countsAndRuns, ROWS, type Scale, scaleOf } from './scale/scale.ts';
import { syntheticFolder } from './synthetic.ts';

// Measures, and writes the table and the chart of the README: `npm run bench -- readme [COUNT…] [--runs N]`.

const [BEGIN, END] = ['<!-- figures of npm run bench -- readme -->', '<!-- end of figures -->'];
const PICTURE = 'images/speed.svg';

const { counts, runs } = countsAndRuns(process.argv.slice(2), [100, 500, 1700, 15_000]);
const peers = await peersOf(
  [...syntheticFolder(1000)].flatMap(([path, text]) => (path.includes('-en.') ? [text] : [])),
);
const scales = counts.map((count) => {
  console.log(`${figure(count)} articles …`);
  return scaleOf(count, runs);
});
const readme = readFileSync('README.md', 'utf8');
const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
if (start < 0 || end < start) throw new Error(`README.md has no place for the figures: ${BEGIN} … ${END}`);
const told = [BEGIN, sizes(scales), picture(), beside(peers), machine()].join('\n\n');
writeFileSync('README.md', `${readme.slice(0, start)}${told}\n\n${readme.slice(end)}`);
writeFileSync(
  PICTURE,
  chart(counts, [
    {
      title: 'Seconds to all findings',
      lines: [
        { name: 'opened', values: scales.map(({ cold }) => cold.complete / 1000) },
        { name: 'opened again', values: scales.map(({ warm }) => warm.complete / 1000) },
      ],
    },
    {
      title: 'Milliseconds of work, 95 % within',
      lines: [
        { name: 'edit', values: scales.map(({ engine }) => engine.editTail) },
        { name: 'hover', values: scales.map(({ engine }) => engine.hoverTail) },
      ],
    },
  ]),
);

function sizes(all: readonly Scale[]): string {
  const rows = ROWS.filter(({ isMain }) => isMain).map(({ what, unit, of }) => [
    `${what}, ${unit}`,
    ...all.map((scale) => figure(of(scale))),
  ]);
  return table(['Articles', ...all.map(({ engine }) => figure(engine.articles))], rows);
}

function picture(): string {
  return `![Time to all findings and work of an edit and a hover, by number of articles](${PICTURE})`;
}

function beside({ words, floor, edits, texts }: Peers): string {
  const found = table(
    [`The same ${texts} English texts`, 'finds', 'words/s'],
    [
      ...words.map(({ what, finds, rate }) => [what, finds, rounded(rate)]),
      ['reading and decoding the files', '', rounded(floor)],
    ],
  );
  const edited = table(
    [`An edit in a folder of ${texts}`, 'ms of work', '95 % within'],
    edits.map(({ what, edit, tail }) => [what, figure(edit), figure(tail)]),
  );
  return `${found}\n\n${edited}`;
}

function machine(): string {
  const [first] = cpus();
  return `Measured with Node ${process.versions.node} on ${cpus().length} cores (${first?.model.trim()})${runs > 1 ? `, each figure the median of ${runs} runs` : ''}.`;
}

/** Two figures: more would change with every run. */
function rounded(value: number): string {
  return figure(Number(value.toPrecision(2)));
}

/** A Markdown table, the first column left, numbers right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(3, ...all.map((row) => (row[i] ?? '').length)));
  const isNumber = head.map((_, i) => i > 0 && rows.every((row) => /^[\d,.–]+$/.test(row[i] ?? '')));
  const cells = (row: readonly string[]) =>
    `| ${widths.map((width, i) => (isNumber[i] ? (row[i] ?? '').padStart(width) : (row[i] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (isNumber[i] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [cells(head), rule, ...rows.map(cells)].join('\n');
}
