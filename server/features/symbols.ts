import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Article, Block, Document, Quote, Role } from '../document/document.ts';
import { type Lines, linesOf } from '../locate.ts';
import { isolated } from '../text/isolate.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { ROLES } from './labels.ts';
import { shortened } from './prose.ts';

/** A node of the outline, by offsets. */
interface Node extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  readonly selection: Span;
  readonly children: Node[];
}

const KINDS: Readonly<Record<Role, SymbolKind>> = {
  metadata: SymbolKind.Field,
  headline: SymbolKind.Class,
  deck: SymbolKind.Interface,
  byline: SymbolKind.Field,
  dateline: SymbolKind.Field,
  caption: SymbolKind.Object,
  heading: SymbolKind.Namespace,
  paragraph: SymbolKind.String,
  'related-link': SymbolKind.File,
  teaser: SymbolKind.File,
  credit: SymbolKind.Key,
  keywords: SymbolKind.Key,
  chrome: SymbolKind.Null,
};

/** The outline: what this page is. Articles with their parts, related links and page residue, each in its place. */
export function symbols(corpus: Corpus, path: string, document: Document): DocumentSymbol[] {
  const lines = linesOf(document);
  return outline(corpus, path, document).map((node) => symbol(lines, node));
}

/** The same for clients that don't show trees. */
export function flatSymbols(corpus: Corpus, path: string, document: Document): SymbolInformation[] {
  const lines = linesOf(document);
  const flatten = (node: Node, container?: string): SymbolInformation[] => [
    {
      name: node.name,
      kind: node.kind,
      location: { uri: path, range: lines.range(node.selection) },
      ...(container ? { containerName: container } : {}),
    },
    ...node.children.flatMap((child) => flatten(child, node.name)),
  ];
  return outline(corpus, path, document).flatMap((node) => flatten(node));
}

function outline(corpus: Corpus, path: string, document: Document): Node[] {
  const articles = new Map(document.articles.map((one) => [one.id, articleNode(corpus, path, document, one)]));
  const asides: Node[] = [];
  let run: Node | undefined;
  let zone = '';
  for (const block of document.blocks) {
    const owner = block.article === undefined ? undefined : articles.get(block.article);
    if (!isAside(block) && owner) {
      place(owner, blockNode(document, block));
      run = undefined;
      continue;
    }
    if (!run || zone !== block.zone || block.role === 'heading') {
      run = asideNode(document, block);
      asides.push(run);
    } else extend(run, block);
    zone = block.zone;
    if (run.selection !== block || block.role !== 'heading') run.children.push(blockNode(document, block));
  }
  const roots = [...articles.values()].filter(({ start, end }) => end > start);
  for (const aside of asides) siblingsOf(roots, aside).push(aside);
  for (const list of [roots, ...roots.map(({ children }) => children)]) list.sort(byStart);
  return roots;
}

/** Under the heading before it, or directly under its article. */
function place(article: Node, node: Node): void {
  const section = article.children.findLast(({ kind }) => kind === KINDS.heading);
  const isTop = node.kind === KINDS.heading || node.kind === KINDS.headline || node.kind === KINDS.deck;
  if (section && !isTop) extend(section, node);
  (section && !isTop ? section : article).children.push(node);
}

/** The children of the innermost node around a span, or the roots. */
function siblingsOf(nodes: Node[], span: Span): Node[] {
  const around = nodes.find((node) => node.children.length > 0 && contains(node, span));
  return around ? siblingsOf(around.children, span) : nodes;
}

function byStart(a: Node, b: Node): number {
  return a.start - b.start || b.end - a.end;
}

function articleNode(corpus: Corpus, path: string, document: Document, article: Article): Node {
  const blocks = document.blocks.filter((block) => block.article === article.id && !isAside(block));
  const start = blocks[0]?.start ?? article.start;
  const end = blocks.at(-1)?.end ?? article.start;
  const day = corpus.day(path, article.id)?.value;
  const headline = article.headline && slice(document.text, article.headline);
  return {
    start,
    end,
    name: title(headline) || 'Article without a headline',
    detail: [article.kind === 'main' ? 'article' : `${article.kind} article`, day].filter(Boolean).join(' · '),
    kind: SymbolKind.Module,
    selection:
      article.headline && contains({ start, end }, article.headline) ? article.headline : { start, end: start },
    children: [],
  };
}

function blockNode(document: Document, block: Block): Node {
  const children = document.quotes
    .filter((quote) => quote.kind === 'speech' && quote.direct && contains(block, quote))
    .map((quote) => quoteNode(document, quote));
  return {
    start: block.start,
    end: block.end,
    name: title(slice(document.text, block)) || ROLES[block.role],
    detail: block.repeated ? `${ROLES[block.role]} · repeated` : ROLES[block.role],
    kind: KINDS[block.role],
    selection: block,
    children,
  };
}

function quoteNode(document: Document, quote: Quote): Node {
  const speaker = quote.speaker === undefined ? undefined : document.entities[quote.speaker]?.names[0];
  const words = title(slice(document.text, quote)) || '…';
  return {
    ...quote,
    name: `“${words}”`,
    detail: visible(speaker ?? 'quote'),
    kind: SymbolKind.Event,
    selection: quote,
    children: [],
  };
}

/** A run of related links or page residue; the heading that opens a list names it. */
function asideNode(document: Document, block: Block): Node {
  const isChrome = block.zone === 'chrome';
  const heading = block.role === 'heading' ? title(slice(document.text, block)) : '';
  const kind = isChrome ? 'Page residue' : 'Related links';
  return {
    start: block.start,
    end: block.end,
    name: heading || kind,
    detail: heading ? kind.toLowerCase() : '',
    kind: isChrome ? SymbolKind.Null : SymbolKind.Array,
    selection: block,
    children: [],
  };
}

function extend(node: Node, by: Span): void {
  (node as { end: number }).end = Math.max(node.end, by.end);
}

function isAside(block: Block): boolean {
  return block.zone === 'chrome' || block.zone === 'related';
}

/** Longest name of a node: an outline is narrow. */
const LONGEST = 80;

function title(text: string | undefined): string {
  return visible(shortened(text ?? '', LONGEST));
}

function symbol(lines: Lines, node: Node): DocumentSymbol {
  return {
    name: node.name,
    detail: node.detail && isMixed(node.detail) ? isolated(node.detail) : node.detail,
    kind: node.kind,
    range: lines.range(node),
    selectionRange: lines.range(node.selection),
    ...(node.children.length > 0 ? { children: node.children.map((child) => symbol(lines, child)) } : {}),
  };
}

function isMixed(text: string): boolean {
  return /[\u0590-\u08ff]/.test(text);
}
