import { visible } from './visible.ts';

/** Wraps a piece of text of another script so that it doesn't reorder its surroundings (U+2068 … U+2069). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A quoted piece of an article for a message: on one line, cut to `limit` units, in «», isolated. */
export function quoted(text: string, limit = 90): string {
  const flat = visible(text);
  let end = Math.min(flat.length, limit);
  const code = flat.charCodeAt(end - 1);
  if (end < flat.length && code >= 0xd800 && code <= 0xdbff) end--;
  return isolated(end < flat.length ? `«${flat.slice(0, end).trimEnd()}…»` : `«${flat}»`);
}
