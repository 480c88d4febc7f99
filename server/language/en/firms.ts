import type { Word } from '../../text/words.ts';
import { forms } from '../lexicon.ts';
import { stem } from './stem.ts';

const HEADS = forms('company corporation corp inc ltd plc bank firm');
const MOST_WORDS = 3;

/**
 * Stems of the words that name the company or bank whose head noun stands at word `at`: "Fanar Mining Company", "the
 * company Fanar". `undefined` where none is named: "the company said".
 */
export function firmAt(words: readonly Word[], at: number): readonly string[] | undefined {
  const head = words[at] as Word;
  if (!HEADS.has(head.norm)) return undefined;
  const isCapital = (word: Word | undefined) =>
    word?.kind === 'word' && /^\p{Lu}/u.test(word.surface) && word.norm !== 'the' && word.norm !== 'a';
  let from = at;
  while (from > 0 && at - from < MOST_WORDS && isCapital(words[from - 1])) from--;
  const named = from < at ? words.slice(from, at) : isCapital(words[at + 1]) ? words.slice(at + 1, at + 2) : [];
  return named.length > 0 ? named.map(({ norm }) => stem(norm)) : undefined;
}
