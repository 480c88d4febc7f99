import type { ClaimCues } from '../../language/language.ts';
import type { Span } from '../../text/span.ts';
import type { DifferenceKind } from '../corpus.ts';
import type { Alignment } from './alignment.ts';
import type { Comparable, Statement } from './comparable.ts';
import { type Difference, holds, isDefinite } from './differences.ts';

/** Negation, hedge and stance that one side has and the other lacks. Linear in the terms. */
export function turns(a: Statement, b: Statement, { ofA, ofB }: Alignment, cues: ClaimCues): Difference[] {
  const out: Difference[] = [];
  const one = (key: string, what: DifferenceKind, opposed: boolean) => {
    const [inA, inB] = [of(a, key), of(b, key)];
    if (inA.length % 2 === inB.length % 2) return;
    // a negation turns the word behind it: where the other side lacks that word, nothing is turned
    const [cueA, cueB] = opposed ? [turning(a, b, ofA, inA, cues), turning(b, a, ofB, inB, cues)] : [inA[0], inB[0]];
    if (opposed && !cueA && !cueB) return;
    const side = cueA && cueB ? {} : { missingIn: cueA ? ('b' as const) : ('a' as const) };
    out.push({ a: cueA ? span(cueA) : whole(a), b: cueB ? span(cueB) : whole(b), what, opposed, ...side });
  };
  const denies = (statement: Statement) =>
    of(statement, 'negation').some(({ norm }) => !cues.weakNegations.has(norm.replace(/^[وفبل]/, '')));
  const silence = (denied: Statement, silent: Statement) =>
    denies(denied) &&
    of(silent, 'unsaid')[0] &&
    !of(silent, 'negation')[0] &&
    !of(denied, 'unsaid')[0] &&
    !isOneVerb(denied, of(denied, 'negation')[0], silent, of(silent, 'unsaid')[0]);
  if (silence(a, b) || silence(b, a)) {
    // «شدد على أنه لم يجر» against «لم يعلن»: a denial has become silence
    const cue = (statement: Statement) => of(statement, 'negation')[0] ?? of(statement, 'unsaid')[0];
    const [cueA, cueB] = [cue(a) as Comparable, cue(b) as Comparable];
    out.push({ a: span(cueA), b: span(cueB), what: 'negation', opposed: true, isSilence: true });
  } else {
    one('negation', 'negation', true);
    one('unsaid', 'negation', true);
  }
  one('hedge', 'hedge', false);
  out.push(
    ...partitives(a, b, ofA, 'b'),
    ...partitives(b, a, ofB, 'a').map((found) => ({ ...found, a: found.b, b: found.a })),
  );
  out.push(...stances(a, b, cues));
  return out;
}

/** «لم يكمل», «لم يكملها»: the same was not done, whatever the verb may mean besides. */
function isOneVerb(a: Statement, cueA: Comparable | undefined, b: Statement, cueB: Comparable | undefined): boolean {
  const verb = (statement: Statement, cue: Comparable | undefined) =>
    cue && statement.terms[nextTo(statement, statement.terms.indexOf(cue))]?.root;
  return verb(a, cueA) !== undefined && verb(a, cueA) === verb(b, cueB);
}

/** «من أقدم النسخ», "one of the oldest", against «أقدم نسخة»: the oldest of all. `lacking`: the side of `other`. */
function partitives(
  statement: Statement,
  other: Statement,
  partners: readonly number[],
  lacking: 'a' | 'b',
): Difference[] {
  return of(statement, 'partitive').flatMap((cue) => {
    const answer = partners[nextTo(statement, statement.terms.indexOf(cue))] ?? -1;
    const superlative = other.terms[answer];
    if (!superlative || other.terms[answer - 1]?.key === 'partitive') return [];
    return [{ a: span(cue), b: span(superlative), what: 'hedge' as const, opposed: false, missingIn: lacking }];
  });
}

function of(statement: Statement, key: string): Comparable[] {
  return statement.terms.filter((term) => term.kind === 'cue' && term.key === key);
}

/** The first of these cues whose word, with the one behind it, the other side says without a negation. */
function turning(
  statement: Statement,
  other: Statement,
  partners: readonly number[],
  found: readonly Comparable[],
  cues: ClaimCues,
): Comparable | undefined {
  return found.find((cue) => {
    const target = nextTo(statement, statement.terms.indexOf(cue));
    const partner = partners[target] ?? -1;
    // the last word of a name answers all of it
    const length = Math.max(1, statement.terms[target]?.parts.length ?? 1);
    if (partner < 0 || isTurned(other, partner, length) || isWarned(other, partner, cues)) return false;
    // «الهبوط غير المتوقع» says no less than «هبوط غير متوقع», though a weak negation counts only in the second
    if (cues.weakNegations.has(cue.norm) && isDefinite(other.terms[partner] as Comparable)) return false;
    // «لم تسجل وفيات» against «سجلت إصابات»: the same verb, of another thing
    const behind = nextTo(statement, target);
    if (behind < 0) return true;
    const answer = partners[behind] ?? -1;
    // a synonym answers only where the words stand in the same order: «لا يأتي لاجئون», «… لاجئين. وجاء»
    const isVerb = statement.terms[target]?.root === other.terms[partner]?.root;
    return answer >= 0 && Math.abs(answer - partner) <= NEAR && (isVerb || answer > partner);
  });
}

const NEAR = 3;

/** The next term behind one that tells something, in reach; −1 for none. */
function nextTo({ terms }: Statement, at: number): number {
  for (let i = at + 1; i < terms.length && i <= at + REACH; i++) if (terms[i]?.kind !== 'cue') return i;
  return -1;
}

const REACH = 2;

/** «حذرت من استخدام», "banned the use": what is warned of or forbidden is not to be done, as with a negation. */
function isWarned({ terms }: Statement, at: number, { averse }: ClaimCues): boolean {
  return terms.slice(Math.max(0, at - WARNING_REACH), at).some((term) => term.kind === 'word' && holds(averse, term));
}

/** Between the verb and what is warned of stands who warns whom. */
const WARNING_REACH = 6;

/** True when a negation stands shortly before a term, which is the last of so many words. */
function isTurned({ terms }: Statement, at: number, length: number): boolean {
  return terms
    .slice(Math.max(0, at - REACH - length + 1), at)
    .some(({ kind, key }) => kind === 'cue' && (key === 'negation' || key === 'unsaid' || key === 'denial'));
}

const CAUSE = 'stance:because';

function stances(a: Statement, b: Statement, cues: ClaimCues): Difference[] {
  const stancesOf = (statement: Statement) =>
    statement.terms.filter((term) => term.kind === 'cue' && term.key.startsWith('stance:'));
  const [stanceA, stanceB] = [stancesOf(a), stancesOf(b)];
  const odd = stanceA.find((term) => !stanceB.some((other) => other.key === term.key));
  const oddB = stanceB.find((term) => !stanceA.some((other) => other.key === term.key));
  if ((!odd && !oddB) || cues.stances.length === 0) return [];
  // a cause that only one side tells is left out by the other, not changed
  if ([odd, oddB].every((term) => term === undefined || term.key === CAUSE)) return [];
  const side = odd && oddB ? {} : { missingIn: odd ? ('b' as const) : ('a' as const) };
  return [{ a: odd ? span(odd) : whole(a), b: oddB ? span(oddB) : whole(b), what: 'stance', opposed: false, ...side }];
}

function span({ start, end }: Span): Span {
  return { start, end };
}

function whole(statement: Statement): Span {
  return span(statement.claim);
}
