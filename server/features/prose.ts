import type { Range } from 'vscode-languageserver';
import { isolated } from '../text/isolate.ts';
import type { Span } from '../text/span.ts';
import { visible } from '../text/visible.ts';

/**
 * Texts that hold words of articles. Articles come from anywhere: their words are shown as they are
 * and never obeyed, neither as Markdown nor as HTML, links or direction marks.
 */
export interface Prose {
  /** Words of ours; what they quote in «» or in isolates keeps its own direction. */
  plain(text: string): string;
  strong(text: string): string;
  /** Words of an article, isolated so that they keep their own direction. */
  quoted(text: string): string;
  /** The same with some of the words (in order, in the text) set off. */
  marked(text: string, words: readonly Span[]): string;
  /** A place that a click opens. */
  link(label: string, uri: string, range: Range): string;
  /** Puts lines under one another; empty ones fall away. */
  lines(parts: readonly string[]): string;
  /** Puts paragraphs together; empty ones fall away. */
  paragraphs(parts: readonly string[]): string;
}

export const MARKDOWN: Prose = {
  plain: (text) => ours(text, escaped),
  strong: (text) => `**${isolated(escaped(text))}**`,
  quoted: (text) => isolated(escaped(text)),
  // one isolate around all: pieces of a right-to-left text must not be laid out from the left
  marked: (text, words) => isolated(pieces(text, words, escaped, (word) => `**${word}**`)),
  link: (label, uri, range) =>
    opens(uri) ? `[${isolated(escaped(label))}](<${target(uri, range)}>)` : isolated(escaped(label)),
  lines: (parts) => parts.filter(Boolean).join('  \n'),
  paragraphs: (parts) => parts.filter(Boolean).join('\n\n'),
};

export const PLAIN: Prose = {
  plain: (text) => ours(text, visible),
  strong: (text) => isolated(visible(text)),
  quoted: (text) => isolated(visible(text)),
  marked: (text, words) => isolated(pieces(text, words, visible, (word) => `[${word}]`)),
  link: (label) => isolated(visible(label)),
  lines: (parts) => parts.filter(Boolean).join('\n'),
  paragraphs: (parts) => parts.filter(Boolean).join('\n'),
};

/** Longest piece of an article that a hover or a title shows, in UTF-16 units. */
const LONGEST = 160;

/** The text, or its beginning up to a word's end with «…»; never half a surrogate pair. */
export function shortened(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const blank = text.lastIndexOf(' ', longest);
  let end = blank > longest / 2 ? blank : longest;
  if (isLeadSurrogate(text.charCodeAt(end - 1))) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

// Every ASCII mark may be escaped in CommonMark, and an escaped one opens nothing: no emphasis, no
// tag, no entity, and no bare link either, for «https\:\/\/» and «www\.» are not taken for one.
function escaped(text: string): string {
  return visible(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Our own words piece by piece: the isolates in them stay, and quoted Arabic that has none gets them. */
function ours(text: string, show: (piece: string) => string): string {
  return text.replace(/\u2068[^\u2068\u2069]*\u2069|«[^«»]*»|[^\u2068«]+|./gsu, (piece) => {
    if (piece.startsWith('\u2068') && piece.endsWith('\u2069')) return isolated(show(piece.slice(1, -1)));
    if (piece.startsWith('«') && /[\u0590-\u08ff]/.test(piece)) return isolated(show(piece));
    const shown = show(piece);
    return `${/^\s/.test(piece) ? ' ' : ''}${shown}${shown && /\s$/.test(piece) ? ' ' : ''}`;
  });
}

function pieces(
  text: string,
  words: readonly Span[],
  show: (piece: string) => string,
  setOff: (word: string) => string,
): string {
  let out = '';
  let at = 0;
  for (const { start, end } of words) {
    out += spaced(text.slice(at, start), show) + setOff(show(text.slice(start, end)));
    at = end;
  }
  return out + spaced(text.slice(at), show);
}

/** What is shown of a piece loses the blanks at its ends. */
function spaced(piece: string, show: (piece: string) => string): string {
  const shown = show(piece);
  if (shown.trim() === '') return /\s/.test(piece) ? ' ' : '';
  return `${/^\s/.test(piece) ? ' ' : ''}${shown.trim()}${/\s$/.test(piece) ? ' ' : ''}`;
}

function opens(uri: string): boolean {
  return !uri.startsWith('untitled:');
}

function target(uri: string, range: Range): string {
  const safe = uri.replace(
    /[\s<>\\`[\]]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `${safe}#L${range.start.line + 1},${range.start.character + 1}`;
}

function isLeadSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
