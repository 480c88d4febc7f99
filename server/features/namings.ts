import type { Location } from 'vscode-languageserver';
import type { Corpus, Place } from '../corpus/corpus.ts';
import type { Document, Mention } from '../document/document.ts';
import { locate } from '../locate.ts';
import type { Span } from '../text/span.ts';
import { nameHere } from './here.ts';

/** A place where an entity is named. */
export interface Named extends Place {
  readonly form: Mention['form'];
}

/** The places in documents, those of an entity by default, where it is named, by path and position as far as they are asked for. */
export function* namings(
  corpus: Corpus,
  entity: string,
  paths: Iterable<string> = corpus.namedIn(entity).keys(),
): Generator<Named> {
  for (const path of paths)
    for (const { start, end, form } of corpus.mentionsOf(entity, path)) yield { path, start, end, form };
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
  const own = [...namings(corpus, entity.id, [path])];
  const at = own.findIndex((one) => one.start === mention.start && one.end === mention.end);
  const inside = own[backwards ? at - 1 : at + 1];
  if (inside) return locate(corpus, inside);
  const paths = [...corpus.namedIn(entity.id).keys()];
  const beside = paths[(paths.indexOf(path) + (backwards ? paths.length - 1 : 1)) % paths.length];
  const there = [...namings(corpus, entity.id, beside === undefined ? [] : [beside])];
  const next = backwards ? there.at(-1) : there[0];
  return next && locate(corpus, next);
}
