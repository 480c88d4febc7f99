import type { Language } from '../../language/language.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';
import type { DateExpression } from '../document.ts';
import { phraseStartingAt, somewhere } from './toll-phrases.ts';

/** True when a sentence's toll is that of another event or of years: «قتل 50 في بلدة أخرى عام 2013», «منذ 1984». */
export function isElsewhere(
  { words }: Reading,
  sentence: Sentence,
  at: number,
  toll: number,
  dates: readonly DateExpression[],
  { tolls }: Language,
): boolean {
  if (somewhere(words, sentence.first, sentence.last, tolls.elsewhere)) return true;
  for (let i = sentence.first; i < sentence.last; i++) {
    if (!tolls.since.has((words[i] as Word).norm.replace(/^و(?=..)/, ''))) continue;
    const isRecord = somewhere(words, Math.max(sentence.first, i - RECORD_REACH), i, tolls.records);
    if (i < toll || !isRecord) return true;
    // «أسوأ هجوم منذ عام 2013»: the year is not that of the toll
    return false;
  }
  return dates.some(
    (date) =>
      date.start >= sentence.start + at &&
      date.end <= sentence.end + at &&
      /^(?:\d{4}(?:-\d\d)?|XXXX-\d\d)$/.test(date.value),
  );
}

const RECORD_REACH = 8;

/**
 * True when the sentence gives a toll as an earlier state: «وكانت الشرطة أعلنت مقتل 10», "up from 15". Words of
 * an earlier time concern what follows them, and what precedes them where nothing follows.
 */
export function isEarlier(
  { words }: Reading,
  sentence: Sentence,
  toll: number,
  numbers: number,
  { tolls, speech }: Language,
): boolean {
  const speaks = (from: number, to: number) => {
    for (let i = from; i < Math.min(to, sentence.last); i++) if (speech.form((words[i] as Word).norm)) return true;
    return false;
  };
  for (let i = sentence.first; i < sentence.last; i++) {
    const isHad = tolls.had.has((words[i] as Word).norm);
    // Arabic puts it first, English before its verb
    if (isHad && i < toll && (i <= sentence.first + 2 ? speaks(i + 1, i + 8) : speaks(i + 1, i + 3))) return true;
    if (!phraseStartingAt(words, i, sentence.last, tolls.earlier)) continue;
    if (i < toll || numbers === 1) return true;
  }
  return false;
}
