import type { Document, LocalEntity } from '../document/document.ts';
import { normalise } from '../text/normalise.ts';
import type { Entity } from './corpus.ts';
import type { Decisions } from './decisions.ts';

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

/** Joins the names of all documents. */
export function joinEntities(documents: ReadonlyMap<string, Document>, _decisions: Decisions): EntityTable {
  const byKey = new Map<string, { entity: Entity; members: { path: string; local: number }[] }>();
  const keyOf = (entity: LocalEntity) => `${entity.type} ${normalise(entity.names[0] ?? '')}`;
  for (const path of [...documents.keys()].sort())
    for (const [local, own] of (documents.get(path) as Document).entities.entries()) {
      const known = byKey.get(keyOf(own));
      if (known) known.members.push({ path, local });
      else {
        const entity = {
          id: `e${byKey.size + 1}`,
          type: own.type,
          label: {},
          names: own.names,
          roles: own.roles,
          joins: [],
        };
        byKey.set(keyOf(own), { entity, members: [{ path, local }] });
      }
    }
  const all = [...byKey.values()];
  const of = (path: string, local: number) => {
    const own = documents.get(path)?.entities[local];
    return own && byKey.get(keyOf(own));
  };
  return {
    entities: all.map(({ entity }) => entity),
    of: (path, local) => of(path, local)?.entity,
    key: (path, local) => {
      const own = documents.get(path)?.entities[local];
      return own && keyOf(own);
    },
    members: (id) => all.find(({ entity }) => entity.id === id)?.members ?? [],
  };
}
