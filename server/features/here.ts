import type { Corpus, Entity, Place, Relation } from '../corpus/corpus.ts';
import type { Article, Block, DateExpression, Document, Mention, Quantity, Quote } from '../document/document.ts';
import { contains, type Span } from '../text/span.ts';

/** What stands at an offset of a document. Cost: linear in the document's facts. */
export interface Here {
  readonly block: Block | undefined;
  readonly mention: Mention | undefined;
  readonly entity: Entity | undefined;
  /** Index in `Document.dates`. */
  readonly date: number | undefined;
  readonly quantity: Quantity | undefined;
  readonly quote: Quote | undefined;
  readonly relations: readonly Sided[];
}

/** A relation as one of its two passages sees it. */
export interface Sided {
  readonly relation: Relation;
  readonly own: Place;
  readonly other: Place;
  /** True when the own passage is `a`, the one that depends on the other. */
  readonly depends: boolean;
}

export function here(corpus: Corpus, path: string, document: Document, offset: number): Here {
  const mention = nameHere(corpus, path, document, { start: offset, end: offset });
  const date = narrowest<DateExpression>(document.dates, offset);
  return {
    block: narrowest(document.blocks, offset),
    mention,
    entity: mention && corpus.entityOf(path, mention.entity),
    date: date && document.dates.indexOf(date),
    quantity: narrowest(document.quantities, offset),
    quote: narrowest(document.quotes, offset),
    relations: relationsIn(corpus, path, { start: offset, end: offset }),
  };
}

/** The name that a span is, or the narrowest around it; what the user says is no name is none. */
export function nameHere(corpus: Corpus, path: string, document: Document, span: Span): Mention | undefined {
  const around = document.mentions.filter(
    (mention) => contains(mention, span) && corpus.entityOf(path, mention.entity),
  );
  const exact = around.find(({ start, end }) => start === span.start && end === span.end);
  return exact ?? narrowest(around, span.start);
}

/** The relations of a document whose own passage touches a span, by the other passage's place. */
export function relationsIn(corpus: Corpus, path: string, span: Span): Sided[] {
  return sides(corpus, path).filter(({ own }) => own.start <= span.end && span.start <= own.end);
}

/** The relations of a document, each from its own side; one inside of the document from both. */
export function sides(corpus: Corpus, path: string): Sided[] {
  const out: Sided[] = [];
  for (const relation of corpus.relationsOf(path)) {
    if (relation.a.path === path) out.push({ relation, own: relation.a, other: relation.b, depends: true });
    if (relation.b.path === path) out.push({ relation, own: relation.b, other: relation.a, depends: false });
  }
  return out;
}

/** The shortest span that holds an offset, its end included: the caret stands behind a word as well as in it. */
export function narrowest<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (span.start > offset || offset > span.end) continue;
    if (best && at(best, offset) >= at(span, offset) && best.end - best.start <= span.end - span.start) continue;
    best = span;
  }
  return best;
}

/** The article that a block belongs to. */
export function articleOf(document: Document, block: Block): Article | undefined {
  return document.articles.find(({ id }) => id === block.article);
}

// A span that the offset is in comes before one that only ends there.
function at(span: Span, offset: number): number {
  return offset < span.end ? 1 : 0;
}
