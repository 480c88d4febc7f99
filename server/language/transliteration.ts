import { LETTER_PAIRS } from './models/letter-pairs.ts';

/** Arabic letters at most in one step of an alignment, and Latin letters. */
export const MOST_ARABIC = 2;
export const MOST_LATIN = 3;

/** Steps that pair letters never seen together cost this a letter. */
const STRANGE = -2.5;
/** Steps that drop a letter or put one in that the pairs never did. */
const DROPPED = -1.8;

/** Weights of pairs of letters, by `arabic|latin`, with `^` or `$` before it at the first or last Arabic letter; `bias` is the limit. */
export type LetterWeights = ReadonlyMap<string, number>;

/**
 * How much a Latin spelling looks like the Arabic one: the best sum of weights over all alignments of
 * letters, above 0 when they are more likely one name than two. Both in normalised form, without blanks.
 * Cost: the product of the lengths, so at most 60 letters of each are looked at.
 */
export function alignment(arabic: string, latin: string, weights: LetterWeights = shipped()): number {
  const a = arabic.slice(0, 60);
  const b = latin.slice(0, 60);
  const best = bestSteps(a, b, weights).score;
  return best + (weights.get('bias') ?? 0) + (weights.get(`length ${lengthClass(a)}`) ?? 0);
}

/** The steps of the best alignment, as keys of weights, and their sum. */
export function bestSteps(
  a: string,
  b: string,
  weights: LetterWeights,
  wanted = false,
): { score: number; steps: string[] } {
  const width = b.length + 1;
  const table = new Float64Array((a.length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const from = wanted ? new Int32Array(table.length) : undefined;
  table[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const here = table[i * width + j] as number;
      if (here === Number.NEGATIVE_INFINITY) continue;
      for (let m = 0; m <= MOST_ARABIC && i + m <= a.length; m++) {
        for (let n = m === 0 ? 1 : 0; n <= (m === 0 ? 1 : MOST_LATIN) && j + n <= b.length; n++) {
          if (m === 2 && n === 0) continue;
          const to = (i + m) * width + j + n;
          const score = here + stepWeight(a, i, m, b, j, n, weights);
          if (score <= (table[to] as number)) continue;
          table[to] = score;
          if (from) from[to] = i * width + j;
        }
      }
    }
  }
  const steps: string[] = [];
  for (let at = table.length - 1; from && at > 0; at = from[at] as number) {
    const before = from[at] as number;
    const [i, j] = [Math.floor(before / width), before % width];
    const [m, n] = [Math.floor(at / width) - i, (at % width) - j];
    steps.push(...stepKeys(a, i, m, b, j, n));
  }
  return { score: table[table.length - 1] as number, steps };
}

function stepKeys(a: string, i: number, m: number, b: string, j: number, n: number): string[] {
  const key = `${a.slice(i, i + m)}|${b.slice(j, j + n)}`;
  const place = i === 0 ? '^' : i + m === a.length ? '$' : '';
  return place ? [key, place + key] : [key];
}

function stepWeight(a: string, i: number, m: number, b: string, j: number, n: number, weights: LetterWeights): number {
  const key = `${a.slice(i, i + m)}|${b.slice(j, j + n)}`;
  const own = weights.get(key);
  const place = i === 0 ? '^' : i + m === a.length ? '$' : '';
  const placed = place ? (weights.get(place + key) ?? 0) : 0;
  if (own === undefined) return (m === 0 || n === 0 ? DROPPED : STRANGE * Math.max(m, n)) + placed;
  return own + placed;
}

/** Lengths have limits of their own: short names agree by chance. */
export function lengthClass(arabic: string): number {
  return Math.min(arabic.length, 9);
}

let known: LetterWeights | undefined;

function shipped(): LetterWeights {
  known ??= new Map(
    LETTER_PAIRS.split('\n').map((row) => {
      const at = row.lastIndexOf(' ');
      return [row.slice(0, at), Number(row.slice(at + 1)) / 20] as const;
    }),
  );
  return known;
}
