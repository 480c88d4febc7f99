import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../server/corpus/compare/compare.ts';
import { evidenceOf } from '../../server/corpus/compare/evidence.ts';
import { analyse } from '../../server/document/analyse.ts';

const word = fc.constantFrom(
  'الوزير',
  'ينفي',
  'يؤكد',
  'الجسر',
  '12',
  'لا',
  'rise',
  'fall',
  'the',
  'Canada',
  '\ud800',
  '«',
  '.',
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 12 }).map((list) => list.join(' ')),
);

describe('comparing two texts', () => {
  it('is total, and sure of itself between 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { score, because } = compare(analyse(a), analyse(b));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(because).not.toBe('');
      }),
      { numRuns: 60 },
    );
  });

  it('sees the same evidence from either side', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [analyse(a), analyse(b)];
        const sorted = (left: typeof one, right: typeof one) =>
          [...evidenceOf(left, right, []).features].map(([key, value]) => `${key} ${value.toFixed(9)}`).sort();
        if (/[a-z]/i.test(a) === /[a-z]/i.test(b)) expect(sorted(one, other)).toEqual(sorted(other, one));
      }),
      { numRuns: 60 },
    );
  });
});
