import type { Word } from '../../text/words.ts';
import { forms } from '../lexicon.ts';
import { splits } from './clitics.ts';
import { stem } from './stem.ts';

const HEADS = forms('شركة بنك مصرف');

/**
 * Stems of the words that name the company or bank whose head noun stands at word `at`: «شركة الفنار للتعدين» is الفنار,
 * «الشركة الوطنية للنقل» is of two words, since many companies are national. `undefined` where none is named: «الشركة
 * نتائجها», «شركة أجنبية».
 */
export function firmAt(words: readonly Word[], at: number): readonly string[] | undefined {
  const head = splits(words[at] as Word).find(({ norm }) => HEADS.has(norm));
  if (!head) return undefined;
  const from = words[at + 1]?.norm === '"' ? at + 2 : at + 1;
  const [first, second] = [words[from], words[from + 1]];
  if (first?.kind !== 'word') return undefined;
  const isAdjective = first.norm.endsWith('يه');
  const isDefinite = first.norm.startsWith('ال');
  if ((head.article && !(isAdjective && isDefinite)) || (isAdjective && !isDefinite)) return undefined;
  // «الصناعات الكيميائية», «الصناعات الكهربائية»
  const goesOn = isDefinite && second?.kind === 'word' && /^ال\p{L}+يه$/u.test(second.norm);
  if (!isAdjective) return goesOn ? [stem(first.norm), stem(second.norm)] : [stem(first.norm)];
  return second?.kind === 'word' ? [stem(first.norm), stem(second.norm)] : undefined;
}
