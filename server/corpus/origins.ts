import { isolated } from '../text/isolate.ts';
import type { Decisions } from './decisions.ts';
import type { Copy } from './origins/copies.ts';
import type { Credits } from './origins/credits.ts';
import type { Grounds } from './origins/grounds.ts';

/** Documents that rest on one source. */
export interface Origin {
  /**
   * `credit`: they name the same outlet. `copy`: their texts follow one another, whoever they name. `quotation`: they
   * quote one utterance.
   */
  readonly kind: 'credit' | 'copy' | 'quotation';
  /** Entity id of the agency, outlet or speaker; `undefined` when nobody names it. */
  readonly source: string | undefined;
  /** Paths in code-unit order. */
  readonly documents: readonly string[];
  readonly because: string;
  /** For a copy: which document follows which, with the passages that answer each other. */
  readonly copies: readonly FollowedText[];
}

/** A document that follows another one, sentence by sentence. */
export interface FollowedText extends Omit<Copy, 'a' | 'b'> {
  /** The document that depends on the other; where nothing tells, the one that credits fewer sources. */
  readonly follower: string;
  /** The document that it follows. */
  readonly source: string;
  /** Why this one is taken for the follower, a sentence for the reader. */
  readonly because: string;
  /** The follower names neither the outlet that the other comes from nor an outlet that the other credits. */
  readonly uncredited: boolean;
}

/**
 * Groups documents by where they come from; `found` are the pairs of which one follows the other (`Copies`). Linear in
 * the documents and pairs.
 */
export function findOrigins(
  grounds: ReadonlyMap<string, Grounds>,
  credits: ReadonlyMap<string, Credits>,
  found: readonly Copy[],
  decisions: Decisions,
  areVersions: (a: string, b: string) => boolean = () => false,
): Origin[] {
  const copies = found.filter(({ a, b }) => !areIndependent(a, b, decisions) && !areVersions(a, b));
  return [...copiedOrigins(copies, credits, grounds), ...creditedOrigins(credits)];
}

/** The user says that these do not rest on one another. */
export function areIndependent(a: string, b: string, decisions: Decisions): boolean {
  return (decisions.origins?.independent ?? []).some((group) => group.includes(a) && group.includes(b));
}

/** One origin for each outlet that two or more documents credit for their text. */
function creditedOrigins(credits: ReadonlyMap<string, Credits>): Origin[] {
  const paths = new Map<string, string[]>();
  for (const path of [...credits.keys()].sort())
    for (const id of credits.get(path)?.text ?? []) {
      const list = paths.get(id);
      if (list) list.push(path);
      else paths.set(id, [path]);
    }
  return [...paths]
    .filter(([, list]) => list.length > 1)
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .map(([source, list]) => ({
      kind: 'credit',
      source,
      documents: list,
      because: `${list.length} documents cite this outlet`,
      copies: [],
    }));
}

/** Copies of copies belong together; the source is the outlet that most of the group credits. */
function copiedOrigins(
  copies: readonly Copy[],
  credits: ReadonlyMap<string, Credits>,
  grounds: ReadonlyMap<string, Grounds>,
): Origin[] {
  const parent = new Map<string, string>();
  const root = (path: string): string => {
    let at = path;
    while (parent.get(at) !== undefined && parent.get(at) !== at) at = parent.get(at) as string;
    return at;
  };
  for (const { a, b } of copies) {
    const [first, second] = [root(a), root(b)].sort() as [string, string];
    parent.set(second, first);
    if (!parent.has(first)) parent.set(first, first);
  }
  const groups = new Map<string, { paths: Set<string>; copies: Copy[] }>();
  for (const copy of copies) {
    const group = groups.get(root(copy.a)) ?? { paths: new Set<string>(), copies: [] };
    group.paths.add(copy.a).add(copy.b);
    group.copies.push(copy);
    groups.set(root(copy.a), group);
  }
  return [...groups.values()].map((group) => {
    const paths = [...group.paths].sort();
    const followed = group.copies.map((copy) => direction(copy, credits, grounds));
    return {
      kind: 'copy',
      source: commonCredit(paths, credits),
      documents: paths,
      because: told(followed) + namedTwice(followed, credits),
      copies: followed,
    };
  });
}

function told(copies: readonly FollowedText[]): string {
  const [one] = copies;
  if (!one) return '';
  const share = Math.round(one.followed * 100);
  if (copies.length === 1)
    return `One text follows the other in ${one.aligned.length} sentences, ${share} % of the shorter one`;
  return `${copies.length} pairs of these texts follow one another sentence by sentence`;
}

/**
 * «The same words are credited to A here and to B there»: two names of one outlet, or one of them is wrong. Told as
 * evidence, never merged. Nothing where any document credits both, since these are two sources.
 */
function namedTwice(copies: readonly FollowedText[], credits: ReadonlyMap<string, Credits>): string {
  for (const { follower, source } of copies) {
    const [one, other] = [credits.get(source), credits.get(follower)];
    const [a, ...more] = one?.text ?? [];
    const [b, ...others] = other?.text ?? [];
    // With several names on a side it is open which of them is meant.
    if (a === undefined || b === undefined || a === b || more.length + others.length > 0) continue;
    if ([...credits.values()].some(({ text }) => text.has(a) && text.has(b))) continue;
    const [first, second] = [one?.names.get(a), other?.names.get(b)].map((name) => isolated(name ?? ''));
    return `. The same words are credited to ${first} in one and to ${second} in another: these may be one outlet`;
  }
  return '';
}

/**
 * Which text depends on the other: the later one by its day, else by the hour that the page gives, else the one that
 * credits fewer sources, else the shorter one, else the later path.
 */
function direction(
  copy: Copy,
  credits: ReadonlyMap<string, Credits>,
  grounds: ReadonlyMap<string, Grounds>,
): FollowedText {
  const { a, b, wording, followed, aligned } = copy;
  const [left, right] = [a, b].map((path) => standing(path, credits, grounds)) as [Standing, Standing];
  const isKnown = left.day.length === 10 && right.day.length === 10;
  const [aFollows, because] =
    isKnown && left.day !== right.day
      ? [left.day > right.day, `It is the later text: ${later(left.day, right.day)}`]
      : isKnown && left.hour && right.hour && left.hour !== right.hour
        ? [left.hour > right.hour, `It is the later text of one day: ${later(left.hour, right.hour)}`]
        : left.credits !== right.credits
          ? [
              left.credits < right.credits,
              'It credits fewer sources than the other; their days do not tell which is later',
            ]
          : [left.length < right.length, 'It is the shorter one; neither days nor credits tell which is later'];
  const [follower, source] = aFollows ? [a, b] : [b, a];
  const own = credits.get(follower)?.text ?? new Set<string>();
  const theirs = credits.get(source)?.text ?? new Set<string>();
  const uncredited = own.size === 0 || ![...own].some((id) => theirs.has(id));
  return {
    follower,
    source,
    uncredited,
    because,
    wording,
    followed,
    aligned: aFollows ? aligned : aligned.map(({ a: x, b: y }) => ({ a: y, b: x })),
  };
}

/** What tells which of two texts follows the other. */
interface Standing extends Omit<Grounds, 'quotes'> {
  readonly credits: number;
}

function standing(
  path: string,
  credits: ReadonlyMap<string, Credits>,
  grounds: ReadonlyMap<string, Grounds>,
): Standing {
  const own = credits.get(path);
  return { ...(grounds.get(path) ?? NO_GROUNDS), credits: own ? own.text.size + own.pictures.size : 0 };
}

const NO_GROUNDS: Grounds = { day: '', hour: undefined, length: 0, quotes: [] };

function later(one: string, other: string): string {
  return one > other ? `${one} after ${other}` : `${other} after ${one}`;
}

function commonCredit(paths: readonly string[], credits: ReadonlyMap<string, Credits>): string | undefined {
  const count = new Map<string, number>();
  for (const path of paths) {
    const own = credits.get(path);
    for (const id of own?.text ?? []) count.set(id, (count.get(id) ?? 0) + 2);
    for (const id of own?.pictures ?? []) count.set(id, (count.get(id) ?? 0) + 1);
  }
  return [...count].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))[0]?.[0];
}
