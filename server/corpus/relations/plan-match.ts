import { isoDay, parseDay } from '../../document/dates/civil.ts';
import type { Deed } from '../../document/document.ts';
import type { Language } from '../../language/language.ts';
import type { Comparable, Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { weekdayOf } from './happening.ts';
import { compatible } from './numbers.ts';

/** A deed and the statement that tells it. */
export interface ToldDeed {
  readonly statement: Statement;
  readonly deed: Deed;
}

type Sided = ToldDeed & { readonly side: Comparand };

/** How far two deeds answer each other. */
export interface Match {
  /** Bits of what both do it to, or who does it. */
  readonly bits: number;
  /** `aligned`: the statements answer each other as a whole; `much`: so much answers that little else has to. */
  readonly strength: 'aligned' | 'much' | 'little';
}

/** Telling terms before and behind a deed that may tell who does what to whom. */
const BEFORE = 4;
const BEHIND = 5;
const ALIGNED_BITS = 4;
const FEWEST_BITS = 11;
/** Less says nothing («له», "its"). */
const LEAST = 3;
const MUCH_BITS = 14;
/** So much is enough wherever it stands. */
const MANY_BITS = 20;
/** The word that names a deed done to a pronoun has to be telling by itself. */
const TELLING = 6;

/**
 * How far a deed that is announced and one of the same key are the same deed: what it is done to has to answer, and neither
 * day, place, number nor name may be another. `undefined`: they are not, as far as the words tell.
 */
export function answers(plan: Sided, told: Sided, isAligned: boolean): Match | undefined {
  const [one, other] = [around(plan, false), around(told, plan.deed.key !== told.deed.key)];
  if (areOthers(one, other, plan.side.language)) return undefined;
  const pairs: [Comparable, Comparable][] = [];
  for (const term of one.near) {
    const partner = other.near.find((own) => areAlike(term, own) && !pairs.some(([, taken]) => taken === own));
    if (partner) pairs.push([term, partner]);
  }
  const bits = pairs.reduce((sum, [term, partner]) => sum + Math.min(term.weight, partner.weight), 0);
  const pronouns = [plan.deed.pronoun, told.deed.pronoun];
  if (pronouns.every((pronoun) => pronoun === 'people'))
    return Math.min(one.weight, other.weight) >= TELLING ? { bits, strength: 'little' } : undefined;
  const isObject =
    isAmong(one, new Set(pairs.map(([term]) => term))) && isAmong(other, new Set(pairs.map(([, term]) => term)));
  const isMuch = bits >= (isAligned ? MUCH_BITS : MANY_BITS) && pronouns.every((pronoun) => pronoun === undefined);
  if (!isObject && !isMuch) return undefined;
  if (isAligned && bits >= ALIGNED_BITS) return { bits, strength: 'aligned' };
  return bits >= FEWEST_BITS ? { bits, strength: bits >= MUCH_BITS ? 'much' : 'little' } : undefined;
}

interface Around {
  readonly told: Sided;
  /** Telling terms behind and before the deed, and all that stand near it. */
  readonly behind: readonly Comparable[];
  readonly before: readonly Comparable[];
  readonly near: readonly Comparable[];
  /** Bits of the word that names the deed. */
  readonly weight: number;
}

/**
 * The terms near a deed, but for places and words that stand for them: many things are done in one place. `isObject`: the
 * deed's own word names what is done to.
 */
function around(told: Sided, isObject: boolean): Around {
  const { statement, deed, side } = told;
  const telling = statement.terms.filter(
    (term) =>
      term.weight >= LEAST &&
      term.kind !== 'cue' &&
      term.kind !== 'time' &&
      !isPlace(term, side) &&
      !(term.kind === 'word' && side.language.claims.standIns.has(term.key)),
  );
  const behind = telling.filter(({ start }) => start >= (isObject ? deed.start : deed.end)).slice(0, BEHIND);
  const before = telling.filter(({ end }) => end <= deed.from).slice(-BEFORE);
  const between = telling.filter(({ start, end }) => start > deed.from && end <= deed.start).slice(0, BEFORE);
  const own = statement.terms.find(({ start, kind }) => start === deed.start && kind === 'word');
  return { told, behind, before, near: [...before, ...between, ...behind], weight: own?.weight ?? 0 };
}

function isPlace({ kind, fact }: Comparable, { document }: Comparand): boolean {
  return kind === 'name' && fact !== undefined && document.mentions[fact]?.type === 'LOC';
}

/** Behind a verb that opens its clause stands who does it, in a word or two, before what it is done to. */
const NEXT = 3;

/** True when what a deed is done to is among `answered`; who does it where nothing else follows. */
function isAmong({ told: { deed }, before, behind }: Around, answered: ReadonlySet<Comparable>): boolean {
  // it stands before, and the other side tells whether it is the same
  if (deed.pronoun !== undefined) return true;
  // «a funeral for the victims will be held»
  if (deed.object === 'before' && before.length > 0) return before.slice(-NEXT).some((term) => answered.has(term));
  const [first, ...rest] = behind.slice(0, deed.object === 'further' ? NEXT : 1);
  if (!first) return true;
  // «أصدرت اللجنة بيانا»: the same committee alone is not the same statement
  return rest.length === 0 ? answered.has(first) : rest.some((term) => answered.has(term));
}

function areAlike(a: Comparable, b: Comparable): boolean {
  if (a.kind === 'name' || b.kind === 'name') {
    if (a.entity !== undefined && a.entity === b.entity) return true;
    const [one, other] = [partsOf(a), partsOf(b)];
    return one.some((part) => other.includes(part));
  }
  if (a.kind !== b.kind) return false;
  if (a.kind === 'number') return a.quantity && b.quantity ? compatible(a.quantity, b.quantity) : a.key === b.key;
  return a.key === b.key || (a.root === b.root && a.root.length >= 3);
}

/** The words of a name; a word itself, also one that only its capital marks as a name. */
function partsOf({ parts, key }: Comparable): readonly string[] {
  return parts.length > 0 ? parts : [key];
}

/** They tell another day, place, number, name or turn; or what is done over and over, and not the same day. */
function areOthers(a: Around, b: Around, language: Language): boolean {
  const [one, other] = [a.told, b.told];
  if (one.deed.nth !== other.deed.nth && one.deed.nth !== undefined && other.deed.nth !== undefined) return true;
  const [days, theirDays] = [daysOf(one), daysOf(other)];
  if (theirDays.length > 0 && theirDays.every((day) => isBefore(day, one.side))) return true;
  if (days.length > 0 && days.every((day) => isAfter(day, other.side))) return true;
  if (areApart(days, theirDays, meets)) return true;
  const numbers = ({ near }: Around) => near.filter(({ kind }) => kind === 'number');
  const named = ({ told: { statement, side } }: Around, isLand?: boolean) =>
    statement.terms.filter(
      (term) => term.kind === 'name' && term.weight > 0 && (isLand ?? isPlace(term, side)) === isPlace(term, side),
    );
  if (areApart(numbers(a), numbers(b), areAlike)) return true;
  if ([true, false, undefined].some((isLand) => areApart(named(a, isLand), named(b, isLand), areAlike))) return true;
  const recurs = ({ near }: Around) =>
    near.some(({ norm, key }) => language.deeds.recurring.has(norm) || language.deeds.recurring.has(key));
  return (recurs(a) || recurs(b)) && (days.length === 0 || theirDays.length === 0);
}

/** Both sides tell something of a kind, and nothing that is the same. */
function areApart<T>(a: readonly T[], b: readonly T[], isSame: (x: T, y: T) => boolean): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isSame(one, other)));
}

/** Days, months and years of a deed, and weekdays where only these are known: told behind it, else anywhere beside it. */
function daysOf({ statement: { terms, claim }, deed }: ToldDeed): string[] {
  const times = terms.filter(({ kind, day }) => kind === 'time' && day && /^(?:W\d|\d{4}(?:-\d\d){0,2})$/.test(day));
  const next = Math.min(...claim.deeds.map(({ from }) => from).filter((from) => from >= deed.end), claim.end);
  const own = times.filter(({ start }) => start >= deed.end && start < next);
  return (own.length > 0 ? own : times).map(({ day }) => day as string);
}

/** One lies in the other; nothing is known of a weekday and a month. */
function meets(a: string, b: string): boolean {
  const [one, other] = [a, b].sort((x, y) => x.length - y.length) as [string, string];
  if (!one.startsWith('W')) return other.startsWith(one);
  return other.startsWith('W') ? one === other : !isFull(other) || weekdayOf(other) === one;
}

function isFull(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day);
}

/** An article may be of the day before the one that a page gives. */
const SLACK = 2;

/** True of a day, month or year that was over when an article announced what is to come. */
function isBefore(day: string, { document, article }: Comparand): boolean {
  const own = parseDay(document.articles[article]?.day.value ?? '');
  if (own === undefined || day.startsWith('W')) return false;
  return day < isoDay(own - SLACK).slice(0, day.length);
}

/** True of a day, month or year that is still to come when an article is written. */
function isAfter(day: string, { document, article }: Comparand): boolean {
  const own = document.articles[article]?.day.value ?? '';
  return parseDay(own) !== undefined && !day.startsWith('W') && day > own.slice(0, day.length);
}
