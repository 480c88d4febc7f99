import { figure } from './clock.ts';
import { type Growth, growthOf } from './scale/growth.ts';
import { BRIEFS, NEWSPAPERS, syntheticFolder } from './synthetic.ts';

// Whether cost grows with the folder as it may: `npm run bench -- growth [--long [COUNT]]`. A folder is measured against its
// own parts, in work of one process and in turns, so that the limits hold on any machine and on a busy one. The short form
// runs with `npm test`.

interface Gate {
  readonly what: string;
  readonly of: (growth: Growth) => number;
  /** What is wanted, and what holds now where that is less. */
  readonly wanted: number;
  readonly now: number;
}

/** Cost of an article in a folder twice as large; 1 is linear. */
const LOAD = 1.15;
/** Cost of an edit and of a hover in the whole folder as a multiple of that in its part. */
const FLAT = 1.3;

const GATES: readonly Gate[] = [
  { what: 'load, an article, folder doubled', of: ({ load }) => load, wanted: LOAD, now: LOAD },
  { what: 'edit to findings, whole against part', of: ({ edit }) => edit, wanted: FLAT, now: FLAT },
  { what: 'hover, whole against part', of: ({ hover }) => hover, wanted: FLAT, now: FLAT },
];

const [, , form, count = '8000'] = process.argv;
const isLong = form === '--long';
const texts = isLong ? syntheticFolder(Number(count), NEWSPAPERS) : syntheticFolder(560, BRIEFS);
const parts = isLong ? Math.max(2, Math.floor(Number(count) / 1000)) : 8;
const growth = growthOf(texts, parts);
console.log(`${texts.size} articles against their ${parts} parts`);
for (const { what, of, wanted, now } of GATES) {
  const value = of(growth);
  const limit = isLong ? wanted : now;
  const isMet = value <= limit;
  const told = `${figure(value)}× (at most ${limit}×${limit === wanted ? '' : `; wanted ${wanted}×`})`;
  console.log(`${isMet ? 'ok    ' : 'FAILED'}  ${what.padEnd(40)} ${told}`);
  if (!isMet) process.exitCode = 1;
}
