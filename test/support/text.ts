import type { Span } from '../../server/text/span.ts';

/** The span of the `nth` (1-based) place where `piece` stands in `text`: tests name words, not offsets. */
export function spanOf(text: string, piece: string, nth = 1): Span {
  let at = -1;
  for (let i = 0; i < nth; i++) {
    at = text.indexOf(piece, at + 1);
    if (at < 0) throw new Error(`«${piece}» stands fewer than ${nth} times in the text`);
  }
  return { start: at, end: at + piece.length };
}

/** What each span names. */
export function textsOf(text: string, spans: Iterable<Span>): string[] {
  return [...spans].map((span) => text.slice(span.start, span.end));
}
