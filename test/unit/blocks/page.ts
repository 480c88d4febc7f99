import { findBlocks } from '../../../server/document/blocks.ts';

/**
 * A page written as a table, one line each: `zone role | text`, a zone of an article appended below with its number
 * (`embedded1`), `=` after the role for a line that stands earlier in the page. Empty rows are blank lines.
 */
export function textOf(table: string): string {
  return rows(table)
    .map((row) => row.slice(row.indexOf('|') + 1).trim())
    .join('\n');
}

/** The table that the blocks found in the text of `table` make. */
export function found(table: string, text = textOf(table)): string[] {
  return findBlocks(text).blocks.map(({ start, end, zone, role, article, repeated }) => {
    const place = article === undefined || article === 0 ? zone : `${zone}${article}`;
    const what = zone === role ? zone : `${place} ${role}`;
    return `${what}${repeated ? ' =' : ''} | ${text.slice(start, end)}`;
  });
}

/** What the table says, spelt as `found` spells it. */
export function expected(table: string): string[] {
  return rows(table)
    .filter((row) => row.trim() !== '')
    .map((row) => {
      const bar = row.indexOf('|');
      return `${row.slice(0, bar).trim().replace(/\s+/g, ' ')} | ${row.slice(bar + 1).trim()}`;
    });
}

function rows(table: string): string[] {
  return table
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
}
