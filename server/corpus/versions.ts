import type { Block, Document } from '../document/document.ts';
import { normalise } from '../text/normalise.ts';
import { type Span, slice } from '../text/span.ts';

/** What the headline of the main article is looked up by; `undefined` without a headline. */
export function headlineKey(document: Document): string | undefined {
  const headline = document.articles[0]?.headline;
  const key =
    headline &&
    normalise(slice(document.text, headline))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return key === '' ? undefined : key;
}

/** Two saved copies of a page agree in at least this share of their running text. */
const SAME_PAGE = 0.6;

/**
 * True when two files are one page saved twice: the same headline, and most of the body word for
 * word. Another outlet that prints the same agency text under a headline of its own is no version.
 * Linear in both texts.
 */
export function areVersions(a: Document, b: Document): boolean {
  const key = headlineKey(a);
  if (key === undefined || key !== headlineKey(b)) return false;
  const [bodyA, bodyB] = [body(a), body(b)];
  return sharedWith(bodyA, bodyB) >= SAME_PAGE && sharedWith(bodyB, bodyA) >= SAME_PAGE;
}

/** The paragraphs of `a` that do not stand word for word in `b`, in order. */
export function changedParagraphs(a: Document, b: Document): Span[] {
  const other = body(b);
  return [...body(a)].filter(([words]) => !other.has(words)).map(([, block]) => block);
}

/** Paragraphs of the main article by their normalised words. */
function body(document: Document): Map<string, Block> {
  const out = new Map<string, Block>();
  for (const block of document.blocks) {
    if (block.article !== 0 || block.role !== 'paragraph') continue;
    const words = normalise(slice(document.text, block)).replace(/\s+/g, ' ');
    if (!out.has(words)) out.set(words, block);
  }
  return out;
}

function sharedWith(own: ReadonlyMap<string, Block>, other: ReadonlyMap<string, Block>): number {
  let all = 0;
  let shared = 0;
  for (const words of own.keys()) {
    all += words.length;
    if (other.has(words)) shared += words.length;
  }
  return all === 0 ? 0 : shared / all;
}
