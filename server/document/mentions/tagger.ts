import { rowOf, type TaggerModel } from '../../language/tagger-model.ts';
import {
  classesAfter,
  classesAround,
  classesBefore,
  EDGE,
  evidenceFeatures,
  REACH,
  settingFeatures,
  wordFeatures,
  wordPairs,
} from './features.ts';
import type { Lexical } from './lexical.ts';

/** Words of one line in a sentence of their own: `[first, last)` of `words`. */
export interface Sentence {
  readonly words: readonly Lexical[];
  readonly first: number;
  readonly last: number;
}

/**
 * What a model's features add up to, remembered: for each word what it gives itself and its neighbours, and for
 * each run of classes what it gives the word in it. Words repeat and classes are few, so that most is looked up.
 */
interface Memory {
  readonly words: Map<Lexical, Float32Array>;
  readonly around: Map<number, Float32Array>;
  readonly before: Map<number, Float32Array>;
  readonly after: Map<number, Float32Array>;
  readonly told: Map<number, Float32Array>;
}

const memories = new WeakMap<TaggerModel, Memory>();
const MOST_WORDS = 60_000;
const MOST_RUNS = 400_000;
/** More classes than there are. */
const CLASSES = 2048;
const hashes: number[] = [];

/** Scores of each tag for each word of a sentence, row-major, without evidence from the rest of the document. */
export function scores(model: TaggerModel, sentence: Sentence, offices: Uint8Array, sports: number): Float64Array {
  const { words, first, last } = sentence;
  const { tags } = model;
  const memory = memoryOf(model);
  const out = new Float64Array((last - first) * tags);
  for (let i = first; i < last; i++) {
    const word = words[i] as Lexical;
    const own = ownScores(model, memory, word);
    for (let offset = -REACH; offset <= REACH; offset++) {
      const to = i - offset;
      if (to >= first && to < last) add(out, (to - first) * tags, own, (offset + REACH) * tags, tags);
    }
    const before = i > first ? (words[i - 1] as Lexical) : EDGE;
    const before2 = i > first + 1 ? (words[i - 2] as Lexical) : EDGE;
    const after = i + 1 < last ? (words[i + 1] as Lexical) : EDGE;
    const after2 = i + 2 < last ? (words[i + 2] as Lexical) : EDGE;
    const at = (i - first) * tags;
    add(out, at, run(model, memory.around, classesAround, before, word, after), 0, tags);
    add(out, at, run(model, memory.before, classesBefore, before2, before, word), 0, tags);
    add(out, at, run(model, memory.after, classesAfter, word, after, after2), 0, tags);
    hashes.length = 0;
    wordPairs(before, word, after, hashes);
    settingFeatures(word, offices[i] ?? 0, sports, hashes);
    addRows(model, hashes, out, at);
  }
  return out;
}

/** Adds what the rest of the document tells (see evidence.ts) to the scores of a sentence, in place; false when it tells nothing. */
export function addEvidence(
  model: TaggerModel,
  { words, first, last }: Sentence,
  evidence: readonly number[],
  out: Float64Array,
): boolean {
  const { told } = memoryOf(model);
  let any = false;
  for (let i = first; i < last; i++) {
    const own = evidence[i] ?? 0;
    if (own === 0) continue;
    any = true;
    const word = words[i] as Lexical;
    const key = own * CLASSES + word.klassNumber;
    let sums = told.get(key);
    if (!sums) {
      hashes.length = 0;
      evidenceFeatures(word, own, hashes);
      sums = summed(model, hashes);
      told.set(key, sums);
    }
    add(out, (i - first) * model.tags, sums, 0, model.tags);
  }
  return any;
}

function memoryOf(model: TaggerModel): Memory {
  const known = memories.get(model);
  if (known) return known;
  const made = { words: new Map(), around: new Map(), before: new Map(), after: new Map(), told: new Map() };
  memories.set(model, made);
  return made;
}

/** What a word alone adds to the scores of its neighbours and of itself, a row for each offset. */
function ownScores(model: TaggerModel, { words }: Memory, word: Lexical): Float32Array {
  const known = words.get(word);
  if (known) return known;
  const { tags } = model;
  const sums = new Float64Array((2 * REACH + 1) * tags);
  for (let offset = -REACH; offset <= REACH; offset++)
    addRows(model, wordFeatures(word, offset), sums, (offset + REACH) * tags);
  const made = Float32Array.from(sums);
  if (words.size >= MOST_WORDS) words.clear();
  words.set(word, made);
  return made;
}

type RunFeatures = (a: Lexical, b: Lexical, c: Lexical, out: number[]) => void;

/** What three classes in a row add to the score of the word that `features` is about. */
function run(
  model: TaggerModel,
  memory: Map<number, Float32Array>,
  features: RunFeatures,
  a: Lexical,
  b: Lexical,
  c: Lexical,
): Float32Array {
  const key = (a.klassNumber * CLASSES + b.klassNumber) * CLASSES + c.klassNumber;
  const known = memory.get(key);
  if (known) return known;
  hashes.length = 0;
  features(a, b, c, hashes);
  const made = summed(model, hashes);
  if (memory.size >= MOST_RUNS) memory.clear();
  memory.set(key, made);
  return made;
}

function summed(model: TaggerModel, features: readonly number[]): Float32Array {
  const sums = new Float64Array(model.tags);
  addRows(model, features, sums, 0);
  return Float32Array.from(sums);
}

function add(out: Float64Array, at: number, sums: Float32Array, from: number, tags: number): void {
  for (let t = 0; t < tags; t++) out[at + t] = (out[at + t] as number) + (sums[from + t] as number);
}

function addRows(model: TaggerModel, features: readonly number[], out: Float64Array, at: number): void {
  const { weights, checks, tags } = model;
  for (const hash of features) {
    const row = rowOf(checks, hash) * tags;
    if (row < 0) continue;
    for (let t = 0; t < tags; t++) out[at + t] = (out[at + t] as number) + (weights[row + t] as number);
  }
}

/**
 * The best sequence of tags for `length` words (Viterbi 1967). Tag 0 is outside; odd tags begin a name, the even
 * one after it goes on with it, and only follows these two.
 */
export function decode({ tags, moves }: TaggerModel, table: Float64Array, length: number): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  const back = new Uint8Array(length * tags);
  let best = new Float64Array(tags);
  let next = new Float64Array(tags);
  for (let t = 0; t < tags; t++)
    best[t] = t > 0 && t % 2 === 0 ? -1e9 : (moves[tags * tags + t] as number) + (table[t] as number);
  for (let i = 1; i < length; i++) {
    const row = i * tags;
    for (let t = 0; t < tags; t++) {
      const inside = t > 0 && t % 2 === 0;
      let from = inside ? t - 1 : 0;
      let top = (best[from] as number) + (moves[from * tags + t] as number);
      for (let p = from + 1; p < (inside ? t + 1 : tags); p++) {
        const score = (best[p] as number) + (moves[p * tags + t] as number);
        if (score > top) {
          top = score;
          from = p;
        }
      }
      next[t] = top + (table[row + t] as number);
      back[row + t] = from;
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
