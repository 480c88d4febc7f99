import { stanceWeights } from './models/stance.ts';

/**
 * Probability, 0 to 1, that two texts with these features say otherwise rather than the same, by a logistic regression.
 * Features that it has not learnt weigh nothing. Linear in the features.
 */
export function stance(features: ReadonlyMap<string, number>): number {
  let sum = stanceWeight('');
  for (const [key, value] of features) sum += stanceWeight(key) * value;
  return 1 / (1 + Math.exp(-sum));
}

const STEP = 100;
let known: ReadonlyMap<string, number> | undefined;

/** What a feature weighs: above 0 it speaks for saying otherwise; 0 for one that was not learnt, `''` is the intercept. */
export function stanceWeight(key: string): number {
  known ??= new Map(
    Object.entries(stanceWeights).flatMap(([value, keys]) => keys.split('|').map((own) => [own, Number(value) / STEP])),
  );
  return known.get(key) ?? 0;
}
