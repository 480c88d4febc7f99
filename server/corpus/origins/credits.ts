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

/** One attribution of an article by the ids of those whom it names; `names` as it writes them. */
interface Cited {
  readonly isPicture: boolean;
  /** It names an outlet by its form. */
  readonly isOutlet: boolean;
  readonly sources: readonly string[];
  readonly via: readonly string[];
  readonly names: readonly (readonly [id: string, name: string])[];
}

type SourceOf = (path: string, local: number) => string | undefined;

/**
 * The outlets that each document credits, kept up to date document by document. An entity counts as an outlet when some
 * document credits it as one, so that a change concerns those, too, who name what is an outlet by it, or is none any more.
 */
export class OutletCredits {
  readonly #cited = new Map<string, readonly Cited[]>();
  readonly #credits = new Map<string, Credits>();
  /** Who credits an id as an outlet, and who names it at all. */
  readonly #crediting = new Map<string, Set<string>>();
  readonly #naming = new Map<string, Set<string>>();

  /**
   * Takes in that these documents, or whom their names mean, are others now; returns what those whose credits differ
   * credited before, by path.
   * `sourceOf` tells which entities count as one (`SameOrigins`). Cost: the documents and those that name their outlets.
   */
  update(touched: ReadonlySet<string>, documents: Documents, sourceOf: SourceOf): Map<string, Credits | undefined> {
    const concerned = new Set(touched);
    const turned = new Map<string, boolean>();
    for (const path of touched) {
      const own = documents.get(path);
      for (const id of outletsIn(this.#cited.get(path) ?? [])) this.#note(turned, id);
      for (const cited of this.#cited.get(path) ?? []) this.#count(path, cited, false);
      const cited = own ? citedIn(path, own, sourceOf) : [];
      if (cited.length > 0) this.#cited.set(path, cited);
      else this.#cited.delete(path);
      for (const id of outletsIn(cited)) this.#note(turned, id);
      for (const one of cited) this.#count(path, one, true);
    }
    for (const [id, wasOutlet] of turned)
      if (wasOutlet !== this.#crediting.has(id)) for (const path of this.#naming.get(id) ?? []) concerned.add(path);
    const changed = new Map<string, Credits | undefined>();
    for (const path of concerned) {
      const before = this.#credits.get(path);
      const now = documents.has(path) ? this.#creditsOf(this.#cited.get(path) ?? []) : undefined;
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

  #count(path: string, cited: Cited, isThere: boolean): void {
    const change = isThere ? put : drop;
    for (const id of outletsIn([cited])) change(this.#crediting, id, path);
    for (const id of [...cited.sources, ...cited.via]) change(this.#naming, id, path);
  }

  #creditsOf(all: readonly Cited[]): Credits {
    const text = new Set<string>();
    const pictures = new Set<string>();
    const names = new Map<string, string>();
    for (const { isPicture, sources, via, names: written } of all) {
      const into = isPicture ? pictures : text;
      for (const id of [...sources, ...via]) if (this.#crediting.has(id)) into.add(id);
      for (const [id, name] of written) if (text.has(id) && !names.has(id)) names.set(id, name);
    }
    return { text, pictures, names };
  }
}

function citedIn(path: string, document: Document, sourceOf: SourceOf): Cited[] {
  const known = (locals: readonly number[]) =>
    locals.flatMap((local) => {
      const id = sourceOf(path, local);
      return id === undefined || !isOutletType(document.entities[local]?.type) ? [] : [id];
    });
  return document.attributions
    .filter((attribution) => isInArticle(document, attribution))
    .map(({ kind, sources, via }) => ({
      isPicture: kind === 'photo-credit',
      isOutlet: OUTLET_KINDS.has(kind),
      sources: known(sources),
      via: known(via),
      names: [...sources, ...via].flatMap((local) => {
        const [id, name] = [sourceOf(path, local), document.entities[local]?.names[0]];
        return id === undefined || name === undefined ? [] : [[id, name] as const];
      }),
    }));
}

/** Those who pass something on, and those whom the form of an attribution tells to be outlets. */
function outletsIn(all: readonly Cited[]): string[] {
  return all.flatMap(({ isOutlet, sources, via }) => (isOutlet ? [...via, ...sources] : via));
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
