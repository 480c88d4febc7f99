import { writeFileSync } from 'node:fs';
import { bestSteps, lengthClass, MOST_ARABIC, MOST_LATIN } from '../../server/language/transliteration.ts';
import { normalise } from '../../server/text/normalise.ts';
import { generator } from './crf.ts';
import { namePairs } from './data.ts';

interface Pair {
  readonly ar: string;
  readonly latin: string;
}

const EM_ROUNDS = 5;
const ROUNDS = 6;

/** Learns which letters stand for which in names written in both scripts. `options`: DATA [LIMIT]. */
export async function train([data = '', limit = '24000']: readonly string[]): Promise<void> {
  const random = generator(7);
  const all = namePairs(data, 'train')
    .map(({ ar, latin }) => ({ ar: normalise(ar), latin: letters(latin) }))
    .filter(({ ar, latin }) => ar.length > 1 && latin.length > 1 && ar.length < 20);
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j] as Pair, all[i] as Pair];
  }
  const pairs = all.slice(0, Number(limit));
  const weights = initial(pairs.slice(0, 12000));
  const wrong = nearest(pairs, all);
  console.log(pairs.length, weights.size);
  learn(pairs, wrong, weights, random);
  const dev = namePairs(data, 'dev')
    .filter((_, i) => i % 6 === 0)
    .map(({ ar, latin }) => ({ ar: normalise(ar), latin: letters(latin) }));
  console.log('dev', measure(dev, nearest(dev, dev), weights));
  const rows = [...weights].filter(([, w]) => Math.round(w * 20) !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = rows.map(([key, w]) => `${key} ${Math.round(w * 20)}`).join('\n');
  writeFileSync(
    'server/language/models/letter-pairs.ts',
    `// Learnt by scripts/train-names.mjs; sources in NOTICE.\nexport const LETTER_PAIRS = ${JSON.stringify(text)};\n`,
  );
}

/** Latin letters of a name without blanks and marks, accents folded. */
export function letters(latin: string): string {
  return normalise(latin).replace(/[^a-z]/g, '');
}

/** Log-odds of letters standing together, from expectation maximisation over all alignments (Ristad & Yianilos 1998). */
function initial(pairs: readonly Pair[]): Map<string, number> {
  let odds = new Map<string, number>();
  for (let round = 0; round < EM_ROUNDS; round++) {
    const counts = new Map<string, number>();
    let total = 0;
    for (const { ar, latin } of pairs) {
      for (const [key, count] of expected(ar, latin, odds, round === 0)) {
        counts.set(key, (counts.get(key) ?? 0) + count);
        total += count;
      }
    }
    const left = new Map<string, number>();
    const right = new Map<string, number>();
    for (const [key, count] of counts) {
      const [a, b] = key.split('|') as [string, string];
      left.set(a, (left.get(a) ?? 0) + count);
      right.set(b, (right.get(b) ?? 0) + count);
    }
    odds = new Map(
      [...counts].filter(([, count]) => count > 0.5).map(([key, count]) => [key, Math.log(count / total)]),
    );
    if (round === EM_ROUNDS - 1) {
      return new Map(
        [...counts]
          .filter(([, count]) => count >= 3)
          .map(([key, count]) => {
            const [a, b] = key.split('|') as [string, string];
            return [
              key,
              Math.max(
                -3,
                Math.min(3, Math.log((count * total) / ((left.get(a) as number) * (right.get(b) as number))) / 2 - 0.5),
              ),
            ];
          }),
      );
    }
  }
  return odds;
}

/** Expected counts of steps over all alignments of one pair. */
function expected(a: string, b: string, odds: ReadonlyMap<string, number>, even: boolean): [string, number][] {
  const W = b.length + 1;
  const forward = new Float64Array((a.length + 1) * W);
  const backward = new Float64Array((a.length + 1) * W);
  const step = (i: number, m: number, j: number, n: number) => {
    const key = `${a.slice(i, i + m)}|${b.slice(j, j + n)}`;
    return even ? 10 ** -(m + n + (m !== n ? 1 : 0)) : Math.exp(odds.get(key) ?? -14);
  };
  const moves: [number, number][] = [];
  for (let m = 0; m <= MOST_ARABIC; m++) {
    for (let n = m === 0 ? 1 : 0; n <= (m === 0 ? 1 : MOST_LATIN); n++) if (!(m === 2 && n === 0)) moves.push([m, n]);
  }
  forward[0] = 1;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const here = forward[i * W + j] as number;
      if (here === 0) continue;
      for (const [m, n] of moves) {
        if (i + m > a.length || j + n > b.length) continue;
        const to = (i + m) * W + j + n;
        forward[to] = (forward[to] as number) + here * step(i, m, j, n);
      }
    }
  }
  const total = forward[forward.length - 1] as number;
  if (!(total > 0)) return [];
  backward[backward.length - 1] = 1;
  const out: [string, number][] = [];
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      for (const [m, n] of moves) {
        if (i + m > a.length || j + n > b.length) continue;
        const after = backward[(i + m) * W + j + n] as number;
        const weight = step(i, m, j, n);
        backward[i * W + j] = (backward[i * W + j] as number) + weight * after;
        const count = ((forward[i * W + j] as number) * weight * after) / total;
        if (count > 0.001) out.push([`${a.slice(i, i + m)}|${b.slice(j, j + n)}`, count]);
      }
    }
  }
  return out;
}

/** For each pair another Latin name that looks like the right one but is not another spelling of the Arabic one. */
function nearest(pairs: readonly Pair[], all: readonly Pair[]): string[] {
  const index = new Map<string, number[]>();
  const grams = (word: string) =>
    new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
  const arabic = new Map<string, Set<string>>();
  all.forEach(({ ar, latin }, i) => {
    for (const gram of grams(latin)) index.set(gram, [...(index.get(gram) ?? []), i].slice(-400));
    arabic.set(latin, (arabic.get(latin) ?? new Set()).add(ar));
  });
  return pairs.map(({ ar, latin }) => {
    const own = grams(latin);
    const shared = new Map<number, number>();
    for (const gram of own) for (const i of index.get(gram) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
    let best = '';
    let top = -1;
    for (const [i, count] of shared) {
      const other = all[i] as Pair;
      if (other.latin === latin || arabic.get(other.latin)?.has(ar)) continue;
      const score = (2 * count) / (own.size + other.latin.length - 1);
      if (score > top && score < 1) {
        top = score;
        best = other.latin;
      }
    }
    return best;
  });
}

/** Logistic loss on right and wrong pairs, the best alignment taken as given. */
function learn(
  pairs: readonly Pair[],
  wrong: readonly string[],
  weights: Map<string, number>,
  random: () => number,
): void {
  const sums = new Map<string, number>();
  weights.set('bias', 0);
  let rate = 0.1;
  for (let round = 0; round < ROUNDS; round++) {
    let right = 0;
    for (let k = 0; k < pairs.length; k++) {
      const at = Math.floor(random() * pairs.length);
      const { ar, latin } = pairs[at] as Pair;
      for (const [other, label] of [
        [latin, 1],
        [wrong[at] as string, 0],
      ] as const) {
        if (!other) continue;
        const { score, steps } = bestSteps(ar, other, weights, true);
        const limit = `length ${lengthClass(ar)}`;
        const z = score + (weights.get('bias') ?? 0) + (weights.get(limit) ?? 0);
        const error = label - 1 / (1 + Math.exp(-z));
        if (error > 0 === label > 0 && Math.abs(error) < 0.5) right++;
        for (const key of [...steps, 'bias', limit]) {
          const now =
            weights.get(key) ??
            (/^[\^$l]/.test(key) ? 0 : key.startsWith('|') || key.endsWith('|') ? -1.8 : -2.5 * longest(key));
          weights.set(key, now + rate * error);
        }
      }
    }
    rate *= 0.7;
    console.log('round', round, (right / pairs.length / 2).toFixed(4), weights.size);
    if (round >= ROUNDS - 2) for (const [key, w] of weights) sums.set(key, (sums.get(key) ?? 0) + w / 2);
  }
  for (const [key] of weights) weights.set(key, sums.get(key) ?? 0);
}

function longest(key: string): number {
  const [a = '', b = ''] = key.split('|');
  return Math.max(a.length, b.length);
}

function measure(pairs: readonly Pair[], wrong: readonly string[], weights: ReadonlyMap<string, number>): string {
  let [tp, fp, fn] = [0, 0, 0];
  pairs.forEach(({ ar, latin }, i) => {
    const z = (other: string) =>
      bestSteps(ar, other, weights).score +
      (weights.get('bias') ?? 0) +
      (weights.get(`length ${lengthClass(ar)}`) ?? 0);
    if (z(latin) > 0) tp++;
    else fn++;
    if (wrong[i] && z(wrong[i] as string) > 0) fp++;
  });
  return `F1 ${((200 * tp) / (2 * tp + fp + fn)).toFixed(1)} (tp ${tp} fp ${fp} fn ${fn})`;
}
