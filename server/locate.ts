import type { Location, Position, Range } from 'vscode-languageserver';
import type { Corpus, Place } from './corpus/corpus.ts';
import type { Span } from './text/span.ts';

/**
 * The one place where offsets become lines and columns and back. Columns are UTF-16 units, and a
 * line ends at CR LF, LF or CR, as in the Language Server Protocol.
 */
export interface Lines {
  readonly count: number;
  /** Offsets outside of the text are taken to its nearer end. Logarithmic in the number of lines. */
  position(offset: number): Position;
  /** Lines behind the last are the text's end, columns behind a line's end are that end. */
  offset(position: Position): number;
  range(span: Span): Range;
  span(range: Range): Span;
  /** Offset of the end of a line, before its line break. */
  lineEnd(line: number): number;
  /** Offset of the first character of a line. */
  lineStart(line: number): number;
}

const known = new WeakMap<object, Lines>();

/** The lines of a text's owner; found once for each owner, linear in its text the first time. */
export function linesOf(owner: { readonly text: string }): Lines {
  let lines = known.get(owner);
  if (!lines) {
    lines = linesIn(owner.text);
    known.set(owner, lines);
  }
  return lines;
}

/** The lines of a text. Linear. */
export function linesIn(text: string): Lines {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++;
    if (code === 10 || code === 13) starts.push(i + 1);
  }
  const lineStart = (line: number) => (line < starts.length ? (starts[Math.max(0, line)] as number) : text.length);
  const lineEnd = (line: number) => {
    const start = lineStart(line);
    let end = lineStart(line + 1);
    while (end > start && isBreak(text.charCodeAt(end - 1))) end--;
    return end;
  };
  const position = (offset: number) => {
    const at = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (starts[low] as number) };
  };
  const offset = ({ line, character }: Position) =>
    line >= starts.length ? text.length : Math.min(lineStart(line) + Math.max(0, character), lineEnd(line));
  return {
    count: starts.length,
    position,
    offset,
    range: ({ start, end }) => ({ start: position(start), end: position(end) }),
    span: ({ start, end }) => ({ start: offset(start), end: offset(end) }),
    lineEnd,
    lineStart,
  };
}

/** A passage as the protocol names it; `undefined` when its document is gone. */
export function locate(corpus: Corpus, place: Place): Location | undefined {
  const document = corpus.document(place.path);
  return document && { uri: place.path, range: linesOf(document).range(place) };
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13;
}
