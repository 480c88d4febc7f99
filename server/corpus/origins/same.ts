import { normalise } from '../../text/normalise.ts';
import type { Decisions } from '../decisions.ts';
import type { Documents } from '../library.ts';

/** A local entity with a name, normalised, that the user calls one origin with others. */
interface Named {
  readonly local: number;
  readonly name: string;
}

/** Entities that the user says are one origin, kept up to date document by document. */
export class SameOrigins {
  #groups: readonly (readonly string[])[] = [];
  #names: ReadonlySet<string> = new Set();
  #decisions: Decisions | undefined;
  readonly #named = new Map<string, readonly Named[]>();

  /**
   * Takes in that these documents, or whom their names mean, are others now; returns each id with the first of its
   * group. Cost: the names of these documents, and of all when the decisions are others; the documents that write a name
   * which the user calls one origin with another.
   */
  update(
    touched: Iterable<string>,
    documents: Documents,
    entityOf: (path: string, local: number) => string | undefined,
    decisions: Decisions,
  ): Map<string, string> {
    const isSame = decisions === this.#decisions;
    if (!isSame) this.#decide(decisions);
    if (this.#names.size === 0) return new Map();
    for (const path of isSame ? touched : documents.paths()) this.#read(path, documents);
    return this.#joined(entityOf);
  }

  #decide(decisions: Decisions): void {
    this.#decisions = decisions;
    this.#groups = (decisions.origins?.same ?? []).map((group) => group.map(normalise));
    this.#names = new Set(this.#groups.flat());
    this.#named.clear();
  }

  #read(path: string, documents: Documents): void {
    const own = (documents.get(path)?.entities ?? []).flatMap(({ names }, local) =>
      names.map((name) => ({ local, name: normalise(name) })).filter(({ name }) => this.#names.has(name)),
    );
    if (own.length > 0) this.#named.set(path, own);
    else this.#named.delete(path);
  }

  #joined(entityOf: (path: string, local: number) => string | undefined): Map<string, string> {
    const idsByName = new Map<string, Set<string>>([...this.#names].map((name) => [name, new Set()]));
    for (const [path, own] of this.#named)
      for (const { local, name } of own) {
        const id = entityOf(path, local);
        if (id !== undefined) idsByName.get(name)?.add(id);
      }
    const out = new Map<string, string>();
    for (const group of this.#groups) {
      const ids = group.flatMap((name) => [...(idsByName.get(name) ?? [])]).sort();
      const first = ids[0];
      if (first !== undefined) for (const id of ids) out.set(id, first);
    }
    return out;
  }
}
