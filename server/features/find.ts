import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Corpus, Entity } from '../corpus/corpus.ts';
import type { EntityType } from '../document/document.ts';
import { locate } from '../locate.ts';
import { isolated } from '../text/isolate.ts';
import { normalise } from '../text/normalise.ts';
import { visible } from '../text/visible.ts';
import { findDays, isIsoDay, matches } from './finddays.ts';
import { counted, labelsOf, type Script, TYPES } from './labels.ts';
import { type Named, namings } from './namings.ts';

const KINDS: Readonly<Record<EntityType, SymbolKind>> = {
  PER: SymbolKind.Class,
  ORG: SymbolKind.Module,
  LOC: SymbolKind.Namespace,
  FAC: SymbolKind.Struct,
  EVENT: SymbolKind.Event,
  PRODUCT: SymbolKind.Object,
};

/** Most symbols in one answer. */
const MOST = 200;

/**
 * Names and days over all documents: names in any spelling and script, days by the beginning of their
 * ISO form («2023-09») or in words («الأحد», "17 September"). Linear in the entities, for a day in the days that are
 * told; and in the documents once after a change.
 */
export function find(corpus: Corpus, query: string, script: Script = 'ar'): WorkspaceSymbol[] {
  const wanted = normalise(query).trim();
  const days = findDays(corpus, query, MOST);
  // A number names nobody.
  if (isIsoDay(query)) return days;
  const found = corpus.entities().flatMap((entity) => {
    const { ar, en } = entity.label;
    const spellings = [ar, en, ...entity.names].filter((name) => name !== undefined);
    const ranks = spellings.map((name) => rankOf(normalise(name), wanted));
    const rank = Math.min(...ranks);
    return Number.isFinite(rank) ? [{ entity, rank, spelling: spellings[ranks.indexOf(rank)] as string }] : [];
  });
  found.sort((a, b) => a.rank - b.rank);
  const names = found
    .slice(0, MOST - days.length)
    .flatMap(({ entity, spelling }) => entitySymbol(corpus, entity, titleOf(entity, spelling, query, script)));
  return [...days, ...names];
}

/** The whole name, its beginning, a part of it, its letters in order; infinite for none of these. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(wanted)) return 2;
  return matches(name, wanted) ? 3 : Number.POSITIVE_INFINITY;
}

/**
 * The labels, and the spelling that was asked for. Editors filter once more by the letters as typed: where
 * no spelling has these (harakat, hamza), the query itself is shown.
 */
function titleOf(entity: Entity, spelling: string, query: string, script: Script): string {
  const labels = labelsOf(entity, script);
  const parts = labels.includes(spelling) ? labels : [...labels, spelling];
  const title = parts.length > 1 ? parts.map((part) => isolated(visible(part))).join(' · ') : visible(spelling);
  return matches(title.toLowerCase(), query.toLowerCase()) ? title : `${title} (${isolated(visible(query))})`;
}

function entitySymbol(corpus: Corpus, entity: Entity, name: string): WorkspaceSymbol[] {
  const documents = corpus.namedIn(entity.id);
  const first = firstName(namings(corpus, entity.id, documents.keys()));
  const location = first && locate(corpus, first);
  if (!location) return [];
  const times = [...documents.values()].reduce((sum, one) => sum + one, 0);
  const counts = `named ${counted(times, 'time')} in ${counted(documents.size, 'document')}`;
  return [{ name, kind: KINDS[entity.type], location, containerName: `${TYPES[entity.type]}, ${counts}` }];
}

/** The first place that has the name itself, or else the first. */
function firstName(places: Iterable<Named>): Named | undefined {
  let first: Named | undefined;
  for (const place of places) {
    if (place.form === 'name') return place;
    first ??= place;
  }
  return first;
}
