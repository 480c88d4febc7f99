import { overlap } from '../text/span.ts';
import { placeKey } from './clusters.ts';
import type { Corpus, Place, Relation, RelationKind } from './corpus.ts';
import { Groups } from './groups.ts';
import { independentOrigins } from './independent.ts';
import { GRAVEST, SAYS_ALIKE } from './kinds.ts';

/** A claim that several documents have. */
export interface ClaimRow {
  /** The passage on which the others rest, as far as that is known. */
  readonly first: Place;
  /** EDTF day of what is told, where one of the passages tells it. */
  readonly day: string | undefined;
  /** How many origins the documents that say it have. */
  readonly origins: number;
  /** One a document that says anything of it, by path. */
  readonly cells: readonly ClaimCell[];
}

export interface ClaimCell {
  readonly place: Place;
  /** How the passage stands to the first one. */
  readonly kind: RelationKind | 'says';
  readonly because: string;
}

/**
 * What documents say alike and otherwise: a row for each claim that at least two of `paths` have, a cell for each
 * document that says anything of it; those of most documents first. At most `most` rows, and how many are left out.
 * Linear in the relations, but for sorting.
 */
export function claimRows(
  corpus: Corpus,
  paths: readonly string[],
  most: number,
): { readonly rows: readonly ClaimRow[]; readonly more: number } {
  const own = new Set(paths);
  const relations = corpus.relations().filter(({ a, b }) => a.path !== b.path && own.has(a.path) && own.has(b.path));
  const groups = groupsOf(relations).sort((a, b) => b.size - a.size);
  const kept = groups.slice(0, most);
  return { rows: kept.map((group) => rowOf(corpus, group)), more: groups.length - kept.length };
}

/** Passages about one claim, and what relates them. */
interface Group {
  readonly relations: Relation[];
  /** How many documents. */
  size: number;
}

/** Joins passages that say the same; what contradicts or denies one of them belongs to the claim too, but joins no further. */
function groupsOf(relations: readonly Relation[]): Group[] {
  const said = new Groups();
  for (const { kind, a, b } of relations) if (SAYS_ALIKE.has(kind)) said.join(placeKey(a), placeKey(b));
  const groups = new Map<string, Group>();
  for (const relation of relations) {
    // A passage that says otherwise stands with what it is about: the text that it rests on.
    const key = said.root(placeKey(relation.b));
    const group = groups.get(key) ?? { relations: [], size: 0 };
    group.relations.push(relation);
    groups.set(key, group);
  }
  for (const group of groups.values())
    group.size = new Set(group.relations.flatMap(({ a, b }) => [a.path, b.path])).size;
  return [...groups.values()];
}

function rowOf(corpus: Corpus, { relations }: Group): ClaimRow {
  const first = firstOf(relations);
  const cells = new Map<string, ClaimCell>();
  cells.set(first.path, { place: first, kind: 'says', because: '' });
  const said: Place[] = [first];
  const ranked = [...relations].sort((x, y) => rank(x, first) - rank(y, first));
  for (const { kind, a, b, because } of ranked) {
    for (const [place, how] of [
      [a, kind],
      [b, SAYS_ALIKE.has(kind) ? kind : 'says'],
    ] as const) {
      if (cells.has(place.path)) continue;
      cells.set(place.path, { place, kind: how, because });
      if (how === 'says' || SAYS_ALIKE.has(how)) said.push(place);
    }
  }
  return {
    first,
    day: dayOf(corpus, [first, ...said]),
    origins: independentOrigins(corpus, said).length,
    cells: [...cells.values()].sort((x, y) => (x.place.path < y.place.path ? -1 : 1)),
  };
}

/** The passage that others rest on and that rests on none; the first by path where there are several. */
function firstOf(relations: readonly Relation[]): Place {
  const same = relations.filter(({ kind }) => SAYS_ALIKE.has(kind));
  const resting = new Set(same.map(({ a }) => placeKey(a)));
  const among = (same.length > 0 ? same : relations).map(({ b }) => b);
  const free = among.filter((place) => !resting.has(placeKey(place)));
  return [...(free.length > 0 ? free : among)].sort((x, y) => (placeKey(x) < placeKey(y) ? -1 : 1))[0] as Place;
}

/** What relates to the row's own text comes before what relates to its copies; the gravest first. */
function rank({ kind, a, b }: Relation, first: Place): number {
  const isDirect = [a, b].some((place) => place.path === first.path && overlap(place, first) > 0);
  return (isDirect ? 0 : GRAVEST.length) + GRAVEST.indexOf(kind);
}

/** The day that one of the passages tells, the row's own text first. */
function dayOf(corpus: Corpus, places: readonly Place[]): string | undefined {
  for (const place of places) {
    const document = corpus.document(place.path);
    for (const claim of document?.claims ?? []) {
      if (claim.when === undefined || overlap(claim, place) === 0) continue;
      const day = corpus.resolved(place.path, claim.when).resolved;
      if (day !== undefined) return day;
    }
  }
  return undefined;
}
