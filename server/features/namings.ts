import type { Location } from 'vscode-languageserver';
import type { Corpus, Place } from '../corpus/corpus.ts';
import type { Document, Mention } from '../document/document.ts';
import { locate } from '../locate.ts';
import { byPosition, type Span } from '../text/span.ts';
import { nameHere } from './here.ts';

/** A place where an entity is named. */
export interface Named extends Place {
  readonly form: Mention['form'];
}

/** The places where an entity is named, by path and position. Cost: the facts of the documents that name it. */
export function namings(corpus: Corpus, entity: string): Named[] {
  const places = corpus.occurrences(entity).map(({ path, mention: { start, end, form } }) => ({
    path,
    start,
    end,
    form,
  }));
  return places.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : byPosition(a, b)));
}

/**
 * Where the name at a span is mentioned next, or before: in this document, then in the next one by path
 * that names it, and round again. `undefined` where no name stands.
 */
export function nextMention(
  corpus: Corpus,
  path: string,
  document: Document,
  span: Span,
  backwards: boolean,
): Location | undefined {
  const mention = nameHere(corpus, path, document, span);
  const entity = mention && corpus.entityOf(path, mention.entity);
  if (!entity) return undefined;
  const all = namings(corpus, entity.id);
  const at = all.findIndex((one) => one.path === path && one.start === mention.start && one.end === mention.end);
  const next = all[(at + (backwards ? all.length - 1 : 1)) % all.length];
  return next && locate(corpus, next);
}
