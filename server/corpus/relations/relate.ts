import type { Language } from '../../language/language.ts';
import type { RelationKind } from '../corpus.ts';
import { type Alignment, align } from './alignment.ts';
import type { Statement } from './comparable.ts';
import { type Difference, differences } from './differences.ts';
import { likenesses, wordWeight } from './likenesses.ts';
import type { Setting } from './setting.ts';

/** How one statement stands to another. */
export interface Verdict {
  readonly kind: RelationKind;
  /** 0 to 1: share of the bits on both sides that answer each other. */
  readonly score: number;
  readonly differs: readonly Difference[];
  /** Why, where it is not for the share of words that agree. */
  readonly reason?: string;
}

/** How much has to answer before two statements are about the same thing at all. */
export interface Demand {
  /** Bits that both sides share, and of these bits of words and numbers: the same people named twice is not the same thing said twice. */
  readonly bits: number;
  readonly wordBits: number;
  /** Share of the bits on both sides that answers, of all terms and of words and numbers alone. */
  readonly dice: number;
  readonly wordDice: number;
}

/** Statements of articles about one event. */
export const SAME_EVENT: Demand = { bits: 13, wordBits: 9, dice: 0.36, wordDice: 0.3 };
/** Neighbours of statements that are related already. */
export const NEIGHBOUR: Demand = { bits: 8, wordBits: 6, dice: 0.22, wordDice: 0.2 };
/** One goes on or is planned, the other is over: said in few common words. */
const UPDATE: Demand = { bits: 14, wordBits: 2, dice: 0.2, wordDice: 0 };
/** Statements of articles that have nothing else in common: only a copied wording counts. */
export const ELSEWHERE: Demand = { bits: 30, wordBits: 20, dice: 0.85, wordDice: 0.8 };

/** From here on two statements count as one wording, copied. */
const COPY_DICE = 0.58;
/** A negation, another number or day turns a statement only where nearly all the rest is the same. */
const TURN_DICE = 0.7;
const REPEAT_DICE = 0.85;
const COPY_ORDER = 0.55;

/**
 * Compares two statements. `undefined`: they do not answer each other as far as is demanded.
 */
export function relate(
  a: Statement,
  b: Statement,
  language: Language,
  setting: Setting,
  demand: Demand,
): Verdict | undefined {
  const mayOvertake = demand === SAME_EVENT && isUpdate(a, b);
  const bits = mayOvertake ? Math.min(demand.bits, UPDATE.bits) : demand.bits;
  const share = mayOvertake ? Math.min(demand.dice, UPDATE.dice) : demand.dice;
  if (Math.min(a.weight, b.weight) < bits) return undefined;
  const whole = a.weight + b.weight;
  const { wordBits, wordDice: leastWords } = mayOvertake ? UPDATE : demand;
  const least = { bits, words: wordBits, wordDice: leastWords, answered: share * whole };
  const likely = likenesses(a.terms, b.terms, least);
  if (!likely) return undefined;
  const alignment = align(a.terms, b.terms, likely);
  const score = dice(a, b, alignment);
  const meets = ({ bits, wordBits, dice: least, wordDice: leastWords }: Demand) =>
    alignment.shared >= bits &&
    alignment.sharedWords >= wordBits &&
    score >= least &&
    wordDice(a, b, alignment) >= leastWords;
  const isOvertaken = mayOvertake && sameDay(a, b) && sharesActor(a, b) && sharesDeed(a, b, alignment) && meets(UPDATE);
  if (isOvertaken) return { kind: 'supersedes', score, differs: [] };
  if (!meets(demand) || (score < COPY_DICE && !sameDay(a, b))) return undefined;
  const all = differences(a, b, alignment, language, setting);
  const differs = score >= TURN_DICE ? all : all.filter(({ what, isSilence }) => what !== 'negation' || isSilence);
  const copied = score - alignment.reworded / whole;
  const isCopy = copied >= COPY_DICE && alignment.order >= COPY_ORDER;
  const [denial, denied] = has(a, 'denial') ? [a, b] : [b, a];
  if (has(denial, 'denial') && !has(denied, 'denial') && !has(denied, 'negation')) {
    const isDenied =
      governs(denial, denial === a ? alignment.ofA : alignment.ofB, 'denial', denial.terms.length) >= HALF;
    return isDenied ? { kind: 'denies', score, differs: [] } : undefined;
  }
  const opposed = differs.filter((one) => one.opposed);
  if (opposed.length > 0 && copied >= COPY_DICE && !namesOthers(a, b, alignment)) {
    if (setting.parts(a, b, differs)) return undefined;
    const isValue = opposed.some(({ what }) => what === 'number' || what === 'day');
    if (isValue && score < TURN_DICE) return undefined;
    return { kind: isCopy && !isValue ? 'alters' : 'contradicts', score, differs };
  }
  if (differs.length > 0 && (isCopy || differs.every(isRounded)))
    return setting.parts(a, b, differs) ? undefined : { kind: 'alters', score, differs };
  // what says another number or day is no other wording of the same
  if (opposed.some(({ what }) => what === 'number' || what === 'day')) return undefined;
  const isRepeat = copied >= REPEAT_DICE && alignment.order >= COPY_ORDER;
  return { kind: isRepeat ? 'repeats' : 'paraphrases', score, differs: [] };
}

/** One number, exact on one side and about that on the other: a change whatever the words around it. */
function isRounded({ what, isBound }: Difference): boolean {
  return what === 'hedge' && isBound === true;
}

/** Share of the bits of both statements that answer each other (Dice). */
export function dice(a: Statement, b: Statement, { coverA, coverB }: Alignment): number {
  const whole = a.weight + b.weight;
  return whole === 0 ? 0 : (coverA * a.weight + coverB * b.weight) / whole;
}

/** The same for words and numbers alone. */
export function wordDice(a: Statement, b: Statement, { sharedWords }: Alignment): number {
  const whole = wordWeight(a.terms) + wordWeight(b.terms);
  return whole === 0 ? 0 : (2 * sharedWords) / whole;
}

/** One says that something goes on or is to come, the other that it is over. */
export function isUpdate(a: Statement, b: Statement): boolean {
  return (a.isOpen && b.isOver) || (b.isOpen && a.isOver);
}

/** True unless both tell a day and it is another one. */
function sameDay(a: Statement, b: Statement): boolean {
  const days = (statement: Statement) =>
    statement.terms.flatMap((term) => (term.kind === 'time' && term.day ? [term.day] : []));
  const [ofA, ofB] = [days(a), days(b)];
  return ofA.length === 0 || ofB.length === 0 || ofA.some((day) => ofB.includes(day));
}

/** True when each names somebody or something that the other does not: then they tell of two things. */
function namesOthers(a: Statement, b: Statement, { ofA, ofB }: Alignment): boolean {
  const lacksPartner = (statement: Statement, partners: readonly number[]) =>
    statement.terms.some((term, i) => term.kind === 'name' && partners[i] === -1);
  return lacksPartner(a, ofA) && lacksPartner(b, ofB);
}

/** True when both are about what one and the same party does. */
function sharesActor(a: Statement, b: Statement): boolean {
  const actor = (statement: Statement) => statement.terms.find((term) => term.kind === 'name')?.entity;
  return actor(a) !== undefined && actor(a) === actor(b);
}

const HALF = 0.5;
/** So many words behind a verb and its actor stands what it is done to. */
const DEED = 3;

/** Of the weight that answers, the share that stands within `reach` terms behind a cue: what is denied, or is over. */
function governs({ terms }: Statement, partners: readonly number[], key: string, reach: number): number {
  const at = terms.findIndex((term) => term.kind === 'cue' && term.key === key);
  let [all, behind] = [0, 0];
  for (const [i, { weight }] of terms.entries()) {
    if (partners[i] === undefined || (partners[i] as number) < 0) continue;
    all += weight;
    if (i > at && i <= at + reach) behind += weight;
  }
  return all === 0 ? 0 : behind / all;
}

/** What is over is what went on or was to come: «يواصل زيارته» and «اختتم زيارته», not «أغلق الطرق». */
function sharesDeed(a: Statement, b: Statement, { ofA, ofB }: Alignment): boolean {
  const [over, partners] = a.isOver ? [a, ofA] : [b, ofB];
  const cue = over.terms.findIndex((term) => term.kind === 'cue' && term.key === 'completed');
  // the cue's own word stands behind it as a term, then may stand who does it
  const actor = over.terms.findIndex(({ kind }) => kind === 'name');
  const at = Math.max(cue + 1, actor);
  const behind = over.terms.flatMap(({ kind }, i) => (kind === 'word' && i > at ? [i] : []));
  return behind.slice(0, DEED).some((i) => (partners[i] ?? -1) >= 0);
}

/** True when a statement holds this cue. */
export function has(statement: Statement, key: string): boolean {
  return statement.terms.some((term) => term.kind === 'cue' && term.key === key);
}
