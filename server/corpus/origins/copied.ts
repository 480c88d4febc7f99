import { isolated } from '../../text/isolate.ts';
import type { FollowedText, Origin } from '../origins.ts';
import type { Copy } from './copies.ts';
import type { Credits } from './credits.ts';
import type { Grounds } from './grounds.ts';

/** What the copies of a group are told by, all by path. */
export interface CopiedGrounds {
  readonly credits: ReadonlyMap<string, Credits>;
  readonly grounds: ReadonlyMap<string, Grounds>;
  /** True when some document credits both outlets. */
  areTogether(a: string, b: string): boolean;
}

/** Outlets of which it was asked whether some document credits both: what is told hangs on the answer. */
export type Asked = readonly [a: string, b: string];

/**
 * One origin of texts that follow one another: copies of copies belong together; the source is the outlet that most of
 * the group credits. `paths` and `copies` by path. Linear in them.
 */
export function copiedOrigin(
  paths: readonly string[],
  copies: readonly Copy[],
  on: CopiedGrounds,
): { readonly origin: Origin; readonly asked: readonly Asked[] } {
  const followed = copies.map((copy) => direction(copy, on));
  const [named, asked] = namedTwice(followed, on);
  const source = commonCredit(paths, on.credits);
  return {
    origin: { kind: 'copy', source, documents: paths, because: told(followed) + named, copies: followed },
    asked,
  };
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
function namedTwice(copies: readonly FollowedText[], { credits, areTogether }: CopiedGrounds): [string, Asked[]] {
  const asked: Asked[] = [];
  for (const { follower, source } of copies) {
    const [one, other] = [credits.get(source), credits.get(follower)];
    const [a, ...more] = one?.text ?? [];
    const [b, ...others] = other?.text ?? [];
    // With several names on a side it is open which of them is meant.
    if (a === undefined || b === undefined || a === b || more.length + others.length > 0) continue;
    asked.push([a, b]);
    if (areTogether(a, b)) continue;
    const [first, second] = [one?.names.get(a), other?.names.get(b)].map((name) => isolated(name ?? ''));
    return [
      `. The same words are credited to ${first} in one and to ${second} in another: these may be one outlet`,
      asked,
    ];
  }
  return ['', asked];
}

/**
 * Which text depends on the other: the later one by its day, else by the hour that the page gives, else the one that
 * credits fewer sources, else the shorter one, else the later path.
 */
function direction(copy: Copy, { credits, grounds }: CopiedGrounds): FollowedText {
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
