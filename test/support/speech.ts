import { analyse } from '../../server/document/analyse.ts';
import type { Attribution, Quote } from '../../server/document/document.ts';
import { slice } from '../../server/text/span.ts';

/** A quote as a test names it: its words, kind, and the words that name the speaker. */
export interface QuotedWords {
  readonly words: string;
  readonly kind: Quote['kind'];
  readonly direct: boolean;
  readonly speaker: string | undefined;
}

/** The quotes of a text, by their words. */
export function quotesIn(text: string): QuotedWords[] {
  return analyse(text).quotes.map((quote) => ({
    words: slice(text, quote),
    kind: quote.kind,
    direct: quote.direct,
    speaker: quote.speakerSpan ? slice(text, quote.speakerSpan) : undefined,
  }));
}

/** The words of the quotes in marks. */
export function markedIn(text: string): string[] {
  return quotesIn(text).flatMap((quote) => (quote.direct ? [quote.words] : []));
}

/** The attributions of a text: their words, kind and force. */
export function attributionsIn(text: string): { words: string; kind: Attribution['kind']; verb: string }[] {
  return analyse(text).attributions.map((found) => ({ words: slice(text, found), kind: found.kind, verb: found.verb }));
}
