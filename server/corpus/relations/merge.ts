import { overlap } from '../../text/span.ts';
import type { Pairing } from './pair.ts';

/** True when two pairings are of the same passages. */
export function meet(one: Pairing, other: Pairing): boolean {
  return overlap(one.a.claim, other.a.claim) > 0 && overlap(one.b.claim, other.b.claim) > 0;
}

const KEPT = new Set<Pairing['verdict']['kind']>(['supersedes', 'contradicts', 'denies']);

/**
 * Relations of clauses with those that a few words of theirs tell: a question that is answered, another side of a place, a
 * denial. What these tell is no rewording and no alteration; where the clauses tell more, theirs stand.
 */
export function merged(clauses: readonly Pairing[], told: readonly Pairing[]): Pairing[] {
  if (told.length === 0) return [...clauses];
  const added = told.filter((one) => !clauses.some((known) => outranks(known, one) && meet(known, one)));
  return [...clauses.filter((known) => !added.some((one) => meet(known, one))), ...added];
}

function outranks({ verdict: { kind, reason }, isToll }: Pairing, told: Pairing): boolean {
  // «سيغادر» and «غادر»: that one is over where the other is to come says less than what became of it
  if (told.verdict.kind === 'plans' && kind === 'supersedes' && reason === undefined && !isToll) return false;
  // that both tell the same is told by the clauses as well
  if (told.verdict.kind === 'paraphrases') return true;
  return KEPT.has(kind);
}
