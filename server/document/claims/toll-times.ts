import type { Language } from '../../language/language.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import { contains } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Attribution, DateExpression, Document, Toll } from '../document.ts';
import { indicesWithin, phraseStartingAt, somewhere } from './toll-phrases.ts';

export type Facts = Pick<Document, 'dates' | 'quantities' | 'attributions'>;

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
  return indicesWithin(dates, sentence.start + at, sentence.end + at).some((index) => {
    const date = dates[index] as DateExpression;
    return date.end <= sentence.end + at && /^(?:\d{4}(?:-\d\d)?|XXXX-\d\d)$/.test(date.value);
  });
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

/** Days of the event and of the saying, as far as the sentence tells them. */
export function daysOf(
  sentence: Sentence,
  at: number,
  toll: number,
  { dates, attributions }: Facts,
  language: Language,
  reading: Reading,
): Pick<Toll, 'when' | 'said'> {
  let when: number | undefined;
  let said: number | undefined;
  for (const index of indicesWithin(dates, sentence.start + at, sentence.end + at)) {
    const date = dates[index] as DateExpression;
    if (
      date.value === 'PRESENT_REF' ||
      (date.days === undefined && date.resolved === undefined && !/^XXXX-WXX-\d/.test(date.value))
    )
      continue;
    if (isOfSaying(date, toll, attributions, sentence, at, language, reading)) said ??= index;
    else when ??= index;
  }
  return { when, said };
}

/** A day beside the verb of saying («قالت الوزارة أمس إن …», «… حسبما أفادت أمس») is not that of the event. */
function isOfSaying(
  date: DateExpression,
  toll: number,
  attributions: readonly Attribution[],
  sentence: Sentence,
  at: number,
  language: Language,
  reading: Reading,
): boolean {
  const within = { start: sentence.start + at, end: sentence.end + at };
  const isReported = attributions.some(
    (one) =>
      contains(within, one) &&
      (one.content && one.content.start <= toll && toll < one.content.end
        ? !contains(one.content, date)
        : one.start > toll && date.start > one.start),
  );
  if (isReported) return true;
  // «أعلنت الشرطة الخميس مقتل …»: a verb of saying stands before the day, and the toll behind it
  if (date.start >= toll) return false;
  let speaks = false;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = reading.words[i] as Word;
    if (word.start + at >= date.start) return speaks;
    if (language.tolls.that.has(word.norm)) speaks = false;
    else if (language.speech.form(word.norm)) speaks = true;
  }
  return speaks;
}
