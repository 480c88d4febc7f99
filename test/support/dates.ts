import { analyse } from '../../server/document/analyse.ts';
import type { DateExpression, Document } from '../../server/document/document.ts';

/** Each time expression of a text as `words → type value days resolved`, missing parts as «-». */
export function datesIn(text: string, published?: string): string[] {
  return lines(analyse(text, published === undefined ? {} : { published: [published] }));
}

/** The words of each time expression. */
export function dateWords(text: string): string[] {
  return analyse(text).dates.map(({ start, end }) => text.slice(start, end));
}

function lines({ text, dates }: Document): string[] {
  return dates.map((one) => line(text, one));
}

function line(text: string, { start, end, type, value, days, resolved }: DateExpression): string {
  return `${text.slice(start, end)} → ${type} ${value} ${days ?? '-'} ${resolved ?? '-'}`;
}

type Row = readonly [text: string, ...lines: string[]];

/** What one rule reads, in Arabic and in English; a rule of one language has one of them. */
export interface RulePair {
  readonly rule: string;
  readonly ar?: Row;
  readonly en?: Row;
}

/** The rows of rules for `test.each`: rule, text and the lines that `datesIn` gives. */
export function rowsOf(pairs: readonly RulePair[]): (readonly [rule: string, text: string, ...lines: string[]])[] {
  return pairs.flatMap(({ rule, ar, en }) => [ar, en].flatMap((row) => (row ? [[rule, ...row] as const] : [])));
}
