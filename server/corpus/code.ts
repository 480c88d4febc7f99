import { hash } from '../language/bloom.ts';

/**
 * A text as a number of 53 bits, which is kept in its place where there are many. Of a million texts two have one number
 * in one of sixteen thousand folders.
 */
export function codeOf(text: string): number {
  return hash(text, 0) * 2 ** 21 + (hash(text, 1) >>> 11);
}
