import type { Language } from '../../language/language.ts';
import type { PartyFrame, PartyWords } from '../../language/party-words.ts';
import type { Reading } from '../../text/reading.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import type { Parties, Term } from '../document.ts';
import { type Clause, matchAt, phraseAt } from './clauses.ts';

/** So many words behind a deed stands what marks the other party. */
const REACH = 9;
/** Words of a party at most, but for those of a name that it begins with. */
const LONGEST = 4;
const LONGEST_MARK = 4;

/** Behind one of these cues nothing is told to have been done. */
const TURNS = new Set(['negation', 'denial', 'unsaid', 'hedge', 'plan', 'demand']);

/** Words `[first, last)`. */
type Words = Clause;

/** A clause as it is looked through. */
interface Looked {
  readonly reading: Reading;
  readonly clause: Clause;
  readonly cues: PartyWords;
  /** The name that a word is of, by the place of the term; −1 for none. */
  nameAt(i: number): number;
}

/**
 * Who did what to whom in a clause, as far as its words set the two parties apart («فاز أ على ب», "A lost to B"). `at` is
 * where the reading begins in the document. Linear in the clause.
 */
export function partiesIn(
  reading: Reading,
  clause: Clause,
  at: number,
  terms: readonly Term[],
  { parties: cues }: Language,
): Parties[] {
  const nameAt = (i: number) => {
    const { start, end } = reading.words[i] as Word;
    return terms.findIndex((term) => term.kind === 'name' && overlap(term, { start: start + at, end: end + at }) > 0);
  };
  const looked = { reading, clause, cues, nameAt };
  const turn = terms.find(({ kind, key }) => kind === 'cue' && TURNS.has(key));
  for (let i = clause.first; i < clause.last; i++) {
    const word = reading.words[i] as Word;
    if (word.kind !== 'word') continue;
    if (matchAt(reading, i, cues.unsure) > 0 || (turn && turn.start < word.end + at)) return [];
    for (const frame of cues.frames) {
      const length = matchAt(reading, i, frame.words);
      if (length === 0 || nameAt(i) >= 0) continue;
      const deed = { first: i, last: i + length };
      const found = told(looked, deed, frame);
      if (!found) continue;
      const [subject, other] = [spanOf(reading, found.subject, at), spanOf(reading, found.other, at)];
      const [agent, object] = frame.subject === 'agent' ? [subject, other] : [other, subject];
      return [{ ...spanOf(reading, deed, at), deed: frame.deed, agent, object }];
    }
  }
  return [];
}

/** Where the first party and the other stand around a deed; `undefined` where the words do not tell. */
function told(
  looked: Looked,
  deed: Words,
  { mark, mayFollow, isApart }: PartyFrame,
): { subject: Words; other: Words } | undefined {
  if (mark) {
    const found = marked(looked, deed.last, mark);
    const other = found && party(looked, found.first, looked.clause.last);
    const behind = found && mayFollow ? party(looked, deed.last, found.at) : undefined;
    const subject = other && (behind ?? partyBefore(looked, isApart ? nameBefore(looked, deed.first) : deed.first));
    return subject && { subject, other };
  }
  const subject = partyBefore(looked, deed.first);
  const next = party(looked, deed.last, looked.clause.last);
  if (!next) return undefined;
  if (!mayFollow || (subject && looked.nameAt(subject.last - 1) >= 0)) return subject && { subject, other: next };
  // «هزم أ ب»: nothing but the name sets the two apart
  const second = looked.nameAt(next.first) >= 0 ? party(looked, next.last, looked.clause.last) : undefined;
  return second && { subject: next, other: second };
}

/** Where a mark stands and what it marks begins: in the same word where it is written to that. Behind a comma none counts. */
function marked({ reading, clause, cues }: Looked, from: number, mark: ReadonlySet<string>) {
  for (let at = from; at < Math.min(clause.last, from + REACH); at++) {
    const { kind, norm } = reading.words[at] as Word;
    if (kind === 'mark' && SEPARATOR.test(norm)) return undefined;
    for (let length = LONGEST_MARK; length > 0; length--)
      if (mark.has(phraseAt(reading, at, length, false) ?? '')) return { at, first: at + length };
    if (kind === 'word' && mark.has(cues.clitic(norm) ?? '')) return { at, first: at };
  }
  return undefined;
}

const SEPARATOR = /^[،,؛;:.]$/;

/** The words of a party that begins at word `from`, or behind words that name none: a name, or what is not an end. */
function party(looked: Looked, from: number, to: number): Words | undefined {
  const { reading, cues, nameAt } = looked;
  let first = from;
  while (first < to && nameAt(first) < 0 && matchAt(reading, first, cues.before) > 0) first++;
  let last = first;
  while (last < to && last < first + LONGEST && !isEnd(looked, last, first, first)) last++;
  return last > first ? { first, last } : undefined;
}

/** Where the last name before word `to` ends; `to` where there is none. */
function nameBefore({ clause, nameAt }: Looked, to: number): number {
  for (let i = to - 1; i >= clause.first; i--) if (nameAt(i) >= 0) return i + 1;
  return to;
}

/** The words of a party that ends right before word `to`. */
function partyBefore(looked: Looked, to: number): Words | undefined {
  const { reading, clause, cues } = looked;
  let last = to;
  while (last > clause.first && isPassed(reading, last - 1, cues)) last--;
  let first = last;
  while (first > clause.first && first > last - LONGEST && !isEnd(looked, first - 1, last - 1, last)) first--;
  return last > first ? { first, last } : undefined;
}

/** True of a word that is not of the party that has word `of`; the word at `opens` may have a clitic that marks it. */
function isEnd({ reading, cues, nameAt }: Looked, i: number, of: number, opens: number): boolean {
  const { kind, norm, surface } = reading.words[i] as Word;
  if (kind !== 'word') return true;
  const [name, own] = [nameAt(of), nameAt(i)];
  // names that nothing but capitals mark may be taken for two
  if (name >= 0 && own !== name)
    return !(own >= 0 && CAPITAL.test(surface) && CAPITAL.test((reading.words[of] as Word).surface));
  if (own >= 0) return false;
  return cues.ends.has(norm) || (i !== opens && cues.clitic(norm) !== undefined);
}

const CAPITAL = /^\p{Lu}/u;

/** Between a party and its deed: an auxiliary, a possessive. */
function isPassed(reading: Reading, i: number, { between }: PartyWords): boolean {
  return between.has((reading.words[i] as Word).norm);
}

function spanOf({ words }: Reading, { first, last }: Words, at: number): Span {
  return { start: (words[first] as Word).start + at, end: (words[last - 1] as Word).end + at };
}
