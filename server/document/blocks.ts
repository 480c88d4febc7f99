import type { Span } from '../text/span.ts';
import { findArticles } from './blocks/articles.ts';
import { worth } from './blocks/body.ts';
import { cuesOf } from './blocks/cues.ts';
import { frontMatterOf, knownPair } from './blocks/frontmatter.ts';
import { type Line, linesOf } from './blocks/lines.ts';
import { isPlain, rolesOf } from './blocks/roles.ts';
import type { Article, Block } from './document.ts';

/** The lines of a page by what they are, and the articles they make up. */
export interface Layout {
  readonly blocks: readonly Block[];
  /** At least one, the main article first. */
  readonly articles: readonly Omit<Article, 'day'>[];
  /** What the page says of itself in front matter and date lines, first come: `published`, `title`, `url`, `source` … as written. */
  readonly metadata: ReadonlyMap<string, string>;
}

/**
 * Tells the parts of a saved page from its text alone: every line that is not blank becomes one block. Total, linear.
 *
 * Lines are judged by their own words and shape (cues), then the stretch of lines with most running text is taken for
 * the article (the maximum-sum segment of Pasternack and Roth, 2009, over lines instead of tags), and the rest by where
 * it stands to the articles found.
 */
export function findBlocks(text: string): Layout {
  const lines = linesOf(text);
  const front = frontMatterOf(text, lines);
  const cues = cuesOf(lines).map((cue, i) => front.cues[i] ?? cue);
  const scores = worth(lines, cues);
  const found = findArticles(lines, cues, scores);
  const marks = rolesOf({ lines, cues, scores, articles: found, plain: isPlain(lines, cues) });
  const blocks = lines.map((line, i): Block => {
    const { zone, role, article } = marks[i] as (typeof marks)[number];
    return { start: line.start, end: line.end, zone, role, article, repeated: line.repeats !== undefined };
  });
  const extents = found.map(() => ({ start: 0, end: 0 }));
  for (const { start, end, article, zone } of blocks) {
    const extent = article === undefined || zone === 'related' ? undefined : extents[article];
    if (!extent) continue;
    if (extent.end === 0) extent.start = start;
    extent.end = end;
  }
  const articles = found.map((article, id) => {
    const headline = article.headline === undefined ? undefined : span(lines[article.headline] as Line);
    const kind = id === 0 ? ('main' as const) : ('embedded' as const);
    return { id, kind, ...(extents[id] as Span), headline };
  });
  if (articles.length === 0) articles.push({ id: 0, kind: 'main', start: 0, end: text.length, headline: undefined });
  return { blocks, articles, metadata: metadataOf(text, blocks) };
}

function metadataOf(text: string, blocks: readonly Block[]): Map<string, string> {
  const metadata = new Map<string, string>();
  for (const { start, end, role, article } of blocks) {
    if (role !== 'metadata' || article !== 0) continue;
    const pair = knownPair(text.slice(start, end));
    if (pair && !metadata.has(pair.key)) metadata.set(pair.key, pair.value);
  }
  return metadata;
}

function span({ start, end }: Line) {
  return { start, end };
}
