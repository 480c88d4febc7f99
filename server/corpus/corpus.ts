import type { ArticleDay, Document, EntityType, Mention } from '../document/document.ts';
import { normalise } from '../text/normalise.ts';
import { type Span, slice } from '../text/span.ts';
import { clusters, placeKey } from './clusters.ts';
import type { Decisions } from './decisions.ts';
import { joinEntities } from './entities.ts';
import { type EntityTable, NO_ENTITIES } from './entity-table.ts';
import type { Origin } from './origins.ts';
import { Relations } from './relations.ts';
import { Sources } from './sources.ts';

/** One person, place or thing over all documents. */
export interface Entity {
  /** «e12»: stable for the same corpus, whatever the order of loading. */
  readonly id: string;
  readonly type: EntityType;
  readonly label: { readonly ar?: string; readonly en?: string };
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly joins: readonly { readonly a: string; readonly b: string; readonly because: string }[];
}

/** A passage of one document. */
export interface Place extends Span {
  readonly path: string;
}

export type RelationKind =
  | 'repeats'
  | 'paraphrases'
  | 'translates'
  | 'alters'
  | 'contradicts'
  | 'denies'
  | 'supersedes'
  | 'plans';

export type DifferenceKind =
  | 'number'
  | 'day'
  | 'place'
  | 'agent'
  | 'object'
  | 'negation'
  | 'hedge'
  | 'stance'
  | 'quotation'
  | 'framing';

/** How one passage stands to another; `a` depends on `b`, or comes first by path where that is unknown. */
export interface Relation {
  readonly kind: RelationKind;
  readonly a: Place;
  readonly b: Place;
  /** 0 to 1. */
  readonly score: number;
  readonly differs: readonly { readonly a: Span; readonly b: Span; readonly what: DifferenceKind }[];
  readonly because: string;
}

export type { Origin };

/**
 * All documents and what follows from them together. The one place that holds state below the
 * server. Paths are opaque keys; their code-unit order breaks ties, so that the order of loading
 * changes nothing.
 */
export class Corpus {
  readonly #documents = new Map<string, Document>();
  readonly #relations = new Relations();
  readonly #sources = new Sources();
  /** What each document's names mean to the others; a document whose signature changes is compared again. */
  readonly #signatures = new Map<string, string>();
  #entities: EntityTable = NO_ENTITIES;
  #decisions: Decisions;
  /** Normalised words that the user says are no names. */
  #notNames: ReadonlySet<string>;
  #clusters: ReadonlyMap<string, string> | undefined;
  /** Relations by document as far as they have been asked for. */
  readonly #relationsOf = new Map<string, readonly Relation[]>();

  constructor(decisions: Decisions = {}) {
    this.#decisions = decisions;
    this.#notNames = notNamesOf(decisions);
  }

  /**
   * Takes documents in, replaces or (with `undefined`) forgets them; returns the paths whose findings
   * may differ now. Cost: the changed documents and those they have to do with, and the joining of names.
   */
  update(changes: Iterable<readonly [path: string, document: Document | undefined]>): Set<string> {
    const changed = new Set<string>();
    for (const [path, document] of changes) {
      if (document === this.#documents.get(path)) continue;
      if (document) this.#documents.set(path, document);
      else this.#documents.delete(path);
      changed.add(path);
    }
    return changed.size === 0 ? changed : this.#recompute(changed);
  }

  /** Puts other decisions of the user in force; returns the paths whose findings may differ now. */
  decide(decisions: Decisions): Set<string> {
    this.#decisions = decisions;
    this.#notNames = notNamesOf(decisions);
    return this.#recompute(new Set(this.#documents.keys()));
  }

  get decisions(): Decisions {
    return this.#decisions;
  }

  document(path: string): Document | undefined {
    return this.#documents.get(path);
  }

  /** All paths in code-unit order. */
  paths(): string[] {
    return [...this.#documents.keys()].sort();
  }

  /** The entity that a document's local entity belongs to. */
  entityOf(path: string, local: number): Entity | undefined {
    return this.#entities.of(path, local);
  }

  /** The entity that a mention means; `undefined` where the user says that its words are no name. */
  entityAt(path: string, mention: Mention): Entity | undefined {
    return this.#isNoName(path, mention) ? undefined : this.#entities.of(path, mention.entity);
  }

  /** All entities, by id. */
  entities(): readonly Entity[] {
    return this.#entities.entities;
  }

  /** Every mention of an entity, by path and position. */
  occurrences(entity: string): readonly { readonly path: string; readonly mention: Mention }[] {
    return this.#entities.members(entity).flatMap(({ path, local }) => {
      const mentions = this.#documents.get(path)?.mentions ?? [];
      const own = mentions.filter((mention) => mention.entity === local && !this.#isNoName(path, mention));
      return own.map((mention) => ({ path, mention }));
    });
  }

  /** The day of an article as the whole folder and the user tell it. */
  day(path: string, article: number): ArticleDay | undefined {
    return this.#documents.get(path)?.articles[article]?.day;
  }

  /** What a time expression (index in `Document.dates`) stands for, the folder considered. */
  resolved(path: string, date: number): { readonly resolved: string | undefined; readonly because: string } {
    const expression = this.#documents.get(path)?.dates[date];
    return { resolved: expression?.resolved, because: expression?.because ?? '' };
  }

  /** All relations, by path and position of `a`. */
  relations(): readonly Relation[] {
    return this.#sources.merged(this.#relations.all());
  }

  /** Relations with `a` or `b` in this document. */
  relationsOf(path: string): readonly Relation[] {
    const known = this.#relationsOf.get(path);
    if (known) return known;
    const made = this.#sources.mergedOf(path, this.#relations.of(path));
    this.#relationsOf.set(path, made);
    return made;
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
    this.#clusters ??= clusters(this.#documents, this.#relations.all());
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

  #isNoName(path: string, mention: Mention): boolean {
    if (this.#notNames.size === 0 || mention.form !== 'name') return false;
    return this.#notNames.has(normalise(slice(this.#documents.get(path)?.text ?? '', mention)));
  }

  #recompute(changed: Set<string>): Set<string> {
    this.#entities = joinEntities(this.#documents, this.#decisions);
    this.#clusters = undefined;
    this.#relationsOf.clear();
    const touched = new Set(changed);
    for (const path of changed) if (!this.#documents.has(path)) this.#signatures.delete(path);
    for (const [path, document] of this.#documents) {
      const signature = document.entities.map((_, local) => this.#entities.key(path, local)).join('\n');
      if (signature !== this.#signatures.get(path)) touched.add(path);
      this.#signatures.set(path, signature);
    }
    for (const path of [...touched].sort()) {
      const context = {
        entity: (local: number) => this.#entities.key(path, local),
        resolved: (date: number) => this.resolved(path, date).resolved,
      };
      for (const partner of this.#relations.update(path, this.#documents.get(path), context)) touched.add(partner);
    }
    const context = {
      documents: this.#documents,
      entityOf: (path: string, local: number) => this.#entities.of(path, local)?.id,
      areVersions: (a: string, b: string) => a !== b && this.#relations.versionsOf(a).includes(b),
      decisions: this.#decisions,
    };
    for (const path of this.#sources.refresh(context)) touched.add(path);
    return touched;
  }
}

function notNamesOf({ notNames }: Decisions): ReadonlySet<string> {
  return new Set((notNames ?? []).map(normalise));
}
