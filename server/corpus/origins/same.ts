import { normalise } from '../../text/normalise.ts';
import type { Decisions } from '../decisions.ts';
import type { Documents } from '../library.ts';

/** A local entity with a name, normalised, that the user calls one origin with others. */
interface Named {
  readonly local: number;
  readonly name: string;
}

/** What a document names of those, with the ids that they had when they were counted last. */
interface Own {
  readonly named: readonly Named[];
  readonly ids: readonly (string | undefined)[];
}

type EntityOf = (path: string, local: number) => string | undefined;

/** Entities that the user says are one origin, kept up to date document by document. */
export class SameOrigins {
  #groups: readonly (readonly string[])[] = [];
  #decisions: Decisions | undefined;
  readonly #own = new Map<string, Own>();
  /** Name that the user calls one origin with others → entity id → in how many places it is written. */
  readonly #ids = new Map<string, Map<string, number>>();

  /**
   * Takes in that the documents `renewed` are others now, and whom the names in those of `meant` mean; returns each id
   * with the first of its group. Cost: the names of these documents, and of all when the decisions are others; the
   * entities that the user calls one origin.
   */
  update(
    renewed: ReadonlySet<string>,
    meant: ReadonlySet<string>,
    documents: Documents,
    entityOf: EntityOf,
    decisions: Decisions,
  ): Map<string, string> {
    const isSame = decisions === this.#decisions;
    if (!isSame) this.#decide(decisions);
    if (this.#ids.size === 0) return new Map();
    for (const path of isSame ? renewed : documents.paths())
      this.#count(path, this.#namedIn(path, documents), entityOf);
    for (const path of meant) if (!renewed.has(path)) this.#count(path, this.#own.get(path)?.named ?? [], entityOf);
    return this.#joined();
  }

  #decide(decisions: Decisions): void {
    this.#decisions = decisions;
    this.#groups = (decisions.origins?.same ?? []).map((group) => group.map(normalise));
    this.#own.clear();
    this.#ids.clear();
    for (const name of this.#groups.flat()) this.#ids.set(name, new Map());
  }

  #namedIn(path: string, documents: Documents): Named[] {
    return (documents.get(path)?.entities ?? []).flatMap(({ names }, local) =>
      names.map((name) => ({ local, name: normalise(name) })).filter(({ name }) => this.#ids.has(name)),
    );
  }

  /** Counts a document's entities in place of those before. */
  #count(path: string, named: readonly Named[], entityOf: EntityOf): void {
    const before = this.#own.get(path);
    for (const [i, { name }] of before?.named.entries() ?? []) this.#add(name, before?.ids[i], -1);
    const ids = named.map(({ local }) => entityOf(path, local));
    for (const [i, { name }] of named.entries()) this.#add(name, ids[i], 1);
    if (named.length > 0) this.#own.set(path, { named, ids });
    else this.#own.delete(path);
  }

  #add(name: string, id: string | undefined, change: 1 | -1): void {
    const ids = this.#ids.get(name);
    if (!ids || id === undefined) return;
    const count = (ids.get(id) ?? 0) + change;
    if (count > 0) ids.set(id, count);
    else ids.delete(id);
  }

  #joined(): Map<string, string> {
    const out = new Map<string, string>();
    for (const group of this.#groups) {
      const ids = group.flatMap((name) => [...(this.#ids.get(name)?.keys() ?? [])]).sort();
      const first = ids[0];
      if (first !== undefined) for (const id of ids) out.set(id, first);
    }
    return out;
  }
}
