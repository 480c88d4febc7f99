import { normalise } from '../../text/normalise.ts';
import type { Word } from '../../text/words.ts';
import { splits } from './clitics.ts';

const wordsOf = (list: string) => new Set(list.split(' ').map((word) => normalise(word)));
const ONES = wordsOf(
  'حادي حادية ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة',
);
const TEN = wordsOf('عشر عشرة');
const TENS = wordsOf(
  'عشرون عشرين ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين',
);

/** True of the words, without clitics, that an ordinal of two words begins with. */
export function mayBeOrdinal(norm: string): boolean {
  return ONES.has(norm);
}

/**
 * Index behind the ordinal of two words that begins at word `at` («الثالث عشر», «الثالثة والثلاثون»); `undefined` when
 * none does. Its second word counts nothing.
 */
export function ordinalEnd(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  if (first?.kind !== 'word') return undefined;
  const ones = splits(first).find(({ norm }) => ONES.has(norm));
  if (!ones) return undefined;
  const alone = words[at + 1]?.norm === 'و';
  const next = alone ? at + 2 : at + 1;
  const second = words[next];
  if (second?.kind !== 'word') return undefined;
  if (!alone && TEN.has(second.norm)) return next + 1;
  // «المركز الثالث وعشرين نقطة»: the article stands on both or on neither
  const isTens = splits(second).some(
    ({ norm, prefix, article }) => TENS.has(norm) && article === ones.article && (alone || prefix.startsWith('و')),
  );
  return isTens ? next + 1 : undefined;
}
