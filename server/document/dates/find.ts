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
    const found = accepted(line, dayOfShiftedMonth(line, i) ?? expressionAt(line, i));
    if (!found) {
      i++;
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
  if (named(line, found.first)) return undefined;
  const lastWord = words[found.last - 1]?.norm ?? '';
  const stem = found.last - 1 === found.first && found.front ? lastWord.slice(found.front.length) : lastWord;
  const after = lexicon.nameAfter.get(stem) ?? lexicon.nameAfter.get(lastWord);
  const next = words[found.last]?.norm;
  if (after && next !== undefined && after.has(next) && !words[found.last]?.norm.startsWith('،')) return undefined;
  if (found.last - found.first === 1 && isDate(found) && found.meaning.shift?.D !== undefined) {
    if (RELATIVE.has(next ?? '')) return undefined;
    if (hit(line, found.first - 1, 'same') || hit(line, found.first - 1, 'some')) return undefined;
  }
  return found;
}

/** «في اليوم الذي …», «اليوم نفسه»: a day that is told by something else than today. */
const RELATIVE = new Set(['الذي', 'التالي', 'السابق', 'نفسه', 'ذاته', 'المذكور']);

function named(line: TimeLine, first: number): boolean {
  const before = line.words[first - 1];
  const quoted = before?.norm === '"' ? line.words[first - 2] : before;
  if (quoted?.kind !== 'word') return false;
  if (line.lexicon.nameBefore.has(quoted.norm)) return true;
  return line.language.splits(quoted).some((split) => !split.article && line.lexicon.nameBefore.has(split.norm));
}
