import type { Attribution, AttributionKind, Document, EntityType } from '../../document/document.ts';
import { normalise } from '../../text/normalise.ts';
import type { Decisions } from '../decisions.ts';

/** Who in a document passes on what others say, by entity id. */
export interface Credits {
  /** Sources credited for text: agency reports, source lines, datelines. */
  readonly text: ReadonlySet<string>;
  /** Sources credited for pictures only: a weak hint. */
  readonly pictures: ReadonlySet<string>;
  /** The outlets of `text` as the document writes them first. */
  readonly names: ReadonlyMap<string, string>;
}

// These attributions name an outlet by their form.
const OUTLET_KINDS: ReadonlySet<AttributionKind> = new Set([
  'agency-report',
  'source-credit',
  'dateline',
  'photo-credit',
]);

/** The outlets that each document credits, `sourceOf` telling which entities count as one (`sameOrigins`). An entity counts as an outlet when some document credits it as one. */
export function creditsOf(
  documents: ReadonlyMap<string, Document>,
  sourceOf: (path: string, local: number) => string | undefined,
): Map<string, Credits> {
  const outlets = new Set<string>();
  const found = new Map<string, { attribution: Attribution; sources: string[]; via: string[] }[]>();
  for (const [path, document] of documents) {
    const known = (locals: readonly number[]) =>
      locals.flatMap((local) => {
        const id = sourceOf(path, local);
        return id === undefined || !isOutletType(document.entities[local]?.type) ? [] : [id];
      });
    const own = document.attributions
      .filter((attribution) => isInArticle(document, attribution))
      .map((attribution) => ({ attribution, sources: known(attribution.sources), via: known(attribution.via) }));
    found.set(path, own);
    for (const { attribution, sources, via } of own) {
      for (const id of via) outlets.add(id);
      if (OUTLET_KINDS.has(attribution.kind)) for (const id of sources) outlets.add(id);
    }
  }
  const out = new Map<string, Credits>();
  for (const [path, own] of found) {
    const text = new Set<string>();
    const pictures = new Set<string>();
    const names = new Map<string, string>();
    for (const { attribution, sources, via } of own) {
      const into = attribution.kind === 'photo-credit' ? pictures : text;
      for (const id of [...sources, ...via]) if (outlets.has(id)) into.add(id);
      for (const local of [...attribution.sources, ...attribution.via]) {
        const id = sourceOf(path, local);
        const name = documents.get(path)?.entities[local]?.names[0];
        if (id !== undefined && name !== undefined && text.has(id) && !names.has(id)) names.set(id, name);
      }
    }
    out.set(path, { text, pictures, names });
  }
  return out;
}

/** «ذكرت وسائل إعلام تركية» and a reporter's line with his town name no outlet. */
function isOutletType(type: EntityType | undefined): boolean {
  return type !== 'LOC' && type !== 'PER';
}

/** Credits count in the main article: related links and appended articles have sources of their own. */
function isInArticle(document: Document, attribution: Attribution): boolean {
  let low = 0;
  let high = document.blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.blocks[middle]?.end ?? 0) <= attribution.start) low = middle + 1;
    else high = middle;
  }
  const block = document.blocks[low];
  return block?.zone === 'main' && block.article === 0;
}

/** Entities that the user says are one origin: each id to the first of its group. Linear in the names. */
export function sameOrigins(
  documents: ReadonlyMap<string, Document>,
  entityOf: (path: string, local: number) => string | undefined,
  decisions: Decisions,
): Map<string, string> {
  const groups = decisions.origins?.same ?? [];
  const out = new Map<string, string>();
  if (groups.length === 0) return out;
  const idsByName = new Map<string, Set<string>>();
  for (const [path, document] of documents)
    for (const [local, entity] of document.entities.entries()) {
      const id = entityOf(path, local);
      if (id === undefined) continue;
      for (const name of entity.names) {
        const key = normalise(name);
        const ids = idsByName.get(key);
        if (ids) ids.add(id);
        else idsByName.set(key, new Set([id]));
      }
    }
  for (const group of groups) {
    const ids = group.flatMap((name) => [...(idsByName.get(normalise(name)) ?? [])]).sort();
    const first = ids[0];
    if (first !== undefined) for (const id of ids) out.set(id, first);
  }
  return out;
}
