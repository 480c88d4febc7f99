import type { Place, Relation } from '../corpus.ts';
import type { Origin } from '../origins.ts';
import { type Grounds, speakerIn } from './grounds.ts';

/**
 * Documents that quote one utterance, in the same words or in other ones (each translates for itself): what they quote
 * has one origin, its speaker. One for each speaker and group of documents; utterances of nobody who is known are left
 * out. `relations` are those between quotations. Cost: the relations.
 */
export function quotedOrigins(
  grounds: ReadonlyMap<string, Grounds>,
  relations: readonly Relation[],
  sourceOf: (path: string, local: number) => string | undefined,
): Origin[] {
  const bySpeaker = new Map<string, Relation[]>();
  for (const relation of speakersShared(grounds, relations, sourceOf)) {
    const speaker = speakerAt(grounds, relation.a, sourceOf) as string;
    const list = bySpeaker.get(speaker);
    if (list) list.push(relation);
    else bySpeaker.set(speaker, [relation]);
  }
  return [...bySpeaker]
    .sort((x, y) => (x[0] < y[0] ? -1 : 1))
    .flatMap(([source, own]) =>
      connected(own).map(({ paths, isReworded }) => ({
        kind: 'quotation' as const,
        source,
        documents: paths,
        because: `${paths.length} documents quote the same ${isReworded ? 'utterance, in other wordings' : 'words'}`,
        copies: [],
      })),
    );
}

/** The relations between quotations of two documents that one source, who is known, says. Linear in them. */
export function speakersShared(
  grounds: ReadonlyMap<string, Grounds>,
  relations: readonly Relation[],
  sourceOf: (path: string, local: number) => string | undefined,
): Relation[] {
  return relations.filter(({ a, b }) => {
    if (a.path === b.path) return false;
    const speaker = speakerAt(grounds, a, sourceOf);
    return speaker !== undefined && speaker === speakerAt(grounds, b, sourceOf);
  });
}

function speakerAt(
  grounds: ReadonlyMap<string, Grounds>,
  place: Place,
  sourceOf: (path: string, local: number) => string | undefined,
): string | undefined {
  const speaker = speakerIn(grounds.get(place.path), place);
  return speaker === undefined ? undefined : sourceOf(place.path, speaker);
}

/** Documents that hang together by relations, in order of their first path. */
function connected(relations: readonly Relation[]): { paths: string[]; isReworded: boolean }[] {
  const neighbours = new Map<string, Relation[]>();
  for (const relation of relations)
    for (const { path } of [relation.a, relation.b]) {
      const list = neighbours.get(path);
      if (list) list.push(relation);
      else neighbours.set(path, [relation]);
    }
  const seen = new Set<string>();
  return [...neighbours.keys()].sort().flatMap((start) => {
    if (seen.has(start)) return [];
    const paths = [start];
    let isReworded = false;
    seen.add(start);
    for (const path of paths)
      for (const { kind, a, b } of neighbours.get(path) ?? []) {
        isReworded ||= kind !== 'repeats';
        for (const next of [a.path, b.path])
          if (!seen.has(next)) {
            seen.add(next);
            paths.push(next);
          }
      }
    return [{ paths: [...paths].sort(), isReworded }];
  });
}
