import type { Document, Role } from '../../document/document.ts';
import { overlap, type Span, slice } from '../../text/span.ts';

/** What origins are told from, kept beside the document: all documents of the folder are put together at once. */
export interface Grounds {
  /** EDTF day of the main article; empty when unknown. */
  readonly day: string;
  /** «hh:mm» of the page's first lines; `undefined` when they give none, or several. */
  readonly hour: string | undefined;
  /** Of the main article, UTF-16. */
  readonly length: number;
  /** Quotations in marks of somebody who is named, in the order of the document. */
  readonly quotes: readonly Spoken[];
}

interface Spoken extends Span {
  /** Index in `Document.entities`. */
  readonly speaker: number;
}

/** Linear in the document's head and quotations. */
export function groundsOf(document: Document): Grounds {
  const [article] = document.articles;
  return {
    day: article?.day.value ?? '',
    hour: hourOf(document),
    length: article ? article.end - article.start : 0,
    quotes: document.quotes.flatMap(({ start, end, direct, speaker }) =>
      direct && speaker !== undefined ? [{ start, end, speaker }] : [],
    ),
  };
}

/** Local entity of whom a passage quotes; `undefined` when nobody who is named is quoted there. */
export function speakerIn(grounds: Grounds | undefined, passage: Span): number | undefined {
  return grounds?.quotes.find((one) => overlap(one, passage) > 0)?.speaker;
}

const PAGE_LINES: ReadonlySet<Role> = new Set(['metadata', 'dateline', 'byline']);

function hourOf(document: Document): string | undefined {
  const hours = new Set<string>();
  for (const block of document.blocks) {
    if (block.role === 'paragraph') break;
    if (block.article !== 0 || !PAGE_LINES.has(block.role)) continue;
    const [, hour, minute] =
      /T?(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d|\s*[ap]\.?m|\s*[صم](?!\p{L}))/u.exec(slice(document.text, block)) ?? [];
    if (hour && minute) hours.add(`${hour.padStart(2, '0')}:${minute}`);
  }
  return hours.size === 1 ? [...hours][0] : undefined;
}
