import type { DateMeaning, DurationMeaning, Meaning, SetMeaning } from './meaning.ts';
import type { TimeLine } from './terms.ts';

/** A piece of an expression: words `[first, last)`, the text `[start, end)`, and what it says. */
export interface Atom<M extends Meaning = Meaning> {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** What is attached before it («و», «ل»), or ''. */
  readonly front: string;
  readonly meaning: M;
  /** True when it says a time only together with other pieces. */
  readonly weak: boolean;
}

/** An atom over the words `[first, last)`; it starts after what is attached to the first. */
export function atom<M extends Meaning>(
  line: TimeLine,
  from: { readonly first: number; readonly start: number; readonly front: string },
  last: number,
  meaning: M,
  weak = false,
): Atom<M> {
  const end = line.words[last - 1]?.end ?? from.start;
  return { first: from.first, last, start: from.start, end, front: from.front, meaning, weak };
}

export type DateAtom = Atom<DateMeaning>;

export function isDate(one: Atom): one is DateAtom {
  return one.meaning.kind === 'date';
}

export function isDuration(one: Atom): one is Atom<DurationMeaning> {
  return one.meaning.kind === 'duration';
}

export function isSet(one: Atom): one is Atom<SetMeaning> {
  return one.meaning.kind === 'set';
}

/** Place of a word without anything attached. */
export function plain(line: TimeLine, i: number) {
  return { first: i, start: line.words[i]?.start ?? 0, front: '' };
}

/** The mark at word `i` when it is one of `marks`, and, if asked, when no blank stands before it. */
export function markAt(line: TimeLine, i: number, marks: string, tight = false): boolean {
  const word = line.words[i];
  return word !== undefined && word.kind === 'mark' && marks.includes(word.norm) && !(tight && word.spaced);
}
