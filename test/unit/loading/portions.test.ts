import { expect, test } from 'vitest';
import { Portions } from '../../../server/portions.ts';

/** What taking in so many documents costs in all, and the longest portion of the second half, in milliseconds. */
function load(documents: number, own: (loaded: number) => number, each: number) {
  const portions = new Portions();
  let [loaded, total, longest] = [0, 0, 0];
  while (loaded < documents) {
    const { size } = portions;
    const cost = own(loaded) + each * size;
    portions.took(size, cost);
    loaded += size;
    total += cost;
    if (loaded > documents / 2) longest = Math.max(longest, cost);
  }
  return { total, longest };
}

test.each([
  // A portion's own cost, a document's cost: total over what the documents cost alone, and the longest portion
  ['quick documents', 0, 0.1, 1.05, 26],
  ['documents of a millisecond', 0, 1, 1.05, 40],
  ['slow documents', 0, 20, 1.05, 80],
  ['portions with costs of their own', 20, 1, 2.2, 160],
  ['portions that cost far more than documents', 200, 1, 4, 700],
])('%s', (_, own, each, dearer, longest) => {
  const cost = load(4000, () => own, each);
  expect(cost.total).toBeLessThan(dearer * 4000 * each);
  expect(cost.longest).toBeLessThanOrEqual(longest);
});

test('costs that grow with the folder do not take over', () => {
  const cost = load(8000, (loaded) => loaded / 40, 2);
  expect(cost.total).toBeLessThan(3 * 8000 * 2);
});

test('a portion that is cut short tells nothing', () => {
  const portions = new Portions();
  const { size } = portions;
  portions.took(1, 1000);
  expect(portions.size).toBe(size);
});
