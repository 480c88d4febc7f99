import {
  type Bound,
  LONGEST_PHRASE,
  type NumberReading,
  phraseAt,
  type QuantityWords,
} from '../language/quantity-words.ts';
import { overlap } from '../text/span.ts';
import type { Word } from '../text/words.ts';
import type { BlockReading } from './analyse.ts';
import type { DateExpression, Quantity } from './document.ts';
import { counts, hasEarthquake } from './quantities-context.ts';

/** Numbers of something, outside of time expressions but for lengths of time and ages. Linear in the words. */
export function findQuantities(readings: readonly BlockReading[], dates: readonly DateExpression[]): Quantity[] {
  const out: Quantity[] = [];
  let date = 0;
  for (const { block, reading, language } of readings) {
    const inBlock: DateExpression[] = [];
    while (date < dates.length && (dates[date] as DateExpression).end <= block.start) date++;
    for (let i = date; i < dates.length && (dates[i] as DateExpression).start < block.end; i++)
      inBlock.push(dates[i] as DateExpression);
    for (const found of quantitiesIn(reading.words, language.quantities)) {
      const quantity = { ...found, start: found.start + block.start, end: found.end + block.start };
      if (inBlock.every((date) => overlap(date, quantity) === 0 || isLength(date, quantity))) out.push(quantity);
    }
  }
  return out;
}

/** «1370 عاما», "five years": how long or how old, which is no place in time. */
function isLength({ type, days, resolved, start, end }: DateExpression, quantity: Quantity): boolean {
  const isOpen = type === 'DURATION' && days === undefined && resolved === undefined;
  return isOpen && start === quantity.start && end === quantity.end && quantity.unit !== undefined;
}

/** Quantities in the words of one block; offsets as in the words. */
export function quantitiesIn(words: readonly Word[], language: QuantityWords): Quantity[] {
  const out: Quantity[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as Word;
    if (isAddress(word)) {
      do at++;
      while (at < words.length && !(words[at] as Word).spaced);
      continue;
    }
    const number = word.kind === 'mark' ? undefined : language.number(words, at);
    if (!number) {
      const two = word.kind === 'word' ? language.dual(words, at) : undefined;
      if (two) out.push({ ...two, value: 2, bound: boundBefore(words, at, language)?.bound ?? 'exact' });
      at++;
      continue;
    }
    const range = number.vague ? undefined : rangeAt(words, at, number, language);
    if (range) out.push(...range.found);
    else if (!number.vague) {
      const found = single(words, at, number, language);
      const taken = out.at(-1)?.end ?? 0;
      // «4€2»: a sign between two numbers is the first one's.
      if (found) out.push(found.start < taken ? { ...found, start: number.start, unit: undefined } : found);
    }
    at = range?.next ?? number.next;
  }
  return out;
}

/** The first word of a web address: the numbers in it are parts of a name. */
function isAddress(word: Word): boolean {
  return word.norm === 'http' || word.norm === 'https' || word.norm === 'www';
}

/** Measures of time, way and heat: what follows «من» or "of" is where they start or belong, not what is counted. */
const OF_NOTHING = new Set('s min h d wk mo a km m cm mi nmi ft km/h mph C F degree magnitude point pp bp'.split(' '));

/** One number with its unit, bound and noun; `undefined` when it counts nothing. */
function single(
  words: readonly Word[],
  at: number,
  number: NumberReading,
  language: QuantityWords,
  endsRange = false,
): Quantity | undefined {
  const before = beforeNumber(words, at, language);
  const unit = unitOf(words, at, number, before.at, language);
  const behind = unit?.next ?? number.next;
  const definite = number.definite || before.definite;
  const of =
    (OF_NOTHING.has(unit?.unit ?? '')
      ? undefined
      : language.counted(words, behind, number.value, unit !== undefined)) ??
    (definite || number.needsNoun ? language.countedBefore(words, before.at, definite) : undefined);
  const bound = boundBefore(words, unit?.from ?? before.at, language)?.bound ?? boundAfter(words, behind, language);
  const sign = isNegative(words, at, unit?.unit) ? -1 : 1;
  const own = { number: { ...number, definite }, before: before.at, unit: unit?.unit, next: behind, of, bound };
  const fact = { ...own, isOpen: endsRange || sign < 0 };
  if (!counts(words, at, fact, language)) return undefined;
  const start = unit?.from === undefined ? number.start : (words[unit.from] as Word).start;
  const end = (words[behind - 1] as Word).end;
  return { start, end, value: sign * number.value, unit: unit?.unit, bound: bound ?? 'exact', of };
}

/** Two numbers that are the ends of one range: «بين 5 و10 أشخاص», «5 - 10 آلاف», "3 to 5 percent". */
function rangeAt(
  words: readonly Word[],
  at: number,
  first: NumberReading,
  language: QuantityWords,
): { found: Quantity[]; next: number } | undefined {
  const own = phraseAt(language.units, words, first.next);
  const link = own?.next ?? first.next;
  const before = beforeNumber(words, at, language);
  const isBetween = language.between.has(words[before.at - 1]?.norm ?? '') || isSpread(words, before.at, language);
  const second = linked(words, link, isBetween, language);
  if (!second) return undefined;
  const { number, at: from, dash } = second;
  // «32 و30 مليار», «5-10 آلاف»: the scale belongs to both.
  const reach = number.value * (isBetween ? 2 : 1);
  const scaled = first.scale === 1 && first.digits && first.value * number.scale <= reach;
  const low = scaled ? first.value * number.scale : first.value;
  const high = single(words, from, { ...number, needsNoun: false }, language, true);
  // «30 - 10 كم/ساعة» is the range the other way round; without a unit it is a score, with «إلى» a fall.
  const isTurned = dash && low > number.value && high?.unit !== undefined && high.unit !== 'point';
  if (low >= number.value && !isBetween && !isTurned) return dash ? { found: [], next: number.next } : undefined;
  if (!high) return dash ? { found: [], next: number.next } : undefined;
  const open = unitOf(words, at, first, before.at, language);
  const unit = open?.unit ?? high.unit;
  const startsRange = isBetween || dash;
  if (!startsRange && unit === undefined && high.of === undefined) return undefined;
  if (dash && !isBetween && unit === undefined && high.of === undefined) return { found: [], next: number.next };
  const start = open?.from === undefined ? first.start : (words[open.from] as Word).start;
  const end = (words[(own?.next ?? first.next) - 1] as Word).end;
  const bounds: readonly [Bound, Bound] = low < number.value ? ['min', 'max'] : ['max', 'min'];
  const [one, other] = startsRange ? bounds : (['exact', 'exact'] as const);
  return {
    found: [
      { start, end, value: low, unit, bound: one, of: high.of },
      { ...high, unit: high.unit ?? unit, bound: other },
    ],
    next: Math.max(number.next, indexBehind(words, from, high.end)),
  };
}

/** «تتراوح من 5 إلى 10»: the verb stands a few words before. */
function isSpread(words: readonly Word[], at: number, language: QuantityWords): boolean {
  for (let i = Math.max(0, at - 6); i < at; i++) if (language.spreads.has((words[i] as Word).norm)) return true;
  return false;
}

function indexBehind(words: readonly Word[], from: number, end: number): number {
  let next = from;
  while (next < words.length && (words[next] as Word).end <= end) next++;
  return next;
}

/** The number behind a link such as «إلى», «و» (after «بين») or a dash. */
function linked(
  words: readonly Word[],
  link: number,
  isBetween: boolean,
  language: QuantityWords,
): { number: NumberReading; at: number; dash: boolean } | undefined {
  const word = words[link];
  if (!word) return undefined;
  const dash = word.norm === '-' || word.norm === '~';
  const joins = word.norm === 'و' || word.norm === 'and';
  const attached = isBetween && word.kind === 'word' && !joins && word.norm.startsWith('و');
  if (!attached && (!language.rangeLinks.has(word.norm) || (joins && !isBetween))) return undefined;
  let at = attached ? link : link + 1;
  if (words[at] && language.unitsBefore.has((words[at] as Word).norm)) at++;
  if (words[at]?.kind === 'mark' || !words[at]) return undefined;
  const number = language.number(words, at);
  return number && !number.vague ? { number, at, dash } : undefined;
}

interface UnitFound {
  readonly unit: string;
  /** Index of the first word of a unit before the number. */
  readonly from: number | undefined;
  readonly next: number;
}

function unitOf(
  words: readonly Word[],
  at: number,
  number: NumberReading,
  before: number,
  language: QuantityWords,
): UnitFound | undefined {
  const behind = phraseAt(language.units, words, number.next);
  if (behind) {
    const degree = behind.value === 'degree' || behind.value === 'point';
    const magnitude = degree && hasEarthquake(words, at, language);
    return { unit: magnitude ? 'magnitude' : behind.value, from: undefined, next: behind.next };
  }
  for (let length = 3; length >= 1; length--) {
    const from = before - length;
    if (from < 0) continue;
    const sign = phraseAt(language.unitsBefore, words, from);
    if (sign?.next === before) return { unit: sign.value, from, next: number.next };
  }
  if (isStrength(words, before, number, language)) return { unit: 'magnitude', from: undefined, next: number.next };
  return undefined;
}

/** «زلزال بقوة 7.4»: no unit is written. */
function isStrength(words: readonly Word[], before: number, number: NumberReading, language: QuantityWords): boolean {
  if (number.value <= 0 || number.value >= 10 || !hasEarthquake(words, before, language)) return false;
  return [1, 2, 3].some((back) => language.strength.has(words[before - back]?.norm ?? ''));
}

/** Where the words before a number end, the article and prepositions written to its digits left out («الـ27», «بـ5»). */
function beforeNumber(words: readonly Word[], at: number, language: QuantityWords): { at: number; definite: boolean } {
  const word = words[at] as Word;
  const prefix = words[at - 1];
  const article = word.kind === 'number' && prefix ? language.beforeDigits.get(prefix.norm) : undefined;
  return article === undefined ? { at, definite: false } : { at: at - 1, definite: article };
}

function boundBefore(words: readonly Word[], at: number, language: QuantityWords): { bound: Bound } | undefined {
  for (let length = Math.min(LONGEST_PHRASE, at); length >= 1; length--) {
    const first = words[at - length] as Word;
    const norms = [first.norm, first.norm.slice(1), first.norm.slice(2)]; // «بنحو», «وبأكثر من»
    for (const [cut, norm] of norms.entries()) {
      if (cut > 0 && !/^[وفبل]+$/.test(first.norm.slice(0, cut))) break;
      const found = phraseAt(language.boundsBefore, words, at - length, norm);
      if (found?.next === at) return { bound: found.value };
    }
  }
  return undefined;
}

/** A bound behind the number, at once or behind what is counted («20 شخصا على الأقل»). */
function boundAfter(words: readonly Word[], next: number, language: QuantityWords): Bound | undefined {
  for (let at = next; at <= next + 2; at++) {
    const found = phraseAt(language.boundsAfter, words, at);
    // «152 ملم أو أكثر من 500»: there the words are the next number's.
    if (found) return phraseAt(language.boundsBefore, words, at + 1)?.next === found.next + 1 ? undefined : found.value;
    if (words[at]?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** A minus sign counts only before a unit; elsewhere it is a dash. */
function isNegative(words: readonly Word[], at: number, unit: string | undefined): boolean {
  const sign = words[at - 1];
  if (sign?.norm !== '-' || !sign.spaced || (words[at] as Word).spaced || at < 2) return false;
  return unit === 'C' || unit === 'F' || unit === 'degree' || unit === '%';
}
