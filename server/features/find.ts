import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver';
import type { Corpus, Entity } from '../corpus/corpus.ts';
import type { EntityType } from '../document/document.ts';
import { locate } from '../locate.ts';
import { normalise } from '../text/normalise.ts';
import { visible } from '../text/visible.ts';
import { counted, TYPES } from './labels.ts';

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
 * Names and days over all documents: in any spelling and script, and days by the beginning of their
 * ISO form («2023-09»). Linear in the entities, or in the dates for a query of digits.
 */
export function find(corpus: Corpus, query: string): WorkspaceSymbol[] {
  const wanted = normalise(query).trim();
  if (/^\d{4}(-[\d-]*)?$/.test(wanted)) return days(corpus, wanted);
  const matching = corpus.entities().filter((entity) => entity.names.some((name) => matches(normalise(name), wanted)));
  return matching.slice(0, MOST).flatMap((entity) => entitySymbol(corpus, entity));
}

// As editors filter: the letters of the query in this order.
function matches(name: string, wanted: string): boolean {
  let at = 0;
  for (const char of wanted) {
    if (char === ' ') continue;
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function entitySymbol(corpus: Corpus, entity: Entity): WorkspaceSymbol[] {
  const places = corpus.occurrences(entity.id);
  const first = places.find(({ mention }) => mention.form === 'name') ?? places[0];
  const location = first && locate(corpus, { path: first.path, ...first.mention });
  if (!location) return [];
  const documents = new Set(places.map(({ path }) => path)).size;
  const { ar, en } = entity.label;
  const name = [ar, en].filter(Boolean).join(' · ') || entity.names[0] || entity.id;
  const containerName = `${TYPES[entity.type]} in ${counted(documents, 'document')}`;
  return [{ name: visible(name), kind: KINDS[entity.type], location, containerName }];
}

function days(corpus: Corpus, wanted: string): WorkspaceSymbol[] {
  const found = new Map<string, { path: string; start: number; end: number; count: number }>();
  for (const path of corpus.paths()) {
    corpus.document(path)?.dates.forEach(({ start, end }, i) => {
      const day = corpus.resolved(path, i).resolved;
      if (!day?.startsWith(wanted)) return;
      const known = found.get(day);
      found.set(day, known ? { ...known, count: known.count + 1 } : { path, start, end, count: 1 });
    });
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST)
    .flatMap(([day, place]) => {
      const location = locate(corpus, place);
      return location
        ? [{ name: day, kind: SymbolKind.Constant, location, containerName: `named ${counted(place.count, 'time')}` }]
        : [];
    });
}
