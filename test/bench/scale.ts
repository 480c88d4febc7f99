import { figure } from './clock.ts';
import { countsAndRuns, ROWS, scaleOf } from './scale/scale.ts';

// What folders of 100 and more made-up articles take: `npm run bench -- scale [COUNT…] [--runs N]`. Every figure is the median
// of the runs. Nothing passes or fails here; growth.ts holds the gates.

const { counts, runs } = countsAndRuns(process.argv.slice(2), [100, 500, 1700]);
const scales = counts.map((count) => scaleOf(count, runs));
console.log(`${'articles'.padEnd(48)}${counts.map((count) => figure(count).padStart(10)).join('')}`);
for (const { what, unit, of } of ROWS)
  console.log(`${`${what}, ${unit}`.padEnd(48)}${scales.map((scale) => figure(of(scale)).padStart(10)).join('')}`);
