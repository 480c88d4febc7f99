import type { Article, Block } from './document.ts';

/** The lines of a page by what they are, and the articles they make up. */
export interface Layout {
  readonly blocks: readonly Block[];
  readonly articles: readonly Omit<Article, 'day'>[];
}

export function findBlocks(text: string): Layout {
  const blocks: Block[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at + (line.length - line.trimStart().length);
    const end = at + line.trimEnd().length;
    if (end > start)
      blocks.push({
        start,
        end,
        zone: 'main',
        role: blocks.length ? 'paragraph' : 'headline',
        article: 0,
        repeated: false,
      });
    at += line.length + 1;
  }
  return { blocks, articles: [{ id: 0, kind: 'main', start: 0, end: text.length, headline: blocks[0] }] };
}
