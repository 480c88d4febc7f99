import { readFileSync } from 'node:fs';

const folder = new URL('../gold/', import.meta.url);

/** The rows of a table of annotations, by column name. */
export function goldTable(name: string): Record<string, string>[] {
  const [head = '', ...rows] = readFileSync(new URL(`${name}.tsv`, folder), 'utf8')
    .trimEnd()
    .split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

/** A relation that a reader found: places are [article, start, words]. */
export interface GoldRelation {
  readonly id: string;
  readonly relation: string;
  readonly a: readonly [string, number, string];
  readonly b: readonly (readonly [string, number, string])[];
}

export function goldRelations(): GoldRelation[] {
  return JSON.parse(readFileSync(new URL('relations.json', folder), 'utf8'));
}

/** Harmonic mean of precision and recall, in per cent. */
export function f1(right: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 100 : (200 * right) / (found + wanted);
}
