import type { Retold } from '../components.ts';
import type { Origin } from '../origins.ts';
import type { Credits } from './credits.ts';

/** One origin for each outlet that two or more documents credit for their text, kept up to date document by document. */
export class CreditedOrigins {
  /** Who credits an outlet. */
  readonly #paths = new Map<string, Set<string>>();
  readonly #origins = new Map<string, Origin>();

  /**
   * Takes in that these documents credit others now; `before` is what each credited, `now` what all do. Cost: the
   * documents that credit an outlet which one of these credits newly, or no more.
   */
  update(before: ReadonlyMap<string, Credits | undefined>, now: ReadonlyMap<string, Credits>): Retold<Origin> {
    const turned = new Set<string>();
    for (const [path, credits] of before) {
      const [old, own] = [credits?.text ?? NOBODY, now.get(path)?.text ?? NOBODY];
      for (const id of old) if (!own.has(id)) turned.add(this.#drop(id, path));
      for (const id of own) if (!old.has(id)) turned.add(this.#put(id, path));
    }
    const [gone, made]: Origin[][] = [[], []];
    for (const id of turned) {
      const [old, own] = [this.#origins.get(id), creditedOrigin(id, this.#paths.get(id) ?? NOBODY)];
      if (old) gone?.push(old);
      if (own) made?.push(own);
      if (own) this.#origins.set(id, own);
      else this.#origins.delete(id);
    }
    return { gone: gone ?? [], made: made ?? [] };
  }

  /** Of these outlets. */
  of(ids: Iterable<string>): Origin[] {
    return [...ids].flatMap((id) => this.#origins.get(id) ?? []);
  }

  /** In no order. */
  all(): Origin[] {
    return [...this.#origins.values()];
  }

  /** True when some document credits both. Cost: the documents that credit the rarer one. */
  readonly areTogether = (a: string, b: string): boolean => {
    const [one, other] = [this.#paths.get(a) ?? NOBODY, this.#paths.get(b) ?? NOBODY];
    const [few, many] = one.size < other.size ? [one, other] : [other, one];
    for (const path of few) if (many.has(path)) return true;
    return false;
  };

  #put(id: string, path: string): string {
    const paths = this.#paths.get(id);
    if (paths) paths.add(path);
    else this.#paths.set(id, new Set([path]));
    return id;
  }

  #drop(id: string, path: string): string {
    const paths = this.#paths.get(id);
    paths?.delete(path);
    if (paths?.size === 0) this.#paths.delete(id);
    return id;
  }
}

const NOBODY: ReadonlySet<string> = new Set();

function creditedOrigin(source: string, paths: ReadonlySet<string>): Origin | undefined {
  if (paths.size < 2) return undefined;
  const because = `${paths.size} documents cite this outlet`;
  return { kind: 'credit', source, documents: [...paths].sort(), because, copies: [] };
}
