import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isAboutGames, isClubHere } from './clubs.ts';
import { isTitled } from './context.ts';
import type { Line } from './token.ts';

/** From this rank on a finder knows the type for certain: a generic word, marks or a table told it. */
const CERTAIN = 2;
const TITLED = 3;

/**
 * One name, one type in a document: what the tagger alone typed takes the type that a generic word, marks or a title
 * gave the same words elsewhere («شركة معادن» types every «معادن»), else the one that most of its places got. Linear.
 */
export function consistent(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const games = isAboutGames(lines);
  const keys = candidates.map((candidate) => keyOf(candidate, lines));
  candidates.forEach((candidate, i) => {
    const own = votes.get(keys[i] as string) ?? new Map<EntityType, number>();
    votes.set(keys[i] as string, own);
    const titled = candidate.type === 'PER' && isTitled(lines[candidate.line] as Line, candidate.first);
    const weight = candidate.rank >= CERTAIN ? 100 : titled ? TITLED : 1;
    if (games && candidate.rank < CERTAIN && isClubHere(lines[candidate.line] as Line, candidate, lines))
      own.set('ORG', (own.get('ORG') ?? 0) + TITLED);
    own.set(candidate.type, (own.get(candidate.type) ?? 0) + weight);
  });
  return candidates.map((candidate, i) => {
    if (candidate.rank >= CERTAIN) return candidate;
    const type = mostVoted(votes.get(keys[i] as string) as ReadonlyMap<EntityType, number>, candidate.type);
    return type === candidate.type ? candidate : { ...candidate, type };
  });
}

function keyOf({ line, first, last, cut }: Candidate, lines: readonly Line[]): string {
  const tokens = (lines[line] as Line).tokens.slice(first, last);
  return tokens
    .map(({ word, stems }, i) => (i === 0 ? (stems.find((stem) => stem.cut === cut)?.norm ?? word.norm) : word.norm))
    .join(' ');
}

/** The type with most votes; its own where votes are even. */
function mostVoted(votes: ReadonlyMap<EntityType, number>, own: EntityType): EntityType {
  let best = own;
  for (const [type, count] of votes) if (count > (votes.get(best) ?? 0)) best = type;
  return best;
}
