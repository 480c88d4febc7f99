import { stem } from './stem.ts';

const VERBAL_NOUN = /\p{L}{3}(?:tion|sion|ment|ance|ence|ure|al|ing|ed)$/u;

/** True of an inflected word, or one built like the noun of a verb. Coarse: it only keeps noun phrases out. */
export function isDeed(norm: string): boolean {
  return VERBAL_NOUN.test(norm) || stem(norm) !== norm;
}
