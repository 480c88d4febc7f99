import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Block, Document } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import type { Span } from '../text/span.ts';

/**
 * What folds: related lists, page residue and appended articles (regions, so that «fold all regions»
 * leaves the article), runs of repeated captions, and the sections under headings.
 */
export function folding(document: Document, limit = 5000): FoldingRange[] {
  const regions = [...runs(document.blocks, asideOf), ...runs(document.blocks, embeddedOf)];
  const repeated = runs(document.blocks, (block) => (block.role === 'caption' ? 'caption' : undefined));
  const lines = linesOf(document);
  const fold = (kind: FoldingRangeKind | undefined) => (span: Span) => {
    const startLine = lines.position(span.start).line;
    const endLine = lines.position(span.end).line;
    return endLine > startLine ? [{ startLine, endLine, ...(kind ? { kind } : {}) }] : [];
  };
  return [
    ...regions.flatMap(fold(FoldingRangeKind.Region)),
    ...repeated.flatMap(fold(FoldingRangeKind.Comment)),
    ...sections(document.blocks).flatMap(fold(undefined)),
  ]
    .sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)
    .slice(0, limit);
}

function asideOf(block: Block): string | undefined {
  return block.zone === 'related' || block.zone === 'chrome' ? block.zone : undefined;
}

// Links and residue between the parts of an appended article fold away with it.
function embeddedOf(block: Block): string | undefined {
  return block.zone === 'embedded' ? `embedded ${block.article}` : undefined;
}

/** Spans of neighbouring blocks that share a key. */
function runs(blocks: readonly Block[], key: (block: Block) => string | undefined): Span[] {
  const out: { start: number; end: number }[] = [];
  let before: string | undefined;
  for (const block of blocks) {
    const own = key(block);
    const last = out.at(-1);
    if (own !== undefined && own === before && last) last.end = block.end;
    else if (own !== undefined) out.push({ start: block.start, end: block.end });
    before = own;
  }
  return out;
}

/** From each heading to the block before the next one, or to the end of its article's text. */
function sections(blocks: readonly Block[]): Span[] {
  const out: { start: number; end: number }[] = [];
  let open: { start: number; end: number; article: number | undefined } | undefined;
  for (const block of blocks) {
    if (block.zone === 'chrome' || block.zone === 'related' || block.article !== open?.article) open = undefined;
    if (block.role === 'heading' || block.role === 'headline') {
      open = { start: block.start, end: block.end, article: block.article };
      out.push(open);
    } else if (open) open.end = block.end;
  }
  return out;
}
