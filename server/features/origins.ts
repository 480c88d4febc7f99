import type { Corpus, Origin } from '../corpus/corpus.ts';
import { linesOf } from '../locate.ts';
import type { FollowedOf, OriginOf, Origins } from '../protocol.ts';
import { sourceOf } from './chain.ts';
import type { Script } from './labels.ts';

/** Most passages of two texts that are told. */
const MOST_ALIGNED = 200;

/** Where documents come from: the origins that at least two of `paths` share. Linear in the origins. */
export function originsOf(corpus: Corpus, script: Script, paths: readonly string[] = corpus.paths()): Origins {
  const own = new Set(paths);
  const origins = corpus
    .origins()
    .map((origin) => ({ ...origin, documents: origin.documents.filter((path) => own.has(path)) }))
    .filter(({ documents }) => documents.length > 1)
    .sort((a, b) => b.documents.length - a.documents.length);
  return { documents: paths.length, origins: origins.map((origin) => told(corpus, origin, script, own)) };
}

function told(corpus: Corpus, origin: Origin, script: Script, own: ReadonlySet<string>): OriginOf {
  const { kind, source, documents, because, copies } = origin;
  return {
    kind,
    source: source === undefined ? null : sourceOf(corpus, source, script),
    documents,
    because,
    copies: copies.flatMap((copy) => (own.has(copy.follower) && own.has(copy.source) ? followed(corpus, copy) : [])),
  };
}

function followed(corpus: Corpus, copy: Origin['copies'][number]): FollowedOf[] {
  const [follower, source] = [corpus.document(copy.follower), corpus.document(copy.source)];
  if (!follower || !source) return [];
  return [
    {
      follower: copy.follower,
      source: copy.source,
      uncredited: copy.uncredited,
      share: Math.max(copy.followed, copy.wording),
      aligned: copy.aligned
        .slice(0, MOST_ALIGNED)
        .map(({ a, b }) => ({ own: linesOf(follower).range(a), other: linesOf(source).range(b) })),
    },
  ];
}
