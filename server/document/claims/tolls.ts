import type { Language } from '../../language/language.ts';
import type { Fate } from '../../language/toll-words.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';
import type { Quantity, Toll } from '../document.ts';
import { indicesWithin, phraseEndingAt, phraseStartingAt, somewhere } from './toll-phrases.ts';
import { daysOf, type Facts, isEarlier, isElsewhere } from './toll-times.ts';

/** A number with its fate; positions are of words in the reading. */
interface Found {
  readonly fate: Fate;
  /** First word of fate and number, and the first one behind them. */
  readonly from: number;
  readonly to: number;
}

/**
 * What a sentence says befell how many, in order. `at` is where the reading begins in the document; the facts are the
 * document's. Cost: numbers of the sentence times a bounded window.
 */
export function tollsIn(reading: Reading, sentence: Sentence, at: number, facts: Facts, language: Language): Toll[] {
  const own = indicesWithin(facts.quantities, sentence.start + at, sentence.end + at);
  if (own.length === 0) return [];
  const { words } = reading;
  const out: Toll[] = [];
  let behind = sentence.first;
  for (const number of own) {
    const quantity = facts.quantities[number] as Quantity;
    const first = wordAt(words, sentence, quantity.start - at);
    const next = wordBehind(words, sentence, quantity.end - at);
    const start = boundStart(words, first, behind, language);
    const found = quantity.unit === undefined && fateOf(words, sentence, { start, first, next }, quantity, language);
    if (found && isTotal(words, sentence, behind, start, next, language)) {
      const span = { start: (words[found.from] as Word).start + at, end: (words[found.to - 1] as Word).end + at };
      const days = daysOf(sentence, at, span.start, facts, language, reading);
      if (!isElsewhere(reading, sentence, at, found.from, facts.dates, language))
        out.push({
          ...span,
          fate: found.fate,
          number,
          group: groupOf(words, next, quantity, out.length === 0, language),
          isEarlier: isEarlier(reading, sentence, start, own.length, language),
          hasGrown: somewhere(words, sentence.first, start, language.tolls.grown),
          isOfSeveral: somewhere(words, sentence.first, sentence.last, language.tolls.several),
          isBeyond: somewhere(words, start, first, language.tolls.beyond),
          ...days,
        });
    }
    behind = next;
  }
  return out;
}

interface Position {
  /** First word of the bound before the number, of the number, and the first word behind the number. */
  readonly start: number;
  readonly first: number;
  readonly next: number;
}

function fateOf(
  words: readonly Word[],
  sentence: Sentence,
  { start, first, next }: Position,
  { of }: Quantity,
  language: Language,
): Found | undefined {
  const { tolls } = language;
  const noun = of === undefined ? undefined : tolls.counted.get(of);
  if (noun !== undefined)
    return {
      fate: noun,
      from: start,
      to: Math.min(sentence.last, Math.max(next, first + 1) + (isWithin(words, first, next) ? 0 : 1)),
    };
  // «استشهاد 15 وإصابة 33»: what is joined to the number by «و» has a number of its own
  const joined =
    next < sentence.last && !tolls.counted.has((words[next] as Word).norm) && AND.test((words[next] as Word).norm);
  const behindNumber = joined ? undefined : phraseStartingAt(words, next, sentence.last, tolls.counted);
  if (behindNumber) return { fate: behindNumber.value, from: start, to: behindNumber.next };
  const before = BY.test((words[first] as Word).norm)
    ? undefined
    : phraseEndingAt(words, start, sentence.first, tolls.before);
  if (before && isOfBoth(words, before.first, sentence.first, before.value, language)) return undefined;
  if (before && (before.value === 'killed' || before.value === 'injured' || arePeople(of, language)))
    return { fate: before.value, from: before.first, to: Math.min(sentence.last, next + (of === undefined ? 0 : 1)) };
  const deed = of === undefined ? undefined : deedBefore(words, start, sentence.first, of, language);
  if (deed) return { ...deed, to: Math.min(sentence.last, next + 1) };
  const verb = words[start - 1];
  if (verb && start > sentence.first && tolls.meeting.has(bare(verb.norm)))
    for (let i = next; i < Math.min(sentence.last, next + REACH); i++) {
      const fate = tolls.meets.get((words[i] as Word).norm);
      if (fate) return { fate, from: start - 1, to: next + 1 };
    }
  const after = of !== undefined || next < sentence.last ? fateBehind(words, sentence, next, of, language) : undefined;
  if (after) return { ...after, from: start };
  return fateOfToll(words, sentence, start, next, language);
}

const AND = /^و\p{L}{3}/u;

/** «تقتل وتصيب 22», «مقتل وإصابة 30», "killed or wounded 40": one number of two fates. */
function isOfBoth(words: readonly Word[], at: number, least: number, fate: Fate, { tolls }: Language): boolean {
  const link = words[at - 1];
  const joins = AND.test((words[at] as Word).norm);
  if (!link || (!joins && !/^(?:and|or|و|أو|او)$/.test(link.norm))) return false;
  const other = phraseEndingAt(words, joins ? at : at - 1, least, tolls.before);
  return other !== undefined && other.value !== fate;
}

/** «اعتقلت الشرطة 9 أشخاص»: who does it stands between the verb and the number. */
function deedBefore(
  words: readonly Word[],
  start: number,
  least: number,
  of: string,
  language: Language,
): Pick<Found, 'fate' | 'from'> | undefined {
  if (!arePeople(of, language) || language.speech.order !== 'VS') return undefined;
  for (let next = start - 1; next > Math.max(least, start - 4); next--) {
    const word = words[next] as Word;
    if (word.kind !== 'word' || JOINS.test(word.norm)) return undefined;
    const found = phraseEndingAt(words, next, least, language.tolls.before);
    if (found) return { fate: found.value, from: found.first };
  }
  return undefined;
}

/** «أصيب بأربع طلقات»: a number of what did it. */
const BY = /^وب|^ب(?=\p{L}{3})/u;

/** Words between a number and the verb that tells its fate («21 شخصا على الأقل، من بينهم أطفال، …»). */
const REACH = 14;
const NEAR = 5;

/** «27 شخصا قتلوا», "12 people, including three children, were killed". */
function fateBehind(
  words: readonly Word[],
  sentence: Sentence,
  next: number,
  of: string | undefined,
  language: Language,
): Pick<Found, 'fate' | 'to'> | undefined {
  const { tolls } = language;
  if (of !== undefined && !arePeople(of, language)) return undefined;
  let inPart = false;
  for (let i = next; i < Math.min(sentence.last, next + (inPart ? REACH : NEAR)); i++) {
    const word = words[i] as Word;
    const found = phraseStartingAt(words, i, sentence.last, tolls.after);
    if (found) return { fate: found.value, to: found.next };
    if (phraseStartingAt(words, i, sentence.last, tolls.partly)) inPart = true;
    else if (!inPart && (word.kind === 'number' || JOINS.test(word.norm))) return undefined;
  }
  return undefined;
}

const JOINS = /^(?:and|but|while|when|who|in|at|from|on|by|و|في|من|[;؛:])$/;

/** «حصيلة القتلى إلى 29», "the death toll rose to 38": the number follows behind a word that leads to it. */
function fateOfToll(
  words: readonly Word[],
  sentence: Sentence,
  start: number,
  next: number,
  language: Language,
): Found | undefined {
  const { tolls } = language;
  const lead = words[start - 1];
  if (!lead || start - 1 <= sentence.first || !(tolls.leads.has(lead.norm) || tolls.leads.has(bare(lead.norm))))
    return undefined;
  for (let i = start - 2; i >= Math.max(sentence.first, start - TOLL_REACH); i--) {
    const found = phraseStartingAt(words, i, sentence.last, tolls.nouns);
    // «عدد المصابين الذين غادروا المستشفى بلغ 19»
    if (found && somewhere(words, i, start, tolls.moved)) return undefined;
    if (found) return { fate: found.value, from: i, to: Math.min(sentence.last, next) };
  }
  return undefined;
}

const TOLL_REACH = 18;

/** True unless the number is that of a part, of what still is so, one of two guesses, denied or only possible. */
function isTotal(
  words: readonly Word[],
  sentence: Sentence,
  behind: number,
  start: number,
  next: number,
  language: Language,
): boolean {
  const { tolls, claims, quantities } = language;
  if (somewhere(words, Math.max(behind, start - 5), start, tolls.partly)) return false;
  if (somewhere(words, next, Math.min(sentence.last, next + 6), tolls.still)) return false;
  if (somewhere(words, Math.max(sentence.first, start - 2), start, tolls.still)) return false;
  if (somewhere(words, Math.max(sentence.first, start - MOVED), Math.min(sentence.last, next + MOVED), tolls.moved))
    return false;
  const isOr = (i: number) => i >= sentence.first && i < sentence.last && tolls.or.has((words[i] as Word).norm);
  if (isOr(start - 1) || isOr(next) || isOr(next + 1)) return false;
  if (start > sentence.first && quantities.between.has((words[start - 1] as Word).norm)) return false;
  for (let i = Math.max(behind, start - 3); i < start; i++) {
    const { norm } = words[i] as Word;
    const follows = words[i + 1]?.norm;
    if (
      (claims.negations.has(norm) || claims.negations.has(bare(norm))) &&
      !(follows !== undefined && claims.notNegated.test(follows))
    )
      return false;
    if (claims.hedges.has(norm) && !claims.affirms(norm, follows)) return false;
    if (claims.plans.has(norm) || tolls.or.has(norm)) return false;
  }
  return true;
}

/** Words around a number among which victims leave a hospital or are visited. */
const MOVED = 8;

function arePeople(of: string | undefined, { tolls }: Language): boolean {
  return of === undefined || tolls.people.has(of) || tolls.groups.has(of) || tolls.counted.has(of);
}

/** The group counted, as noun or behind it; «آخرين» are other than those told of before, unless the sentence tells both. */
function groupOf(words: readonly Word[], next: number, { of }: Quantity, isFirst: boolean, { tolls }: Language) {
  const known = of === undefined ? undefined : tolls.groups.get(of);
  if (known) return known;
  const beside = [next, next + 1].map((i) => words[i]?.norm ?? '');
  // «عشرة من رجال الأمن», "ten of the guards": a part that the list of groups does not know.
  // «17 شخصا من الحوثيين»: of one side
  const part = tolls.of.has(beside[0] ?? '')
    ? beside[1]
    : tolls.of.has(beside[1] ?? '') && tolls.isSide(words[next + 2]?.norm ?? '')
      ? words[next + 2]?.norm
      : undefined;
  const group = beside.map((norm) => tolls.groups.get(norm) ?? tolls.groups.get(norm.replace(/ا$/, '')));
  return (
    group.find((one) => one !== undefined) ??
    (part === undefined ? undefined : `of ${part}`) ??
    (isFirst && beside.some((norm) => tolls.others.has(norm)) ? 'others' : undefined)
  );
}

/** The first word of what bounds the number («أكثر من 27», "at least 30"), and of prefixes written to its digits. */
function boundStart(words: readonly Word[], first: number, least: number, language: Language): number {
  let start = first;
  const prefix = words[start - 1];
  if (prefix && start > least && language.quantities.beforeDigits.has(prefix.norm)) start--;
  return phraseEndingAt(words, start, least, language.quantities.boundsBefore)?.first ?? start;
}

function bare(norm: string): string {
  return norm.length >= 3 ? norm.replace(/^[وف]/, '') : norm;
}

/** True when number and noun are one word («قتيلان»). */
function isWithin(words: readonly Word[], first: number, next: number): boolean {
  return next === first + 1 && (words[first] as Word).kind === 'word' && !/\d/.test((words[first] as Word).norm);
}

function wordAt(words: readonly Word[], { first, last }: Sentence, offset: number): number {
  for (let i = first; i < last; i++) if ((words[i] as Word).end > offset) return i;
  return last - 1;
}

function wordBehind(words: readonly Word[], { first, last }: Sentence, offset: number): number {
  for (let i = first; i < last; i++) if ((words[i] as Word).start >= offset) return i;
  return last;
}
