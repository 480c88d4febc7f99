import type { Span } from '../../text/span.ts';
import type { Statement } from './comparable.ts';
import type { Comparand } from './comparand.ts';
import type { Difference } from './differences.ts';
import { areApart, DAY } from './happening.ts';
import { areAlike, areSurelyOne } from './one-event.ts';
import type { Pairing } from './pair.ts';
import { meet, partiesOf, standing, type ToldParties } from './party-match.ts';

const SCORE = 0.8;

/**
 * Two articles of one event in which the same two parties have changed places: who won and who lost, who was killed by whom.
 * Each article tells it one way only. Where both tell it one way in other words, they say the same. Cost: bounded by the deeds
 * that either tells.
 */
export function partyPairings(a: Comparand, b: Comparand): Pairing[] {
  if (a.language !== b.language) return [];
  const [ofA, ofB] = [toldIn(a), toldIn(b)];
  if (ofA.length === 0 || ofB.length === 0) return [];
  const found = ofA.flatMap((one) =>
    ofB.flatMap((other) => {
      const told = pairing(one, other, ofA, ofB);
      return told ? [{ one, other, pairing: told }] : [];
    }),
  );
  return found.filter(({ one, other }) => areOfOneEvent(one, other, a, b)).map(({ pairing }) => pairing);
}

/** A match has no place or person that both articles open with: it is known by the two that play. */
function areOfOneEvent(one: ToldParties, other: ToldParties, a: Comparand, b: Comparand): boolean {
  if (areSurelyOne(a, b)) return true;
  const opens = (article: Comparand, parties: ToldParties) =>
    [parties.agent, parties.object].every((party) =>
      article.statements.slice(0, OPENING).some(({ terms }) => meet(party, terms)),
    );
  return areAlike(a, b) && opens(a, other) && opens(b, one);
}

/** Statements that make up an opening, the headline among them. */
const OPENING = 4;

function pairing(
  one: ToldParties,
  other: ToldParties,
  ofA: readonly ToldParties[],
  ofB: readonly ToldParties[],
): Pairing | undefined {
  const [a, b] = [one.statement, other.statement];
  if (one.parties.deed !== other.parties.deed || areApart(daysOf(a), daysOf(b))) return undefined;
  const how = standing(one, other);
  if (how === 'same') {
    const reason = 'both tell who did it to whom';
    return { a, b, verdict: { kind: 'paraphrases', score: SCORE, differs: [], reason } };
  }
  // who lost the first leg and won the second is told to have done both
  const tellsBoth =
    ofA.some((own) => standing(own, other) === 'same') || ofB.some((own) => standing(one, own) === 'same');
  if (how !== 'turned' || tellsBoth) return undefined;
  const reason = 'who did it on one side is to whom it was done on the other';
  const differs: Difference[] = [
    { a: spanOf(one.parties.agent), b: spanOf(other.parties.agent), what: 'agent', opposed: true },
  ];
  return { a, b, verdict: { kind: 'contradicts', score: SCORE, differs, reason } };
}

const remembered = new WeakMap<Comparand, readonly ToldParties[]>();

function toldIn(article: Comparand): readonly ToldParties[] {
  const known = remembered.get(article);
  if (known) return known;
  const made = article.statements.flatMap(partiesOf);
  remembered.set(article, made);
  return made;
}

function daysOf({ terms }: Statement): ReadonlySet<string> {
  return new Set(terms.flatMap(({ kind, day }) => (kind === 'time' && day && DAY.test(day) ? [day] : [])));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
