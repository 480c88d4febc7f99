import { expect, test } from 'vitest';
import { nameVariant } from '../../server/checks/name-variant.ts';
import { Corpus } from '../../server/corpus/corpus.ts';
import { compareNames } from '../../server/corpus/names.ts';
import { analyse } from '../../server/document/analyse.ts';

test.each([
  ['جاسيندا أرديرن', 'Jacinda Ardern', true],
  ['عبد الرحمن', 'Abdulrahman', true],
  ['شيلدون', 'Sheldon', true],
  ['شيلدون', 'Weldon', false],
  ['مارتينيز', 'Martinez', true],
  ['مارتينيز', 'Martin', false],
  ['النمسا', 'Austria', true],
  ['النمسا', 'Australia', false],
])('%s · %s', (a, b, same) => {
  expect(compareNames(a, b).same).toBe(same);
  expect(compareNames(b, a).same).toBe(same);
});

test('a text that spells one name in two ways is told of the rarer spelling', () => {
  const text = 'قال بيدرو سانشيز إن الاتفاق قريب.\n\nوأكد بيدرو سانشيز ذلك.\n\nوغادر بيدرو سانتشيز لاحقا.';
  const corpus = new Corpus();
  const document = analyse(text);
  corpus.update([['a.txt', document]]);
  const found = [...nameVariant.run(corpus, 'a.txt', document)];
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['بيدرو سانتشيز']);
});
