import type { ArticleDay, Document, EntityType, Mention } from '../document/document.ts';
import type { Span } from '../text/span.ts';
import type { Decisions } from './decisions.ts';

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

/** Documents that rest on one source. */
export interface Origin {
  /** Entity id of the agency or outlet; `undefined` when nobody names it. */
  readonly source: string | undefined;
  readonly documents: readonly string[];
  readonly because: string;
}

/**
 * All documents and what follows from them together. The one place that holds state below the
 * server. Paths are opaque keys; their code-unit order breaks ties, so that the order of loading
 * changes nothing.
 */
export class Corpus {
  readonly #documents = new Map<string, Document>();
  #decisions: Decisions;

  constructor(decisions: Decisions = {}) {
    this.#decisions = decisions;
  }

  /** Takes documents in, replaces or (with `undefined`) forgets them; returns the paths whose findings may differ now. */
  update(changes: Iterable<readonly [path: string, document: Document | undefined]>): Set<string> {
    const touched = new Set<string>();
    for (const [path, document] of changes) {
      if (document) this.#documents.set(path, document);
      else this.#documents.delete(path);
      touched.add(path);
    }
    return touched;
  }

  /** Puts other decisions of the user in force; returns the paths whose findings may differ now. */
  decide(decisions: Decisions): Set<string> {
    this.#decisions = decisions;
    return new Set(this.#documents.keys());
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
  entityOf(_path: string, _local: number): Entity | undefined {
    return undefined;
  }

  /** All entities, by id. */
  entities(): readonly Entity[] {
    return [];
  }

  /** Every mention of an entity, by path and position. */
  occurrences(_entity: string): readonly { readonly path: string; readonly mention: Mention }[] {
    return [];
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
    return [];
  }

  /** Relations with `a` or `b` in this document. */
  relationsOf(_path: string): readonly Relation[] {
    return [];
  }

  /** Id of the group of claims that say the same («c31»); `undefined` when no other claim does. */
  clusterOf(_path: string, _claim: number): string | undefined {
    return undefined;
  }

  origins(): readonly Origin[] {
    return [];
  }
}
