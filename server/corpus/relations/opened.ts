import type { Comparand } from './comparand.ts';

/**
 * So many documents are kept ready to be compared, of 0.2 MB each. Of a folder that is compared as a whole, neighbours
 * come one after another, but not all of them: of 2,048 pages, comparing took a quarter longer with 1,000 kept than with all.
 */
const MOST = 2000;

/** Documents that were compared lately, ready for it; others are made ready when they are asked for. */
export class Opened {
  readonly #make: (path: string) => readonly Comparand[] | undefined;
  /** The one asked for last stands last. */
  readonly #kept = new Map<string, readonly Comparand[]>();

  constructor(make: (path: string) => readonly Comparand[] | undefined) {
    this.#make = make;
  }

  /** The articles of a document; `undefined` for one that is not there. */
  get(path: string): readonly Comparand[] | undefined {
    const articles = this.#kept.get(path) ?? this.#make(path);
    if (!articles) return undefined;
    this.#kept.delete(path);
    this.#kept.set(path, articles);
    if (this.#kept.size > MOST) this.#kept.delete(this.#kept.keys().next().value as string);
    return articles;
  }

  /** Forgets a document that is another now, or gone. */
  delete(path: string): void {
    this.#kept.delete(path);
  }
}
