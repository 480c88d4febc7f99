import { normalise } from '../text/normalise.ts';
import type { Lexicon } from './language.ts';

/** What happened to people; `bodies` are found dead, which is not all of the dead. */
export type Fate =
  | 'killed'
  | 'injured'
  | 'bodies'
  | 'missing'
  | 'saved'
  | 'arrested'
  | 'displaced'
  | 'evacuated'
  | 'ill'
  | 'abducted';

/** What a language supplies for telling what happened to how many. Words and phrases in normalised form. */
export interface TollWords {
  /** Nouns that tell the fate of those they count («27 قتيلا», "27 fatalities"). */
  readonly counted: ReadonlyMap<string, Fate>;
  /** What stands directly before the number («مقتل 27», "killing 27"). */
  readonly before: ReadonlyMap<string, Fate>;
  /** What follows number and noun («27 شخصا قتلوا», "27 people were killed"). */
  readonly after: ReadonlyMap<string, Fate>;
  /** Verbs before the number that need a word of `meets` behind it («لقي 15 شخصا مصرعهم»). */
  readonly meeting: Lexicon;
  readonly meets: ReadonlyMap<string, Fate>;
  /** Nouns of a toll («حصيلة القتلى», "death toll") whose number follows behind a word of `leads`. */
  readonly nouns: ReadonlyMap<string, Fate>;
  readonly leads: Lexicon;
  /** A toll has grown («ارتفعت», "rose"): what it says is newer than a smaller number. */
  readonly grown: Lexicon;
  /** What is told is the state of an earlier time («في وقت سابق», "an earlier toll"). */
  readonly earlier: Lexicon;
  /** Auxiliaries of the pluperfect: before a verb of saying they make its content an earlier state. */
  readonly had: Lexicon;
  /** The number is that of a part («بينهم», "including"). */
  readonly partly: Lexicon;
  /** Behind the number: of the victims only those who still are something («ما زالوا», "remain"). */
  readonly still: Lexicon;
  /** What victims do or what is done with them afterwards («غادروا المستشفى», "discharged"): a number of these is none of the toll. */
  readonly moved: Lexicon;
  /** Another event is told of («مماثل», "similar"). */
  readonly elsewhere: Lexicon;
  /** A time that begins with one of these reaches over other events («منذ», "since"). */
  readonly since: Lexicon;
  /** Before such a time they make an event the first or worst of its kind, and its toll stays its own («أسوأ … منذ», "deadliest since"). */
  readonly records: Lexicon;
  readonly or: Lexicon;
  /** Conjunctions that open what is said («أن», "that"). */
  readonly that: Lexicon;
  /** Bounds that leave the number itself out («أكثر من», "more than"). */
  readonly beyond: Lexicon;
  /** Words for people, whatever befell them. */
  readonly people: Lexicon;
  /** Of people: besides those told of before («آخرين», "others"). */
  readonly others: Lexicon;
  /** Before those of whom the counted are a part. */
  readonly of: Lexicon;
  /** True of a normalised word that names a side or a people rather than all who were there («الحوثيين»). */
  isSide(norm: string): boolean;
  /** Nouns of happenings in the plural («حوادث», "clashes"): a toll of several is one of that day only. */
  readonly several: Lexicon;
  /** Groups of people by what they are; a number of one is no number of all. Keys are the same in all languages. */
  readonly groups: ReadonlyMap<string, string>;
  /** What happens to cause tolls, by kind; kinds are the same in all languages. */
  readonly causes: ReadonlyMap<string, string>;
}

/** A map from words and phrases to what they mean: rows of `value: phrase, phrase`. */
export function meanings<const T extends string>(rows: Readonly<Partial<Record<T, string>>>): ReadonlyMap<string, T> {
  const out = new Map<string, T>();
  for (const [value, list] of Object.entries(rows) as [T, string][])
    for (const phrase of list.split(/[,،]/)) {
      const norm = normalise(phrase.trim().replace(/\s+/g, ' '));
      if (norm !== '') out.set(norm, value);
    }
  return out;
}
