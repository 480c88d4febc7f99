import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Block, Document } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import type { Span } from '../text/span.ts';

/**
 * What folds: related lists, page residue and appended articles (regions, so that «fold all regions»
 * leaves the article), runs of repeated captions, articles, and the sections under headings.
 */
export function folding(document: Document, limit = 5000): FoldingRange[] {
  const { blocks } = document;
  const lines = linesOf(document);
  const folds = new Map<number, FoldingRange>();
  const add = (spans: readonly Span[], kind: FoldingRangeKind | undefined) => {
    for (const span of spans) {
      const startLine = lines.position(span.start).line;
      const endLine = lines.position(span.end).line;
      if (endLine > startLine && endLine > (folds.get(startLine)?.endLine ?? 0))
        folds.set(startLine, { startLine, endLine, ...(kind ? { kind } : {}) });
    }
  };
  add(sections(blocks), undefined);
  add(runs(blocks, captionOf), FoldingRangeKind.Comment);
  add(runs(blocks, asideOf), FoldingRangeKind.Region);
  for (const article of document.articles) {
    const own = blocks.filter((block) => block.article === article.id && asideOf(block) === undefined);
    const [first, last] = [own[0], own.at(-1)];
    const kind = article.kind === 'main' ? undefined : FoldingRangeKind.Region;
    if (first && last) add([{ start: first.start, end: last.end }], kind);
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine).slice(0, limit);
}

function asideOf(block: Block): string | undefined {
  return block.zone === 'related' || block.zone === 'chrome' ? block.zone : undefined;
}

function captionOf(block: Block): string | undefined {
  return block.role === 'caption' ? block.zone : undefined;
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

/** From each heading to the block before the next one, or to the end of its article; what stands aside folds with it. */
function sections(blocks: readonly Block[]): Span[] {
  const out: { start: number; end: number }[] = [];
  const open = new Map<number | undefined, { start: number; end: number }>();
  for (const block of blocks) {
    if (asideOf(block) !== undefined) continue;
    const section = open.get(block.article);
    if (block.role === 'heading') {
      const opened = { start: block.start, end: block.end };
      open.set(block.article, opened);
      out.push(opened);
    } else if (section) section.end = block.end;
  }
  return out;
}
