import type { Deed } from '../../document/document.ts';
import type { Language } from '../../language/language.ts';
import { quoted } from '../../text/isolate.ts';
import type { Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import { areSurelyOne, openWithOne } from './one-event.ts';
import type { Pairing } from './pair.ts';
import { answers, type Match, type ToldDeed } from './plan-match.ts';
import { has } from './relate.ts';
import { areOneEvent } from './topic.ts';

/** A plan, and the keys under which the words of its sentence would be called off. */
interface Plan extends ToldDeed {
  readonly objects: readonly string[];
}

/** What of an article is looked up to find what became of a plan. */
export interface DeedIndex {
  readonly planned: readonly Plan[];
  /** What was done or called off, by key, a few each. */
  readonly outcomes: ReadonlyMap<string, readonly ToldDeed[]>;
}

const MOST_OUTCOMES = 8;

/** Linear in the deeds. */
export function deedIndex(statements: readonly Statement[], language: Language): DeedIndex {
  const planned: Plan[] = [];
  const outcomes = new Map<string, ToldDeed[]>();
  for (const statement of statements)
    for (const deed of statement.claim.deeds) {
      if (has(statement, 'denial') || has(statement, 'unsaid')) continue;
      if (deed.mood === 'planned') {
        planned.push({ statement, deed, objects: objectsOf(statement, deed, language) });
        continue;
      }
      const list = outcomes.get(deed.key) ?? [];
      if (list.length < MOST_OUTCOMES) list.push({ statement, deed });
      outcomes.set(deed.key, list);
    }
  return { planned, outcomes };
}

/**
 * What one article announces, promises or demands and the other of the same event reports as done or called off; runs from
 * the outcome to the announcement. `clauses` are the pairings of whole statements. Cost: bounded for each plan, and the
 * clauses.
 */
export function planPairings(a: Comparand, b: Comparand, clauses: readonly Pairing[]): Pairing[] {
  if (a.language !== b.language || a === b || !areOneEvent(a, b)) return [];
  const found = [...answered(a, b, 'b', clauses), ...answered(b, a, 'a', clauses)];
  if (found.length === 0) return [];
  const isSure = areSurelyOne(a, b);
  const isLikely = isSure || openWithOne(a, b);
  return found.flatMap(({ pairing, strength }) =>
    isSure || strength === 'aligned' || (isLikely && strength === 'much') ? [pairing] : [],
  );
}

interface Answered {
  readonly pairing: Pairing;
  readonly strength: Match['strength'];
}

/** The plans of one article with what the other tells of them; `side` is where the outcome stands in the pairing. */
function answered(plans: Comparand, tells: Comparand, side: 'a' | 'b', clauses: readonly Pairing[]): Answered[] {
  if (isLater(plans, tells)) return [];
  const out: Answered[] = [];
  for (const plan of plans.deeds.planned) {
    const best = outcomeOf(plan, plans, tells, clauses);
    if (!best || isRepeated(plan, plans, tells)) continue;
    const { told, match } = best;
    const outcome = told.deed.mood === 'off' ? 'called off' : 'reported as done';
    const reason = `announced (${wordsOf(plan.deed, plans)}); ${outcome} (${wordsOf(told.deed, tells)})`;
    const [one, other] = side === 'a' ? [told.statement, plan.statement] : [plan.statement, told.statement];
    if (out.some(({ pairing }) => pairing.a === one && pairing.b === other)) continue;
    const verdict = { kind: 'plans' as const, score: SCORE, differs: [], reason };
    out.push({ pairing: { a: one, b: other, verdict, from: side }, strength: match.strength });
  }
  return out;
}

const SCORE = 0.7;

/** The deed of the other article that answers a plan best. */
function outcomeOf(
  plan: Plan,
  plans: Comparand,
  tells: Comparand,
  clauses: readonly Pairing[],
): { readonly told: ToldDeed; readonly match: Match } | undefined {
  let best: { readonly told: ToldDeed; readonly match: Match } | undefined;
  for (const told of toldOf(plan, tells)) {
    if (best && best.told.deed.key === plan.deed.key && told.deed.key !== plan.deed.key) break;
    const match = answers({ ...plan, side: plans }, { ...told, side: tells }, areAligned(plan, told, clauses));
    if (match && (!best || match.bits > best.match.bits)) best = { told, match };
  }
  return best;
}

/** What the other article says was done of the kind, and what it says of what is planned that it was called off. */
function toldOf({ deed, objects }: Plan, { deeds }: Comparand): ToldDeed[] {
  const off = objects.flatMap((key) => deeds.outcomes.get(key) ?? []).filter((told) => told.deed.mood === 'off');
  return [...(deeds.outcomes.get(deed.key) ?? []), ...off];
}

function objectsOf({ terms }: Statement, deed: Deed, language: Language): string[] {
  const words = terms.filter(({ kind, weight }) => kind === 'word' && weight >= TELLING);
  const keys = new Set(words.map(({ norm }) => language.deeds.key(norm)));
  keys.delete(deed.key);
  return [...keys];
}

/** Bits of a word that names what is planned: «مؤتمر» in «سيعقد مؤتمر». */
const TELLING = 4;

function areAligned(
  { statement: one }: ToldDeed,
  { statement: other }: ToldDeed,
  clauses: readonly Pairing[],
): boolean {
  return clauses.some(
    ({ a, b }) =>
      (a.claim === one.claim && b.claim === other.claim) || (a.claim === other.claim && b.claim === one.claim),
  );
}

/** The like was done before it is announced, or is still announced where it is said to be done: it is done more than once. */
function isRepeated(plan: ToldDeed, plans: Comparand, tells: Comparand): boolean {
  const own = { ...plan, side: plans };
  const before = plans.deeds.outcomes.get(plan.deed.key) ?? [];
  if (before.some((told) => answers(own, { ...told, side: plans }, false))) return true;
  return tells.deeds.planned.some(
    (other) => other.deed.key === plan.deed.key && answers(own, { ...other, side: tells }, false) !== undefined,
  );
}

/** True when one article is dated after another to the day. */
function isLater(a: Comparand, b: Comparand): boolean {
  const [one, other] = [a, b].map(({ document, article }) => document.articles[article]?.day.value ?? '');
  return DAY.test(one as string) && DAY.test(other as string) && (one as string) > (other as string);
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** From the word that tells its mood to the one that names the deed, where these stand close. */
function wordsOf({ start, end, from }: Deed, { document }: Comparand): string {
  return quoted(document.text.slice(end - from <= LONGEST ? from : start, end));
}

const LONGEST = 60;
