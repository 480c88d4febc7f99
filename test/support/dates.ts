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
