import type { Word } from '../../text/words.ts';
import type { Split } from '../language.ts';

/** English attaches nothing before a word; its «'s» is a token of its own. */
export function splits(word: Word): readonly Split[] {
  return [{ prefix: '', article: false, norm: word.norm, start: word.start }];
}
