import type { Statement } from './comparable.ts';

/** What an article is about: rare words by root and names, with their bits. */
export type Profile = ReadonlyMap<string, number>;

/** A word below this weight is in too many articles to tell events apart. */
const TELLING = 4;

/** The profile of an article's statements. Linear in their terms. */
export function profileOf(statements: readonly Statement[]): Profile {
  const out = new Map<string, number>();
  for (const { terms } of statements)
    for (const term of terms) {
      if (term.kind === 'name') {
        if (term.entity !== undefined) out.set(`n:${term.entity}`, term.weight);
        for (const part of term.parts) out.set(`w:${part}`, Math.max(out.get(`w:${part}`) ?? 0, TELLING));
      } else if (term.kind === 'word' && term.weight >= TELLING) out.set(`w:${term.root}`, term.weight);
    }
  return out;
}

const SAME_EVENT = 0.15;

/** True when two articles are about one event as far as their words tell it. Linear in the smaller one. */
export function sameEvent(a: Profile, b: Profile): boolean {
  return resemblance(a, b) >= SAME_EVENT;
}

/** Cosine of two profiles, 0 to 1. */
export function resemblance(a: Profile, b: Profile): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [key, weight] of small) shared += weight * (large.get(key) ?? 0);
  const norm = length(a) * length(b);
  return norm === 0 ? 0 : shared / norm;
}

const lengths = new WeakMap<Profile, number>();

function length(profile: Profile): number {
  const known = lengths.get(profile);
  if (known !== undefined) return known;
  let sum = 0;
  for (const weight of profile.values()) sum += weight * weight;
  const made = Math.sqrt(sum);
  lengths.set(profile, made);
  return made;
}
