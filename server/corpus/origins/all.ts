import { Components, type Retold } from '../components.ts';
import type { Relation } from '../corpus.ts';
import type { Origin } from '../origins.ts';
import { type Asked, copiedOrigin } from './copied.ts';
import type { Copy } from './copies.ts';
import { CreditedOrigins } from './credited.ts';
import type { Credits } from './credits.ts';
import type { Grounds } from './grounds.ts';
import { quotedOrigins, speakersShared } from './quotations.ts';

/** What origins follow from, as it is now; all by path. */
export interface Evidence {
  readonly credits: ReadonlyMap<string, Credits>;
  readonly grounds: ReadonlyMap<string, Grounds>;
  /** The pairs of which one text follows the other, as far as they count. */
  copiesOf(path: string): readonly Copy[];
  /** The relations of its quotations. */
  quotedIn(path: string): readonly Relation[];
  /** Id of the source that a local entity counts as. */
  sourceOf(path: string, local: number): string | undefined;
}

/** What may be other evidence now, by path. */
export interface Doubt {
  /** What documents credited before. */
  readonly credited: ReadonlyMap<string, Credits | undefined>;
  /** Documents of which the copies, or the grounds for telling them, may be others. */
  readonly copied: Iterable<string>;
  /** Documents of which the quotations, their relations or speakers may be others. */
  readonly quoted: Iterable<string>;
}

interface Copied {
  readonly origin: Origin;
  readonly asked: readonly Asked[];
}

/**
 * What documents rest on one source, kept up to date document by document. Copies and quotations are told of what they
 * connect alone, credits of each outlet alone, so that a change costs the groups that it touches.
 */
export class Origins {
  readonly #copied = new Components<Copied>();
  readonly #quoted = new Components<readonly Origin[]>();
  readonly #credited = new CreditedOrigins();
  /** Two outlets → a document of each group of copies for which it was asked whether they are credited together. */
  readonly #asking = new Map<string, Map<string, Set<string>>>();
  #all: readonly Origin[] | undefined;

  /** Takes in what may be other evidence now; returns the documents of the origins that came, went or are others. */
  update({ credited, copied, quoted }: Doubt, evidence: Evidence): Set<string> {
    const credits = this.#credited.update(credited, evidence.credits);
    const copies = this.#copied.update(
      [...copied, ...credited.keys(), ...this.#doubted(credited, evidence)],
      (path) => evidence.copiesOf(path).map(({ a, b }) => (a === path ? b : a)),
      (paths) => {
        const own = paths.flatMap((path) => evidence.copiesOf(path).filter(({ a }) => a === path));
        return copiedOrigin(paths, own, { ...evidence, areTogether: this.#credited.areTogether });
      },
    );
    for (const one of copies.gone) this.#ask(one, false);
    for (const one of copies.made) this.#ask(one, true);
    const { grounds, sourceOf, quotedIn } = evidence;
    const quotations = this.#quoted.update(
      quoted,
      (path) => speakersShared(grounds, quotedIn(path), sourceOf).flatMap(({ a, b }) => [a.path, b.path]),
      (paths) => {
        const own = new Set(paths.flatMap(quotedIn));
        return quotedOrigins(grounds, [...own], sourceOf);
      },
    );
    const changed = new Set([
      ...differing(credits),
      ...differing({ gone: copies.gone.map(originOf), made: copies.made.map(originOf) }),
      ...differing({ gone: quotations.gone.flat(), made: quotations.made.flat() }),
    ]);
    if (changed.size > 0) this.#all = undefined;
    return changed;
  }

  /** Copies by their first document, credits by how many documents share them, quotations by speaker. */
  all(): readonly Origin[] {
    this.#all ??= inOrder(this.#copied.all().map(originOf), this.#credited.all(), this.#quoted.all().flat());
    return this.#all;
  }

  /** Those that a document rests on, in the order of `all`. Cost: these. */
  of(path: string, credits: Credits | undefined): readonly Origin[] {
    const copied = this.#copied.of(path);
    const quoted = (this.#quoted.of(path) ?? []).filter(({ documents }) => documents.includes(path));
    return inOrder(copied ? [copied.origin] : [], this.#credited.of(credits?.text ?? []), quoted);
  }

  /** A document of each group of copies whose outlets are credited together now, or were. */
  #doubted(credited: ReadonlyMap<string, Credits | undefined>, { credits }: Evidence): string[] {
    const out: string[] = [];
    for (const [path, before] of credited)
      for (const text of [before?.text ?? [], credits.get(path)?.text ?? []])
        for (const a of text) {
          const others = this.#asking.get(a);
          if (others) for (const b of text) out.push(...(others.get(b) ?? []));
        }
    return out;
  }

  #ask({ origin, asked }: Copied, isThere: boolean): void {
    const [path] = origin.documents;
    if (path === undefined) return;
    for (const [a, b] of asked) {
      const others = this.#asking.get(a) ?? new Map<string, Set<string>>();
      const paths = others.get(b) ?? new Set<string>();
      if (isThere) {
        this.#asking.set(a, others.set(b, paths.add(path)));
        continue;
      }
      paths.delete(path);
      if (paths.size === 0) others.delete(b);
      if (others.size === 0) this.#asking.delete(a);
    }
  }
}

function originOf({ origin }: Copied): Origin {
  return origin;
}

/** The documents of what is told only now, or no more: what was found again counts as the same. */
function differing({ gone, made }: Retold<Origin>): string[] {
  const [before, now] = [gone, made].map((origins) => new Map(origins.map((one) => [JSON.stringify(one), one])));
  const only = (one: typeof now, other: typeof now) => [...(one ?? [])].filter(([told]) => !other?.has(told));
  return [...only(before, now), ...only(now, before)].flatMap(([, { documents }]) => documents);
}

function inOrder(copied: readonly Origin[], credited: readonly Origin[], quoted: readonly Origin[]): Origin[] {
  return [
    ...[...copied].sort(byFirst),
    ...[...credited].sort((x, y) => y.documents.length - x.documents.length || compare(x.source, y.source)),
    ...[...quoted].sort((x, y) => compare(x.source, y.source) || byFirst(x, y)),
  ];
}

function byFirst(x: Origin, y: Origin): number {
  return compare(x.documents[0], y.documents[0]);
}

function compare(x = '', y = ''): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
