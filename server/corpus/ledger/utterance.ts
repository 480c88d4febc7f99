import type { Document, Quote } from '../../document/document.ts';
import { languageOf } from '../../language/detect.ts';
import type { LanguageCode } from '../../language/language.ts';
import { type Span, slice } from '../../text/span.ts';
import { words } from '../../text/words.ts';

/** A word of a quotation. The span is in the document. */
export interface QuotedWord extends Span {
  readonly norm: string;
  readonly stem: string;
  readonly root: string;
  /** Sense that it shares with its everyday synonyms; `undefined` where it has none. */
  readonly sense: string | undefined;
  /** Information in bits above that of everyday words; 0 for those. */
  readonly bits: number;
}

/** A quotation in marks, ready for comparison. */
export interface Utterance extends Span {
  readonly path: string;
  readonly words: readonly QuotedWord[];
  readonly bits: number;
  readonly language: LanguageCode;
  /** Index of the article; `undefined` outside of articles. */
  readonly article: number | undefined;
  readonly heading: boolean;
  /** Local entity of the speaker. */
  readonly speaker: number | undefined;
}

const COMMON_BITS = 7;
const NUMBER_BITS = 7;
const LONGEST = 300;
const HEADINGS = new Set(['headline', 'deck', 'heading']);

const remembered = new WeakMap<Document, readonly Utterance[]>();

/** The direct quotations of what is said in a document's articles. Remembered as long as the document is. */
export function utterancesOf(path: string, document: Document): readonly Utterance[] {
  const known = remembered.get(document);
  if (known && (known.length === 0 || known[0]?.path === path)) return known;
  const made: Utterance[] = [];
  let at = 0;
  for (const quote of document.quotes) {
    while (at < document.blocks.length - 1 && (document.blocks[at]?.end ?? 0) <= quote.start) at++;
    const block = document.blocks[at];
    if (!quote.direct || quote.kind === 'title' || !block || block.repeated) continue;
    if (block.zone !== 'main' && block.zone !== 'embedded') continue;
    const heading = HEADINGS.has(block.role);
    if (quote.kind !== 'speech' && !heading) continue;
    if (block.role === 'paragraph' || heading) made.push(utterance(path, document, quote, block.article, heading));
  }
  remembered.set(document, made);
  return made;
}

function utterance(
  path: string,
  document: Document,
  quote: Quote,
  article: number | undefined,
  heading: boolean,
): Utterance {
  const { words: quoted, language } = quotedWords(document, quote);
  return {
    path,
    start: quote.start,
    end: quote.end,
    words: quoted,
    bits: quoted.reduce((sum, word) => sum + word.bits, 0),
    language,
    article,
    heading,
    speaker: quote.speaker,
  };
}

/** The words of a passage with what they tell, and the language they are in. */
export function quotedWords(document: Document, span: Span): { words: QuotedWord[]; language: LanguageCode } {
  const text = slice(document.text, span);
  const language = languageOf(text);
  const quoted = words(text)
    .filter((word) => word.kind !== 'mark')
    .slice(0, LONGEST)
    .map((word) => {
      const stem = word.kind === 'number' ? word.norm : language.stem(word.norm);
      const bits = word.kind === 'number' ? NUMBER_BITS : Math.max(0, language.rarity(stem) - COMMON_BITS);
      const [start, end] = [span.start + word.start, span.start + word.end];
      const sense = word.kind === 'number' ? undefined : language.synonyms(word.norm, stem);
      return { start, end, norm: word.norm, stem, root: language.root(stem), sense, bits };
    });
  return { words: quoted, language: language.code };
}
