import type { Hover } from 'vscode-languageserver';
import type { Corpus, Entity } from '../corpus/corpus.ts';
import type { Document, Quantity } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import type { Span } from '../text/span.ts';
import { type Here, here, narrowest } from './here.ts';
import { chainText } from './hoverchain.ts';
import { relationTexts } from './hoverclaim.ts';
import { dayText } from './hoverday.ts';
import { nameCard } from './hovername.ts';
import { counted, labelsOf, type Script, scriptOf } from './labels.ts';
import { MARKDOWN, PLAIN, type Prose, shortened } from './prose.ts';

/** Who reads. */
export interface Reader {
  readonly markdown: boolean;
  /** The language of the editor; `undefined` where it doesn't tell. */
  readonly locale: string | undefined;
}

/** What the corpus knows of the words at an offset: the name, the day, the number, who says it, and what the others say. */
export function hover(
  corpus: Corpus,
  path: string,
  document: Document,
  offset: number,
  reader: Reader,
): Hover | undefined {
  const at = here(corpus, path, document, offset);
  const prose = reader.markdown ? MARKDOWN : PLAIN;
  const script = scriptOf(reader.locale, document.language);
  const parts: (readonly [Span, string])[] = [];
  if (at.mention && at.entity)
    parts.push([at.mention, nameCard(corpus, { path, ...at.mention }, at.entity, script, prose)]);
  if (at.date !== undefined)
    parts.push([document.dates[at.date] as Span, dayText(corpus, path, document, at.date, prose)]);
  if (at.quantity && at.date === undefined) parts.push([at.quantity, quantityText(document, at.quantity, prose)]);
  const said = saidAt(document, at, offset);
  if (said) parts.push([said.shown, chainText(corpus, path, document, said.passage, script, prose)]);
  if (at.block?.role === 'headline') parts.push([at.block, articleText(corpus, path, at, script, prose)]);
  const own = at.relations.map((sided) => sided.own).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (own) parts.push([own, relationTexts(corpus, document, at.relations, script, prose)]);
  const told = parts.filter(([, text]) => text !== '');
  const [first] = told;
  if (!first) return undefined;
  const value = told.map(([, text]) => text).join(reader.markdown ? '\n\n---\n\n' : '\n\n');
  return {
    contents: { kind: reader.markdown ? 'markdown' : 'plaintext', value },
    range: linesOf(document).range(first[0]),
  };
}

const BOUNDS = { exact: '', approx: 'about ', min: 'at least ', max: 'at most ' } as const;

function quantityText(document: Document, quantity: Quantity, prose: Prose): string {
  const words = prose.quoted(shortened(document.text.slice(quantity.start, quantity.end)));
  const value = `${BOUNDS[quantity.bound]}${quantity.value.toLocaleString('en')}${quantity.unit ? ` ${quantity.unit}` : ''}`;
  const of = quantity.of ? ` ${prose.plain('of')} ${prose.quoted(quantity.of)}` : '';
  return `${words} ${prose.plain('=')} ${prose.strong(value)}${of}`;
}

/** What is said here: a quotation, or what the words «وفق …», "according to …" at the caret cover. */
function saidAt(document: Document, { quote }: Here, offset: number): { shown: Span; passage: Span } | undefined {
  if (quote?.kind === 'speech') return { shown: quote, passage: quote };
  const attribution = narrowest(document.attributions, offset);
  return attribution && { shown: attribution, passage: attribution.content ?? attribution };
}

/** On a headline: the day of the article, how sure it is, and the sources that the document rests on. */
function articleText(corpus: Corpus, path: string, at: Here, script: Script, prose: Prose): string {
  if (at.block?.article === undefined) return '';
  const day = corpus.day(path, at.block.article);
  const origins = corpus.originsOf(path);
  return prose.paragraphs([
    day?.value
      ? `${prose.plain('Written')} ${prose.strong(day.value)} ${prose.plain(`(${day.confidence ?? 'low'} confidence)`)}`
      : prose.plain('Its day is not known.'),
    ...(day?.because ?? []).map((reason) => prose.plain(reason)),
    ...origins.map(({ source, documents, because }) => {
      const entity = source === undefined ? undefined : corpus.entity(source);
      const name = entity ? prose.strong(nameOf(entity, script)) : prose.plain('a source that nobody names');
      return `${prose.plain('Rests on')} ${name}${prose.plain(`, as ${counted(documents.length, 'document')}. ${because}`)}`;
    }),
  ]);
}

function nameOf(entity: Entity, script: Script): string {
  return labelsOf(entity, script)[0] ?? entity.id;
}
