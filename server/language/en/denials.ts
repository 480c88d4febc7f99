import type { DenialWords } from '../denial-words.ts';
import { forms } from '../lexicon.ts';
import { root } from './root.ts';
import { stem } from './stem.ts';

const key = (norm: string) => root(stem(norm));
const BEING = forms('be been become remain have do get happen appear continue');

/** What tells, in English, that something never was. */
export const denials: DenialWords = {
  key,
  infinitive: key,
  isEmpty: (norm) => BEING.has(norm),
  didNot: forms("didn't never", 'did not', 'had not'),
  commits: forms('commit'),
  asRumoured: forms('', 'as reported', 'as rumoured', 'as rumored', 'as claimed', 'contrary to', 'as alleged'),
};
