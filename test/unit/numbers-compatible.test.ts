import { expect, test } from 'vitest';
import { compatible } from '../../server/corpus/relations/numbers.ts';
import type { Quantity } from '../../server/document/document.ts';

const quantity = (value: number, bound: Quantity['bound'] = 'exact'): Quantity => ({
  start: 0,
  end: 1,
  value,
  bound,
  unit: undefined,
  of: undefined,
});

test.each([
  [quantity(5), quantity(5), true, 'equal'],
  [quantity(5), quantity(6), false, 'two exact counts'],
  [quantity(5), quantity(5, 'min'), true, '«5» against «ما لا يقل عن خمسة»'],
  [quantity(4), quantity(5, 'min'), false, 'below "at least five"'],
  [quantity(9), quantity(5, 'min'), true, 'above "at least five"'],
  [quantity(9), quantity(10, 'max'), true, 'within "up to ten"'],
  [quantity(11), quantity(10, 'max'), false, 'beyond "up to ten"'],
  [quantity(19), quantity(20, 'approx'), true, '«نحو عشرين»'],
  [quantity(40), quantity(20, 'approx'), false, 'twice "about twenty"'],
  [quantity(29_870), quantity(30_000), true, 'a rounded number'],
  [quantity(2012), quantity(2013), false, 'years'],
  [quantity(43.8), quantity(43), true, 'the part behind the point is cut'],
  [quantity(1_949_000_000), quantity(1.9e9), true, '1,949 million as 1.9 billion'],
  [quantity(900.1), quantity(901), false, 'no cut gives this'],
  [quantity(21), quantity(20), false, 'one digit is no rounding'],
  [quantity(4.4), quantity(4), false, 'a great part cut'],
  [quantity(27, 'min'), quantity(31, 'min'), true, 'two lower bounds'],
])('%o and %o: %s (%s)', (a, b, holds) => {
  expect(compatible(a, b)).toBe(holds);
  expect(compatible(b, a)).toBe(holds);
});
