import type { Quantity } from '../../document/document.ts';
import { type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';
import type { Comparable, Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { weekdayIn } from './days.ts';
import { type Difference, holds, type Vocabulary } from './differences.ts';

/** What the two articles around a pair of statements say of the differences between these. */
export interface Setting extends Vocabulary {
  /** True when a difference between a and b is none of one event: then they have nothing to say to one another. */
  parts(a: Statement, b: Statement, differs: readonly Difference[]): boolean;
}

/** The setting of two articles, or of one article's own statements. What it takes from each is remembered. */
export function settingOf(a: Comparand, b: Comparand): Setting {
  return {
    inA: (stem) => a.stems.has(stem),
    inB: (stem) => b.stems.has(stem),
    parts(one, other, differs) {
      // hardly any pair of articles has a difference that asks for this
      const [ofA, ofB] = [traitsOf(a), traitsOf(b)];
      const others = a !== b && ((tellsOfOthers(b, ofA) && tellsOfOthers(a, ofB)) || areOtherFirms(a, ofA, b, ofB));
      const changing = ofA.changing >= MARKET && ofB.changing >= MARKET;
      const mayChange = ofA.changing >= FEWEST && ofB.changing >= FEWEST;
      if (others && differs.some(({ opposed }) => opposed)) return true;
      if (
        differs.some(
          ({ what, a: left, b: right }) => what === 'day' && (names(ofB, one, left) || names(ofA, other, right)),
        )
      )
        return true;
      if (areOfOtherFirms(firmNear(one, ofA), firmNear(other, ofB))) return true;
      const isOfTheHour = changing || (mayChange && changes(one, a) && changes(other, b));
      if (isOfTheHour && differs.some(({ opposed }) => opposed)) return true;
      const values = differs.filter(({ what }) => what === 'number');
      if (values.length === 0) return false;
      if (areApart(daysOf(one, ofA), daysOf(other, ofB)) || areApart(weekdaysIn(one), weekdaysIn(other))) return true;
      return values.some(({ a: left, b: right }) => {
        if (isSameWriting(a.document.text, left, b.document.text, right)) return true;
        const [here, there] = [quantityAt(one, left), quantityAt(other, right)];
        if (!here && !there) return b.stems.has(keyAt(one, left)) || a.stems.has(keyAt(other, right));
        return (here && says(ofB, here)) || (there && says(ofA, there));
      });
    },
  };
}

/** So many words of markets or of weather make an article a report of these; in an article with fewer, a sentence may be one. */
const MARKET = 4;
const MARKET_SENTENCE = 1;
const FEWEST = 2;

/** What an article says besides the statement that is looked at. */
interface Traits {
  /** Names in the headline, and words that hardly any text has: a company's or a product's name may be one. */
  readonly subject: readonly Comparable[];
  /** What names the company that its opening tells of first. */
  readonly firm: readonly string[] | undefined;
  /** All companies that it names, in order, each with where. */
  readonly firms: readonly Firm[];
  /** How many different words of values that change by the hour. */
  readonly changing: number;
  readonly quantities: readonly Quantity[];
  /** Days in the text, which its headline tells of too. */
  readonly days: readonly string[];
  /** All days that it names by themselves. */
  readonly times: readonly Comparable[];
}

/** The stems of a company's name and its place in the document. */
interface Firm {
  readonly at: number;
  readonly name: readonly string[];
}

const remembered = new WeakMap<Comparand, Traits>();

function traitsOf(article: Comparand): Traits {
  const known = remembered.get(article);
  if (known) return known;
  const { statements } = article;
  const changing = new Set<string>();
  for (const { terms } of statements) for (const term of terms) if (isChanging(term, article)) changing.add(term.key);
  const firms = firmsIn(article);
  const start = article.document.articles[article.article]?.start ?? 0;
  const heads = statements.filter(({ role }) => role === 'headline');
  const made = {
    subject: heads.flatMap(({ terms }) => terms.filter(isTelling)),
    firms,
    firm: firms.find(({ at }) => at < start + OPENING_LENGTH)?.name,
    changing: changing.size,
    quantities: statements.flatMap(({ terms }) => terms.flatMap(({ quantity }) => quantity ?? [])),
    days: statements.filter(({ role }) => role === 'paragraph').flatMap(ownDays),
    times: statements.flatMap(({ terms }) => terms.filter(({ kind }) => kind === 'time')),
  };
  remembered.set(article, made);
  return made;
}

const NEVER_HEARD = 8;

function isTelling({ kind, weight, key }: Comparable): boolean {
  return kind === 'name' || (kind === 'word' && weight >= NEVER_HEARD && !/\d/.test(key));
}

function isChanging(term: Comparable, { language }: Comparand): boolean {
  return (term.kind === 'word' || term.kind === 'name') && holds(language.claims.changing, term);
}

function changes({ terms }: Statement, article: Comparand): boolean {
  return new Set(terms.filter((term) => isChanging(term, article)).map(({ key }) => key)).size >= MARKET_SENTENCE;
}

/** True when a headline names somebody or something that `b` never does. */
function tellsOfOthers(b: Comparand, { subject }: Traits): boolean {
  return subject.some(
    ({ entity, parts, key }) =>
      !(entity !== undefined && b.postings.has(`n:${entity}`)) &&
      ![...parts, key].some((part) => b.stems.has(part) || b.postings.has(`w:${part}`)),
  );
}

/** Characters of the opening in which a company is looked for. */
const OPENING_LENGTH = 300;

function firmsIn({ document, article, language }: Comparand): Firm[] {
  const own = document.articles[article];
  if (!own) return [];
  const all = words(slice(document.text, own));
  return [...all.entries()].flatMap(([i, { start }]) => {
    const name = language.claims.firmAt(all, i);
    return name ? [{ at: own.start + start, name }] : [];
  });
}

/** Characters before a statement in which the company that it is about is named. */
const NEAR_LENGTH = 300;

/** The company that a statement names, or the one named last before it. */
function firmNear({ claim }: Statement, { firms }: Traits): readonly string[] | undefined {
  return firms.findLast(({ at }) => at < claim.end && at >= claim.start - NEAR_LENGTH)?.name;
}

function areOfOtherFirms(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  // «الصناعات الكيميائية», «الصناعات الكهربائية»: each has a word of its own
  return a.some((part) => !b.includes(part)) && b.some((part) => !a.includes(part));
}

/** True when two articles open with companies, and neither names the other's: companies tell their results in one form. */
function areOtherFirms(a: Comparand, ofA: Traits, b: Comparand, ofB: Traits): boolean {
  if (!ofA.firm || !ofB.firm || a.language !== b.language) return false;
  const names = ({ stems, postings }: Comparand, firm: readonly string[]) =>
    firm.every((part) => stems.has(part) || postings.has(`w:${part}`));
  return names(a, ofA.firm) && names(b, ofB.firm) && !names(a, ofB.firm) && !names(b, ofA.firm);
}

function ownDays({ terms }: Statement): string[] {
  return terms.flatMap(({ kind, day }) => (kind === 'time' && day ? [day] : []));
}

function daysOf(statement: Statement, { days }: Traits): readonly string[] {
  const own = ownDays(statement);
  return own.length > 0 || statement.role === 'paragraph' ? own : days;
}

/** Weekdays by their names: a page that is dated wrongly has «اليوم الجمعة» and «اليوم السبت» on one day. */
function weekdaysIn({ terms }: Statement): string[] {
  return terms.flatMap((term) => (term.kind === 'time' ? (weekdayIn(term) ?? []) : []));
}

/** Both tell days, and no day in common. A weekday alone may be any. */
function areApart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((day) => b.includes(day));
}

/** True when an article names this day of another one's statement too: it sets days for several. */
function names({ times }: Traits, { terms }: Statement, { start }: { readonly start: number }): boolean {
  const day = terms.find((term) => term.start === start);
  return (
    day !== undefined &&
    times.some((own) => own.key === day.key || (own.day !== undefined && isDate(own) && own.day === day.day))
  );
}

/** Told as a date, not counted from the article's own day. */
function isDate({ key }: Comparable): boolean {
  return /^(?:\d{4}|XXXX)-\d\d-\d\d/.test(key);
}

function quantityAt({ terms }: Statement, { start }: { readonly start: number }): Quantity | undefined {
  return terms.find((term) => term.start === start)?.quantity;
}

/** The key of a number that counts nothing, as of an article of law. */
function keyAt({ terms }: Statement, { start }: { readonly start: number }): string {
  return terms.find((term) => term.start === start)?.key ?? '';
}

/**
 * One number written in two ways that are read apart: «5.438» and «438،5», whose parts a right-to-left line has put
 * about, or «(61,3) ألف» and «61.3 ألف».
 */
function isSameWriting(textA: string, a: Span, textB: string, b: Span): boolean {
  if (slice(textA, a) === slice(textB, b)) return true;
  const [one, other] = [digitsAround(textA, a), digitsAround(textB, b)];
  return one === other && one.length > 0;
}

const AROUND = 8;
const SEPARATOR = String.raw`[\p{Nd}.,،٫٬()«»"\s\u200e\u200f]`;
const BEFORE = new RegExp(`${SEPARATOR}*$`, 'u');
const BEHIND = new RegExp(`^${SEPARATOR}*`, 'u');

/** The runs of digits of a number and right beside it, in no order. */
function digitsAround(text: string, { start, end }: Span): string {
  const before = BEFORE.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '';
  const behind = BEHIND.exec(text.slice(end, end + AROUND))?.[0] ?? '';
  const runs = `${before}${text.slice(start, end)}${behind}`.match(/\p{Nd}+/gu) ?? [];
  return runs
    .map((run) => [...run].map(digit).join(''))
    .sort()
    .join(' ');
}

function digit(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x660 ? char : String((code - (code < 0x6f0 ? 0x660 : 0x6f0)) % 10);
}

// Smaller numbers stand in an article by chance, and count when they are of the same thing.
const TELLING_VALUE = 11;

/** True when an article says this number too, elsewhere: then it does not contradict it. */
function says({ quantities }: Traits, { value, unit, of }: Quantity): boolean {
  return quantities.some(
    (own) =>
      own.unit === unit && own.value === value && (value >= TELLING_VALUE || (own.of !== undefined && own.of === of)),
  );
}
