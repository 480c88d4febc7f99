import type { Article, ArticleDay, Document, EntityType, Mention } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import { Calendar, resolve } from './calendar.ts';
import { clusters, placeKey } from './clusters.ts';
import { type DecidedInside, decidedDocument, decidedInside } from './decided.ts';
import type { Decisions } from './decisions.ts';
import { Entities } from './entities.ts';
import { Library } from './library.ts';
import { areIndependent, type Origin } from './origins.ts';
import type { DifferenceKind, Place, Relation, RelationKind } from './relation.ts';
import { Relations } from './relations.ts';
import { Sources, type SourcesContext } from './sources.ts';
import { withoutUnrelated } from './unrelated.ts';

/** One person, place or thing over all documents. */
export interface Entity {
  /** The same for the same names and decisions, whatever the order of loading; opaque. `Corpus.numberOf` is for printing. */
  readonly id: string;
  readonly type: EntityType;
  readonly label: { readonly ar?: string; readonly en?: string };
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly joins: readonly { readonly a: string; readonly b: string; readonly because: string }[];
}

export type { DifferenceKind, Origin, Place, Relation, RelationKind };

/** A document that came, is another or (with `undefined`) left; packed, too, where that was done before. */
export type Update = readonly [path: string, document: Document | undefined, bytes?: Uint8Array | undefined];

/**
 * All documents and what follows from them together. The one place that holds state below the
 * server. Paths are opaque keys; their code-unit order breaks ties, so that the order of loading
 * changes nothing.
 */
export class Corpus {
  readonly #documents: Library;
  /** Days of the articles by path, as each document tells them: asked of many documents at each change. */
  readonly #days = new Map<string, readonly ArticleDay[]>();
  readonly #entities = new Entities();
  readonly #relations = new Relations({
    document: (path) => this.#documents.get(path),
    context: (path) => {
      const document = this.#documents.get(path);
      return {
        entity: (local) => this.#entities.identity(path, local),
        // days that the relations tell are no ground for relations
        resolved: (date) => document?.dates[date]?.resolved,
      };
    },
  });
  readonly #sources = new Sources();
  readonly #calendar = new Calendar({
    document: (path) => this.#documents.get(path),
    days: (path) => this.#days.get(path),
    relationsOf: (path) => this.#relations.of(path),
  });
  #decisions: Decisions;
  #decided: DecidedInside;
  #clusters: ReadonlyMap<string, string> | undefined;
  /** Relations by document as far as they have been asked for. */
  readonly #relationsOf = new Map<string, readonly Relation[]>();

  /** `recent`: how many documents are kept as they are, the others packed; see `Library`. */
  constructor(decisions: Decisions = {}, recent?: number) {
    this.#documents = new Library((document) => decidedDocument(document, this.#decided), recent);
    this.#decisions = decisions;
    this.#decided = decidedInside(decisions);
    this.#entities.decide(decisions);
  }

  /**
   * Takes documents in, replaces or (with `undefined`) forgets them, and compares what is to be compared; returns the
   * paths whose findings may differ now. Cost: the changed documents and those they have to do with.
   */
  update(changes: Iterable<Update>): Set<string> {
    const touched = this.take(changes);
    for (const path of this.compare()) touched.add(path);
    return touched;
  }

  /** The same, but that what is to be compared waits for `compare`: of several changes less is compared in vain. */
  take(changes: Iterable<Update>): Set<string> {
    const changed = new Set<string>();
    for (const [path, given, bytes] of changes) {
      if (given ? this.#documents.put(path, given, bytes) : this.#documents.delete(path)) changed.add(path);
      if (given)
        this.#days.set(
          path,
          given.articles.map(({ day }) => day),
        );
      else this.#days.delete(path);
    }
    return changed.size === 0 ? changed : this.#recompute(changed);
  }

  /**
   * Compares documents that wait for it, those of `first` before others, until it `isEnough` or none waits; returns the
   * paths whose findings may differ now.
   */
  compare(isEnough: () => boolean = () => false, first: Iterable<string> = []): Set<string> {
    if (this.waiting === 0) return new Set();
    const touched = this.#relations.compare(isEnough, first);
    this.#forgetRead();
    // copies in the folder may tell by now that two words of quotations mean one thing
    if (this.waiting === 0)
      for (const path of this.#sources.update(new Set(), new Set(), this.#context)) touched.add(path);
    for (const path of this.#calendar.update(touched)) touched.add(path);
    return touched;
  }

  /** How many documents wait to be compared with others. */
  get waiting(): number {
    return this.#relations.waiting;
  }

  /** Puts other decisions of the user in force; returns the paths whose findings may differ now. */
  decide(decisions: Decisions): Set<string> {
    this.#decisions = decisions;
    this.#decided = decidedInside(decisions);
    this.#entities.decide(decisions);
    this.#documents.decideAnew();
    const touched = this.#recompute(new Set(this.#documents.paths()));
    for (const path of this.compare()) touched.add(path);
    return touched;
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  has(path: string): boolean {
    return this.#documents.has(path);
  }

  /**
   * A document as the user's decisions have it. One that was not looked at for long comes back equal, but as another
   * object; linear in it then.
   */
  document(path: string): Document | undefined {
    return this.#documents.get(path);
  }

  /** All paths in code-unit order. */
  paths(): string[] {
    return [...this.#documents.paths()].sort();
  }

  /** The entity that a document's local entity belongs to. */
  entityOf(path: string, local: number): Entity | undefined {
    return this.#entities.of(path, local);
  }

  entity(id: string): Entity | undefined {
    return this.#entities.byId(id);
  }

  /** All entities in the order of their first place. Linear in the documents when asked for after a change. */
  entities(): readonly Entity[] {
    return this.#entities.all();
  }

  /** Place of an entity among all, from 1. Costs what `entities` does. */
  numberOf(id: string): number | undefined {
    return this.#entities.number(id);
  }

  /** Every mention of an entity, by path and position. Cost: the mentions in the documents that name it. */
  occurrences(entity: string): readonly { readonly path: string; readonly mention: Mention }[] {
    return this.#entities.members(entity).flatMap(({ path, local }) => {
      const mentions = this.#decided.isEmpty
        ? this.#documents.mentions(path)
        : (this.#documents.get(path)?.mentions ?? []);
      const own = mentions.filter((mention) => mention.entity === local);
      return own.map((mention) => ({ path, mention }));
    });
  }

  /** The day of an article as the whole folder and the user tell it. */
  day(path: string, article: number): ArticleDay | undefined {
    return this.#calendar.day(path, article);
  }

  /** What a time expression (index in `Document.dates`) stands for, the folder considered. */
  resolved(path: string, date: number): { readonly resolved: string | undefined; readonly because: string } {
    const document = this.#documents.get(path);
    const expression = document?.dates[date];
    if (!document || !expression) return { resolved: undefined, because: '' };
    const article = articleOf(document, expression);
    const day = article && this.day(path, article.id);
    return day && day.value !== article.day.value ? resolve(expression, day) : expression;
  }

  /** All relations, by path and position of `a`. */
  relations(): readonly Relation[] {
    return this.#kept(this.#sources.merged(this.#relations.all()));
  }

  /** Relations with `a` or `b` in this document. */
  relationsOf(path: string): readonly Relation[] {
    const known = this.#relationsOf.get(path);
    if (known) return known;
    const made = this.#kept(this.#sources.mergedOf(path, this.#relations.of(path)));
    this.#relationsOf.set(path, made);
    return made;
  }

  #kept(relations: readonly Relation[]): readonly Relation[] {
    return withoutUnrelated(relations, this.#decisions, ({ path, start, end }) =>
      (this.#documents.get(path)?.text ?? '').slice(start, end),
    );
  }

  /**
   * The relations of a text that is none of the documents to them; the corpus is as before afterwards. Cost: that of
   * taking a document in and out.
   */
  saidOf(document: Document): readonly Relation[] {
    const isQuiet = this.waiting === 0;
    this.take([[ASKED, document]]);
    this.compare(() => !this.#relations.isWaiting(ASKED), [ASKED]);
    const found = this.relationsOf(ASKED).filter(({ a, b }) => a.path !== b.path);
    this.take([[ASKED, undefined]]);
    if (isQuiet) this.compare(); // it may have taken the place of others
    return found;
  }

  /** Other documents about the same events, by path: those with which claims are shared. Versions are none. */
  companionsOf(path: string): string[] {
    return this.#relations.companionsOf(path);
  }

  /** Other files that are the same page saved again, by path. */
  versionsOf(path: string): string[] {
    return this.#relations.versionsOf(path);
  }

  /** Id of the group of claims that say the same («c31»); `undefined` when no other claim does. */
  clusterOf(path: string, claim: number): string | undefined {
    this.#clusters ??= clusters(this.#documents, this.#kept(this.#relations.all()));
    const span = this.#documents.get(path)?.claims[claim];
    return span && this.#clusters.get(placeKey({ path, ...span }));
  }

  origins(): readonly Origin[] {
    return this.#sources.origins();
  }

  /** The origins that a document rests on. */
  originsOf(path: string): readonly Origin[] {
    return this.#sources.originsOf(path);
  }

  /** Ids of the outlets that a document credits for its text; see `sourceOf`. */
  creditsOf(path: string): ReadonlySet<string> {
    return this.#sources.creditsOf(path);
  }

  /** Id of the source that a document's local entity counts as; several entities when the user calls them one origin. */
  sourceOf(path: string, local: number): string | undefined {
    return this.#sources.countedAs(this.#entities.of(path, local)?.id);
  }

  /** The user says that these two do not rest on one another. */
  areIndependent(a: string, b: string): boolean {
    return areIndependent(a, b, this.#decisions);
  }

  /** Documents one by one, so that not all of many have to be in memory. */
  *#each(paths: Iterable<string>): Iterable<readonly [path: string, document: Document | undefined]> {
    for (const path of paths) yield [path, this.#documents.get(path)];
  }

  #recompute(changed: Set<string>): Set<string> {
    // what an entity is called is told, and compared nowhere
    const { others, rekeyed, renamed } = this.#entities.update(this.#each(changed));
    this.#forgetRead();
    const touched = new Set([...changed, ...others]);
    for (const partner of this.#relations.update([...touched].sort())) touched.add(partner);
    const meant = new Set([...others, ...rekeyed]);
    for (const path of meant) touched.add(path);
    for (const path of this.#sources.update(changed, meant, this.#context)) touched.add(path);
    for (const path of this.#calendar.update(touched)) touched.add(path);
    for (const path of renamed) touched.add(path);
    return touched;
  }

  /** Forgets what was read from relations that may be others now. */
  #forgetRead(): void {
    this.#clusters = undefined;
    this.#relationsOf.clear();
  }

  get #context(): SourcesContext {
    return {
      documents: this.#documents,
      entityOf: (path, local) => this.#entities.of(path, local)?.id,
      areVersions: (a, b) => a !== b && this.#relations.versionsOf(a).includes(b),
      areExchanged: (exchange, a, b) => this.#relations.areExchanged(exchange, a, b),
      decisions: this.#decisions,
    };
  }
}

/** Path of a text that is only asked about; no file has it. */
const ASKED = '\u0000asked';

/** The article that a passage stands in. Linear in the blocks. */
function articleOf(document: Document, span: Span): Article | undefined {
  const block = document.blocks.find((one) => one.start <= span.start && span.start < one.end);
  return block?.article === undefined ? undefined : document.articles[block.article];
}
