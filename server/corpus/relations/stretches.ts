import type { Language } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import { align } from './alignment.ts';
import { type Comparable, joined, type Statement, unindexed } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { likenesses } from './likenesses.ts';

/** Runs of terms of two statements that answer each other. */
export interface Stretches {
  readonly a: Run;
  readonly b: Run;
  /** The pairs of positions of terms that answer each other in them. */
  readonly answers: readonly (readonly [ofA: number, ofB: number])[];
}

/** Positions of terms `[from, to)`. */
export type Run = readonly [from: number, to: number];

/** What a term without an answer costs, of its weight. */
const LOSS = 0.7;
/** Each further pair of stretches is what the ones before have left over. */
const MOST_STRETCHES = 3;
/** A term that an earlier stretch has used up. */
const USED = -2;

/**
 * The stretches of two statements that answer each other best, best first. Local alignment after
 * Smith & Waterman (1981), with partners in any order; further ones after Waterman & Eggert (1987).
 * `isTaken`: pairs of terms that are related already. Cost: terms of a times terms of b.
 */
export function stretchesOf(
  a: Statement,
  b: Statement,
  leastBits: number,
  isTaken: (a: Comparable, b: Comparable) => boolean,
): Stretches[] {
  const likely = likenesses(a.terms, b.terms, { bits: leastBits, words: 0, wordDice: 0, answered: 0 });
  if (!likely) return [];
  const { ofA, ofB } = align(a.terms, b.terms, likely);
  const [toB, toA] = [[...ofA], [...ofB]];
  const use = (i: number, j: number) => {
    toB[i] = USED;
    toA[j] = USED;
  };
  for (const [i, j] of ofA.entries())
    if (j >= 0 && isTaken(a.terms[i] as Comparable, b.terms[j] as Comparable)) use(i, j);
  const out: Stretches[] = [];
  while (out.length < MOST_STRETCHES) {
    let inA: Run = [0, 0];
    let inB: Run = [0, b.terms.length];
    for (let round = 0; round < 3; round++) {
      inA = heaviest(a.terms, toB, inB);
      inB = heaviest(b.terms, toA, inA);
    }
    inA = heaviest(a.terms, toB, inB);
    const answers: [number, number][] = [];
    for (let i = inA[0]; i < inA[1]; i++) {
      const j = toB[i] as number;
      if (j >= inB[0] && j < inB[1]) answers.push([i, j]);
    }
    if (answers.length === 0) break;
    out.push({ a: inA, b: inB, answers });
    for (const [i, j] of answers) use(i, j);
  }
  return out;
}

/** The run of terms with the most weight that has partners in `there`, less what has none (Kadane). */
function heaviest(terms: readonly Comparable[], partners: readonly number[], there: Run): Run {
  let best: Run = [0, 0];
  let bestSum = 0;
  let sum = 0;
  let from = 0;
  for (const [i, { weight }] of terms.entries()) {
    const partner = partners[i] as number;
    if (partner === USED) sum -= weight;
    else sum += partner >= there[0] && partner < there[1] ? weight : -LOSS * weight;
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

/** So many terms on either side of a stretch may belong to the clause around it. */
const REACH = 6;

/** A run of terms widened to where a clause may begin and end, where that is near. */
export function widened({ terms }: Statement, [from, to]: Run, text: string, { claims }: Language): Run {
  const opens = (at: number) => {
    const term = terms[at];
    return term === undefined || claims.joint.test(text.slice(terms[at - 1]?.end ?? term.start, term.end));
  };
  let first = from;
  while (first > 0 && from - first <= REACH && !opens(first)) first--;
  if (from - first > REACH) first = from;
  let last = to;
  while (last < terms.length && last - to <= REACH && !opens(last)) last++;
  if (last - to > REACH) last = to;
  return [first, last];
}

/** A statement of some of another's terms, and of what turns the first of them. */
export function part(whole: Statement, [first, to]: Run, article: Comparand): Statement {
  let from = first;
  while (whole.terms[from - 1]?.kind === 'cue') from--;
  const terms = whole.terms.slice(from, to);
  const span: Span = { start: terms[0]?.start ?? whole.claim.start, end: terms.at(-1)?.end ?? whole.claim.start };
  const holds = (key: string) => terms.some((term) => term.kind === 'cue' && term.key === key);
  const touched = (at: number) => {
    const { claim } = article.statements[at] as Statement;
    return claim.start < span.end && claim.end > span.start;
  };
  let [left, right] = [whole.first, whole.last];
  while (left < right && !touched(left)) left++;
  while (right > left && !touched(right)) right--;
  return {
    ...whole,
    claim: { ...whole.claim, ...span },
    terms,
    first: left,
    last: right,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
    unindexed: unindexed(terms),
    tolls: whole.tolls.filter(({ quantity }) => quantity.start >= span.start && quantity.end <= span.end),
    isOpen: whole.isOpen && (holds('ongoing') || holds('plan')),
    isOver: whole.isOver && holds('completed'),
  };
}

/** A statement with the one before and the one behind it, where these are in the same paragraph. */
export function withNeighbours(article: Comparand, at: number): Statement {
  const known = remembered.get(article) ?? [];
  remembered.set(article, known);
  known[at] ??= joined(around(article, at));
  return known[at] as Statement;
}

const remembered = new WeakMap<Comparand, (Statement | undefined)[]>();

function around({ statements }: Comparand, at: number): Statement[] {
  const block = statements[at]?.claim.block;
  return [at - 1, at, at + 1].flatMap((n) => {
    const one = statements[n];
    return one?.claim.block === block ? [one as Statement] : [];
  });
}
