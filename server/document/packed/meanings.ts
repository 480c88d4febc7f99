import type { DateMeaning, DurationMeaning, Meaning, RangeMeaning, Said, SetMeaning } from '../dates/meaning.ts';
import { boolean, type Codec, later, list, number, oneOf, record, sparse, string } from './codec.ts';

const date: Codec<DateMeaning> = sparse<DateMeaning>({
  kind: string(),
  calendar: string(),
  year: number(),
  decade: number(),
  decadeTens: number(),
  century: number(),
  half: number(),
  quarter: number(),
  season: string(),
  month: number(),
  week: number(),
  day: number(),
  weekday: number(),
  nth: record<NonNullable<DateMeaning['nth']>>({ n: number(), of: string() }),
  holiday: string(),
  shift: sparse<NonNullable<DateMeaning['shift']>>({
    S: number(),
    MIN: number(),
    H: number(),
    D: number(),
    WE: number(),
    W: number(),
    M: number(),
    Q: number(),
    SEASON: number(),
    HY: number(),
    Y: number(),
    DE: number(),
    CE: number(),
  }),
  exact: boolean,
  base: later(() => date),
  closest: boolean,
  direction: number(),
  count: number(),
  weekend: boolean,
  part: string(),
  clock: string(),
  edge: string(),
  ref: string(),
  same: string(),
  ambiguous: boolean,
  nextWeek: boolean,
});

const meaning: Codec<Meaning> = oneOf<Meaning>({
  date,
  duration: sparse<DurationMeaning>({
    kind: string(),
    parts: list(sparse<DurationMeaning['parts'][number]>({ n: number(), unit: string() })),
    direction: number(),
    whole: boolean,
    within: record<NonNullable<DurationMeaning['within']>>({ of: string(), day: date, future: boolean }),
  }),
  set: sparse<SetMeaning>({ kind: string(), every: string(), on: date }),
  range: record<RangeMeaning>({ kind: string(), from: later(() => meaning), to: later(() => meaning) }),
});

/** What the words of a time expression say. */
export const SAID: Codec<Said> = record<Said>({ meaning, future: boolean, alone: boolean });
