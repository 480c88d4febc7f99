import type { Attribution, AttributionKind, Document, EntityType } from '../../document/document.ts';
import type { Documents } from '../library.ts';

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

/** One attribution of an article; those whom it names by their local entities. */
interface Cited {
  readonly isPicture: boolean;
  /** It names an outlet by its form. */
  readonly isOutlet: boolean;
  readonly sources: readonly number[];
  readonly via: readonly number[];
}

/** Somebody whom the attributions of a document name. */
interface Named {
  /** As the document writes it first. */
  readonly name: string | undefined;
  /** Nothing of its kind speaks against an outlet. */
  readonly mayBeOutlet: boolean;
}

/** The attributions of a document, and whom they name, by local entity. */
interface Own {
  readonly cited: readonly Cited[];
  readonly named: ReadonlyMap<number, Named>;
  /** The ids that those named had when they were counted last. */
  readonly ids: ReadonlyMap<number, string>;
}

type SourceOf = (path: string, local: number) => string | undefined;

/**
 * The outlets that each document credits, kept up to date document by document. An entity counts as an outlet when some
 * document credits it as one, so that a change concerns those, too, who name what is an outlet by it, or is none any more.
 */
export class OutletCredits {
  readonly #own = new Map<string, Own>();
  readonly #credits = new Map<string, Credits>();
  /** Who credits an id as an outlet, and who names it at all. */
  readonly #crediting = new Map<string, Set<string>>();
  readonly #naming = new Map<string, Set<string>>();

  /**
   * Takes in that the documents `renewed` are others now, and whom the names in those of `meant` mean; returns what those
   * whose credits differ credited before, by path. `sourceOf` tells which entities count as one (`SameOrigins`). Cost:
   * the documents and those that name their outlets.
   */
  update(
    renewed: ReadonlySet<string>,
    meant: ReadonlySet<string>,
    documents: Documents,
    sourceOf: SourceOf,
  ): Map<string, Credits | undefined> {
    const concerned = new Set(renewed);
    const turned = new Map<string, boolean>();
    const put = (path: string, attributed: Omit<Own, 'ids'> | undefined, ids: ReadonlyMap<number, string>) => {
      const before = this.#own.get(path);
      const own = attributed && { ...attributed, ids };
      for (const id of before ? outletsIn(before) : []) this.#note(turned, id);
      for (const id of own ? outletsIn(own) : []) this.#note(turned, id);
      if (before) this.#count(path, before, false);
      if (own) this.#own.set(path, own);
      else this.#own.delete(path);
      if (own) this.#count(path, own, true);
      concerned.add(path);
    };
    for (const path of renewed) {
      const document = documents.get(path);
      const own = document && attributedIn(document);
      if (own || this.#own.has(path)) put(path, own, own ? idsOf(path, own, sourceOf) : NOBODY);
    }
    for (const path of meant) {
      const own = renewed.has(path) ? undefined : this.#own.get(path);
      const ids = own && idsOf(path, own, sourceOf);
      if (ids && !areEqual(ids, own.ids)) put(path, own, ids);
    }
    for (const [id, wasOutlet] of turned)
      if (wasOutlet !== this.#crediting.has(id)) for (const path of this.#naming.get(id) ?? []) concerned.add(path);
    const changed = new Map<string, Credits | undefined>();
    for (const path of concerned) {
      const before = this.#credits.get(path);
      const now = documents.has(path) ? this.#creditsOf(this.#own.get(path)) : undefined;
      if (now) this.#credits.set(path, before && areSame(before, now) ? before : now);
      else this.#credits.delete(path);
      if (before !== this.#credits.get(path)) changed.set(path, before);
    }
    return changed;
  }

  /** Credits by path. */
  get all(): ReadonlyMap<string, Credits> {
    return this.#credits;
  }

  #note(turned: Map<string, boolean>, id: string): void {
    if (!turned.has(id)) turned.set(id, this.#crediting.has(id));
  }

  #count(path: string, own: Own, isThere: boolean): void {
    const change = isThere ? put : drop;
    for (const id of outletsIn(own)) change(this.#crediting, id, path);
    for (const { sources, via } of own.cited)
      for (const id of known(own, [...sources, ...via])) change(this.#naming, id, path);
  }

  #creditsOf(own: Own | undefined): Credits {
    const text = new Set<string>();
    const pictures = new Set<string>();
    const names = new Map<string, string>();
    for (const { isPicture, sources, via } of own?.cited ?? []) {
      const all = [...sources, ...via];
      for (const id of known(own as Own, all)) if (this.#crediting.has(id)) (isPicture ? pictures : text).add(id);
      for (const local of all) {
        const [id, name] = [own?.ids.get(local), own?.named.get(local)?.name];
        if (id !== undefined && name !== undefined && text.has(id) && !names.has(id)) names.set(id, name);
      }
    }
    return text.size + pictures.size === 0 ? NONE : { text, pictures, names };
  }
}

const NOBODY: ReadonlyMap<number, string> = new Map();
const NONE: Credits = { text: new Set(), pictures: new Set(), names: new Map() };

/** `undefined` where the article cites nobody. */
function attributedIn(document: Document): Omit<Own, 'ids'> | undefined {
  const cited = document.attributions
    .filter((attribution) => isInArticle(document, attribution))
    .map(({ kind, sources, via }) => ({
      isPicture: kind === 'photo-credit',
      isOutlet: OUTLET_KINDS.has(kind),
      sources,
      via,
    }));
  const named = new Map(
    cited.flatMap(({ sources, via }) =>
      [...sources, ...via].map((local) => {
        const entity = document.entities[local];
        return [local, { name: entity?.names[0], mayBeOutlet: isOutletType(entity?.type) }] as const;
      }),
    ),
  );
  return cited.length === 0 ? undefined : { cited, named };
}

function idsOf(path: string, { named }: Omit<Own, 'ids'>, sourceOf: SourceOf): Map<number, string> {
  const ids = new Map<number, string>();
  for (const local of named.keys()) {
    const id = sourceOf(path, local);
    if (id !== undefined) ids.set(local, id);
  }
  return ids;
}

function areEqual(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  return a.size === b.size && [...a].every(([local, id]) => b.get(local) === id);
}

/** The ids of those that may be outlets. */
function known({ named, ids }: Own, locals: readonly number[]): string[] {
  return locals.flatMap((local) => (named.get(local)?.mayBeOutlet ? (ids.get(local) ?? []) : []));
}

/** Those who pass something on, and those whom the form of an attribution tells to be outlets. */
function outletsIn(own: Own): string[] {
  return own.cited.flatMap(({ isOutlet, sources, via }) => known(own, isOutlet ? [...via, ...sources] : via));
}

function put(index: Map<string, Set<string>>, id: string, path: string): void {
  const paths = index.get(id);
  if (paths) paths.add(path);
  else index.set(id, new Set([path]));
}

function drop(index: Map<string, Set<string>>, id: string, path: string): void {
  const paths = index.get(id);
  paths?.delete(path);
  if (paths?.size === 0) index.delete(id);
}

function areSame(a: Credits, b: Credits): boolean {
  const isSame = (one: Iterable<unknown>, other: Iterable<unknown>) => [...one].join('\n') === [...other].join('\n');
  return isSame(a.text, b.text) && isSame(a.pictures, b.pictures) && isSame(a.names, b.names);
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
