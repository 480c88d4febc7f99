import type { Direction, TimeUnit } from '../../language/dates.ts';
import { type Atom, atom, markAt } from './atom.ts';
import { endsHere } from './clock.ts';
import { gluedUnitAt } from './glued.ts';
import { hasCue, isLength, namesItsOwn, rateOf } from './length-cues.ts';
import type { DateMeaning, DurationMeaning, SetMeaning } from './meaning.ts';
import { type NumberAt, numberAt } from './numbers.ts';
import { bare, type Hit, hit, type TermOf, type TimeLine } from './terms.ts';
import { yearNumber } from './year.ts';

/** A length of time: words up to `last`. */
export interface Length {
  readonly parts: { n: number | undefined; unit: TimeUnit }[];
  readonly last: number;
  readonly start: number;
  readonly first: number;
  readonly front: string;
  /** −1, 0, 1: «الأيام الثلاثة الماضية», "the next few weeks". */
  readonly direction: -1 | 0 | 1 | undefined;
  readonly definite: boolean;
  readonly whole: boolean;
  /** True when neither number nor dual nor «عدة» says how many. */
  readonly bare: boolean;
}

/** The length that starts at word `i`: «ثلاثة أيام», «يومين», «ساعة ونصف», «عام واحد وشهر و21 يوما», "1 month 21 days". */
export function lengthAt(line: TimeLine, i: number): Length | undefined {
  const first = pieceAt(line, i);
  if (!first) return undefined;
  const parts = [first.part];
  let last = first.last;
  for (;;) {
    const and = bare(line, last, 'and');
    const comma = markAt(line, last, ',،');
    const the = and && line.lexicon.monthFirst ? bare(line, and.last, 'the') : undefined;
    const half = hit(line, the?.last ?? and?.last ?? last, 'half');
    const joins = and !== undefined || half?.front === 'و';
    if (half && joins && !bare(line, half.last, 'unit') && first.part.n !== undefined && parts.length === 1) {
      parts[0] = { n: (first.part.n ?? 1) + 0.5, unit: first.part.unit };
      last = half.last;
      break;
    }
    const next = pieceAt(line, and?.last ?? (comma && line.lexicon.monthFirst ? last + 1 : last));
    if (!next || first.part.n === undefined || next.part.n === undefined) break;
    const attached = next.front === 'و' || next.front === '';
    if (!attached || (next.front === '' && !and && !line.words[next.first]?.spaced)) break;
    if (next.bareSingular && !and && next.front !== 'و') break;
    if (next.definite || next.direction !== undefined || first.definite) break;
    parts.push(next.part);
    last = next.last;
  }
  return { ...first, parts, last, bare: first.bare && last === first.last };
}

interface Piece extends Omit<Length, 'parts'> {
  readonly part: { n: number | undefined; unit: TimeUnit };
  readonly bareSingular: boolean;
}

function pieceAt(line: TimeLine, i: number): Piece | undefined {
  const english = line.lexicon.monthFirst;
  let at = i;
  const the = english && !hit(line, at, 'some') ? bare(line, at, 'the') : undefined; // "a few" is one word
  if (the) at = the.last;
  const before = directionBefore(line, at);
  if (before) at = before.last;
  const wholeBefore = english ? bare(line, at, 'whole') : undefined;
  if (wholeBefore) at = wholeBefore.last + (markAt(line, wholeBefore.last, '-', true) ? 1 : 0);
  const some = hit(line, at, 'some');
  const half = some ? undefined : hit(line, at, 'half');
  const number = some || half ? undefined : numberAt(line, at);
  if (number?.ordinal && !number.digits) return counted(line, i, at, undefined, before?.term.by);
  if (some) return counted(line, i, some.last, { n: undefined, head: some }, before?.term.by);
  if (half) return counted(line, i, half.last, { n: 0.5, head: half }, before?.term.by);
  const inside = english && number && !number.ordinal && !before ? bare(line, number.last, 'direction') : undefined;
  if (inside && number && Math.abs(inside.term.by) !== 2)
    return counted(line, i, inside.last, { n: number.value, head: number }, inside.term.by); // "two upcoming days"
  if (number && !number.ordinal)
    return counted(line, i, number.last, { n: number.value, head: number }, before?.term.by) ?? glued(line, i);
  const result = counted(line, i, at, undefined, before?.term.by) ?? glued(line, i);
  if (result && before?.term.weak && result.part.n !== undefined) return undefined; // "a recent year"
  if (result && the && /^(a|an)$/.test(line.words[the.first]?.norm ?? ''))
    return { ...result, bare: false, bareSingular: false, definite: false };
  if (result && wholeBefore) return { ...result, bare: false, bareSingular: false, whole: true };
  return result && the ? { ...result, definite: true } : result;
}

function directionBefore(line: TimeLine, i: number): Pick<Hit<TermOf<'direction'>>, 'last' | 'term'> | undefined {
  if (line.lexicon.monthFirst) return bare(line, i, 'direction');
  // «آخر 3 سنوات» counts back from now.
  const last = hit(line, i, 'ordinal');
  if (last?.term.value === -1 && !last.term.definite && numberAt(line, last.last))
    return { ...last, term: { kind: 'direction', by: -1 } };
  return undefined;
}

/** The unit after a number, or alone with its own number in it («يومين»), then what qualifies it. */
function counted(
  line: TimeLine,
  i: number,
  at: number,
  count: { n: number | undefined; head: { start: number; front: string; value?: number } } | undefined,
  by: Direction | undefined,
): Piece | undefined {
  const joined = markAt(line, at, '-', true) && !line.words[at + 1]?.spaced ? at + 1 : at;
  const unit = count ? bare(line, joined, 'unit') : hit(line, at, 'unit');
  if (!unit || (unit.term.weak && !count && !isLength(line, i, unit))) return undefined;
  if (count && unit.term.definite && unit.term.count === 1 && count.n !== 0.5) return undefined; // «47 في المائة العام الماضي»
  if (!count && namesItsOwn(line, unit)) return undefined;
  if (!count && unit.term.unit === 'Y' && yearNumber(line, unit.last, true)) return undefined; // «منذ عام 2000»
  // A number above ten is followed by the singular, one to ten by the plural; «500 عام» too.
  const english = line.lexicon.monthFirst;
  const dual = unit.term.count === 2 ? 2 : undefined;
  if (count && dual && count.n !== 2) return undefined;
  if (
    count &&
    !english &&
    unit.term.definite &&
    !(count.head as NumberAt).definite &&
    (count.head as NumberAt).value === undefined &&
    count.n !== 0.5
  )
    return undefined;
  const head = count?.head ?? unit;
  const same = at === i;
  const start = same || count ? head.start : (line.words[i]?.start ?? head.start);
  let piece: Piece = {
    part: { n: count ? count.n : (dual ?? (unit.term.count === 1 ? 1 : undefined)), unit: unit.term.unit },
    last: unit.last,
    first: i,
    start: by !== undefined ? (line.words[i]?.start ?? start) : start,
    front: by !== undefined ? '' : head.front,
    direction: by && sideOf(by),
    definite: unit.term.definite === true,
    whole: false,
    bare: !count && dual === undefined,
    bareSingular: !count && unit.term.count === 1,
  };
  if (!english) piece = qualified(line, piece);
  return piece;
}

function sideOf(by: Direction): -1 | 0 | 1 {
  return by < 0 ? -1 : by > 0 ? 1 : 0;
}

/** Arabic qualifiers after the unit: «الأيام الستة», «عام واحد», «أسبوع كامل», «الأيام القليلة الماضية». */
function qualified(line: TimeLine, piece: Piece): Piece {
  let out = piece;
  for (let guard = 0; guard < 3; guard++) {
    const number = out.bare ? numberAt(line, out.last) : undefined;
    if (number && number.front === '' && !number.ordinal && Number.isInteger(number.value) && number.value < 1000) {
      const one = number.value === 1 && out.bareSingular;
      if (one || (out.definite && out.part.n === undefined && (number.definite || number.digits))) {
        out = { ...out, part: { ...out.part, n: number.value }, last: number.last, bare: false, bareSingular: false };
        continue;
      }
    }
    const some = bare(line, out.last, 'some');
    if (some && out.part.n === undefined) {
      out = { ...out, last: some.last, bare: false };
      continue;
    }
    const direction = bare(line, out.last, 'direction');
    if (direction && out.direction === undefined && (out.definite || out.part.n !== 1)) {
      out = { ...out, last: direction.last, direction: sideOf(direction.term.by) };
      continue;
    }
    const whole = bare(line, out.last, 'whole');
    if (!whole || out.whole) break;
    out = { ...out, last: whole.last, whole: true, bare: false };
  }
  return out;
}

/** "3h", "30mins", "10year". */
function glued(line: TimeLine, i: number): Piece | undefined {
  const part = gluedUnitAt(line, i);
  if (!part) return undefined;
  const unsaid = { direction: undefined, definite: false, whole: false, bare: false, bareSingular: false };
  return { part, last: i + 1, first: i, start: line.words[i]?.start ?? 0, front: '', ...unsaid };
}

/** Lengths as expressions: deictic with «قبل» or "ago", else a duration; a bare unit needs a word that makes it a length. */
export function durationAt(line: TimeLine, i: number): Atom<DurationMeaning | DateMeaning | SetMeaning> | undefined {
  const before = hit(line, i, 'before');
  const after = hit(line, i, 'after');
  const head = before ?? after;
  if (head && (head.front === '' || head.front === 'و')) {
    const length = lengthAt(line, head.last);
    if (
      length &&
      length.front === '' &&
      (length.direction === undefined || length.direction === 0) &&
      !(length.definite && length.bare)
    )
      return anchored(line, head, length, before ? -1 : 1);
  }
  const length = lengthAt(line, i);
  if (!length) return undefined;
  const ago = bare(line, length.last, 'ago');
  // "Three days before the vote" is counted from the vote.
  const other = ago && line.words[ago.last - 1]?.norm === 'before' && !endsHere(line, ago.last);
  if (ago && !other && !length.definite) return deictic(line, length, ago.last, -1);
  const hence = bare(line, length.last, 'hence');
  // "Three months later he left" is told from another day, unless the sentence speaks of what is to come.
  if (hence && line.words[hence.first]?.norm === 'later' && !isToCome(line, length.first, hence.last))
    return atom(line, length, hence.last, durationOf(length));
  if (hence) return deictic(line, length, hence.last, 1);
  if (length.direction === 0) return undefined;
  const rate = rateOf(line, i, length);
  if (rate) return rate;
  if (length.bare && length.direction === undefined && !hasCue(line, i, length)) return undefined;
  if (length.bare && length.parts[0]?.n === 1 && length.direction !== undefined) return undefined; // «الأسبوع الماضي» is a date
  return atom(line, length, length.last, durationOf(length));
}

function anchored(
  line: TimeLine,
  head: Hit,
  length: Length,
  sign: -1 | 1,
): Atom<DurationMeaning | DateMeaning> | undefined {
  // «بعد أسبوع من الحكم», «قبل يومين من الانتخابات»: counted from another event, not from today.
  const of = bare(line, length.last, 'of') ?? bare(line, length.last, 'from');
  const hence = bare(line, length.last, 'hence');
  if (hence)
    return deictic(line, { ...length, first: head.first, start: head.start, front: head.front }, hence.last, sign);
  if (of && line.words[length.last + 1] !== undefined && !line.lexicon.monthFirst)
    return atom(line, length, length.last, durationOf(length));
  const word = line.words[head.last - 1]?.norm ?? '';
  const within = ['خلال', 'غضون', 'within', 'عقب', 'منذ'].includes(word);
  if (within) return atom(line, length, length.last, durationOf(length));
  if (sign === 1 && !line.lexicon.monthFirst && !isFuture(line, head.first))
    return atom(line, length, length.last, durationOf(length));
  if (sign === 1 && line.lexicon.monthFirst && (word !== 'in' || !isFuture(line, head.first))) return undefined;
  return deictic(line, { ...length, first: head.first, start: head.start, front: head.front }, length.last, sign);
}

/** True when the sentence so far speaks of the future, or there is no sentence. */
export function isFuture(line: TimeLine, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 25; i--) {
    const tense = line.lexicon.tense(line.words[i]?.norm ?? '');
    if (tense !== 0) return tense > 0;
    if (line.words[i]?.kind === 'mark' && '.!?؟'.includes(line.words[i]?.norm ?? '')) break;
  }
  return at === 0 && line.words.length <= 5;
}

/** True when the clause around words `[first, last)` speaks of what is to come. */
function isToCome(line: TimeLine, first: number, last: number): boolean {
  for (let i = last; i < last + 8 && !endsHere(line, i); i++) {
    const found = line.lexicon.tense(line.words[i]?.norm ?? '');
    if (found !== 0) return found > 0;
  }
  return isFuture(line, first);
}

function deictic(line: TimeLine, length: Length, last: number, sign: -1 | 1): Atom<DateMeaning> {
  const shift: Partial<Record<TimeUnit, number>> = {};
  let vague = false;
  for (const { n, unit } of length.parts) {
    if (n === undefined || !Number.isInteger(n) || unit === 'SEASON') vague = true;
    else shift[unit] = (shift[unit] ?? 0) + sign * n;
  }
  const meaning: DateMeaning = vague
    ? { kind: 'date', ref: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }
    : { kind: 'date', shift, exact: true };
  return atom(line, length, last, meaning);
}

function durationOf(length: Length): DurationMeaning {
  const { parts, direction, whole } = length;
  return { kind: 'duration', parts, ...(direction && { direction }), ...(whole && { whole }) };
}
