import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/document/analyse.ts';
import type { Document } from '../../server/document/document.ts';
import { mentionsIn, packed, unpacked } from '../../server/document/packed.ts';
import { anyText } from '../support/arbitrary.ts';
import { seeds } from '../support/seeds.ts';

function expectSame(document: Document): void {
  const bytes = packed(document);
  expect(unpacked(bytes)).toStrictEqual(document);
  expect(mentionsIn(bytes)).toStrictEqual(document.mentions);
  expect(packed(unpacked(bytes))).toEqual(bytes);
}

test('a packed document is the one that was analysed, members that are undefined too', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom(undefined, '2024-03-02'), (text, published) => {
      expectSame(analyse(text, { published: [published] }));
    }),
    { numRuns: 300 },
  );
});

test('so are the sample articles, whole and in any pieces', () => {
  const texts = [...seeds().values()];
  for (const text of texts) expectSame(analyse(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(900)), { maxLength: 3 }), (pieces) => {
      const cut = pieces.map(([which, start, length]) => {
        const text = texts[which % texts.length] as string;
        return text.slice(start % text.length, (start % text.length) + length);
      });
      expectSame(analyse(cut.join('\n')));
    }),
    { numRuns: 100 },
  );
});

test.each([
  [
    'every kind of date',
    'بقي ستة أيام من 3 إلى 7 مارس 2015، ثم كل يوم جمعة. He stayed six days until last Friday at 08:30.',
  ],
  ['tolls, parties and deeds', 'قتل 27 شخصا في حريق غانا. فاز النصر على الهلال. Seven people were killed in the fire.'],
  ['more than 256 characters', Array.from({ length: 700 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')],
  ['all characters', Array.from({ length: 0x10000 }, (_, i) => String.fromCharCode(i)).join('')],
  ['a lone surrogate', 'قال \ud83d الوزير: «نعم \ude00». The minister said: “yes \ud83d”.'],
  ['nothing', ''],
])('%s survives', (_, text) => expectSame(analyse(text)));

test('any numbers and strings survive', () => {
  const document = analyse('وصل 12 وزيرا. 12 ministers came.');
  const [first] = document.quantities;
  const numbers = fc.oneof(
    fc.double(),
    fc.maxSafeInteger(),
    fc.constantFrom(0, -0, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 50, -(2 ** 50), 2 ** 53, Number.MIN_VALUE),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(numbers, fc.string({ unit: 'binary' }))), (values) => {
      const quantities = values.map(([value, of]) => ({ ...(first as NonNullable<typeof first>), value, of }));
      expectSame({ ...document, quantities });
    }),
  );
});
