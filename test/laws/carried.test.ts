import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentJson, documentOf } from '../../server/carried.ts';
import { analyse } from '../../server/document/analyse.ts';
import { anyText } from '../support/arbitrary.ts';
import { seeds } from '../support/seeds.ts';

const carried = (text: string, published?: string) => {
  const document = analyse(text, { published: [published] });
  const json = documentJson(document);
  return { document, back: json === undefined ? undefined : documentOf(json, text) };
};

test('a document that comes from a thread or a file is the one that was analysed', () => {
  fc.assert(
    fc.property(anyText(), fc.constantFrom(undefined, '2024-03-02'), (text, published) => {
      const { document, back } = carried(text, published);
      if (back) expect(back).toEqual(document);
    }),
    { numRuns: 300 },
  );
});

test('so are the sample articles, and all of them can be carried', () => {
  for (const text of seeds().values()) {
    const { document, back } = carried(text);
    expect(back).toEqual(document);
  }
});

test('what JSON would change is not carried', () => {
  const document = analyse('وصل 12 وزيرا. 12 ministers came.');
  const [first] = document.quantities;
  expect(first).toBeDefined();
  for (const value of [Number.POSITIVE_INFINITY, Number.NaN, -0])
    expect(
      documentJson({ ...document, quantities: [{ ...(first as NonNullable<typeof first>), value }] }),
    ).toBeUndefined();
});
