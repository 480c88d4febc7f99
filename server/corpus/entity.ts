import type { EntityType } from '../document/document.ts';

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
