import { words } from '../text/words.ts';

/** What a language's words of time mean, apart from any text. */

/** Units of a duration, as in TIMEX3; `WE` weekend, `DE` decade, `CE` century. */
export type TimeUnit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'SEASON' | 'HY' | 'Y' | 'DE' | 'CE';

/** Part of the day, as in TIMEX3: morning (dawn too), midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Beginning, middle or end of a period. */
export type Edge = 'START' | 'MID' | 'END';

export type CalendarName = 'gregorian' | 'hijri';

/** Before or after this one: the last −1, the one before it −2, the next 1, the one after it 2. */
export type Direction = -2 | -1 | 0 | 1 | 2;

/** The meaning of one word or fixed phrase in a time expression. */
export type Term =
  /** `weak`: also an ordinary word or a name, so it needs a companion («أحد», «خميس», "sat"). */
  | { readonly kind: 'weekday'; readonly day: number; readonly weak?: boolean; readonly plural?: boolean }
  | { readonly kind: 'month'; readonly month: number; readonly calendar: CalendarName; readonly weak?: boolean }
  /** `count`: 1 for a singular, 2 for a dual, `undefined` for a plural. */
  | {
      readonly kind: 'unit';
      readonly unit: TimeUnit;
      readonly count: 1 | 2 | undefined;
      readonly definite?: boolean;
      readonly weak?: boolean;
    }
  /** A day by its distance from today («أمس» is −1). */
  | { readonly kind: 'shift'; readonly days: number; readonly part?: DayPart; readonly weak?: boolean }
  /** «الماضي» −1, «الجاري» 0, «المقبل» 1; `after`: stands after its noun, also as a sentence's adjective. */
  | { readonly kind: 'direction'; readonly by: Direction; readonly weak?: boolean }
  /** «نفسه», "same": the period that was named before. */
  | { readonly kind: 'same' }
  | { readonly kind: 'cardinal'; readonly value: number; readonly definite?: boolean }
  /** «عشر» after a unit: ten is added. */
  | { readonly kind: 'teen' }
  | { readonly kind: 'scale'; readonly value: number; readonly times?: number }
  | { readonly kind: 'ordinal'; readonly value: number; readonly definite?: boolean; readonly weak?: boolean }
  | { readonly kind: 'part'; readonly part: DayPart; readonly weak?: boolean; readonly adverb?: boolean }
  | { readonly kind: 'edge'; readonly edge: Edge; readonly weak?: boolean }
  | { readonly kind: 'season'; readonly season: Season; readonly weak?: boolean }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly weak?: boolean }
  /** A decade by its tens («السبعينيات» 7), or by its years (1970) when those are said. */
  | { readonly kind: 'decade'; readonly tens: number }
  | { readonly kind: 'each' }
  | { readonly kind: 'adverb-set'; readonly every: string; readonly weak?: boolean }
  /** "year to date". */
  | { readonly kind: 'to-date'; readonly unit: TimeUnit }
  | { readonly kind: 'vague'; readonly ref: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF' }
  /** Before the length: «قبل ثلاثة أيام», "in three days". */
  | { readonly kind: 'before' }
  | { readonly kind: 'after' }
  /** Between a length and the day that it is counted from: «بعد», "from". */
  | { readonly kind: 'relation'; readonly by: -1 | 1 }
  /** After the length: "three days ago", "three days later", «من الآن». */
  | { readonly kind: 'ago' }
  | { readonly kind: 'hence' }
  /** "the closest Monday to 5 October". */
  | { readonly kind: 'closest' }
  /** "the week commencing 4 May". */
  | { readonly kind: 'starting' }
  | { readonly kind: 'from' }
  | { readonly kind: 'to' }
  | { readonly kind: 'between' }
  | { readonly kind: 'and' }
  /** Stands between a part and its whole («الأول من يونيو», "the third week of June"). */
  | { readonly kind: 'of' }
  /** Stands between day and hour, weekday and day («الخميس في 21», "Sunday at 8"). */
  | { readonly kind: 'at' }
  | { readonly kind: 'the' }
  | { readonly kind: 'some' }
  | { readonly kind: 'half' }
  | { readonly kind: 'quarter' }
  | { readonly kind: 'third' }
  | { readonly kind: 'less' }
  | { readonly kind: 'past-hour' }
  | { readonly kind: 'whole' }
  | { readonly kind: 'clock' }
  | { readonly kind: 'meridiem'; readonly half: 'am' | 'pm'; readonly weak?: boolean }
  | { readonly kind: 'hijri-mark' }
  | { readonly kind: 'gregorian-mark' }
  | { readonly kind: 'corresponding' }
  | { readonly kind: 'approx' }
  /** Makes a bare number a year: «في 2011», "since 2011". */
  | { readonly kind: 'year-cue' };

/** A language's words of time, and how it tells a future sentence from a past one. */
export interface DateLexicon {
  /** First normalised word of a phrase → its phrases, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** English dates are month first («4/22»), Arabic ones day first. */
  readonly monthFirst: boolean;
  /** «next Friday» is the one of the coming week, not the coming one. */
  readonly nextIsNextWeek: boolean;
  /** 1 at a word that makes what follows future, −1 at one that makes it past again, 0 else. */
  readonly tense: (norm: string) => -1 | 0 | 1;
  readonly lasting: LastingWords;
  /** Words that, one after the other, set what follows in their sentence before the news itself («وكان … قد», "had"). */
  readonly background: readonly ReadonlySet<string>[];
  /** Verbs of what has happened, once it has; none of saying or planning. */
  readonly happened: ReadonlySet<string>;
  /** Words that announce the date of an article in a line of its own («تاريخ النشر», "published"). */
  readonly datelineCues: ReadonlySet<string>;
  /** Words before an expression that make it part of a name («صحيفة الأيام», "Black Friday" is a holiday). */
  readonly nameBefore: ReadonlySet<string>;
  /** Words before figures that make them a number of something («المادة 3/14», "Section 4/22"). */
  readonly numberBefore: ReadonlySet<string>;
  /** Words after an expression that make it part of a name («اليوم السابع»), keyed by the expression's last word. */
  readonly nameAfter: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Words by which a text says that something lasted, and from or until when. */
export interface LastingWords {
  /** Nouns of what lasts («زيارة», "visit"). */
  readonly events: ReadonlySet<string>;
  /** Words that say how long («استمرت», "spent"). */
  readonly verbs: ReadonlySet<string>;
  readonly begins: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
}

/** Normalised words of a phrase and what they mean together. */
export interface Phrase {
  readonly words: readonly string[];
  readonly term: Term;
}

/** An index of phrases by their first word. Several terms may share a phrase; the first of a kind counts. */
export function phraseIndex(phrases: Iterable<readonly [phrase: string, term: Term]>): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [phrase, term] of phrases) {
    const parts = words(phrase).map((word) => word.norm);
    const first = parts[0] as string;
    const known = index.get(first);
    if (!known) index.set(first, [{ words: parts, term }]);
    else if (!known.some((other) => other.term.kind === term.kind && other.words.join(' ') === parts.join(' ')))
      known.push({ words: parts, term });
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
