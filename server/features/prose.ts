import type { Range } from 'vscode-languageserver';

/**
 * Texts that hold words of articles. Articles come from anywhere: their words are shown as they are
 * and never obeyed, neither as Markdown nor as HTML, links or direction marks.
 */
export interface Prose {
  /** Words of ours. */
  plain(text: string): string;
  strong(text: string): string;
  /** Words of an article, isolated so that they keep their own direction. */
  quoted(text: string): string;
  /** A place that a click opens. */
  link(label: string, uri: string, range: Range): string;
  /** Puts paragraphs together; empty ones fall away. */
  paragraphs(parts: readonly string[]): string;
}

export const MARKDOWN: Prose = {
  plain: escaped,
  strong: (text) => `**${isolated(escaped(text))}**`,
  quoted: (text) => isolated(escaped(text)),
  link: (label, uri, range) =>
    opens(uri) ? `[${isolated(escaped(label))}](<${target(uri, range)}>)` : isolated(escaped(label)),
  paragraphs: (parts) => parts.filter(Boolean).join('\n\n'),
};

export const PLAIN: Prose = {
  plain: visible,
  strong: (text) => isolated(visible(text)),
  quoted: (text) => isolated(visible(text)),
  link: (label) => isolated(visible(label)),
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

/** Wrapped in first-strong isolates, so that mixed lines keep their order. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/**
 * On one line, with characters that show nothing or change the direction of others named by number.
 * Harakat, and the joiners that Persian and emoji need, stay.
 */
export function visible(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    if (/\s/.test(char)) out += out.endsWith(' ') ? '' : ' ';
    else if (isHidden(code)) out += `⟦U+${code.toString(16).toUpperCase().padStart(4, '0')}⟧`;
    else out += char;
  }
  return out.trim();
}

function isHidden(code: number): boolean {
  return (
    code < 0x20 ||
    (code >= 0x7f && code < 0xa0) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x2069) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xe0000 && code <= 0xe007f) ||
    code === 0xfeff
  );
}

// Every ASCII mark may be escaped in CommonMark, and an escaped one opens nothing: no emphasis, no
// tag, no entity, and no bare link either, for «https\:\/\/» and «www\.» are not taken for one.
function escaped(text: string): string {
  return visible(text).replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function opens(uri: string): boolean {
  return !uri.startsWith('untitled:');
}

function target(uri: string, range: Range): string {
  const safe = uri.replace(
    /[\s<>()\\[\]`*_]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `${safe}#L${range.start.line + 1},${range.start.character + 1}`;
}

function isLeadSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
