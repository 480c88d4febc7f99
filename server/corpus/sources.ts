import type { Document } from '../document/document.ts';
import { contains } from '../text/span.ts';
import type { Relation } from './corpus.ts';
import type { Decisions } from './decisions.ts';
import { quoteRelations } from './ledger.ts';
import { Copies } from './origins/copies.ts';
import { type Credits, creditsOf, sameOrigins } from './origins/credits.ts';
import { quotedOrigins } from './origins/quotations.ts';
import { findOrigins, type Origin } from './origins.ts';
import type { Exchange } from './relations/exchange.ts';

/** What `Sources` asks of the rest of the corpus. */
export interface SourcesContext {
  readonly documents: ReadonlyMap<string, Document>;
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
  #relations: readonly Relation[] = [];
  #origins: readonly Origin[] = [];
  readonly #copies = new Copies();
  #credits: ReadonlyMap<string, Credits> = new Map();
  /** Entities that the user calls one origin: each id to the first of its group. */
  #same: ReadonlyMap<string, string> = new Map();
  #relationsOf: ReadonlyMap<string, readonly Relation[]> = new Map();
  #originsOf: ReadonlyMap<string, readonly Origin[]> = new Map();
  #signatures = new Map<string, string>();
  #numbers: ReadonlyMap<string, number> = new Map();
  #next = 0;

  /**
   * Brings both up to date; returns the documents for which something has changed. Copies are kept and only those of
   * changed documents looked for; credits and pairs of quotations are found anew, which is linear in the corpus.
   */
  refresh(context: SourcesContext): Set<string> {
    const { documents, entityOf, areVersions, areExchanged, decisions } = context;
    this.#relations = quoteRelations(documents, entityOf, areExchanged).filter(
      ({ a, b }) => !areVersions(a.path, b.path),
    );
    const same = sameOrigins(documents, entityOf, decisions);
    this.#same = same;
    const sourceOf = (path: string, local: number) => countedAs(same, entityOf(path, local));
    this.#credits = creditsOf(documents, sourceOf);
    this.#origins = [
      ...findOrigins(documents, this.#credits, this.#copies.refresh(documents), decisions, areVersions),
      ...quotedOrigins(documents, this.#relations, sourceOf),
    ];
    this.#relationsOf = grouped(this.#relations, ({ a, b }) => (a.path === b.path ? [a.path] : [a.path, b.path]));
    this.#originsOf = grouped(this.#origins, (origin) => origin.documents);
    const signatures = this.#signaturesOf(documents);
    const touched = new Set<string>();
    for (const path of new Set([...signatures.keys(), ...this.#signatures.keys()]))
      if (signatures.get(path) !== this.#signatures.get(path) && documents.has(path)) touched.add(path);
    this.#signatures = signatures;
    return touched;
  }

  /** What each document has to do with, as numbers that stand for what is told. */
  #signaturesOf(documents: ReadonlyMap<string, Document>): Map<string, string> {
    const numbers = new Map<string, number>();
    const numberOf = (told: Relation | Origin) => {
      const text = JSON.stringify(told);
      const number = this.#numbers.get(text) ?? numbers.get(text) ?? this.#next++;
      numbers.set(text, number);
      return number;
    };
    const relations = new Map(this.#relations.map((relation) => [relation, numberOf(relation)]));
    const origins = new Map(this.#origins.map((origin) => [origin, numberOf(origin)]));
    const out = new Map<string, string>();
    for (const path of documents.keys()) {
      const own = [
        ...(this.#relationsOf.get(path) ?? []).map((relation) => relations.get(relation)),
        ...(this.#originsOf.get(path) ?? []).map((origin) => origins.get(origin)),
        ...(this.#credits.get(path)?.text ?? []),
      ];
      if (own.length > 0) out.set(path, own.join(' '));
    }
    this.#numbers = numbers;
    return out;
  }

  origins(): readonly Origin[] {
    return this.#origins;
  }

  originsOf(path: string): readonly Origin[] {
    return this.#originsOf.get(path) ?? [];
  }

  /** The outlets that a document credits for its text, by the id that `countedAs` gives. */
  creditsOf(path: string): ReadonlySet<string> {
    return this.#credits.get(path)?.text ?? NOBODY;
  }

  /** The id of the source that an entity counts as: its own, unless the user calls it one with others. */
  countedAs(entity: string | undefined): string | undefined {
    return countedAs(this.#same, entity);
  }

  /** Relations between claims and between quotations; what the ledger says of two passages is not said twice. */
  merged(claims: readonly Relation[]): readonly Relation[] {
    return merge(claims, this.#relations);
  }

  /** The same for the relations of one document. */
  mergedOf(path: string, claims: readonly Relation[]): readonly Relation[] {
    return merge(claims, this.#relationsOf.get(path) ?? []);
  }
}

const NOBODY: ReadonlySet<string> = new Set();

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
