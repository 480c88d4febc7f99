import type { Document } from '../document/document.ts';

/** A document that came, is another or (with `undefined`) left; packed, too, where that was done before. */
export type Update = readonly [path: string, document: Document | undefined, bytes?: Uint8Array | undefined];

/**
 * A document that is to be looked through again: whom its names meant, by what tells entities apart and by id, and whether
 * decisions of the user changed it.
 */
export interface Before {
  readonly identities: readonly (string | undefined)[];
  readonly keys: readonly (string | undefined)[];
  readonly isDecided: boolean;
}

/**
 * What is left of changes to a corpus that are taken in step by step: documents that are to come in, then those that are
 * to be compared, and all that was touched since there was nothing left. A later change of a document stands for one
 * that has not come in yet.
 */
export class Pending {
  readonly #coming = new Map<string, Update | 'again'>();
  readonly #before = new Map<string, Before>();
  readonly #waiting = new Set<string>();
  readonly #meant = new Set<string>();
  #touched = new Set<string>();
  #told = new Set<string>();
  /** Documents that had another text: what is told of their passages elsewhere is of that one. */
  readonly #replaced = new Set<string>();
  readonly #changed = new Set<string>();
  #isOpen = false;

  /** True when nothing is left: all is as the last documents and decisions have it. */
  get isNone(): boolean {
    return !this.#isOpen;
  }

  come(update: Update): void {
    this.#coming.set(update[0], update);
    this.#before.delete(update[0]); // it is compared in any case
    this.#isOpen = true;
  }

  /** Has a document that is there handed to the entities again. `before` is compared when that is done for all. */
  lookThrough(path: string, before: Before): void {
    this.tell([path]);
    if (this.#coming.has(path)) return;
    this.#coming.set(path, 'again');
    if (!this.#before.has(path)) this.#before.set(path, before);
  }

  /** Takes at most so many documents out that are to come in; that of `path` alone, if it is one. */
  nextComing(most: number, path?: string): [path: string, update: Update | 'again'][] {
    const own = path === undefined ? undefined : this.#coming.get(path);
    if (path !== undefined && own === undefined && this.#waiting.has(path)) return [];
    const out: [string, Update | 'again'][] = [];
    for (const one of own ? [[path as string, own] as const] : this.#coming) {
      if (out.length >= most) break;
      out.push([one[0], one[1]]);
    }
    for (const [one] of out) this.#coming.delete(one);
    return out;
  }

  /** The documents that were looked through, once all have come in that were to. */
  lookedThrough(): [path: string, before: Before][] {
    if (this.#coming.size > 0) return [];
    const all = [...this.#before];
    this.#before.clear();
    return all;
  }

  /** Documents to be compared anew, but for those that are looked through: these wait until it is known whether they are. */
  wait(paths: Iterable<string>): void {
    for (const path of [...paths].sort())
      if (!this.#before.has(path)) {
        this.#waiting.add(path);
        this.touch([path]);
      }
  }

  /** Takes at most so many documents out that are to be compared; that of `path` alone, if it is one. */
  nextWaiting(most: number, path?: string): string[] {
    const out: string[] = [];
    for (const one of path !== undefined && this.#waiting.has(path) ? [path] : this.#waiting) {
      if (out.length >= most) break;
      out.push(one);
    }
    for (const one of out) this.#waiting.delete(one);
    return out;
  }

  /** Notes documents whose names mean entities that are others now, or have another id; not those that are looked through. */
  mean(paths: Iterable<string>): void {
    for (const path of paths)
      if (!this.#before.has(path)) {
        this.#meant.add(path);
        this.tell([path]);
      }
  }

  get meant(): ReadonlySet<string> {
    return this.#meant;
  }

  /** Notes documents that may have other relations. */
  touch(paths: Iterable<string>): void {
    this.#isOpen = true;
    for (const path of paths) this.#touched.add(path);
  }

  /** Notes documents that may only be told otherwise. */
  tell(paths: Iterable<string>): void {
    this.#isOpen = true;
    for (const path of paths) this.#told.add(path);
  }

  /** Notes a document that is another now, or gone. */
  change(path: string): void {
    this.#changed.add(path);
  }

  get changed(): ReadonlySet<string> {
    return this.#changed;
  }

  /** Notes a document whose text was another. */
  replace(path: string): void {
    this.#replaced.add(path);
  }

  /** Whether something may be told of a passage in this document that is no more. */
  isReplaced(path: string): boolean {
    return this.#replaced.has(path);
  }

  /** Whether that is so of its claims, too: it is to be compared yet. */
  isOutdated(path: string): boolean {
    return this.#replaced.has(path) && this.#waiting.has(path);
  }

  get hasReplaced(): boolean {
    return this.#replaced.size > 0;
  }

  get touched(): ReadonlySet<string> {
    return this.#touched;
  }

  /** Ends: nothing is left. Returns all that was touched or is to be told otherwise. */
  end(): Set<string> {
    const all = new Set([...this.#touched, ...this.#told]);
    this.#touched = new Set();
    this.#told = new Set();
    this.#replaced.clear();
    this.#changed.clear();
    this.#meant.clear();
    this.#isOpen = false;
    return all;
  }
}
