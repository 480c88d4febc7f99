import type { Corpus, Entity, Place } from '../corpus/corpus.ts';
import type { Block, Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** What stands beside the mentions of an entity, the most frequent first. */
export interface NamedWith {
  /** Other entities, with the number of lines that name both. */
  readonly entities: readonly { readonly entity: Entity; readonly count: number }[];
  /** Days and months in EDTF, each with its first place. */
  readonly days: readonly { readonly day: string; readonly count: number; readonly place: Place }[];
  /** Days of the articles that name it, in order. */
  readonly written: readonly string[];
}

/**
 * The names and days in the lines that name an entity: a headline, a caption, a paragraph. `places` are
 * its mentions. A line that stands twice in a page counts once, page residue doesn't. Cost: linear in the
 * facts of the documents that name it.
 */
export function namedWith(corpus: Corpus, id: string, places: readonly Place[]): NamedWith {
  const entities = new Map<string, { entity: Entity; count: number }>();
  const days = new Map<string, { day: string; count: number; place: Place }>();
  const written = new Set<string>();
  const byPath = new Map<string, Set<Block | undefined>>();
  for (const place of places) {
    const document = corpus.document(place.path);
    const lines = byPath.get(place.path) ?? new Set();
    byPath.set(place.path, lines.add(document && lineOf(document, place)));
  }
  for (const [path, lines] of byPath) {
    const document = corpus.document(path);
    if (!document) continue;
    const ownLine = (span: Span) => {
      const line = lineOf(document, span);
      return line && lines.has(line) ? line : undefined;
    };
    const seen = new Set<string>();
    for (const mention of document.mentions) {
      const line = ownLine(mention);
      const entity = line && corpus.entityOf(path, mention.entity);
      const key = `${entity?.id} ${line?.start}`;
      if (!entity || entity.id === id || seen.has(key)) continue;
      seen.add(key);
      entities.set(entity.id, { entity, count: (entities.get(entity.id)?.count ?? 0) + 1 });
    }
    document.dates.forEach(({ start, end }, i) => {
      const day = ownLine({ start, end }) && corpus.resolved(path, i).resolved;
      // A year alone is rarely when something happened to somebody.
      if (day === undefined || !/^\d{4}-\d\d/.test(day)) return;
      const known = days.get(day);
      days.set(day, known ? { ...known, count: known.count + 1 } : { day, count: 1, place: { path, start, end } });
    });
    for (const line of lines) {
      const day = line?.article === undefined ? undefined : corpus.day(path, line.article)?.value;
      if (day !== undefined) written.add(day);
    }
  }
  const often = (a: { count: number }, b: { count: number }) => b.count - a.count;
  return {
    entities: [...entities.values()].sort(often),
    days: [...days.values()].sort(often),
    written: [...written].sort(),
  };
}

/** The line that a span stands in, where the page says it for the first time. Logarithmic. */
export function lineOf({ blocks }: Document, { start }: Span): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).start <= start) low = middle;
    else high = middle - 1;
  }
  const block = blocks[low];
  const isHere = block && block.start <= start && start < block.end;
  return isHere && !block.repeated && block.zone !== 'chrome' ? block : undefined;
}
