import type { Corpus, Entity } from '../corpus/corpus.ts';
import type { Mention } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import { nameOf } from '../uris.ts';
import { counted, TYPES } from './labels.ts';
import type { Prose } from './prose.ts';
import { shortened } from './prose.ts';

/** Most documents, spellings, roles and joins that a card names. */
const MOST = 8;

/**
 * One card for a person, place or thing: both scripts, roles, every spelling with its count, where
 * else it is named, and why the spellings were joined. Cost: linear in its mentions.
 */
export function nameCard(corpus: Corpus, path: string, entity: Entity, prose: Prose): string {
  const places = corpus.occurrences(entity.id);
  const documents = new Map<string, Mention>();
  const spellings = new Map<string, number>();
  for (const { path: other, mention } of places) {
    if (!documents.has(other)) documents.set(other, mention);
    if (mention.form !== 'name') continue;
    const spelling = corpus.document(other)?.text.slice(mention.start, mention.end) ?? '';
    spellings.set(spelling, (spellings.get(spelling) ?? 0) + 1);
  }
  const { ar, en } = entity.label;
  const labels = [...new Set([ar, en, ...(ar || en ? [] : [entity.names[0]])])].filter((label) => label !== undefined);
  const ranked = [...spellings].sort((a, b) => b[1] - a[1]);
  const elsewhere = [...documents].filter(([other]) => other !== path);
  return prose.paragraphs([
    `${labels.map((label) => prose.strong(label)).join(' · ')} ${prose.plain(`— ${TYPES[entity.type]}`)}`,
    list(entity.roles, (role) => prose.quoted(role), prose),
    prose.plain(`named ${counted(places.length, 'time')} in ${counted(documents.size, 'document')}`),
    ranked.length > 1
      ? `${prose.plain('spelt')} ${list(ranked, ([spelling, count]) => `${prose.quoted(spelling)} ${prose.plain(`${count}×`)}`, prose)}`
      : '',
    elsewhere.length > 0
      ? `${prose.plain('also in')} ${list(elsewhere, ([other, mention]) => documentLink(corpus, other, mention, prose), prose)}`
      : '',
    ...entity.joins.slice(0, MOST).map(({ a, b, because }) => {
      return `${prose.quoted(a)} ${prose.plain('=')} ${prose.quoted(b)}${prose.plain(`: ${because}`)}`;
    }),
  ]);
}

/** A link to a place, named by its file and line. */
export function documentLink(corpus: Corpus, path: string, span: { start: number; end: number }, prose: Prose): string {
  const document = corpus.document(path);
  if (!document) return '';
  const range = linesOf(document).range(span);
  return prose.link(`${shortened(nameOf(path), 40)}:${range.start.line + 1}`, path, range);
}

function list<T>(items: readonly T[], tell: (item: T) => string, prose: Prose): string {
  const rest = items.length - MOST;
  return [...items.slice(0, MOST).map(tell), ...(rest > 0 ? [prose.plain(`and ${rest} more`)] : [])].join(' · ');
}
