import { atom, type DateAtom, markAt, plain } from './atom.ts';
import { ending } from './day.ts';
import { bare, type Hit, hit, type TimeLine } from './terms.ts';

/** «الأحد», «يوم الأربعاء», "Sunday", «أحد» only after «يوم» or «كل». */
export function weekdayAt(line: TimeLine, i: number): DateAtom | undefined {
  const dayWord = hit(line, i, 'unit');
  const isDayWord =
    dayWord?.term.unit === 'D' && dayWord.term.count === 1 && !dayWord.term.definite && !line.lexicon.monthFirst;
  const at = isDayWord ? dayWord.last : i;
  const name = isDayWord ? bare(line, at, 'weekday') : hit(line, i, 'weekday');
  if (!name || name.term.plural) return undefined;
  if (
    line.lexicon.monthFirst &&
    name.term.weak &&
    !/^\p{Lu}/u.test(line.words[at]?.surface ?? '') &&
    line.words.length > 2 &&
    !ending(line, i, 'at')
  )
    return undefined;
  const place = isDayWord ? dayWord : name;
  const dot =
    name.term.weak &&
    line.lexicon.monthFirst &&
    markAt(line, name.last, '.', true) &&
    line.words[name.last + 1] !== undefined;
  return atom(
    line,
    { ...place, first: i },
    dot ? name.last + 1 : name.last,
    { kind: 'date', weekday: name.term.day },
    name.term.weak === true && !isDayWord && (!line.lexicon.monthFirst || line.words.length > 2),
  );
}

/** «أمس», «أول أمس», «اليوم», "tonight". */
export function shiftAt(line: TimeLine, i: number): DateAtom | undefined {
  const found = hit(line, i, 'shift');
  if (!found) return undefined;
  const { days, part } = found.term;
  return atom(line, found, found.last, { kind: 'date', shift: { D: days }, ...(part && { part }) });
}

/** «صباح», «مساءً», "morning", "midnight": a part of the day; a single word needs company or «في» before it. */
export function partAt(line: TimeLine, i: number): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const found = hit(line, the?.last ?? i, 'part');
  if (!found) return undefined;
  const place = the ? plain(line, i) : found;
  const cue = ending(line, i, 'at') ?? ending(line, i, 'edge');
  const english = line.lexicon.monthFirst;
  const fixed = english ? found.term.weak !== true : found.last - found.first > 1 && found.term.adverb === true;
  const placed = english
    ? the !== undefined && cue !== undefined
    : found.term.adverb === true && isDefinite(line, found) && (cue !== undefined || closesFuture(line, found));
  return atom(line, place, found.last, { kind: 'date', part: found.term.part }, !fixed && !placed);
}

/** «سأعود الظهر»: a part of the day as the last word of a sentence about the future; elsewhere it may be a noun. */
function closesFuture(line: TimeLine, { first, last }: Hit): boolean {
  const next = line.words[last];
  const ends = next === undefined || (next.kind === 'mark' && '.،؛!؟'.includes(next.norm));
  return ends && line.lexicon.tense(line.words[first - 1]?.norm ?? '') > 0;
}

function isDefinite(line: TimeLine, found: Hit): boolean {
  return (line.words[found.first]?.norm ?? '').slice(found.front.length).startsWith('ال');
}
