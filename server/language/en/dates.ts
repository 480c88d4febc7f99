import type { DateLexicon, DayPart, Term, TimeUnit } from '../dates.ts';
import { phraseIndex } from '../dates.ts';
import { holidayTerms } from './holidays.ts';
import { background, happened, lasting } from './lasting.ts';

type Row = [phrase: string, term: Term];

const rows = (phrases: string, term: Term): Row[] => phrases.split('|').map((phrase) => [phrase, term]);

// ISO order. Short forms of one syllable are also words ("sun", "sat", "wed", "mon", "fri", "tues").
const WEEKDAYS = [
  'monday|mon',
  'tuesday|tues|tue',
  'wednesday|wed|weds|wedn',
  'thursday|thurs|thur|thu',
  'friday|fri',
  'saturday|sat',
  'sunday|sun',
];

/** Short forms that are also words. */
const WORDS = new Set(['mon', 'wed', 'sat', 'sun']);

const weekdays = WEEKDAYS.flatMap((row, i) =>
  row
    .split('|')
    .flatMap((name, j): Row[] => [
      [name, { kind: 'weekday', day: i + 1, weak: WORDS.has(name) }],
      ...(j === 0 ? rows(`${name}s`, { kind: 'weekday', day: i + 1, plural: true }) : []),
    ]),
);

const MONTHS = [
  'january|jan',
  'february|feb|febr',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const WEAK_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'jun', 'sep', 'dec', 'nov', 'august']);

const months = MONTHS.flatMap((row, i) =>
  row
    .split('|')
    .map((name): Row => [name, { kind: 'month', month: i + 1, calendar: 'gregorian', weak: WEAK_MONTHS.has(name) }]),
);

// Spellings of the Hijri months as English-language papers write them.
const HIJRI = [
  'muharram',
  'safar',
  "rabi al-awwal|rabi' al-awwal|rabi i|rabi al awwal",
  "rabi al-thani|rabi' al-thani|rabi ii|rabi al-akhir|rabi al thani",
  'jumada al-awwal|jumada al-ula|jumada i|jumada al awwal|jumada al-oula',
  'jumada al-thani|jumada al-akhira|jumada ii|jumada al thani',
  'rajab',
  "shaban|sha'ban|shaaban",
  'ramadan|ramadhan',
  'shawwal|shawal',
  "dhu al-qidah|dhul qadah|dhu al-qi'dah|zul qaadah|dhul-qadah",
  "dhu al-hijjah|dhul hijjah|dhu'l-hijjah|zul hijjah|dhul-hijjah",
];
const hijri = HIJRI.flatMap((row, i) =>
  rows(row, { kind: 'month', month: i + 1, calendar: 'hijri', weak: /^(rajab|safar|shaban)$/.test(row) }),
);

const unit = (singular: string, plural: string, of: TimeUnit, weak = false): Row[] => [
  ...rows(singular, { kind: 'unit', unit: of, count: 1, ...(weak && { weak }) }),
  ...rows(plural, { kind: 'unit', unit: of, count: undefined, ...(weak && { weak }) }),
];

const units: Row[] = [
  ...unit('second|sec', 'seconds|secs', 'S', true),
  ...unit('minute|min', 'minutes|mins', 'MIN'),
  ...unit('hour|hr', 'hours|hrs', 'H'),
  ...unit('day', 'days', 'D'),
  ...unit('business day|workday|weekday', 'business days|workdays|weekdays', 'D', true),
  ...unit('night', 'nights', 'D', true),
  ...unit('weekend|week-end', 'weekends', 'WE'),
  ...unit('week|wk', 'weeks|wks', 'W'),
  ...unit('fortnight', 'fortnights', 'W'),
  ...unit('month', 'months', 'M'),
  ...unit('quarter', 'quarters', 'Q', true),
  ...unit('season', 'seasons', 'SEASON', true),
  ...unit(
    'fiscal year|financial year|school year|academic year',
    'fiscal years|financial years|school years|academic years',
    'SEASON',
    true,
  ),
  ...unit('half-year|half year', 'half-years', 'HY'),
  ...unit('half', 'halves', 'HY', true),
  ...unit('year|yr', 'years|yrs', 'Y'),
  ...unit('decade', 'decades', 'DE'),
  ...unit('century', 'centuries', 'CE'),
];

const shift = (phrases: string, days: number, more: { part?: DayPart } = {}): Row[] =>
  rows(phrases, { kind: 'shift', days, ...more });

const shifts: Row[] = [
  ...shift('today|this day', 0),
  ...shift('yesterday|the day before|the previous day', -1),
  ...shift('the day before yesterday', -2),
  ...shift('tomorrow|tmrw|tomorrows|tomorow|the next day|next day|the following day', 1),
  ...shift('the day after tomorrow|the day after tmrw|day after tomorrow', 2),
  ...shift('tonight|this night|this evening', 0, { part: 'NI' }),
  ...shift('this morning', 0, { part: 'MO' }),
  ...shift('this afternoon', 0, { part: 'AF' }),
  ...shift('last night|overnight', -1, { part: 'NI' }),
  ...shift('next night', 1, { part: 'NI' }),
];

const part = (phrases: string, of: DayPart, weak = true): Row[] => rows(phrases, { kind: 'part', part: of, weak });

const parts: Row[] = [
  ...part('morning|mornings|dawn|daybreak|sunrise', 'MO'),
  ...part('noon|midday|mid-day|lunchtime|lunch time', 'MI', false),
  ...part('afternoon|afternoons', 'AF'),
  ...part('evening|evenings|dusk|sunset', 'EV'),
  ...part('night', 'NI'),
  ...part('midnight|mid-night', 'NI', false),
  ...part('daytime', 'DT'),
];

const numbers: Row[] = [
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): Row => [word, { kind: 'cardinal', value: i + 1 }]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): Row => [word, { kind: 'cardinal', value: (i + 2) * 10 }]),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, i): Row => [word, { kind: 'ordinal', value: i + 1 }]),
  ['thirtieth', { kind: 'ordinal', value: 30 }],
  ['last', { kind: 'ordinal', value: -1 }],
  ['hundred', { kind: 'scale', value: 100 }],
  ['thousand', { kind: 'scale', value: 1000 }],
  ['two thousands', { kind: 'scale', value: 2000 }],
];

const others: Row[] = [
  ...rows('last|past|previous|this past', { kind: 'direction', by: -1 }),
  ...rows('recent', { kind: 'direction', by: -1, weak: true }),
  ...rows('before last', { kind: 'direction', by: -2 }),
  ...rows('next|coming|upcoming|following', { kind: 'direction', by: 1 }),
  ...rows('this|current|this current|this coming', { kind: 'direction', by: 0 }),
  ...rows('after next', { kind: 'direction', by: 2 }),
  ...rows('same|that', { kind: 'same' }),
  ...rows('early|beginning|start|the beginning|the start|earlier|early in|the early', {
    kind: 'edge',
    edge: 'START',
  }),
  ...rows('mid|middle|the middle', { kind: 'edge', edge: 'MID' }),
  ...rows('late|end|the end|later|rest|the rest|late in|the late', { kind: 'edge', edge: 'END' }),
  ...rows('summer|summertime', { kind: 'season', season: 'SU', weak: true }),
  ...rows('winter|wintertime', { kind: 'season', season: 'WI', weak: true }),
  ...rows('spring|springtime', { kind: 'season', season: 'SP', weak: true }),
  ...rows('fall|autumn', { kind: 'season', season: 'FA', weak: true }),
  ...'twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i): Row => [word, { kind: 'decade', tens: i + 2 }]),
  ...rows('noughties', { kind: 'decade', tens: 0 }),
  ...rows('tens', { kind: 'decade', tens: 1 }),
  ...rows('every|each', { kind: 'each' }),
  ...rows('daily', { kind: 'adverb-set', every: 'P1D' }),
  ...rows('weekly', { kind: 'adverb-set', every: 'P1W' }),
  ...rows('biweekly', { kind: 'adverb-set', every: 'P2W' }),
  ...rows('monthly', { kind: 'adverb-set', every: 'P1M' }),
  ...rows('quarterly', { kind: 'adverb-set', every: 'P3M' }),
  ...rows('yearly|annually|annual', { kind: 'adverb-set', every: 'P1Y' }),
  ...rows('year to date|year-to-date|ytd', { kind: 'to-date', unit: 'Y' }),
  ...rows('month to date|month-to-date', { kind: 'to-date', unit: 'M' }),
  ...rows('these days|now|right now|currently|nowadays|at present|at this time', { kind: 'vague', ref: 'PRESENT_REF' }),
  ...rows('the future|as soon as possible', { kind: 'vague', ref: 'FUTURE_REF' }),
  ...rows('recently|the past|at the time', { kind: 'vague', ref: 'PAST_REF' }),
  ...rows('in|within|after', { kind: 'after' }),
  ...rows('before|prior to|ahead of', { kind: 'relation', by: -1 }),
  ...rows('after|from|following', { kind: 'relation', by: 1 }),
  ...rows('closest|nearest', { kind: 'closest' }),
  ...rows('starting|beginning|commencing|starting from|beginning from|starting on|beginning on|commencing on', {
    kind: 'starting',
  }),
  ...rows('ago|back|earlier|before|before today|before now', { kind: 'ago' }),
  ...rows('later|from now|hence|from today|after today', { kind: 'hence' }),
  ...rows('from|since', { kind: 'from' }),
  ...rows('to|till|until|through|thru|up to', { kind: 'to' }),
  ...rows('between', { kind: 'between' }),
  ...rows('and', { kind: 'and' }),
  ...rows('of|in', { kind: 'of' }),
  ...rows('at|on|in|around|about|for|by|in the', { kind: 'at' }),
  ...rows('the|a|an|my', { kind: 'the' }),
  ...rows('few|several|some|couple of|a few|a couple of|couple', { kind: 'some' }),
  ...rows('half|half a|half an', { kind: 'half' }),
  ...rows('quarter', { kind: 'quarter' }),
  ...rows('past', { kind: 'past-hour' }),
  ...rows('whole|entire|full|all|another', { kind: 'whole' }),
  ...rows("o'clock|oclock|o'clock sharp", { kind: 'clock' }),
  ...rows('am|a.m.|a.m', { kind: 'meridiem', half: 'am' }),
  ...rows('pm|p.m.|p.m', { kind: 'meridiem', half: 'pm' }),
  ...rows('ah|a.h.|hijri|h', { kind: 'hijri-mark' }),
  ...rows('ad|a.d.|ce', { kind: 'gregorian-mark' }),
  ...rows('corresponding to', { kind: 'corresponding' }),
  ...rows('about|around|nearly|almost|some|over|more than|less than|approximately', { kind: 'approx' }),
  ...rows(
    'in|since|by|until|till|before|after|during|of|from|to|through|year|early|late|mid|between|and|the year|circa',
    { kind: 'year-cue' },
  ),
];

const FUTURE = new Set(
  "will shall 'll to plans planned planning expected scheduled due set would intends next upcoming going tomorrow can please".split(
    ' ',
  ),
);
FUTURE.delete('to');
const PAST = new Set(
  'was were had did said says told went came took killed held who which after when since'.split(' '),
);

/** English words of time. */
export const dates: DateLexicon = {
  phrases: phraseIndex([
    ...weekdays,
    ...months,
    ...hijri,
    ...shifts,
    ...units,
    ...parts,
    ...numbers,
    ...holidayTerms(),
    ...others,
  ]),
  monthFirst: true,
  nextIsNextWeek: true,
  tense: (norm) => (FUTURE.has(norm) || norm.endsWith("'ll") ? 1 : PAST.has(norm) ? -1 : 0),
  lasting,
  background,
  happened,
  datelineCues: new Set(['published', 'posted', 'updated', 'date', 'dated', 'modified', 'issued', 'released']),
  numberBefore: new Set(
    'version build article section paragraph rule no number resolution chapter page room flight route highway act verse'.split(
      ' ',
    ),
  ),
  nameBefore: new Set(['ms', 'mr', 'mrs', 'dr', 'theresa', 'tgi', 'usa', 'man', 'prime']),
  nameAfter: new Map([
    ['march', new Set(['on', 'against', 'for', 'towards', 'toward', 'to', 'past'])],
    [
      'may',
      new Set([
        'be',
        'have',
        'not',
        'said',
        'also',
        'well',
        'or',
        'need',
        'take',
        'even',
        'still',
        'has',
        'was',
        'told',
        "'s",
      ]),
    ],
    ['today', new Set(["'s"])],
    ['friday', new Set(['prayers', 'prayer', 'sermon'])],
    ['sunday', new Set(['times', 'telegraph', 'mirror', 'express', 'herald', 'school', 'mass'])],
  ]),
};
