import { expect, test } from 'vitest';
import { chart } from '../../bench/readme/chart.ts';

const panel = (...values: number[]) => ({ title: 'Milliseconds', lines: [{ name: 'edit', values }] });
const places = (svg: string) =>
  [...svg.matchAll(/<circle class="a" cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);

test.each([
  ['flat cost is level', [5, 5, 5], (y: number[]) => y[0] === y[1] && y[1] === y[2]],
  [
    'ten times the cost is as far at each place',
    [1, 10, 100],
    (y: number[]) => near(at(y, 0) - at(y, 1), at(y, 1) - at(y, 2)),
  ],
])('%s', (_, values, holds) => {
  const found = places(chart([100, 1000, 10_000], [panel(...values)]));
  expect(found.map(([x]) => x).every((x, i, all) => i === 0 || (x ?? 0) > (all[i - 1] ?? 0))).toBe(true);
  expect(holds(found.map(([, y]) => y ?? 0))).toBe(true);
});

test('every size and every line is named', () => {
  const svg = chart([100, 1700], [panel(1, 2), panel(3, 4)]);
  for (const words of ['>100<', '>1,700<', '>edit<', '>Milliseconds<']) expect(svg.split(words)).toHaveLength(3);
});

function at(values: readonly number[], index: number): number {
  return values[index] ?? Number.NaN;
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.2;
}
