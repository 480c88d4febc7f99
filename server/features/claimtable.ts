import { claimRows } from '../corpus/claimtable.ts';
import type { Corpus, Place } from '../corpus/corpus.ts';
import { linesOf } from '../locate.ts';
import type { ClaimCell, ClaimRow, ClaimTable } from '../protocol.ts';
import { slice } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { shortened } from './prose.ts';

/** Most rows, and the longest text of a cell. */
const MOST_ROWS = 500;
const LONGEST = 240;

/** Claims × documents: what documents say alike and otherwise, by day. */
export function claimTable(corpus: Corpus, paths: readonly string[] = corpus.paths()): ClaimTable {
  const { rows, more } = claimRows(corpus, paths, MOST_ROWS);
  const told = rows.map(
    ({ first, day, origins, cells }): ClaimRow => ({
      text: textOf(corpus, first),
      day: day ?? null,
      origins,
      cells: cells.flatMap(({ place, kind, because }) => cellOf(corpus, place, kind, because)),
    }),
  );
  const documents = new Set(told.flatMap(({ cells }) => cells.map(({ uri }) => uri)));
  return { documents: [...documents].sort(), rows: told.sort(byDay), more };
}

function cellOf(corpus: Corpus, place: Place, kind: ClaimCell['kind'], because: string): ClaimCell[] {
  const document = corpus.document(place.path);
  if (!document) return [];
  return [{ uri: place.path, range: linesOf(document).range(place), text: textOf(corpus, place), kind, because }];
}

function textOf(corpus: Corpus, { path, ...span }: Place): string {
  return visible(shortened(slice(corpus.document(path)?.text ?? '', span).replace(/\s+/g, ' '), LONGEST));
}

function byDay(a: ClaimRow, b: ClaimRow): number {
  if (a.day !== b.day) return a.day === null ? 1 : b.day === null ? -1 : a.day < b.day ? -1 : 1;
  return b.cells.length - a.cells.length;
}
