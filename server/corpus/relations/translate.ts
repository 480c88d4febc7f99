import { isTranslation, translationsOf } from '../../language/bilingual.ts';
import { en as english } from '../../language/en/en.ts';
import { type Alignment, align } from './alignment.ts';
import type { Comparable, Statement } from './comparable.ts';
import { areOtherDays } from './days.ts';
import type { Difference } from './differences.ts';
import { landsOf, meanings, shareWord } from './meaning.ts';
import { compatible } from './numbers.ts';
import { dice, type Verdict, wordDice } from './relate.ts';

/**
 * How much of two statements in two languages has to answer at least: bits, of these bits of words and numbers, share of
 * both sides, the same of words and numbers alone. On sentences of PUD that no lexicon was learnt from, one in 47,000 chance pairs answers by three tenths.
 */
const LEAST = { bits: 12, wordBits: 4, dice: 0.48, wordDice: 0.4 };
/** With so much that answers, words of plan, denial or place that only one side has weigh less than what both say. */
const SURE = 0.7;
/** So many words, or fewer with more names and numbers: names alone are no claim. */
const FEWEST_WORDS = 2;
const FEWEST_TERMS = 3;
/** … or one word, where names and days make up the rest and nearly all answers. */
const FEWEST_FACTS = 2;
const SHORT = 0.75;
/** A statement that differs has to answer in the rest. */
const OTHERWISE = 0.5;

/** An Arabic and an English statement as they are compared. */
export interface Over {
  readonly alignment: Alignment;
  /** 0 to 1: share of the bits of both that answer each other. */
  readonly score: number;
  /** The same for words and numbers alone. */
  readonly wordScore: number;
}

/** Aligns two statements over languages. Cost: terms of one times terms of the other. */
export function over(one: Statement, other: Statement): Over {
  const [ar, en] = [weighed(one, knowsArabic), weighed(other, isTranslation)];
  const alignment = align(ar.terms, en.terms, meanings(ar.terms, en.terms));
  return { alignment, score: dice(ar, en, alignment), wordScore: wordDice(ar, en, alignment) };
}

/** Of a word that the lexicon lacks it cannot be told whether the other side says it. */
const UNKNOWN = 0.5;

function knowsArabic(stem: string): boolean {
  return translationsOf(stem).size > 0;
}

/** The statement with less weight on words that the lexicon lacks. */
function weighed(statement: Statement, knows: (stem: string) => boolean): Statement {
  const known = remembered.get(statement);
  if (known) return known;
  const terms = statement.terms.map((term) =>
    term.kind === 'word' && !knows(term.key) ? { ...term, weight: term.weight * UNKNOWN } : term,
  );
  const made = { ...statement, terms, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
  remembered.set(statement, made);
  return made;
}

const remembered = new WeakMap<Statement, Statement>();

/**
 * What an Arabic and an English statement have to do with each other: one says what the other says, or that with another
 * number or day (`differs`, of kind `contradicts`). `undefined` where too little answers, or where one names whom the
 * other does not, says the opposite, or plans what the other reports.
 */
export function translate(ar: Statement, en: Statement): Verdict | undefined {
  const { alignment, score, wordScore } = over(ar, en);
  if (score < LEAST.dice || alignment.shared < LEAST.bits || alignment.sharedWords < LEAST.wordBits) return undefined;
  if (score < SURE && wordScore < LEAST.wordDice) return undefined;
  const { words, facts } = count(ar.terms, en.terms, alignment);
  const isShort = words === 1 && facts >= FEWEST_FACTS && score >= SHORT; // "Kim will return to Pyongyang on 19 September"
  if (!isShort && (words < FEWEST_WORDS || words + facts < FEWEST_TERMS)) return undefined;
  if (facts === 0 && score < SURE) return undefined;
  const [left, right] = [unanswered(ar.terms, alignment.ofA), unanswered(en.terms, alignment.ofB)];
  if (areOpposed(left, right) || hasOddTurn(ar, en, score) || (score < SURE && nameOthers(ar, en, alignment)))
    return undefined;
  const differs = differencesOver(left, right);
  // «الدقيقة 20», "the 88th minute"
  if (differs.length === 0 && left.some(isFigure) && right.some(isFigure)) return undefined;
  if (differs.length === 0) return { kind: 'translates', score, differs };
  return differs.length === 1 && score >= OTHERWISE ? { kind: 'contradicts', score, differs } : undefined;
}

/** How many words of weight answer one another, titles apart, and how many names, numbers and times, who says it among them. */
function count(ar: readonly Comparable[], en: readonly Comparable[], { ofA }: Alignment) {
  let [words, facts] = [0, 0];
  for (const [i, j] of ofA.entries()) {
    const [one, other] = [ar[i] as Comparable, en[j]];
    if (!other) continue;
    if (one.kind !== 'word' || (other.kind !== 'word' && !translationsOf(one.key).has(other.key))) facts++;
    else if (one.weight > 0 && other.weight > 0 && !english.names.titles.has(other.norm)) words++;
  }
  return { words, facts };
}

function unanswered(terms: readonly Comparable[], partners: readonly number[]): Comparable[] {
  return terms.filter((_, i) => partners[i] === -1);
}

/** Each names a country, or somebody or something known by name, that the other does not: two visits, two speakers. */
function nameOthers(ar: Statement, en: Statement, { ofA, ofB }: Alignment): boolean {
  const isName = (term: Comparable) => (term.kind === 'name' && term.fact !== undefined) || landsOf(term).size > 0;
  const isLacking = (one: Comparable, there: readonly Comparable[], share: (x: Comparable, y: Comparable) => boolean) =>
    isName(one) && !there.some((other) => other.kind !== 'cue' && share(one, other));
  return (
    unanswered(ar.terms, ofA).some((one) => isLacking(one, en.terms, shareWord)) &&
    unanswered(en.terms, ofB).some((one) => isLacking(one, ar.terms, (x, y) => shareWord(y, x)))
  );
}

/** Turns that make another statement of the same words. */
const TURNS = ['negation', 'denial', 'unsaid'];
/** What is planned on one side is told otherwise too: «بناء محطة», "would be built". */
const SAID_OTHERWISE = new Set(['would', 'could', 'to', 'may', 'might', 'should']);

function hasOddTurn(ar: Statement, en: Statement, score: number): boolean {
  const has = ({ terms }: Statement, key: string) => terms.some((term) => term.kind === 'cue' && term.key === key);
  if (TURNS.some((key) => has(ar, key) !== has(en, key))) return true;
  if (has(ar, 'plan') === has(en, 'plan')) return false;
  return has(ar, 'plan') ? !en.terms.some(({ norm }) => SAID_OTHERWISE.has(norm)) : score < SURE;
}

/** One says «ارتفع» where the other says "fell". */
function areOpposed(left: readonly Comparable[], right: readonly Comparable[]): boolean {
  const meant = left.map(({ key }) => translationsOf(key));
  const holds = (row: ReadonlySet<string>) =>
    meant.some((answers) => [...answers].some(([en, like]) => like > HALF && row.has(en)));
  const said = (row: ReadonlySet<string>) => right.some(({ key, kind }) => kind === 'word' && row.has(key));
  return opposites().some(([one, other]) => (holds(one) && said(other)) || (holds(other) && said(one)));
}

const HALF = 0.5;

let stems: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] | undefined;

/** Opposites of English by stem. */
function opposites() {
  stems ??= english.claims.antonyms.map(([one, other]) => {
    const [left, right] = [one, other].map((row) => new Set([...row].map(english.stem)));
    return [left as ReadonlySet<string>, right as ReadonlySet<string>] as const;
  });
  return stems;
}

/** Numbers of one thing, and days, that have no answer and cannot both hold. */
function differencesOver(left: readonly Comparable[], right: readonly Comparable[]): Difference[] {
  const out: Difference[] = [];
  for (const one of left)
    for (const other of right) {
      const what =
        one.kind === 'number' && areOtherNumbers(one, other) ? 'number' : isOtherDay(one, other) ? 'day' : undefined;
      if (!what) continue;
      out.push({
        a: { start: one.start, end: one.end },
        b: { start: other.start, end: other.end },
        what,
        opposed: true,
      });
    }
  return out;
}

function isFigure({ kind, key }: Comparable): boolean {
  return kind === 'number' || (kind === 'word' && /^\d/.test(key));
}

function areOtherNumbers({ quantity: one }: Comparable, { quantity: other }: Comparable): boolean {
  if (!one || !other || one.unit !== other.unit || compatible(one, other)) return false;
  if (one.unit !== undefined) return true;
  const counted = one.of === undefined ? undefined : translationsOf(one.of);
  return counted === undefined || other.of === undefined || counted.has(english.stem(other.of));
}

function isOtherDay(one: Comparable, other: Comparable): boolean {
  return one.kind === 'time' && other.kind === 'time' && areOtherDays(one, other);
}
