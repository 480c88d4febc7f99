import type { ArticleDay, Document, Mention } from '../document/document.ts';
import { byPosition } from '../text/span.ts';
import { saidOf } from './asked.ts';
import { Calendar } from './calendar.ts';
import { clusters, placeKey } from './clusters.ts';
import { DayTellers } from './daytellers.ts';
import { decidedDocument } from './decided.ts';
import type { Decisions } from './decisions.ts';
import { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import { Library } from './library.ts';
import { areIndependent, type Origin } from './origins.ts';
import type { Update } from './pending.ts';
import type { DifferenceKind, Place, Relation, RelationKind } from './relation.ts';
import { Relations } from './relations.ts';
import { Sources } from './sources.ts';
import { withoutUnrelated } from './unrelated.ts';
import { Upkeep } from './upkeep.ts';

export type { DifferenceKind, Entity, Origin, Place, Relation, RelationKind, Update };

/**
 * All documents and what follows from them together. The one place that holds state below the
 * server. Paths are opaque keys; their code-unit order breaks ties, so that the order of loading
 * changes nothing. Changes are taken in at once by `update`, or in steps between which it can be asked (`take`, `bring`, `compare`,
 * `settle`): it then tells what is in order so far, and of no passage that stands elsewhere by now.
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
  readonly #dayTellers = new DayTellers();
  readonly #upkeep: Upkeep;
  #clusters: ReadonlyMap<string, string> | undefined;
  /** Relations by document as far as they have been asked for. */
  readonly #relationsOf = new Map<string, readonly Relation[]>();

  /** `recent`: how many documents are kept as they are, the others packed; see `Library`. */
  constructor(decisions: Decisions = {}, recent?: number) {
    this.#documents = new Library((document) => decidedDocument(document, this.#upkeep.decided), recent);
    this.#upkeep = new Upkeep(
      {
        documents: this.#documents,
        days: this.#days,
        entities: this.#entities,
        relations: this.#relations,
        sources: this.#sources,
        calendar: this.#calendar,
        dayTellers: this.#dayTellers,
        forget: () => {
          this.#clusters = undefined;
          this.#relationsOf.clear();
        },
      },
      decisions,
    );
  }

  /**
   * Takes documents in, replaces or (with `undefined`) forgets them; returns the paths whose findings
   * may differ now. Cost: the changed documents and those they have to do with.
   */
  update(changes: Iterable<Update>): Set<string> {
    this.take(changes);
    return this.finish();
  }

  /** Puts other decisions of the user in force; returns the paths whose findings may differ now. Cost: see `redecide`. */
  decide(decisions: Decisions): Set<string> {
    this.redecide(decisions);
    return this.finish();
  }

  /** As `update`, but what follows is left to steps; a document is there with the one that brings it in. */
  take(changes: Iterable<Update>): void {
    this.#upkeep.take(changes);
  }

  /**
   * As `decide`, but what follows is left to steps. Where names are decided, all documents are looked through; those whose
   * names mean others now are compared anew.
   */
  redecide(decisions: Decisions): void {
    this.#upkeep.redecide(decisions);
  }

  /**
   * Does a piece of what is left of changes, that of `path` first where it has one: a document comes in, or it is found what
   * it is to be compared with. False when no such piece is left.
   */
  bring(path?: string): boolean {
    return this.#upkeep.bring(path);
  }

  /** Compares two documents that wait for it, one of `first` if it can. False when none waits. Best left until all have come in. */
  compare(first: Iterable<string> = []): boolean {
    return this.#upkeep.compare(first);
  }

  /** True of a document that is there and waits to be compared with others. */
  isWaiting(path: string): boolean {
    return this.#relations.isWaiting(path);
  }

  /**
   * Brings in all that is left; returns the paths whose findings may differ since the last time. What is not compared yet
   * goes on waiting.
   */
  settle(): Set<string> {
    return this.#upkeep.settle();
  }

  /** As `settle`, with all comparisons. */
  finish(): Set<string> {
    return this.#upkeep.finish();
  }

  /** Whether all that came in, and all comparisons so far, are in force everywhere. */
  get isSettled(): boolean {
    return this.#upkeep.isSettled;
  }

  /** Whether nothing is left, and nothing waits. */
  get isFinished(): boolean {
    return this.isSettled && this.#relations.waiting === 0;
  }

  get decisions(): Decisions {
    return this.#upkeep.decisions;
  }

  /** How many documents there are. */
  get size(): number {
    return this.#documents.size;
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

  /** All paths in code-unit order. Sorts them: for what tells of all documents. */
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

  /** The documents that name an entity, by path, and how often. Cost: their number, and sorting; not what they hold. */
  namedIn(entity: string): ReadonlyMap<string, number> {
    const out = new Map<string, number>();
    for (const { path, local } of this.#entities.members(entity))
      out.set(path, (out.get(path) ?? 0) + this.#upkeep.timesNamed(path, local));
    return out;
  }

  /** The mentions of an entity in a document, in order. Cost: the mentions of the document. */
  mentionsOf(entity: string, path: string): readonly Mention[] {
    const mentions = this.#upkeep.decided.isEmpty
      ? this.#documents.mentions(path)
      : (this.#documents.get(path)?.mentions ?? []);
    return mentions.filter((mention) => this.#entities.key(path, mention.entity) === entity).sort(byPosition);
  }

  /** The day of an article as the whole folder and the user tell it. */
  day(path: string, article: number): ArticleDay | undefined {
    return this.#calendar.day(path, article);
  }

  /** What a time expression (index in `Document.dates`) stands for, the folder considered. */
  resolved(path: string, date: number): { readonly resolved: string | undefined; readonly because: string } {
    return this.#calendar.resolved(path, date);
  }

  /** All days (EDTF) for which some expression stands, in no order. */
  toldDays(): Iterable<string> {
    return this.#dayTellers.days();
  }

  /** The documents with expressions that stand for a day, and how many each has; in no order. Constant. */
  tellersOf(day: string): ReadonlyMap<string, number> {
    return this.#dayTellers.of(day);
  }

  /** All relations, by path and position of `a`. */
  relations(): readonly Relation[] {
    return this.#kept(this.#relations.all(), (own) => this.#sources.merged(own));
  }

  /** Relations with `a` or `b` in this document. */
  relationsOf(path: string): readonly Relation[] {
    const known = this.#relationsOf.get(path);
    if (known) return known;
    const made = this.#kept(this.#relations.of(path), (own) => this.#sources.mergedOf(path, own));
    this.#relationsOf.set(path, made);
    return made;
  }

  /** Relations between claims merged with those between quotations, without those that are none or no more. */
  #kept(claims: readonly Relation[], merged: (claims: readonly Relation[]) => readonly Relation[]) {
    return withoutUnrelated(this.#upkeep.sound(claims, merged), this.decisions, ({ path, start, end }) =>
      (this.#documents.get(path)?.text ?? '').slice(start, end),
    );
  }

  /** The relations of a text that is none of the documents to them; the corpus is as before afterwards. Cost: see asked.ts. */
  saidOf(document: Document): readonly Relation[] {
    return saidOf(this, document, (paths) => this.#upkeep.tell(paths));
  }

  /** Other documents about the same events, by path: those with which claims are shared. Versions are none. */
  companionsOf(path: string): string[] {
    return this.#relations.companionsOf(path);
  }

  /** Other files that are the same page saved again, by path. */
  versionsOf(path: string): string[] {
    return this.#relations.versionsOf(path);
  }

  /**
   * Id of the group of claims that say the same («c31»), numbered over all documents for printing; `undefined` when no
   * other claim does. Linear in all claims when asked for after a change.
   */
  clusterOf(path: string, claim: number): string | undefined {
    this.#clusters ??= clusters(
      this.#documents,
      this.#kept(this.#relations.all(), (own) => own),
    );
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
    return areIndependent(a, b, this.decisions);
  }
}
