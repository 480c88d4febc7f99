import { contains } from '../text/span.ts';
import type { Relation } from './corpus.ts';
import type { Decisions } from './decisions.ts';
import { Ledger } from './ledger/ledger.ts';
import type { Documents } from './library.ts';
import { Origins } from './origins/all.ts';
import { Copies } from './origins/copies.ts';
import { OutletCredits } from './origins/credits.ts';
import { type Grounds, groundsOf } from './origins/grounds.ts';
import { SameOrigins } from './origins/same.ts';
import { areIndependent, type Origin } from './origins.ts';
import type { Exchange } from './relations/exchange.ts';

/** What `Sources` asks of the rest of the corpus. */
export interface SourcesContext {
  readonly documents: Documents;
  /** Id of the entity that a local entity belongs to. */
  entityOf(path: string, local: number): string | undefined;
  /** True when two files are one page saved twice: never two origins, nor two wordings. */
  areVersions(a: string, b: string): boolean;
  /** True when other documents than these two exchange two words in other sentences. */
  areExchanged(exchange: Exchange, a: string, b: string): boolean;
  readonly decisions: Decisions;
}

/** The quote ledger and the origins of a corpus, with what each document has to do with them. */
export class Sources {
  readonly #ledger = new Ledger();
  readonly #copies = new Copies();
  readonly #credits = new OutletCredits();
  readonly #grounds = new Map<string, Grounds>();
  readonly #sameOrigins = new SameOrigins();
  readonly #origins = new Origins();
  /** Entities that the user calls one origin: each id to the first of its group. */
  #same: ReadonlyMap<string, string> = new Map();
  #decisions: Decisions | undefined;

  /**
   * Takes in that the documents `renewed` are others now, and whom the names in those of `meant` mean; returns the
   * documents for which something has changed. Cost: these documents and those that they have to do with; all of the
   * folder where the user's decisions are others.
   */
  update(renewed: ReadonlySet<string>, meant: ReadonlySet<string>, context: SourcesContext): Set<string> {
    const touched = new Set([...renewed, ...meant]);
    const { documents, entityOf, areVersions, decisions } = context;
    const document = (path: string) => documents.get(path);
    const same = this.#sameOrigins.update(renewed, meant, documents, entityOf, decisions);
    const concerned = areEqual(same, this.#same) ? touched : new Set([...touched, ...documents.paths()]);
    this.#same = same;
    for (const path of renewed) this.#ground(path, documents);
    const sourceOf = (path: string, local: number) => countedAs(same, entityOf(path, local));
    const quoted = this.#ledger.update(renewed, meant, { ...context, document });
    const credited = this.#credits.update(renewed, concerned, documents, sourceOf);
    const copied = this.#copies.update(renewed, document);
    // copies of which the user says that they are none count otherwise with other decisions
    const doubted = decisions === this.#decisions ? renewed : documents.paths();
    this.#decisions = decisions;
    const changed = this.#origins.update(
      { credited, copied: [...copied, ...doubted], quoted: [...quoted, ...concerned] },
      {
        credits: this.#credits.all,
        grounds: this.#grounds,
        copiesOf: (path) =>
          this.#copies.of(path).filter(({ a, b }) => !areIndependent(a, b, decisions) && !areVersions(a, b)),
        quotedIn: (path) => this.#ledger.of(path),
        sourceOf,
      },
    );
    return new Set([...changed, ...quoted, ...credited.keys()].filter((path) => documents.has(path)));
  }

  #ground(path: string, documents: Documents): void {
    const document = documents.get(path);
    if (document) this.#grounds.set(path, groundsOf(document));
    else this.#grounds.delete(path);
  }

  origins(): readonly Origin[] {
    return this.#origins.all();
  }

  originsOf(path: string): readonly Origin[] {
    return this.#origins.of(path, this.#credits.all.get(path));
  }

  /** The outlets that a document credits for its text, by the id that `countedAs` gives. */
  creditsOf(path: string): ReadonlySet<string> {
    return this.#credits.all.get(path)?.text ?? NOBODY;
  }

  /** The id of the source that an entity counts as: its own, unless the user calls it one with others. */
  countedAs(entity: string | undefined): string | undefined {
    return countedAs(this.#same, entity);
  }

  /** Relations between claims and between quotations; what the ledger says of two passages is not said twice. */
  merged(claims: readonly Relation[]): readonly Relation[] {
    return merge(claims, this.#ledger.all());
  }

  /** The same for the relations of one document. */
  mergedOf(path: string, claims: readonly Relation[]): readonly Relation[] {
    return merge(claims, this.#ledger.of(path));
  }
}

const NOBODY: ReadonlySet<string> = new Set();

function areEqual(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}

function countedAs(same: ReadonlyMap<string, string>, entity: string | undefined): string | undefined {
  return entity === undefined ? undefined : (same.get(entity) ?? entity);
}

const WORDINGS = new Set(['repeats', 'paraphrases', 'translates', 'alters']);

function merge(claims: readonly Relation[], quotes: readonly Relation[]): readonly Relation[] {
  if (quotes.length === 0) return claims;
  const byDocuments = grouped(quotes, ({ a, b }) => [pairKey(a.path, b.path)]);
  const rest = claims.filter((claim) => {
    if (!WORDINGS.has(claim.kind)) return true;
    const rivals = byDocuments.get(pairKey(claim.a.path, claim.b.path)) ?? [];
    return !rivals.some(
      ({ a, b }) => (holds(a, claim.a) && holds(b, claim.b)) || (holds(a, claim.b) && holds(b, claim.a)),
    );
  });
  return [...rest, ...quotes].sort(byPlace);
}

function holds(quote: Relation['a'], claim: Relation['a']): boolean {
  return quote.path === claim.path && contains({ start: quote.start - 2, end: quote.end + 2 }, claim);
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function byPlace(x: Relation, y: Relation): number {
  return (
    (x.a.path < y.a.path ? -1 : x.a.path > y.a.path ? 1 : 0) ||
    x.a.start - y.a.start ||
    x.a.end - y.a.end ||
    (x.b.path < y.b.path ? -1 : x.b.path > y.b.path ? 1 : 0) ||
    x.b.start - y.b.start ||
    x.b.end - y.b.end ||
    (x.kind < y.kind ? -1 : x.kind > y.kind ? 1 : 0)
  );
}

function grouped<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const out = new Map<string, T[]>();
  for (const item of items)
    for (const key of keys(item)) {
      const list = out.get(key);
      if (list) list.push(item);
      else out.set(key, [item]);
    }
  return out;
}
