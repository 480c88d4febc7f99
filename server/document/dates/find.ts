import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { type Atom, isDate } from './atom.ts';
import { isFuture } from './duration.ts';
import { expressionAt, nextYear } from './expression.ts';
import { nextHour } from './hours.ts';
import { grainOf, type Meaning } from './meaning.ts';
import { hit, type TimeLine, timeLine } from './terms.ts';
import { dayOfShiftedMonth } from './within.ts';

/** A time expression before anything is known of its article. Offsets are those of the words. */
export interface Found extends Span {
  readonly meaning: Meaning;
  /** Words `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** True when its sentence speaks of the future before it. */
  readonly future: boolean;
  /** True when nothing else stands in the text. */
  readonly alone: boolean;
}

/** Every time expression among these words, in order, without overlap. Linear. */
export function findExpressions(words: readonly Word[], language: Language): Found[] {
  const line = timeLine(words, language);
  const out: Found[] = [];
  let i = 0;
  while (i < words.length) {
    if (!line.starts[i]) {
      i++;
      continue;
    }
    const read = dayOfShiftedMonth(line, i) ?? expressionAt(line, i);
    const found = accepted(line, read);
    if (!read || !found) {
      // No «يوليو» in «شارع 26 يوليو».
      i = read && line.words[i]?.kind === 'number' && named(line, read.first) ? read.last : i + 1;
      continue;
    }
    push(out, line, found);
    i = found.last;
    for (let more = listed(line, found, i); more; more = listed(line, more, i)) {
      push(out, line, more);
      i = more.last;
    }
  }
  return out;
}

function push(out: Found[], line: TimeLine, { start, end, meaning, first, last }: Atom): void {
  // "on Tuesday": a preposition says nothing of tense.
  const alone = last >= line.words.length && (first === 0 || (first === 1 && hit(line, 0, 'at') !== undefined));
  out.push({ start, end, meaning, first, last, alone, future: isFuture(line, first) });
}

function listed(line: TimeLine, one: Atom, last: number): Atom | undefined {
  if (!isDate(one)) return undefined;
  if (one.meaning.clock !== undefined) return nextHour(line, last);
  return grainOf(one.meaning) === 'Y' && one.meaning.year !== undefined ? nextYear(line, last) : undefined;
}

/** Leaves out what only looks like time: «صحيفة الأيام», «اليوم السابع», "March on", «رجب طيب». */
function accepted(line: TimeLine, found: Atom | undefined): Atom | undefined {
  if (!found) return undefined;
  const { lexicon, words } = line;
  if (named(line, found.first) && !hit(line, found.first, 'each')) return undefined;
  const lastWord = words[found.last - 1]?.norm ?? '';
  const stem = found.last - 1 === found.first && found.front ? lastWord.slice(found.front.length) : lastWord;
  if (between(line, found) || isTitle(line, found)) return undefined;
  const after = lexicon.nameAfter.get(stem) ?? lexicon.nameAfter.get(lastWord);
  const next = words[found.last]?.norm;
  if (after && next !== undefined && after.has(next) && !words[found.last]?.norm.startsWith('،')) return undefined;
  if (found.last - found.first === 1 && isDate(found) && found.meaning.shift?.D !== undefined) {
    if (RELATIVE.has(next ?? '') || isQuoted(line, found)) return undefined;
    if (hit(line, found.first - 1, 'same') || hit(line, found.first - 1, 'some')) return undefined;
  }
  return found;
}

/** «في اليوم الذي …», «اليوم نفسه»: a day that is told by something else than today. */
const RELATIVE = new Set(['الذي', 'التالي', 'السابق', 'نفسه', 'ذاته', 'المذكور']);

/** «لـ«اليوم»»: a word of a day alone in quote marks. */
function isQuoted({ words }: TimeLine, { first, last }: Atom): boolean {
  return words[first - 1]?.norm === '"' && words[last]?.norm === '"';
}

/** "Trending Today USA", "60 Minutes", "Monday Mornings": a common word with a capital in running English is of a title. */
function isTitle(line: TimeLine, { first, last, meaning }: Atom): boolean {
  if (!line.lexicon.monthFirst || (meaning.kind === 'date' && meaning.holiday !== undefined)) return false;
  for (let i = first; i < last; i++)
    if (isCapital(line.words[i]) && isCommon(line, i) && line.words[i - 1]?.kind !== 'mark' && i > 0)
      return isRunning(line);
  return false;
}

const COMMON: ReadonlySet<string> = new Set(['unit', 'part', 'shift', 'vague']);

function isCommon(line: TimeLine, i: number): boolean {
  return line.hits[i]?.some(({ term }) => COMMON.has(term.kind)) === true;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^[A-Z][a-z]/.test(word.surface);
}

/** Most of its words begin small: no headline in capitals. */
function isRunning({ words }: TimeLine): boolean {
  let small = 0;
  let all = 0;
  for (const { kind, surface } of words) {
    if (kind !== 'word') continue;
    all++;
    if (/^[a-z]/.test(surface)) small++;
  }
  return small * 2 >= all;
}

/** «بين الاثنين»: between the two of them, since no other day follows. */
function between(line: TimeLine, { first, meaning, front }: Atom): boolean {
  return (
    meaning.kind === 'date' && meaning.weekday === 1 && front === '' && hit(line, first - 1, 'between') !== undefined
  );
}

function named(line: TimeLine, first: number): boolean {
  const before = line.words[first - 1];
  const quoted = before?.norm === '"' ? line.words[first - 2] : before;
  if (quoted?.kind !== 'word') return false;
  if (line.lexicon.nameBefore.has(quoted.norm)) return true;
  return line.language.splits(quoted).some((split) => !split.article && line.lexicon.nameBefore.has(split.norm));
}
