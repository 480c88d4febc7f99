import type { Attribution, AttributionKind, Block, Document, SpeechForce } from '../document/document.ts';
import { overlap, type Span } from '../text/span.ts';
import type { Corpus, Place } from './corpus.ts';

/** One who passes on or says something, as a document names him. */
export interface Step {
  /** Entity ids; several for joint sources, none for a source that is not named. */
  readonly entities: readonly string[];
  /** True when a source is meant but not named («مسؤول محلي»). */
  readonly anonymous: boolean;
  readonly kind: AttributionKind | 'quotation';
  readonly verb: SpeechForce | undefined;
  /** The words that tell of it. */
  readonly words: Place;
}

/** Attributions that speak for the article as a whole. */
const OF_ARTICLE: ReadonlySet<AttributionKind> = new Set(['source-credit', 'dateline']);

/**
 * Who says a passage, from the outside in: the outlet or agency that the article credits, the one that the sentence
 * cites, the official whom that one cites, whom he quotes. The chain of transmission (isnad) that the product is named
 * for; empty where the document says it by itself. Linear in the document's attributions and quotations.
 */
export function chainOf(corpus: Corpus, path: string, document: Document, passage: Span): Step[] {
  const block = document.blocks.find((one) => overlap(one, passage) > 0);
  const out: Step[] = [];
  const known = new Set<string>();
  const add = (locals: readonly number[], rest: Omit<Step, 'entities'>) => {
    const entities = [...new Set(locals.flatMap((local) => corpus.sourceOf(path, local) ?? []))];
    const fresh = entities.filter((id) => !known.has(id));
    if (fresh.length === 0 && (entities.length > 0 || !rest.anonymous)) return;
    for (const id of fresh) known.add(id);
    out.push({ ...rest, entities: fresh });
  };
  for (const one of around(document, block, passage)) {
    const words = { path, start: one.start, end: one.end };
    const { kind, verb } = one;
    add(one.via, { anonymous: false, kind: 'relayed', verb: undefined, words });
    add(one.sources, { anonymous: one.anonymous, kind, verb, words });
  }
  const quotes = document.quotes.filter((quote) => quote.kind === 'speech' && overlap(quote, passage) > 0);
  for (const { speaker, via, speakerSpan, start, end } of quotes) {
    const words = { path, ...(speakerSpan ?? { start, end }) };
    const rest = { anonymous: false, kind: 'quotation', verb: undefined, words } as const;
    add(via === undefined ? [] : [via], rest);
    add(speaker === undefined ? [] : [speaker], rest);
  }
  return out;
}

/** The attributions that cover a passage: those of the whole article first, then the widest. */
function around(document: Document, own: Block | undefined, passage: Span): Attribution[] {
  const covering = document.attributions.filter(
    (one) =>
      one.kind !== 'photo-credit' &&
      !OF_ARTICLE.has(one.kind) &&
      (overlap(one, passage) > 0 || (one.content !== undefined && overlap(one.content, passage) > 0)),
  );
  const lines = document.blocks.filter(({ zone, article }) => zone === own?.zone && article === own.article);
  const whole = document.attributions.filter(
    (one) => OF_ARTICLE.has(one.kind) && own?.zone !== 'related' && lines.some((line) => overlap(line, one) > 0),
  );
  return [...whole, ...covering.sort((a, b) => extent(b) - extent(a) || a.start - b.start)];
}

function extent({ start, end, content }: Attribution): number {
  return content ? Math.max(end, content.end) - Math.min(start, content.start) : end - start;
}
