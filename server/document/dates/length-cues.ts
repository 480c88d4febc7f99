import type { TimeUnit } from '../../language/dates.ts';
import { type Atom, atom } from './atom.ts';
import { ending } from './day.ts';
import type { Length } from './duration.ts';
import type { SetMeaning } from './meaning.ts';
import { bare, type Hit, type TermOf, type TimeLine } from './terms.ts';

// What stands around a unit of time and says whether it is a length, a rate or the noun of a name.

type UnitTerm = TermOf<'unit'>;

/** «منذ عقود»: decades, which are contracts too, by the word before them. */
export function isLength(line: TimeLine, i: number, unit: Hit<UnitTerm>): boolean {
  return unit.term.unit === 'DE' && unit.term.count === undefined && !unit.term.definite && isCue(line, i);
}

/** «شهر سبتمبر», «يوم أمس», «أيام شهر رمضان»: the noun of what follows, not a length. */
export function namesItsOwn(line: TimeLine, { term, last }: Hit<UnitTerm>): boolean {
  if (line.lexicon.monthFirst || term.definite || (term.unit !== 'D' && term.unit !== 'M')) return false;
  if (bare(line, last, 'month') || bare(line, last, 'holiday')) return true;
  const whole = bare(line, last, 'unit');
  if (term.count === undefined)
    return whole !== undefined && (whole.term.definite === true || bare(line, whole.last, 'month') !== undefined);
  return term.count === 1 && (bare(line, last, 'shift') ?? bare(line, last, 'weekday')) !== undefined;
}

/** "$500 a month", "twice a week", in English: so much in each of them. */
export function rateOf(line: TimeLine, i: number, length: Length): Atom<SetMeaning> | undefined {
  const unit = length.parts[0]?.unit;
  const each = RATE_UNITS.get(unit ?? 'S');
  if (!each || length.parts.length > 1 || length.parts[0]?.n !== 1 || length.direction !== undefined) return undefined;
  const a = line.words[i]?.norm;
  const before = line.words[i - 1];
  if (!line.lexicon.monthFirst || (a !== 'a' && a !== 'an')) return undefined;
  if (before?.kind !== 'number' && !RATE_CUES.has(before?.norm ?? '')) return undefined;
  return atom(line, length, length.last, { kind: 'set', every: each });
}

const RATE_UNITS = new Map<TimeUnit, string>([
  ['H', 'PT1H'],
  ['D', 'P1D'],
  ['W', 'P1W'],
  ['M', 'P1M'],
  ['Y', 'P1Y'],
]);
const RATE_CUES = new Set('once twice times percent % million billion thousand dollars pounds euros hours'.split(' '));

const LENGTH_CUES = new Set(
  'لمده مده مدي منذ خلال بعد قبل طوال طيله استمر استمرت استغرق استغرقت دام دامت طول كل عمره عمرها غضون for within lasting lasted whole all in'.split(
    ' ',
  ),
);

/** «لمدة عام», «منذ سنوات», «طوال اليوم»: a word before a bare unit that makes it a length. */
export function hasCue(line: TimeLine, i: number, length: Length): boolean {
  const before = line.words[i - 1]?.norm ?? '';
  if (line.lexicon.monthFirst) return before === 'for' && !length.definite;
  if (ending(line, i, 'whole')) return true;
  if (length.definite) return false;
  if (length.front === 'ل' && length.parts[0]?.n === undefined) return true;
  return isCue(line, i);
}

function isCue(line: TimeLine, i: number): boolean {
  const before = line.words[i - 1]?.norm ?? '';
  return LENGTH_CUES.has(before) || /^[لو]?مده$/.test(before);
}
