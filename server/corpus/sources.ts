import { contains } from '../text/span.ts';
import type { Relation } from './corpus.ts';
import type { Decisions } from './decisions.ts';
import { Ledger } from './ledger/ledger.ts';
import type { Documents } from './library.ts';
import { Copies } from './origins/copies.ts';
import { OutletCredits } from './origins/credits.ts';
import { type Grounds, groundsOf } from './origins/grounds.ts';
import { quotedOrigins } from './origins/quotations.ts';
import { SameOrigins } from './origins/same.ts';
import { findOrigins, type Origin } from './origins.ts';
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
  #origins: readonly Origin[] = [];
  #originsOf: ReadonlyMap<string, readonly Origin[]> = new Map();
  /** What the origins tell, so that those that are found again count as the same. */
  #told: ReadonlyMap<string, Origin> = new Map();
  /** Entities that the user calls one origin: each id to the first of its group. */
  #same: ReadonlyMap<string, string> = new Map();
  #decisions: Decisions | undefined;

  /**
   * Takes in that these documents, or whom their names mean, are others now; returns the documents for which something
   * has changed. Quotations, credits and copies are looked for in these alone. Where any of them differs, the origins are
   * put together anew, which is linear in the credits, the copies and the relations between quotations.
   */
  update(touched: ReadonlySet<string>, context: SourcesContext): Set<string> {
    const { documents, entityOf, areVersions, decisions } = context;
    const document = (path: string) => documents.get(path);
    const same = this.#sameOrigins.update(touched, documents, entityOf, decisions);
    const concerned = areEqual(same, this.#same) ? touched : new Set([...touched, ...documents.paths()]);
    this.#same = same;
    for (const path of touched) this.#ground(path, documents);
    const sourceOf = (path: string, local: number) => countedAs(same, entityOf(path, local));
    const changed = new Set<string>();
    let isSame = decisions === this.#decisions;
    this.#decisions = decisions;
    const note = (paths: ReadonlySet<string>) => {
      for (const path of paths) changed.add(path);
      isSame &&= paths.size === 0;
    };
    note(this.#ledger.update(touched, { ...context, document }));
    note(this.#credits.update(concerned, documents, sourceOf));
    if (this.#copies.update(touched, document).size > 0) isSame = false;
    // whom a quotation is of decides which ones are of one origin
    if (!isSame || [...concerned].some((path) => this.#ledger.has(path))) {
      const copied = findOrigins(this.#grounds, this.#credits.all, this.#copies.all(), decisions, areVersions);
      this.#put([...copied, ...quotedOrigins(this.#grounds, this.#ledger.all(), sourceOf)], changed);
    }
    for (const path of changed) if (!documents.has(path)) changed.delete(path);
    return changed;
  }

  #ground(path: string, documents: Documents): void {
    const document = documents.get(path);
    if (document) this.#grounds.set(path, groundsOf(document));
    else this.#grounds.delete(path);
  }

  /** Puts other origins in place of those before; notes the documents of those that differ. */
  #put(origins: readonly Origin[], changed: Set<string>): void {
    const told = new Map(origins.map((origin) => [JSON.stringify(origin), origin]));
    for (const [one, other] of [
      [told, this.#told],
      [this.#told, told],
    ] as const)
      for (const [text, { documents }] of one) if (!other.has(text)) for (const path of documents) changed.add(path);
    this.#told = told;
    this.#origins = origins;
    this.#originsOf = grouped(origins, ({ documents }) => documents);
  }

  origins(): readonly Origin[] {
    return this.#origins;
  }

  originsOf(path: string): readonly Origin[] {
    return this.#originsOf.get(path) ?? [];
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
