import type { CalendarName, DayPart, Direction, Edge, Season, TimeUnit } from '../../language/dates.ts';

/** What a time expression says, from its words alone: plain data that can be resolved again when a day becomes known. */
export type Meaning = DateMeaning | DurationMeaning | SetMeaning | RangeMeaning;

/** A point or period of the calendar, complete or not, absolute or counted from the day of speaking. */
export interface DateMeaning {
  readonly kind: 'date';
  readonly calendar?: CalendarName;
  readonly year?: number;
  /** «سنة 44 ق.م» and years with fewer than four digits stand as they are; `decade` is a year divided by ten. */
  readonly decade?: number;
  /** Tens of a decade whose century is not said («السبعينيات» 7). */
  readonly decadeTens?: number;
  readonly century?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: Season;
  readonly month?: number;
  readonly week?: number;
  readonly day?: number;
  /** ISO weekday 1–7. */
  readonly weekday?: number;
  /** The nth (−1: last) day, weekday or week of the period. */
  readonly nth?: { readonly n: number; readonly of: 'D' | 'W' | 'WE' | 'WD' };
  readonly holiday?: string;
  /** Distance in the unit from the day of speaking: «العام الماضي» is {Y: −1}. */
  readonly shift?: Readonly<Partial<Record<TimeUnit, number>>>;
  /** The shift is a length to the day («قبل أسبوع»), not a unit of the calendar («الأسبوع الماضي»). */
  readonly exact?: boolean;
  /** The day that the shift or count is from, where it isn't today: «بعد ثلاثة أيام من عيد الفطر». */
  readonly base?: DateMeaning;
  /** The weekday that is nearest to `base`, the `count`th. */
  readonly closest?: boolean;
  /** «الماضي», «المقبل» with a named weekday, month, season: the one before or after. */
  readonly direction?: Direction;
  /** So many such weekdays on or back ("three Fridays from now"). */
  readonly count?: number;
  readonly weekend?: boolean;
  readonly part?: DayPart;
  /** «T08:30», local time. */
  readonly clock?: string;
  readonly edge?: Edge;
  readonly ref?: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';
  /** «العام نفسه»: the one that was named before. */
  readonly same?: TimeUnit;
  /** Both orders of day and month are possible («3/4/2015»). */
  readonly ambiguous?: boolean;
  /** «next Friday» in a language where that is the one of the coming week. */
  readonly nextWeek?: boolean;
}

export interface DurationMeaning {
  readonly kind: 'duration';
  /** `n` undefined: some («أيام»). */
  readonly parts: readonly { readonly n: number | undefined; readonly unit: TimeUnit }[];
  /** «الأيام الثلاثة الماضية» −1: the days up to the day of speaking. */
  readonly direction?: -1 | 1;
  readonly whole?: boolean;
  /** The day that it begins or ends with, when its article tells one («زيارته التي استمرت ستة أيام»). */
  readonly within?: { readonly of: 'first' | 'last'; readonly day: DateMeaning; readonly future: boolean };
}

export interface SetMeaning {
  readonly kind: 'set';
  readonly every: string;
  readonly on?: DateMeaning;
}

export interface RangeMeaning {
  readonly kind: 'range';
  readonly from: Meaning;
  readonly to: Meaning;
}

/** The finest unit that a date names; `undefined` for vague references. */
export function grainOf(date: DateMeaning): TimeUnit | undefined {
  if (date.ref) return undefined;
  const { shift = {} } = date;
  if (date.part || date.clock || shift.H !== undefined || shift.MIN !== undefined || shift.S !== undefined) return 'H';
  if (date.day !== undefined || date.weekday !== undefined || shift.D !== undefined || date.holiday !== undefined)
    return 'D';
  if (date.nth) return date.nth.of === 'WD' ? 'D' : date.nth.of;
  if (date.weekend || shift.WE !== undefined) return 'WE';
  if (date.week !== undefined || shift.W !== undefined) return 'W';
  if (date.month !== undefined || shift.M !== undefined) return 'M';
  if (date.quarter !== undefined || shift.Q !== undefined) return 'Q';
  if (date.half !== undefined || shift.HY !== undefined) return 'HY';
  if (date.season !== undefined || shift.SEASON !== undefined) return 'SEASON';
  if (date.year !== undefined || shift.Y !== undefined) return 'Y';
  if (date.decade !== undefined || date.decadeTens !== undefined || shift.DE !== undefined) return 'DE';
  if (date.century !== undefined || shift.CE !== undefined) return 'CE';
  return date.same;
}

const ORDER: readonly TimeUnit[] = ['S', 'MIN', 'H', 'D', 'WE', 'W', 'M', 'Q', 'HY', 'SEASON', 'Y', 'DE', 'CE'];

/** Position in the order of units, shortest first; −1 for `undefined`. */
export function rank(unit: TimeUnit | undefined): number {
  return unit === undefined ? -1 : ORDER.indexOf(unit);
}

/** A meaning as its sentence says it. */
export interface Said {
  readonly meaning: Meaning;
  /** The sentence speaks of what is to come. */
  readonly future: boolean;
  /** Nothing but the expression stands in the text. */
  readonly alone: boolean;
}
