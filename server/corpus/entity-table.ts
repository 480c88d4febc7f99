import type { Entity } from './corpus.ts';

/** Which entity each document's local entities belong to. */
export interface EntityTable {
  readonly entities: readonly Entity[];
  /** The entity of a local entity; `undefined` for a document that is not there. */
  of(path: string, local: number): Entity | undefined;
  /** A key of that entity that does not change when entities that have nothing to do with it come and go. */
  key(path: string, local: number): string | undefined;
  /** The local entities of an entity, by path. */
  members(id: string): readonly { readonly path: string; readonly local: number }[];
}

/** The table of no documents. */
export const NO_ENTITIES: EntityTable = {
  entities: [],
  of: () => undefined,
  key: () => undefined,
  members: () => [],
};
