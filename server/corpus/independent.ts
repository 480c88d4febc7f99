import { chainOf, type Step } from './chains.ts';
import type { Corpus, Place, RelationKind } from './corpus.ts';
import { Groups } from './groups.ts';
import { SAYS_ALIKE } from './kinds.ts';

/** Documents that have a claim from one place. */
export interface ClaimOrigin {
  /** Ids of the outlets and speakers that they share; of a single document those that it cites. */
  readonly sources: readonly string[];
  /** By path. */
  readonly documents: readonly string[];
  readonly because: string;
}

/** The other passages that say what stands in a passage, one of each document, by path. */
export function saidElsewhere(
  corpus: Corpus,
  passage: Place,
): { readonly place: Place; readonly kind: RelationKind }[] {
  const out = new Map<string, { place: Place; kind: RelationKind; score: number }>();
  for (const { kind, a, b, score } of corpus.relationsOf(passage.path)) {
    if (!SAYS_ALIKE.has(kind)) continue;
    const [own, other] = touches(a, passage) ? [a, b] : [b, a];
    if (!touches(own, passage) || other.path === passage.path) continue;
    const known = out.get(other.path);
    if (!known || known.score < score) out.set(other.path, { place: other, kind, score });
  }
  return [...out.values()].sort((x, y) => (x.place.path < y.place.path ? -1 : 1));
}

/**
 * How many independent origins passages have that say the same, one of each document: those count as one that cite a
 * common outlet or speaker, that follow one another as texts, or that are one page saved twice. What the user calls
 * independent is. Linear in the passages and their documents' facts.
 */
export function independentOrigins(corpus: Corpus, passages: readonly Place[]): ClaimOrigin[] {
  const groups = new Groups(passages.map(({ path }) => path).sort());
  const reasons = new Map<string, string>();
  const join = (a: string, b: string, because: string) => {
    if (corpus.areIndependent(a, b) || !groups.join(a, b)) return;
    reasons.set(groups.root(a), because);
  };
  const cited = new Map<string, string[]>();
  for (const { path, ...span } of passages) {
    const document = corpus.document(path);
    const steps = document ? chainOf(corpus, path, document, span) : [];
    for (const id of entitiesOf(steps)) cited.set(id, [...(cited.get(id) ?? []), path]);
  }
  for (const [first, ...rest] of cited.values()) {
    for (const path of rest) join(first as string, path, 'they cite one source');
  }
  for (const { path } of passages) {
    for (const version of corpus.versionsOf(path))
      if (groups.has(version)) join(path, version, 'they are one page, saved twice');
    for (const { follower, source } of corpus.originsOf(path).flatMap(({ copies }) => copies))
      if (groups.has(follower) && groups.has(source)) join(follower, source, 'one text follows the other');
  }
  return groups.all().map((documents) => ({
    sources: [...cited].filter(([, paths]) => sharedIn(documents, paths)).map(([id]) => id),
    documents,
    because:
      documents.length === 1
        ? 'it shares no source with the others'
        : (reasons.get(groups.root(documents[0] as string)) ?? ''),
  }));
}

function sharedIn(documents: readonly string[], citing: readonly string[]): boolean {
  return citing.filter((path) => documents.includes(path)).length >= Math.min(2, documents.length);
}

function entitiesOf(steps: readonly Step[]): string[] {
  return steps.flatMap(({ entities }) => entities);
}

function touches(span: Place, passage: Place): boolean {
  return span.path === passage.path && span.start < passage.end && passage.start < span.end;
}
