import type { AttributionKind, Document } from '../../document/document.ts';
import { contains, type Span } from '../../text/span.ts';
import type { Corpus, Place } from '../corpus.ts';
import { SAYS_ALIKE } from '../kinds.ts';

/** What a document and others say alike, and the one outlet that all of them have it from. */
export interface SharedSource {
  /** Entity id of the outlet. */
  readonly outlet: string;
  /** Where the document names the outlet, or what it says when it is silent about it. */
  readonly here: Span;
  readonly isSilent: boolean;
  /** Where the others name it, one place a document, by path. */
  readonly citing: readonly Place[];
  /** What others say in the same words without naming it, one place a document, by path. */
  readonly silent: readonly Place[];
}

// These stand for the whole article, not for a paragraph.
const WHOLE: ReadonlySet<AttributionKind> = new Set(['dateline', 'source-credit']);
// Shorter passages stand in two texts by chance: they don't show that one was taken from the other, in UTF-16 units.
const SHORTEST_LIFTED = 40;

/** What is told of one outlet in one paragraph. */
interface Group {
  readonly outlet: string;
  readonly here: Span;
  readonly isSilent: boolean;
  readonly citing: Map<string, Place>;
  readonly silent: Map<string, Place>;
  /** Somebody has the same from another source. */
  isConfirmed: boolean;
}

/**
 * The outlets that a document shares with others for what they say alike. What another document has from another
 * source, or what the user calls independent, is confirmed and left out. Cost: the document's relations.
 */
export function sharedSources(corpus: Corpus, path: string, document: Document): SharedSource[] {
  const groups = new Map<string, Group>();
  const copies = copiesOf(corpus, path);
  const versions = new Set(corpus.versionsOf(path));
  const confirmed = new Set<number>();
  for (const { kind, a, b } of corpus.relationsOf(path)) {
    const [here, there] = a.path === path ? [a, b] : [b, a];
    const other = corpus.document(there.path);
    if (!other || there.path === path || !SAYS_ALIKE.has(kind) || versions.has(there.path)) continue;
    const own = citedAt(corpus, path, document, here);
    const their = citedAt(corpus, there.path, other, there);
    const isLifted = copies.has(there.path) || (kind === 'repeats' && there.end - there.start >= SHORTEST_LIFTED);
    if (corpus.areIndependent(path, there.path) || isElsewhere(own, their)) {
      confirmed.add(own.block);
      continue;
    }
    const shared = [...own.outlets].filter(([outlet]) => their.outlets.has(outlet));
    const outlets = shared.length > 0 ? shared : isLifted ? [...(own.outlets.size > 0 ? own : their).outlets] : [];
    for (const [outlet] of outlets) {
      const isSilent = !own.outlets.has(outlet);
      const group = groups.get(`${own.block} ${outlet}`) ?? {
        outlet,
        here: own.outlets.get(outlet) ?? here,
        isSilent,
        citing: new Map(),
        silent: new Map(),
        isConfirmed: false,
      };
      groups.set(`${own.block} ${outlet}`, group);
      const into = their.outlets.has(outlet) ? group.citing : group.silent;
      const first = firstVersion(corpus, there.path);
      if (!into.has(first)) into.set(first, { path: there.path, ...(their.outlets.get(outlet) ?? spanOf(there)) });
    }
  }
  for (const [key, group] of groups) group.isConfirmed = confirmed.has(Number.parseInt(key, 10));
  return merged([...groups.values()].filter(({ isConfirmed }) => !isConfirmed));
}

/** One for each outlet and way of naming it: the first place, all the documents. */
function merged(groups: readonly Group[]): SharedSource[] {
  const out = new Map<string, Group>();
  for (const group of groups) {
    const key = `${group.outlet} ${group.isSilent}`;
    const known = out.get(key);
    if (!known) out.set(key, group);
    else {
      for (const [path, place] of group.citing) if (!known.citing.has(path)) known.citing.set(path, place);
      for (const [path, place] of group.silent) if (!known.silent.has(path)) known.silent.set(path, place);
    }
  }
  return [...out.values()].map(({ outlet, here, isSilent, citing, silent }) => ({
    outlet,
    here: spanOf(here),
    isSilent,
    citing: byPath(citing.values()),
    silent: byPath([...silent].filter(([path]) => !citing.has(path)).map(([, place]) => place)),
  }));
}

/** The sources that a document names for a passage: in its paragraph, else for the whole article. */
interface Cited {
  /** Index of the paragraph's block, -1 outside of blocks. */
  readonly block: number;
  /** Outlets with the words that name them. */
  readonly outlets: ReadonlyMap<string, Span>;
  /** Everybody who is cited, outlets too. */
  readonly all: ReadonlySet<string>;
}

function citedAt(corpus: Corpus, path: string, document: Document, passage: Span): Cited {
  const block = document.blocks.findIndex((one) => contains(one, passage));
  const credited = corpus.creditsOf(path);
  const outlets = new Map<string, Span>();
  const whole = new Map<string, Span>();
  const all = new Set<string>();
  const line = document.blocks[block];
  for (const attribution of document.attributions) {
    const isHere = line !== undefined && contains(line, attribution);
    if (!isHere && !WHOLE.has(attribution.kind)) continue;
    for (const local of [...attribution.sources, ...attribution.via]) {
      const id = corpus.sourceOf(path, local);
      if (id === undefined) continue;
      if (isHere) all.add(id);
      const into = isHere ? outlets : whole;
      if (credited.has(id) && !into.has(id)) into.set(id, spanOf(attribution));
    }
  }
  if (outlets.size > 0) return { block, outlets, all };
  return { block, outlets: whole, all: new Set([...all, ...whole.keys()]) };
}

/** The other document has it from somebody whom this one doesn't name for it, and from none of its outlets. */
function isElsewhere(own: Cited, their: Cited): boolean {
  if (own.all.size === 0 || their.all.size === 0) return false;
  if ([...own.outlets.keys()].some((outlet) => their.outlets.has(outlet))) return false;
  const [few, many] = own.outlets.size > 0 ? [their, own] : [own, their];
  return [...few.all].some((id) => !many.all.has(id));
}

/** Documents that follow this one's text or are followed by it. */
function copiesOf(corpus: Corpus, path: string): Set<string> {
  const out = new Set<string>();
  for (const origin of corpus.originsOf(path))
    for (const { follower, source } of origin.copies) {
      if (follower === path) out.add(source);
      if (source === path) out.add(follower);
    }
  return out;
}

/** Files of one page count once, under the first of their paths. */
function firstVersion(corpus: Corpus, path: string): string {
  return [path, ...corpus.versionsOf(path)].sort()[0] as string;
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function byPath(places: Iterable<Place>): Place[] {
  return [...places].sort((x, y) => (x.path < y.path ? -1 : x.path > y.path ? 1 : 0));
}
