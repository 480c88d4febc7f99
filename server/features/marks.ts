import type { Range } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import type { Marks, NameType } from '../protocol.ts';

/** Where names and days stand in a document, for an editor that underlines them; names as the user decided. */
export function marks(corpus: Corpus, document: Document, uri: string, version: number): Marks {
  const lines = linesOf(document);
  const names: Record<NameType, Range[]> = { PER: [], ORG: [], LOC: [], FAC: [], EVENT: [], PRODUCT: [] };
  for (const mention of document.mentions) {
    const entity = mention.form === 'name' ? corpus.entityOf(uri, mention.entity) : undefined;
    if (entity) names[entity.type].push(lines.range(mention));
  }
  const dates = document.dates
    .filter(({ type }) => type === 'DATE' || type === 'TIME')
    .map((date) => lines.range(date));
  return { uri, version, names, dates };
}
