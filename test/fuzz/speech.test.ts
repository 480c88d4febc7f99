import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpeech } from '../../server/document/attributions.ts';
import { languageOf } from '../../server/language/detect.ts';
import { read } from '../../server/text/reading.ts';

function speechOf(text: string) {
  const block = { start: 0, end: text.length, zone: 'main', role: 'paragraph', article: 0, repeated: false } as const;
  return findSpeech(text, [{ block, index: 0, reading: read(text), language: languageOf(text) }], [], []);
}

const pieces = [
  '«',
  '»',
  '"',
  '“',
  '”',
  "'",
  '″',
  ' قال ',
  'وأضاف ',
  ' إن ',
  ' أن ',
  '، ',
  ': ',
  '. ',
  ' وفق ما ',
  'وكالة ',
  '(',
  ')',
  ' said ',
  ' that ',
  'وزير ',
  ' x',
  '\n',
];

test('any mixture of marks and verbs gives quotes and attributions inside the text, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const text = parts.join('').replace(/\n/g, ' ');
      const { quotes, attributions } = speechOf(text);
      for (const found of [quotes, attributions]) {
        let last = 0;
        for (const { start, end } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['« كلمة ', 'قال إن ', '"word ', 'وفق ما ', 'وزير ', '(', 'said that '])(
  'a line of any length is read in linear time: %s',
  (piece) => {
    const cost = (count: number) => {
      const text = piece.repeat(count);
      let best = Number.POSITIVE_INFINITY;
      for (let i = 0; i < 3; i++) {
        const start = performance.now();
        speechOf(text);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    cost(500);
    expect(cost(16_000)).toBeLessThan(80 * Math.max(cost(1_000), 4));
  },
);
