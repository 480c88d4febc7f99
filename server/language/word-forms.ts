import { withoutEnding } from './ar/endings.ts';

/** Words with so many letters in common, in order, are forms or spellings of one («قوائم», «قائمة»). */
const IN_COMMON = 0.7;
const FEWEST_LETTERS = 4;

/** True when two normalised words may be forms or spellings of one word. Cost: the product of the lengths. */
export function areForms(a: string, b: string): boolean {
  const [one, other] = [withoutEnding(a), withoutEnding(b)];
  const longer = Math.max(one.length, other.length);
  if (longer < FEWEST_LETTERS || /\d/.test(one + other)) return false;
  return one.length + other.length - indels(one, other) >= 2 * IN_COMMON * longer;
}

/** Letters that have to go or come to make one word of the other, after Wagner & Fischer (1974). */
function indels(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const least = 1 + Math.min(row[j] as number, next[j - 1] as number);
      next.push(one[i - 1] === other[j - 1] ? (row[j - 1] as number) : least);
    }
    row = next;
  }
  return row[other.length] as number;
}
