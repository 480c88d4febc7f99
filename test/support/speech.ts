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

/** An attribution as a test names it: its words, kind and force, who is behind it, and what is said. */
export interface AttributedWords {
  readonly words: string;
  readonly kind: Attribution['kind'];
  readonly verb: string;
  readonly sources: readonly string[];
  readonly via: readonly string[];
  readonly anonymous: boolean;
  readonly content: string | undefined;
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
  return sourcesIn(text).map(({ words, kind, verb }) => ({ words, kind, verb }));
}

/** The attributions of a text with everything behind them; entities by the longest name the text gives them. */
export function sourcesIn(text: string): AttributedWords[] {
  const document = analyse(text);
  const named = (entity: number) =>
    [...(document.entities[entity]?.names ?? [])].sort((a, b) => b.length - a.length)[0] ?? '';
  return document.attributions.map((found) => ({
    words: slice(text, found),
    kind: found.kind,
    verb: found.verb,
    sources: found.sources.map(named),
    via: found.via.map(named),
    anonymous: found.anonymous,
    content: found.content && slice(text, found.content),
  }));
}
