import { hashOf, type Statement } from './comparable.ts';

/** What an article is about: rare words by root and names, with their bits. */
export type Profile = ReadonlyMap<string, number>;

/** A word below this weight is in too many articles to tell events apart. */
const TELLING = 4;

/** The profile of an article's statements. Linear in their terms. */
export function profileOf(statements: readonly Statement[]): Profile {
  const out = new Map<string, number>();
  for (const { terms } of statements)
    for (const term of terms) {
      if (term.weight === 0) continue;
      if (term.kind === 'name') {
        if (term.entity !== undefined) out.set(`n:${term.entity}`, term.weight);
        for (const part of term.parts) out.set(`w:${part}`, Math.max(out.get(`w:${part}`) ?? 0, TELLING));
      } else if (term.kind === 'word' && term.weight >= TELLING) out.set(`w:${term.root}`, term.weight);
    }
  return out;
}

/** What of an article tells by its words what it is about: as a whole, and in its opening. */
export interface Topic {
  readonly profile: Profile;
  readonly opening: Profile;
}

/** Articles that are so alike are about one event, those less alike than the second are not … */
const ALIKE = 0.3;
export const LEAST_ALIKE = 0.18;
/** … and between the two they are where their openings share so many bits. */
const SHARED_OPENING = 20;

/** True when two articles are about one event as far as their words tell it. Linear in the smaller one. */
export function sameEvent(a: Topic, b: Topic): boolean {
  const like = resemblance(a.profile, b.profile);
  return like >= ALIKE || (like >= LEAST_ALIKE && shared(a.opening, b.opening) >= SHARED_OPENING);
}

/** Bits that two profiles share. Linear in the first. */
function shared(a: Profile, b: Profile): number {
  let sum = 0;
  for (const [key, weight] of a) sum += Math.min(weight, b.get(key) ?? 0);
  return sum;
}

/** Cosine of two profiles, 0 to 1. Linear in both. */
export function resemblance(a: Profile, b: Profile): number {
  const [one, other] = [vectorOf(a), vectorOf(b)];
  const norm = one.length * other.length;
  if (norm === 0) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < one.codes.length && j < other.codes.length; ) {
    const [x, y] = [one.codes[i] as number, other.codes[j] as number];
    if (x === y) shared += (one.weights[i++] as number) * (other.weights[j++] as number);
    else if (x < y) i++;
    else j++;
  }
  return shared / norm;
}

/** Length of a profile as a vector. */
export function lengthOf(profile: Profile): number {
  return vectorOf(profile).length;
}

/** A profile as numbers side by side in memory, since articles are compared by the hundred thousand. */
interface Vector {
  /** Hashes of the words and names, ascending, and their bits. */
  readonly codes: Int32Array;
  readonly weights: Float64Array;
  readonly length: number;
}

const vectors = new WeakMap<Profile, Vector>();

function vectorOf(profile: Profile): Vector {
  const known = vectors.get(profile);
  if (known) return known;
  const rows = [...profile].map(([key, weight]) => [hashOf(key), weight] as const).sort((x, y) => x[0] - y[0]);
  const made = {
    codes: Int32Array.from(rows, ([code]) => code),
    weights: Float64Array.from(rows, ([, weight]) => weight),
    length: Math.sqrt(rows.reduce((sum, [, weight]) => sum + weight * weight, 0)),
  };
  vectors.set(profile, made);
  return made;
}
