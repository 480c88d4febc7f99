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
  const taken = new Set<string>();
  const out: Candidate[] = [];
  for (const candidate of order) {
    const places = Array.from(
      { length: candidate.last - candidate.first },
      (_, i) => `${candidate.line} ${candidate.first + i}`,
    );
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    out.push(candidate);
  }
  return out.sort((a, b) => a.line - b.line || a.first - b.first);
}

/** Where a candidate stands in the document. */
export function spanOf(candidate: Candidate, lines: readonly Line[]): { start: number; end: number } {
  const { tokens } = lines[candidate.line] as Line;
  const first = tokens[candidate.first];
  const last = tokens[candidate.last - 1];
  if (!first || !last) return { start: 0, end: 0 };
  return { start: first.start + offsetAfter(first.word.surface, candidate.cut ?? 0), end: last.end };
}
