import type { Span } from '../text/span.ts';

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
