import { hashOf, type Statement } from './comparable.ts';

/** What an article is about: rare words by root and names. Numbers side by side in memory, since profiles are compared by the million. */
export interface Profile {
  /** Hashes of the words and names (`wordCode`, `nameCode`), ascending, and their bits. */
  readonly codes: Int32Array;
  readonly weights: Uint8Array;
  /** As of a vector. */
  readonly length: number;
}

/** A word below this weight is in too many articles to tell events apart. */
const TELLING = 4;

/** The profile of an article's statements. Linear in their terms. */
export function profileOf(statements: readonly Statement[]): Profile {
  const bits = new Map<number, number>();
  for (const { terms } of statements)
    for (const term of terms) {
      if (term.weight === 0) continue;
      if (term.kind === 'name') {
        if (term.entity !== undefined) bits.set(nameCode(term.entity), term.weight);
        for (const code of term.parts.map(wordCode)) bits.set(code, Math.max(bits.get(code) ?? 0, TELLING));
      } else if (term.kind === 'word' && term.weight >= TELLING) bits.set(wordCode(term.root), term.weight);
    }
  const codes = Int32Array.from(bits.keys()).sort();
  const weights = Uint8Array.from(codes, (code) => bits.get(code) as number);
  return { codes, weights, length: Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) };
}

export function wordCode(root: string): number {
  return hashOf(`w:${root}`);
}

function nameCode(entity: string): number {
  return hashOf(`n:${entity}`);
}

/** True when a profile has a word or name. Logarithmic in the profile. */
export function holds({ codes }: Profile, code: number): boolean {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle] as number) < code) low = middle + 1;
    else high = middle;
  }
  return codes[low] === code;
}

/** What of an article tells by its words what it is about: as a whole, and in its opening. */
export interface Subject {
  readonly profile: Profile;
  readonly opening: Profile;
}

/** Articles that are so alike are about one event, those less alike than the second are not … */
const ALIKE = 0.3;
export const LEAST_ALIKE = 0.18;
/** … and between the two they are where their openings share so many bits. */
const SHARED_OPENING = 20;

/** True when two articles are about one event as far as their words tell it. Linear in the smaller one. */
export function sameEvent(a: Subject, b: Subject): boolean {
  const like = resemblance(a.profile, b.profile);
  return like >= ALIKE || (like >= LEAST_ALIKE && shared(a.opening, b.opening) >= SHARED_OPENING);
}

/** Bits that two profiles share. Linear in both. */
function shared(a: Profile, b: Profile): number {
  let sum = 0;
  meet(a, b, (one, other) => {
    sum += Math.min(one, other);
  });
  return sum;
}

/** Cosine of two profiles, 0 to 1. Linear in both. */
export function resemblance(a: Profile, b: Profile): number {
  const norm = a.length * b.length;
  if (norm === 0) return 0;
  let sum = 0;
  meet(a, b, (one, other) => {
    sum += one * other;
  });
  return sum / norm;
}

/** Calls back with the bits on both sides of each word and name that both have. */
function meet(a: Profile, b: Profile, met: (one: number, other: number) => void): void {
  for (let i = 0, j = 0; i < a.codes.length && j < b.codes.length; ) {
    const [x, y] = [a.codes[i] as number, b.codes[j] as number];
    if (x === y) met(a.weights[i++] as number, b.weights[j++] as number);
    else if (x < y) i++;
    else j++;
  }
}
