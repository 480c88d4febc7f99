import { TAGS } from '../../server/document/mentions/features.ts';
import type { Sequence, Weights } from './crf.ts';

const T = TAGS.length;

/** The best sequence of tags (Viterbi 1967), as server/document/mentions/tagger.ts finds it. */
export function best(example: Sequence, weights: Weights, withEvidence: boolean): Uint8Array {
  const { rows, moves } = weights;
  const n = example.gold.length;
  const back = new Uint8Array(n * T);
  let now = new Float64Array(T);
  let next = new Float64Array(T);
  const own = new Float64Array(T);
  for (let i = 0; i < n; i++) {
    own.fill(0);
    for (const features of [example.features[i], withEvidence ? example.evidence?.[i] : undefined]) {
      if (!features) continue;
      for (let f = 0; f < features.length; f++) {
        const row = (features[f] as number) * T;
        for (let t = 0; t < T; t++) own[t] = (own[t] as number) + (rows[row + t] as number);
      }
    }
    for (let t = 0; t < T; t++) {
      const inside = t > 0 && t % 2 === 0;
      let top = -1e12;
      let from = 0;
      if (i === 0) top = inside ? -1e9 : (moves[T * T + t] as number);
      else
        for (let p = 0; p < T; p++) {
          if (inside && p !== t && p !== t - 1) continue;
          const value = (now[p] as number) + (moves[p * T + t] as number);
          if (value > top) {
            top = value;
            from = p;
          }
        }
      next[t] = top + (own[t] as number);
      back[i * T + t] = from;
    }
    [now, next] = [next, now];
  }
  const path = new Uint8Array(n);
  let tag = 0;
  for (let t = 1; t < T; t++) if ((now[t] as number) > (now[tag] as number)) tag = t;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = tag;
    tag = back[i * T + tag] as number;
  }
  return path;
}

/** Precision, recall and F1 of whole names, in all and by type. */
export function score(examples: readonly Sequence[], weights: Weights, withEvidence: boolean): string {
  const counts = new Map<string, [number, number, number]>();
  for (const example of examples) {
    const gold = new Set(spans(example.gold));
    const got = new Set(spans(best(example, weights, withEvidence)));
    for (const span of new Set([...gold, ...got])) {
      for (const key of ['all', span.split(' ')[2] as string]) {
        const count = counts.get(key) ?? [0, 0, 0];
        count[gold.has(span) ? (got.has(span) ? 0 : 2) : 1]++;
        counts.set(key, count);
      }
    }
  }
  return [...counts]
    .map(
      ([key, [tp, fp, fn]]) =>
        `${key} P ${pct(tp / (tp + fp))} R ${pct(tp / (tp + fn))} F ${pct((2 * tp) / (2 * tp + fp + fn))}`,
    )
    .join('  ');
}

const pct = (x: number) => (100 * x).toFixed(1);

function spans(tags: Uint8Array): string[] {
  const out: string[] = [];
  for (let i = 0; i < tags.length; i++) {
    if ((tags[i] as number) % 2 === 0) continue;
    let end = i + 1;
    while (end < tags.length && tags[end] === (tags[i] as number) + 1) end++;
    out.push(`${i} ${end} ${(TAGS[tags[i] as number] as string).slice(2)}`);
  }
  return out;
}
