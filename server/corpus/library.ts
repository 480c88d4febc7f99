import type { Document, Mention } from '../document/document.ts';
import { mentionsIn, packed, unpacked } from '../document/packed.ts';

/** Documents by path. `get` may make the document anew: two calls may give two objects that are equal. */
export interface Documents {
  has(path: string): boolean;
  get(path: string): Document | undefined;
  /** All paths, in no order. */
  paths(): Iterable<string>;
}

/** Documents that are kept as they are: a batch of a folder that loads, an open one and all that it has to do with. */
const RECENT = 1024;

interface Shown {
  /** As it came. */
  readonly came: Document;
  /** As the user's decisions have it. */
  readonly decided: Document;
}

/**
 * The documents of a corpus. Those that were looked at lately are kept as they are, the others packed. A document that
 * left memory comes back equal, but is another object.
 */
export class Library implements Documents {
  readonly #decide: (document: Document) => Document;
  readonly #most: number;
  /** All documents as they came; `undefined` for recent ones that were never packed. */
  readonly #packed = new Map<string, Uint8Array | undefined>();
  /** Least lately looked at first. */
  readonly #recent = new Map<string, Shown>();
  readonly #cameAs = new WeakMap<Document, Document>();
  /** Documents that the user's decisions changed. */
  readonly #decided = new Set<string>();

  /** `decide` gives a document as the user's decisions have it, or itself; `most` are kept as they are. */
  constructor(decide: (document: Document) => Document, most = RECENT) {
    this.#decide = decide;
    this.#most = most;
  }

  has(path: string): boolean {
    return this.#packed.has(path);
  }

  /** A document as the user's decisions have it. Linear in it when it was not looked at lately. */
  get(path: string): Document | undefined {
    const known = this.#recent.get(path);
    if (known) {
      this.#recent.delete(path);
      this.#recent.set(path, known);
      return known.decided;
    }
    const bytes = this.#packed.get(path);
    return bytes && this.#show(path, unpacked(bytes)).decided;
  }

  /** The mentions of a document as it came. Linear in them, also when it was not looked at lately. */
  mentions(path: string): readonly Mention[] {
    const known = this.#recent.get(path);
    const bytes = known ? undefined : this.#packed.get(path);
    return bytes ? mentionsIn(bytes) : (known?.came.mentions ?? []);
  }

  paths(): Iterable<string> {
    return this.#packed.keys();
  }

  get size(): number {
    return this.#packed.size;
  }

  /** Whether the user's decisions changed a document when it was looked at last. */
  isDecided(path: string): boolean {
    return this.#decided.has(path);
  }

  /**
   * Takes a document in, as it came or as `get` gave it; false when it is the very one that is there. `bytes`: the
   * document packed, where that was done before.
   */
  put(path: string, document: Document, bytes?: Uint8Array): boolean {
    const came = this.#cameAs.get(document) ?? document;
    if (this.#recent.get(path)?.came === came) return false;
    this.#packed.set(path, bytes);
    this.#show(path, came);
    return true;
  }

  delete(path: string): boolean {
    this.#recent.delete(path);
    this.#decided.delete(path);
    return this.#packed.delete(path);
  }

  /** Takes in that `decide` may give other documents now. Linear in the recent ones. */
  decideAnew(): void {
    for (const [path, { came }] of [...this.#recent]) this.#show(path, came);
  }

  #show(path: string, came: Document): Shown {
    const shown = { came, decided: this.#decide(came) };
    if (shown.decided === came) this.#decided.delete(path);
    else {
      this.#decided.add(path);
      this.#cameAs.set(shown.decided, came);
    }
    this.#recent.delete(path);
    this.#recent.set(path, shown);
    for (const [oldest, { came: other }] of this.#recent) {
      if (this.#recent.size <= this.#most) break;
      this.#packed.set(oldest, this.#packed.get(oldest) ?? packed(other));
      this.#recent.delete(oldest);
    }
    return shown;
  }
}
