import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { linesOf, locate } from '../locate.ts';
import { type Here, here } from './here.ts';
import { namings } from './namings.ts';

/**
 * Definition: of a name, its first mention in the document, or, standing there, its first one in the
 * other documents; of a claim, the passages that it rests on or stands against.
 */
export function definition(corpus: Corpus, path: string, document: Document, offset: number): Location[] {
  const at = here(corpus, path, document, offset);
  if (!at.entity || !at.mention) return others(corpus, at);
  const { id } = at.entity;
  const first = (paths: readonly string[]) => namings(corpus, id, paths).next().value ?? undefined;
  const own = first([path]);
  const isFirst = own?.start === at.mention.start;
  const other = isFirst ? first([...corpus.namedIn(id).keys()].filter((one) => one !== path)) : undefined;
  const target = other ?? own;
  return located(corpus, target ? [target] : []);
}

/** References: every mention of a name, every expression for a day, every passage that a claim has to do with. */
export function references(corpus: Corpus, path: string, document: Document, offset: number): Location[] {
  const at = here(corpus, path, document, offset);
  if (at.entity) return located(corpus, [...namings(corpus, at.entity.id)]);
  const day = at.date === undefined ? undefined : corpus.resolved(path, at.date).resolved;
  return day === undefined ? others(corpus, at) : located(corpus, expressionsOf(corpus, day));
}

/** Highlights: the mentions of a name, or the expressions for a day, in this document. */
export function highlights(corpus: Corpus, path: string, document: Document, offset: number): DocumentHighlight[] {
  const at = here(corpus, path, document, offset);
  const lines = linesOf(document);
  const mark = (span: { start: number; end: number }) => ({
    range: lines.range(span),
    kind: DocumentHighlightKind.Text,
  });
  const { entity } = at;
  if (entity) return document.mentions.filter((one) => corpus.entityOf(path, one.entity)?.id === entity.id).map(mark);
  const day = at.date === undefined ? undefined : corpus.resolved(path, at.date).resolved;
  if (day === undefined) return [];
  return document.dates.filter((_, i) => corpus.resolved(path, i).resolved === day).map(mark);
}

function others(corpus: Corpus, at: Here): Location[] {
  return located(
    corpus,
    at.relations.map(({ other }) => other),
  );
}

// Linear in the dates of the documents that tell of the day.
function expressionsOf(corpus: Corpus, day: string) {
  return [...corpus.tellersOf(day).keys()].sort().flatMap((path) =>
    (corpus.document(path)?.dates ?? []).flatMap((date, i) => {
      return corpus.resolved(path, i).resolved === day ? [{ path, start: date.start, end: date.end }] : [];
    }),
  );
}

function located(corpus: Corpus, places: readonly { path: string; start: number; end: number }[]): Location[] {
  return places.flatMap((place) => locate(corpus, place) ?? []);
}
