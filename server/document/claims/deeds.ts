import type { Language } from '../../language/language.ts';
import type { Reading } from '../../text/reading.ts';
import { overlap } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Deed, Term } from '../document.ts';
import type { Clause } from './clauses.ts';

/** So many words behind a deed «الثانية» tells which one it is. */
const NTH_REACH = 4;

/** The deeds of a clause with these terms; a name is none. `at` is where the reading begins in the document. Linear in the clause. */
export function deedsIn(
  { words }: Reading,
  { first, last }: Clause,
  at: number,
  terms: readonly Term[],
  { deeds, dates, speech }: Language,
): Deed[] {
  return deeds.find(words, first, last).flatMap((found) => {
    const word = words[found.at] as Word;
    const span = { start: word.start + at, end: word.end + at };
    if (terms.some((term) => term.kind === 'name' && overlap(term, span) > 0)) return [];
    // that somebody said something is done in every sentence
    if (found.mood === 'done' && speech.form(word.norm)?.force === 'say') return [];
    const from = Math.min(word.start, (words[found.from] as Word).start) + at;
    const { mood, key, object } = found;
    const nth = words.slice(found.at + 1, Math.min(last, found.at + 1 + NTH_REACH)).flatMap(({ norm }) => {
      const term = dates.phrases
        .get(norm)
        ?.find(({ words: own, term }) => own.length === 1 && term.kind === 'ordinal')?.term;
      return term?.kind === 'ordinal' ? [term.value] : [];
    })[0];
    const ending = deeds.isOfPeople(word.norm) ? 'people' : 'other';
    const pronoun = deeds.hasPronoun(word) ? (ending as Deed['pronoun']) : undefined;
    return [{ ...span, from, mood, key, object, pronoun, nth }];
  });
}
