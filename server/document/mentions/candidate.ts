import { offsetAfter } from '../../language/ar/proclitics.ts';
import type { EntityType } from '../document.ts';
import type { Line } from './token.ts';

/** A stretch of words in a line that may be a name. */
export interface Candidate {
  readonly line: number;
  /** Tokens `[first, last)` of the line. */
  readonly first: number;
  readonly last: number;
  /** Normalised letters of attached particles at the first token; `undefined` when not yet decided. */
  readonly cut: number | undefined;
  readonly type: EntityType;
  /** Which finder is believed where two overlap: the higher. */
  readonly rank: number;
  /** ISO code when it names a country. */
  readonly country?: string | undefined;
}

/** The candidates that stand when overlapping ones are settled: by rank, then the longer, then the earlier. */
export function settle(candidates: readonly Candidate[]): Candidate[] {
  const order = [...candidates].sort(
    (a, b) => b.rank - a.rank || b.last - b.first - (a.last - a.first) || a.line - b.line || a.first - b.first,
  );
  const taken = new Map<number, Set<number>>();
  const out: Candidate[] = [];
  for (const candidate of order) {
    const own = taken.get(candidate.line) ?? new Set<number>();
    taken.set(candidate.line, own);
    let isFree = true;
    for (let i = candidate.first; i < candidate.last && isFree; i++) isFree = !own.has(i);
    if (!isFree) continue;
    for (let i = candidate.first; i < candidate.last; i++) own.add(i);
    out.push(candidate);
  }
  return out.sort((a, b) => a.line - b.line || a.first - b.first);
}

/** For each line the place in `candidates` of the one that holds each token; `undefined` where none does. */
export function candidatesByToken(
  candidates: readonly Candidate[],
  lines: readonly Line[],
): readonly (readonly (number | undefined)[])[] {
  const out = lines.map(({ tokens }) => new Array<number | undefined>(tokens.length).fill(undefined));
  candidates.forEach(({ line, first, last }, i) => {
    out[line]?.fill(i, first, last);
  });
  return out;
}

/** Where a candidate stands in the document. */
export function spanOf(candidate: Candidate, lines: readonly Line[]): { start: number; end: number } {
  const { tokens } = lines[candidate.line] as Line;
  const first = tokens[candidate.first];
  const last = tokens[candidate.last - 1];
  if (!first || !last) return { start: 0, end: 0 };
  return { start: first.start + offsetAfter(first.word.surface, candidate.cut ?? 0), end: last.end };
}
