import { rowOf, type TaggerModel } from '../../language/tagger-model.ts';
import { evidenceFeatures, pairFeatures, REACH, settingFeatures, wordFeatures } from './features.ts';
import type { Lexical } from './lexical.ts';

const WIDTH = 2 * REACH + 1;
const remembered = new WeakMap<TaggerModel, Map<string, Float32Array>>();
const CACHE_LIMIT = 60_000;

/** Scores of each tag for each word, row-major, without evidence from the rest of the document. */
export function scores(
  model: TaggerModel,
  words: readonly Lexical[],
  key: (i: number) => string,
  offices: Uint8Array,
  sports: number,
): Float64Array {
  const { tags } = model;
  const out = new Float64Array(words.length * tags);
  const cache = remembered.get(model) ?? new Map<string, Float32Array>();
  remembered.set(model, cache);
  const hashes: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const own = ownScores(model, words[i] as Lexical, key(i), cache);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const to = i - offset;
      if (to < 0 || to >= words.length) continue;
      const row = (offset + REACH) * tags;
      for (let t = 0; t < tags; t++) out[to * tags + t] = (out[to * tags + t] as number) + (own[row + t] as number);
    }
    hashes.length = 0;
    pairFeatures(words, i, hashes);
    settingFeatures(words[i] as Lexical, offices[i] ?? 0, sports, hashes);
    addRows(model, hashes, out, i * tags);
  }
  return out;
}

/** What a word alone adds to the scores of itself and of its neighbours; remembered. */
function ownScores(model: TaggerModel, word: Lexical, key: string, cache: Map<string, Float32Array>): Float32Array {
  const known = cache.get(key);
  if (known) return known;
  const sums = new Float64Array(WIDTH * model.tags);
  for (let offset = -REACH; offset <= REACH; offset++) {
    addRows(model, wordFeatures(word, offset), sums, (offset + REACH) * model.tags);
  }
  const made = Float32Array.from(sums);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, made);
  return made;
}

function addRows(model: TaggerModel, hashes: readonly number[], out: Float64Array, at: number): void {
  const { weights, checks, tags } = model;
  for (const hash of hashes) {
    const row = rowOf(checks, hash) * tags;
    if (row < 0) continue;
    for (let t = 0; t < tags; t++) out[at + t] = (out[at + t] as number) + (weights[row + t] as number);
  }
}

/** Adds what the rest of the document tells (see evidence.ts) to scores, in place. */
export function addEvidence(
  model: TaggerModel,
  words: readonly Lexical[],
  evidence: readonly number[],
  out: Float64Array,
): void {
  const hashes: number[] = [];
  for (let i = 0; i < words.length; i++) {
    hashes.length = 0;
    evidenceFeatures(words[i] as Lexical, evidence[i] ?? 0, hashes);
    if (hashes.length > 0) addRows(model, hashes, out, i * model.tags);
  }
}

/**
 * The best sequence of tags for the words `[first, last)` (Viterbi 1967). Tag 0 is outside; odd tags
 * begin a name, the even one after it goes on with it, and only follows these two.
 */
export function decode(model: TaggerModel, table: Float64Array, first: number, last: number): Uint8Array {
  const { tags, moves } = model;
  const length = last - first;
  const back = new Uint8Array(length * tags);
  let best = new Float64Array(tags);
  let next = new Float64Array(tags);
  for (let t = 0; t < tags; t++) {
    best[t] = isInside(t) ? -1e9 : (moves[tags * tags + t] as number) + (table[first * tags + t] as number);
  }
  for (let i = 1; i < length; i++) {
    const row = (first + i) * tags;
    for (let t = 0; t < tags; t++) {
      let top = -1e12;
      let from = 0;
      for (let p = 0; p < tags; p++) {
        if (isInside(t) && p !== t && p !== t - 1) continue;
        const score = (best[p] as number) + (moves[p * tags + t] as number);
        if (score > top) {
          top = score;
          from = p;
        }
      }
      next[t] = top + (table[row + t] as number);
      back[i * tags + t] = from;
    }
    [best, next] = [next, best];
  }
  const path = new Uint8Array(length);
  let tag = 0;
  for (let t = 1; t < tags; t++) if ((best[t] as number) > (best[tag] as number)) tag = t;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = tag;
    tag = back[i * tags + tag] as number;
  }
  return path;
}

function isInside(tag: number): boolean {
  return tag > 0 && tag % 2 === 0;
}
