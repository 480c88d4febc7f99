import { countryOfAdjective } from '../../document/mentions/gazetteer.ts';
import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { SAYS_THE_SAME } from '../kinds.ts';
import { type Alignment, align, likenesses } from './alignment.ts';
import type { Candidates } from './candidates.ts';
import type { Comparable, Statement } from './comparable.ts';
import { bare } from './happening.ts';
import type { Comparand, Pairing } from './pair.ts';
import { type Demand, relate, type Verdict } from './relate.ts';
import type { Setting } from './setting.ts';

/** For statements that have no answer yet, the stretches of them that answer one another. Cost: that of an alignment for each candidate. */
export function inPassing(
  a: Comparand,
  b: Comparand,
  near: Candidates,
  setting: Setting,
  bestOfA: ReadonlyMap<number, number>,
  bestOfB: ReadonlyMap<number, number>,
): Pairing[] {
  const out: Pairing[] = [];
  for (const [i, answers] of near) {
    for (const [j, bits] of answers) {
      if (bits < LOCAL.bits || (bestOfA.has(i) && bestOfB.has(j))) continue;
      const found = stretch(a.statements[i] as Statement, b.statements[j] as Statement, a.language, setting);
      if (found) out.push(found);
    }
  }
  return out;
}

/** How stretches of two statements answer one another: they say the same, or one more firmly. */
export function stretch(a: Statement, b: Statement, language: Language, setting: Setting): Pairing | undefined {
  const found = stretches(a, b, language);
  const verdict = found && relate(...found.pair, language, setting, LOCAL);
  if (!verdict) return undefined;
  // «تعاون قد يعزز …» is not «تعزيز التعاون» made uncertain: what is said more firmly is said in one order
  const isTold = isFirmer(verdict)
    ? align(found.pair[0].terms, found.pair[1].terms).order === 1
    : SAYS_THE_SAME.has(verdict.kind) && found.words >= FEWEST_WORDS;
  if (!isTold) return undefined;
  return { a: found.pair[0], b: found.pair[1], verdict };
}

/** One side says as certain, or exactly, what the other does not. */
export function isFirmer({ kind, differs }: Verdict): boolean {
  return kind === 'alters' && differs.every(({ what }) => what === 'hedge');
}

/** Stretches of clauses that answer each other: less of them has to agree than of words strewn over two clauses. */
const LOCAL: Demand = { bits: 15, wordBits: 14, dice: 0.5, wordDice: 0.42 };

/** Two stretches, and how many words and numbers of them answer one another. */
interface Stretches {
  readonly pair: readonly [Statement, Statement];
  readonly words: number;
}

/** What a term without an answer costs, of its weight. */
const LOSS = 0.7;

/**
 * The stretches of two statements that answer each other best, where that is less than all of them: one text
 * says in passing what the other says in a sentence of its own. Local alignment after Smith & Waterman (1981), with
 * partners in any order. `undefined`: nothing near enough. Cost: terms of a times terms of b.
 */
function stretches(a: Statement, b: Statement, language: Language): Stretches | undefined {
  const likely = likenesses(a.terms, b.terms, { bits: LOCAL.bits, loss: Number.POSITIVE_INFINITY });
  if (!likely) return undefined;
  const { ofA, ofB }: Alignment = align(a.terms, b.terms, likely);
  let inB: Stretch = [0, b.terms.length];
  let inA: Stretch = [0, 0];
  for (let round = 0; round < 2; round++) {
    inA = heaviest(a.terms, ofA, inB);
    inB = heaviest(b.terms, ofB, inA);
  }
  inA = heaviest(a.terms, ofA, inB);
  if (inA[1] - inA[0] === a.terms.length && inB[1] - inB[0] === b.terms.length) return undefined;
  const answered = ofA.filter(
    (j, i) => i >= inA[0] && i < inA[1] && j >= inB[0] && j < inB[1] && isSaying(a.terms[i] as Comparable, language),
  );
  return { pair: [part(a, inA), part(b, inB)], words: answered.length };
}

/** A title and a name are no claim: so many words or numbers have to answer, unless one side says them more firmly. */
const FEWEST_WORDS = 4;

/** A number, or a word that is neither common nor part of how somebody is introduced («الزعيم الكوري», "Korean leader"). */
function isSaying({ kind, weight, norm }: Comparable, { names }: Language): boolean {
  if (kind !== 'word') return kind === 'number';
  return weight >= 3 && !names.titles.has(bare(norm)) && !names.titles.has(norm) && !countryOfAdjective(norm);
}

/** Terms `[from, to)`. */
type Stretch = readonly [from: number, to: number];

/** The run of terms with the most weight that has partners in `there`, less what has none (Kadane). */
function heaviest(terms: readonly Comparable[], partners: readonly number[], there: Stretch): Stretch {
  let best: Stretch = [0, 0];
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (const [i, { weight }] of terms.entries()) {
    const partner = partners[i] as number;
    sum += partner >= there[0] && partner < there[1] ? weight : -LOSS * weight;
    if (sum > bestSum) {
      best = [from, i + 1];
      bestSum = sum;
    }
    if (sum <= 0) {
      sum = 0;
      from = i + 1;
    }
  }
  return best;
}

function part(whole: Statement, [first, to]: Stretch): Statement {
  let from = first;
  // what turns the first word belongs to it
  while (whole.terms[from - 1]?.kind === 'cue') from--;
  const terms = whole.terms.slice(from, to);
  const span: Span = { start: terms[0]?.start ?? whole.claim.start, end: terms.at(-1)?.end ?? whole.claim.start };
  const holds = (key: string) => terms.some((term) => term.kind === 'cue' && term.key === key);
  return {
    ...whole,
    claim: { ...whole.claim, ...span },
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    tolls: whole.tolls.filter(({ quantity }) => quantity.start >= span.start && quantity.end <= span.end),
    isOpen: whole.isOpen && (holds('ongoing') || holds('plan')),
    isOver: whole.isOver && holds('completed'),
  };
}
