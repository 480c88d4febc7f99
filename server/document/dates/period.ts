import type { TimeUnit } from '../../language/dates.ts';
import { type Atom, atom, type DateAtom, markAt, plain } from './atom.ts';
import { ending, monthAt } from './day.ts';
import { lengthAt } from './duration.ts';
import type { DateMeaning, SetMeaning } from './meaning.ts';
import { numberAt } from './numbers.ts';
import { bare, type Hit, hit, type TimeLine } from './terms.ts';
import { yearNumber } from './year.ts';

/** «الأسبوع الماضي», «هذا العام», "next month", "the coming week"; one unit and its direction. */
export function unitShiftAt(line: TimeLine, i: number): DateAtom | undefined {
  return line.lexicon.monthFirst ? englishShift(line, i) : arabicShift(line, i);
}

function arabicShift(line: TimeLine, i: number): DateAtom | undefined {
  const pointed = hit(line, i, 'direction');
  const before = pointed?.term.by === 0 && isDemonstrative(line, i) ? pointed : undefined;
  const unit = before ? bare(line, before.last, 'unit') : hit(line, i, 'unit');
  if (unit?.term.count !== 1 || !unit.term.definite) return undefined;
  const place = before ?? unit;
  const same = bare(line, unit.last, 'same');
  if (same && !before) return atom(line, place, same.last, { kind: 'date', same: unit.term.unit });
  const after = bare(line, unit.last, 'direction');
  const by = after?.term.by ?? (before ? 0 : undefined);
  if (by === undefined || (after?.term.weak && unit.term.unit === 'D')) return undefined;
  if (after?.term.weak && by === -1) return undefined; // «الأسبوع الأخير» of something
  return atom(line, place, after?.last ?? unit.last, { kind: 'date', shift: { [unit.term.unit]: by } });
}

function isDemonstrative(line: TimeLine, i: number): boolean {
  return /هذا$|هذه$/.test(line.words[i]?.norm ?? '');
}

function englishShift(line: TimeLine, i: number): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const later = bare(line, the?.last ?? i, 'unit');
  const after = later?.term.count === 1 && !later.term.weak ? bare(line, later.last, 'direction') : undefined;
  if (later && after && Math.abs(after.term.by) === 2)
    return atom(line, later, after.last, { kind: 'date', shift: { [later.term.unit]: after.term.by } });
  const same = bare(line, the?.last ?? i, 'same');
  if (same) {
    const unit = bare(line, same.last, 'unit');
    return unit?.term.count === 1 && !unit.term.weak
      ? atom(line, same, unit.last, { kind: 'date', same: unit.term.unit })
      : undefined;
  }
  const direction = bare(line, the?.last ?? i, 'direction');
  if (!direction || direction.term.weak) return undefined;
  const unit = bare(line, direction.last, 'unit');
  if (unit?.term.count !== 1 || (unit.term.weak && unit.term.unit !== 'Q' && unit.term.unit !== 'SEASON'))
    return undefined;
  const word = line.words[unit.last - 1]?.norm;
  if (word === 'min' || word === 'sec') return undefined;
  const of = bare(line, unit.last, 'of');
  if (of && line.words[direction.first]?.norm === 'last' && monthAt(line, of.last)) return undefined; // "the last week of July"
  return atom(line, direction, unit.last, { kind: 'date', shift: { [unit.term.unit]: direction.term.by } });
}

const HOURS: ReadonlySet<TimeUnit> = new Set(['H', 'MIN', 'S']);

/** «مطلع العام», «نهاية الشهر», «العام» after such a word; "the end of the year", "rest of the week". */
export function wholeUnitAt(line: TimeLine, i: number): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const unit = hit(line, the?.last ?? i, 'unit');
  if (unit?.term.count !== 1 || unit.term.weak || HOURS.has(unit.term.unit)) return undefined;
  if (line.lexicon.monthFirst ? !the && !ending(line, i, 'edge') && !ending(line, i, 'of') : !unit.term.definite)
    return undefined;
  return atom(
    line,
    the ? { ...unit, first: i, start: line.words[i]?.start ?? unit.start } : unit,
    unit.last,
    { kind: 'date', shift: { [unit.term.unit]: 0 } },
    unit.term.unit !== 'WE',
  );
}

const NTH_UNITS: Readonly<Partial<Record<TimeUnit, 'D' | 'W' | 'WE'>>> = { D: 'D', W: 'W', WE: 'WE' };

/** «الربع الثالث», «أول أسبوع», «القرن التاسع عشر», «ثالث ثلاثاء», "the third quarter", "last Monday (of)": half an expression. */
export function nthAt(line: TimeLine, i: number): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const head = the?.last ?? i;
  const before = ordinalAt(line, head);
  if (before) {
    const place = the ? { first: i, start: line.words[i]?.start ?? 0, front: '' } : before;
    const dash = markAt(line, before.last, '-') ? before.last + 1 : before.last;
    return nthOf(line, place, before.value, dash, undefined);
  }
  const unit = hit(line, i, 'unit');
  if (unit?.term.count === 1 && unit.term.definite) {
    const after = ordinalAt(line, unit.last);
    if (after && after.front === '') return nthOf(line, unit, after.value, i, after.last);
  }
  const weekday = hit(line, i, 'weekday');
  if (weekday && !weekday.term.weak && !line.lexicon.monthFirst) {
    const after = ordinalAt(line, weekday.last);
    if (after && after.front === '' && Math.abs(after.value) <= 5)
      return atom(
        line,
        weekday,
        after.last,
        { kind: 'date', weekday: weekday.term.day, nth: { n: after.value, of: 'WD' } },
        true,
      );
  }
  return quarterSign(line, i);
}

function ordinalAt(line: TimeLine, i: number) {
  const last = hit(line, i, 'ordinal');
  if (last?.term.value === -1) return { value: -1, last: last.last, start: last.start, first: i, front: last.front };
  const number = numberAt(line, i);
  if (!number?.ordinal || number.value > 60) return undefined;
  const back = line.lexicon.monthFirst && line.words[number.last]?.norm === 'last';
  return {
    value: back ? -number.value : number.value,
    last: back ? number.last + 1 : number.last,
    start: number.start,
    first: i,
    front: number.front,
  };
}

function nthOf(
  line: TimeLine,
  place: Pick<Hit, 'first' | 'start' | 'front'>,
  n: number,
  at: number,
  end: number | undefined,
): DateAtom | undefined {
  const unit = end === undefined ? bare(line, at, 'unit') : hit(line, at, 'unit');
  const dayWord = end === undefined && unit?.term.unit === 'D' ? bare(line, unit.last, 'weekday') : undefined;
  const weekday = end === undefined ? (dayWord ?? bare(line, at, 'weekday')) : undefined;
  if (weekday) {
    if (Math.abs(n) > 5) return undefined;
    return atom(line, place, weekday.last, { kind: 'date', weekday: weekday.term.day, nth: { n, of: 'WD' } }, true);
  }
  if (!unit || unit.term.count === 2) return undefined;
  if (end === undefined && unit.term.definite) return undefined;
  const last = end ?? unit.last;
  const make = (meaning: DateMeaning, weak: boolean) => atom(line, place, last, meaning, weak);
  const of = NTH_UNITS[unit.term.unit];
  if (of && unit.term.count === 1) return make({ kind: 'date', nth: { n, of } }, true);
  if (unit.term.unit === 'Q' && n >= 1 && n <= 4) return make({ kind: 'date', quarter: n }, true);
  if (unit.term.unit === 'HY' && (n === 1 || n === 2)) return make({ kind: 'date', half: n }, true);
  if (unit.term.unit === 'CE' && n > 0 && n < 30) return make({ kind: 'date', century: n }, false);
  return undefined;
}

/** "Q3", "the first half". */
function quarterSign(line: TimeLine, i: number): DateAtom | undefined {
  const word = line.words[i];
  const sign = word && /^q([1-4])$/.exec(word.norm);
  if (sign && word)
    return atom(line, { first: i, start: word.start, front: '' }, i + 1, { kind: 'date', quarter: Number(sign[1]) });
  return undefined;
}

/** «السبعينيات», «سبعينيات القرن الماضي», "the 1970s", "the '40s", "the noughties". */
export function decadeAt(line: TimeLine, i: number): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const at = the?.last ?? i;
  const named = hit(line, at, 'decade');
  if (named) {
    if (line.lexicon.monthFirst && !the && !ending(line, i, 'edge') && !ending(line, i, 'of') && line.words.length > 1)
      return undefined;
    const meaning: DateMeaning = { kind: 'date', decadeTens: named.term.tens };
    const place = the ? { first: i, start: line.words[i]?.start ?? 0, front: '' } : named;
    return atom(line, place, named.last, meaning);
  }
  const spelled = the && decadeInWords(line, i, at);
  if (spelled) return spelled;
  const quoted = markAt(line, at, "'") ? at + 1 : at;
  const word = line.words[quoted];
  const match = word && /^(\d{2}|\d{4})'?s$/.exec(word.norm);
  const number = word?.kind === 'number' && line.words[quoted + 1]?.norm === "'s" && /^(\d{2}|\d{4})$/.exec(word.norm);
  const figures = match ? match[1] : number ? number[1] : undefined;
  if (figures === undefined || !figures.endsWith('0')) return undefined;
  if (figures.length === 2 && !the) return undefined;
  const meaning: DateMeaning =
    figures.length === 4
      ? { kind: 'date', decade: Number(figures) / 10 }
      : { kind: 'date', decadeTens: Number(figures) / 10 };
  return atom(line, { first: i, start: line.words[i]?.start ?? 0, front: '' }, quoted + (match ? 1 : 2), meaning);
}

/** "the nineteen seventies", "the twenty-tens": the century in words before the decade. */
function decadeInWords(line: TimeLine, i: number, at: number): DateAtom | undefined {
  const century = numberAt(line, at);
  if (!century || century.digits || century.ordinal || century.value < 10 || century.value > 20) return undefined;
  const named = bare(line, century.last + (markAt(line, century.last, '-', true) ? 1 : 0), 'decade');
  if (!named) return undefined;
  return atom(line, plain(line, i), named.last, { kind: 'date', decade: century.value * 10 + named.term.tens });
}

/** «صيف 2016», «هذا الصيف», «الربيع القادم», "the summer", "winter": the season itself; its year is joined later. */
export function seasonAt(line: TimeLine, i: number): DateAtom | undefined {
  const the = bare(line, i, 'the');
  const found = hit(line, the?.last ?? i, 'season');
  if (!found) return undefined;
  const alone = line.words.length <= 2;
  const place = the ? { first: i, start: line.words[i]?.start ?? 0, front: '' } : found;
  const cue = ending(line, i, 'at') ?? ending(line, i, 'of') ?? ending(line, i, 'edge');
  const definite = the !== undefined || /(^|.)ال/.test(line.words[found.first]?.norm.slice(0, 4) ?? '');
  return atom(line, place, found.last, { kind: 'date', season: found.term.season }, !(alone || (cue && definite)));
}

export function holidayAt(line: TimeLine, i: number): DateAtom | undefined {
  const found = hit(line, i, 'holiday');
  if (!found) return undefined;
  const weak = found.term.weak === true && line.words.length > 3 && !ending(line, i, 'at');
  return atom(line, found, found.last, { kind: 'date', holiday: found.term.holiday }, weak);
}

/** "year to date": the year so far. */
export function toDateAt(line: TimeLine, i: number): DateAtom | undefined {
  const found = hit(line, i, 'to-date');
  return found && atom(line, found, found.last, { kind: 'date', shift: { [found.term.unit]: 0 } });
}

export function vagueAt(line: TimeLine, i: number): DateAtom | undefined {
  const found = hit(line, i, 'vague');
  return found && atom(line, found, found.last, { kind: 'date', ref: found.term.ref });
}

/** «كل أحد», «كل يومين», «يوميا», "every three weeks", "Mondays". */
export function setAt(line: TimeLine, i: number): Atom<SetMeaning> | undefined {
  const adverb = hit(line, i, 'adverb-set');
  if (adverb && !adverb.term.weak && !(line.lexicon.monthFirst && ending(line, i, 'the')))
    return atom(line, adverb, adverb.last, { kind: 'set', every: adverb.term.every });
  const plural = hit(line, i, 'weekday');
  if (plural?.term.plural) return atom(line, plural, plural.last, onWeekday(plural.term.day));
  const each = hit(line, i, 'each');
  if (!each) return undefined;
  const dayWord = bare(line, each.last, 'unit');
  const weekday =
    bare(line, each.last, 'weekday') ?? (dayWord?.term.unit === 'D' ? bare(line, dayWord.last, 'weekday') : undefined);
  if (weekday) return atom(line, each, weekday.last, onWeekday(weekday.term.day));
  const part = bare(line, each.last, 'part');
  if (part && !(dayWord && dayWord.last > part.last))
    return atom(line, each, part.last, { kind: 'set', every: 'P1D', on: { kind: 'date', part: part.term.part } });
  const month = monthAt(line, each.last);
  if (month && !month.front)
    return atom(line, each, month.last, { kind: 'set', every: 'P1Y', on: { kind: 'date', month: month.month } });
  const length = lengthAt(line, each.last);
  const piece = length?.parts[0];
  if (
    !length ||
    !piece ||
    length.parts.length > 1 ||
    length.front ||
    length.direction !== undefined ||
    (length.definite && !line.lexicon.monthFirst)
  )
    return undefined;
  const names: Partial<Record<TimeUnit, string>> = { WE: 'P1W', DE: 'P10Y', CE: 'P100Y' };
  const every =
    names[piece.unit] ??
    `P${'SMINH'.includes(piece.unit) && piece.unit !== 'M' ? 'T' : ''}${piece.n ?? 'X'}${piece.unit === 'MIN' ? 'M' : piece.unit}`;
  return atom(line, each, length.last, { kind: 'set', every });
}

function onWeekday(day: number): SetMeaning {
  return { kind: 'set', every: 'P1W', on: { kind: 'date', weekday: day } };
}

/** «أسبوع 15 سبتمبر», "the week of November 30th", "week 31": a week named by a day or number. */
export function numberedWeekAt(line: TimeLine, i: number): DateAtom | undefined {
  const unit = hit(line, i, 'unit');
  if (unit?.term.unit !== 'W' || unit.term.count !== 1 || !line.lexicon.monthFirst) return undefined;
  const number = numberAt(line, unit.last);
  if (!number?.digits || number.ordinal || number.value < 1 || number.value > 53 || yearNumber(line, unit.last))
    return undefined;
  return atom(line, unit, number.last, { kind: 'date', week: number.value }, false);
}
