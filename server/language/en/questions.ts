import { forms } from '../lexicon.ts';
import type { QuestionWords } from '../question-words.ts';

/** What tells, in English, that something is not known yet, or is known. */
export const questions: QuestionWords = {
  not: forms("no not nobody never hasn't haven't wasn't weren't isn't unclear unknown"),
  known: forms('clear known claimed claim identified established determined named announced unclear unknown'),
  happenings: forms('attack attacks assault incident accident crime assassination kidnapping death'),
  topics: [
    {
      name: 'perpetrator',
      nouns: forms('attacker attackers bomber bombers gunman gunmen shooter culprit culprits perpetrator perpetrators'),
      answers: forms(
        '',
        ...['attacker', 'bomber', 'gunman', 'shooter', 'culprit', 'perpetrator'].flatMap((noun) => [
          `identified the ${noun}`,
          `named the ${noun}`,
          `${noun} was identified`,
          `${noun} as a`,
        ]),
      ),
    },
    {
      name: 'responsibility',
      nouns: forms('responsibility'),
      answers: forms(
        '',
        'claimed responsibility',
        'claims responsibility',
        'was claimed by',
        'claimed by',
        'claimed the attack',
      ),
    },
    {
      name: 'cause',
      nouns: forms('cause causes caused'),
      answers: forms(
        '',
        'was caused by',
        'were caused by',
        'had been caused by',
        'cause was a',
        'cause was an',
        'resulted from',
        'the result of',
      ),
    },
    {
      name: 'motive',
      nouns: forms('motive motives'),
      answers: forms('', 'motive was', 'was motivated by', 'motivated by'),
    },
    {
      name: 'identity',
      nouns: forms('identity identities'),
      answers: forms('', 'was identified as', 'were identified as', 'identified him as', 'identified her as'),
    },
  ],
};
