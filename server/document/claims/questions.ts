import type { Language } from '../../language/language.ts';
import { isFormFor } from '../../text/forms.ts';
import type { Reading } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';
import type { Question, Term } from '../document.ts';
import { type Clause, matchAt, mayBegin, union } from './clauses.ts';

/** So many words may stand between a negation and the word of knowing, and between these and what is not known. */
const TO_KNOWN = 4;
const TO_NOUN = 8;
const BEFORE_ANSWER = 4;
/** A clause that only supposes, plans or denies answers nothing. */
const NO_ANSWER: ReadonlySet<string> = new Set(['hedge', 'plan', 'demand', 'negation', 'unsaid', 'denial']);

/** True of a word with which a negation or an answer may begin: few clauses have one. */
const tells = isFormFor((form, language: Language) => mayBegin({ form }, telling(language)));
const telling = union(({ questions }) => [questions.not, ...questions.topics.map(({ answers }) => answers)]);

/** What a clause says is not known yet, or tells. Linear in the clause. */
export function questionsIn(
  reading: Reading,
  { first, last }: Clause,
  terms: readonly Term[],
  language: Language,
): Question[] {
  const { questions } = language;
  const { not, known, topics } = questions;
  let mayTell = false;
  for (let i = first; i < last && !mayTell; i++) mayTell = tells(reading.words[i] as Word, language);
  if (!mayTell) return [];
  const isIn = (lexicon: ReadonlySet<string>, from: number, to: number): number | undefined => {
    for (let i = Math.max(first, from); i < Math.min(last, to); i++)
      if (reading.words[i]?.kind === 'word' && matchAt(reading, i, lexicon) > 0) return i;
    return undefined;
  };
  const out: Question[] = [];
  const negation = isIn(not, first, last);
  const knowing = negation === undefined ? undefined : isIn(known, negation, negation + TO_KNOWN);
  const isTold = !terms.some(({ kind, key }) => kind === 'cue' && NO_ANSWER.has(key));
  for (const { name, nouns, answers } of topics) {
    if (knowing !== undefined && isIn(nouns, knowing - TO_NOUN, knowing + TO_NOUN) !== undefined)
      out.push({ topic: name, isOpen: true });
    const answer = isTold ? isIn(answers, first, last) : undefined;
    if (answer !== undefined && isIn(not, answer - BEFORE_ANSWER, answer) === undefined)
      out.push({ topic: name, isOpen: false });
  }
  return out;
}
