import type { DeedWords } from '../deed-words.ts';
import { forms } from '../lexicon.ts';
import { root } from './root.ts';
import { stem } from './stem.ts';

const key = (norm: string) => root(stem(norm));
/** Past forms that the plain verb or a noun has too. */
const PLAIN = forms('need feed seed speed hundred red bed shed indeed sacred naked');

// Being, staying and going on, and values that rise and fall all the time.
const EMPTY = forms(
  'happen happened appear appeared see saw seen feel felt seek sought show showed continue continued rise rose risen fall fell fallen increased grew be been is are was were become became remain remained have had has do did get got able ready likely more in on at by not the now here there this that these those one other it he she they used said based',
);

/** What tells, in English, a deed that is to come from one that is done. */
export const deeds: DeedWords = {
  key,
  future: () => undefined,
  infinitive: key,
  isPast: (norm) =>
    !PLAIN.has(norm) && (/^[a-z]{2,}ed$/.test(norm) || (stem(norm) !== norm && !/(?:s|ing|e|y)$/.test(norm))),
  mayBeNoun: () => false,
  opensVerb: forms(''),
  announces: forms(
    'will shall',
    'is to',
    'are to',
    'plans to',
    'plan to',
    'planned to',
    'intends to',
    'intend to',
    'is due to',
    'are due to',
    'promised to',
    'promises to',
    'pledged to',
    'vowed to',
    'agreed to',
    'expected to',
    'scheduled to',
    'called for',
    'calls for',
    'demanded the',
    'pending the',
    'pending their',
    'ahead of the',
    'set to',
  ),
  unreal: forms("not never was were had failed would cannot won't didn't"),
  isEmpty: (norm) => EMPTY.has(norm),
  light: forms('be'),
  fillers: forms('to the a an his her their its soon also be'),
  completes: forms('has been', 'have been', 'was', 'were', 'completed the', 'finished the'),
  carriers: { planned: forms(''), done: forms('') },
  asRumoured: forms('', 'as reported', 'as rumoured', 'as rumored', 'as claimed', 'contrary to', 'as alleged'),
  commits: forms('commit'),
  didNot: forms("didn't never", 'did not', 'had not'),
};
