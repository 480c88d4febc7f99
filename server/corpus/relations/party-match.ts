import type { Parties } from '../../document/document.ts';
import { overlap, type Span } from '../../text/span.ts';
import type { Comparable, Statement } from './comparable.ts';

/** A deed that a statement tells, with what names the two parties. */
export interface ToldParties {
  readonly statement: Statement;
  readonly parties: Parties;
  readonly agent: readonly Comparable[];
  readonly object: readonly Comparable[];
}

/** Whether the two parties stand to one another as on the other side; `undefined` where they are others. */
export function standing(one: ToldParties, other: ToldParties): 'same' | 'turned' | undefined {
  if (one.parties.deed !== other.parties.deed) return undefined;
  const isSame = meet(one.agent, other.agent) && meet(one.object, other.object);
  const isTurned = meet(one.agent, other.object) && meet(one.object, other.agent);
  return isSame === isTurned ? undefined : isSame ? 'same' : 'turned';
}

/** True where two statements tell one deed by words of which one is the other's converse: «فاز أ على ب», «خسر ب أمام أ». */
export function areConverse(a: Statement, b: Statement, left: Span, right: Span): boolean {
  return partiesOf(a).some(
    (one) =>
      overlap(one.parties, left) > 0 &&
      partiesOf(b).some((other) => overlap(other.parties, right) > 0 && standing(one, other) === 'same'),
  );
}

/** True where two statements tell one deed of one party, but to others: two matches, two posts. */
export function areOfOthers(a: Statement, b: Statement): boolean {
  const [one, other] = [partiesOf(a)[0], partiesOf(b)[0]];
  if (!one || !other || one.parties.deed !== other.parties.deed) return false;
  const [agents, objects] = [meet(one.agent, other.agent), meet(one.object, other.object)];
  return agents !== objects && areNamed(agents ? [one.object, other.object] : [one.agent, other.agent]);
}

function areNamed(parties: readonly (readonly Comparable[])[]): boolean {
  return parties.every((party) => party.some(({ kind }) => kind === 'name'));
}

/** The deeds of a statement, with the terms of both parties. */
export function partiesOf(statement: Statement): ToldParties[] {
  return statement.claim.parties.flatMap((parties) => {
    const [agent, object] = [parties.agent, parties.object].map((party) => namesOf(statement, party));
    return agent && object && agent.length > 0 && object.length > 0 ? [{ statement, parties, agent, object }] : [];
  });
}

/** The name that tells a party; its words where none does. */
function namesOf({ terms }: Statement, party: Span): Comparable[] {
  const own = terms.filter((term) => term.weight > 0 && overlap(term, party) > 0);
  const names = own.filter(({ kind }) => kind === 'name');
  return names.length > 0 ? names : own.filter(({ kind }) => kind === 'word');
}

/** True where two parties have a name, or a word of one, in common. */
export function meet(one: readonly Comparable[], other: readonly Comparable[]): boolean {
  return one.some((term) => other.some((their) => isSame(term, their)));
}

function isSame(one: Comparable, other: Comparable): boolean {
  if (one.entity !== undefined && one.entity === other.entity) return true;
  const [left, right] = [wordsOf(one), wordsOf(other)];
  return left.some((word) => right.includes(word));
}

function wordsOf({ parts, key }: Comparable): readonly string[] {
  return parts.length > 0 ? parts : [key];
}
