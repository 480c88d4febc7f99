import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Holders } from '../../server/corpus/holders.ts';

// Few keys and holders, so that lists grow over several sizes and shrink again; some keys far apart, some side by side.
const change = fc.record({
  key: fc.oneof(fc.nat(5), fc.constantFrom(-1, -(2 ** 31), 2 ** 31 - 1), fc.integer()),
  holder: fc.nat(30),
  isAdded: fc.boolean(),
});

test('an index tells the same as a map of lists, whatever was put in and taken out', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 400 }), (changes) => {
      const holders = new Holders();
      const lists = new Map<number, number[]>();
      for (const { key, holder, isAdded } of changes) {
        const list = lists.get(key) ?? [];
        lists.set(key, list);
        if (isAdded) list.push(holder);
        else if (list.includes(holder)) list.splice(list.indexOf(holder), 1);
        expect(isAdded ? holders.add(key, holder) : holders.remove(key, holder)).toBe(list.length);
      }
      for (const [key, list] of lists) {
        expect(holders.count(key)).toBe(list.length);
        expect([...holders.get(key)].sort()).toEqual(list.sort());
      }
    }),
  );
});
