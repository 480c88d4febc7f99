import { expect, test } from 'vitest';
import { fingerprint } from '../../../server/text/fingerprint.ts';

test.each([
  ['قتل 12 شخصا', 'قتل 21 شخصا'],
  ['12 people were killed', '21 people were killed'],
  ['قال', 'قال '],
  ['said', 'Said'],
  ['', '\u0000'],
  ['\u0000', '\u0000\u0000'],
  ['\ud83d', '\ude00'],
])('%j is told from %j', (one, other) => {
  expect(fingerprint(one)).not.toBe(fingerprint(other));
  expect(fingerprint(one)).toBe(fingerprint(`${one}`));
});

test('texts of one letter changed are all told apart', () => {
  const text = 'أعلنت الشرطة أن 15 شخصا قتلوا. Police said 15 people were killed.';
  const changed = Array.from(text, (_, i) => `${text.slice(0, i)}#${text.slice(i + 1)}`);
  const swapped = Array.from(
    text,
    (letter, i) => `${text.slice(0, i)}${text[i + 1] ?? ''}${letter}${text.slice(i + 2)}`,
  );
  const all = new Set([text, ...changed, ...swapped]);
  expect(new Set([...all].map(fingerprint)).size).toBe(all.size);
});
