import { rowOf, type TaggerModel, unpacked } from '../../language/tagger-model.ts';
import { ofForm } from '../../text/forms.ts';
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
import { type Lexical, lexical } from './lexical.ts';

/** Words of one line in a sentence of their own: `[first, last)` of `words`. */
export interface Sentence {
  readonly words: readonly Lexical[];
  readonly first: number;
  readonly last: number;
}

/**
 * What a model's features add up to, remembered: for each word what it gives itself and its neighbours, and for
 * each run of classes what it gives the words in it. Words repeat and classes are few, so that most is looked up.
 * Weights are whole numbers, so that sums are exact in any order.
 */
interface Memory {
  readonly arabic: (word: Lexical) => readonly number[];
  readonly latin: (word: Lexical) => readonly number[];
  readonly runs: Map<number, readonly number[]>;
  readonly told: Map<number, readonly number[]>;
}

const memories = new WeakMap<TaggerModel, Memory>();
const MOST_RUNS = 100_000;
/** Classes that runs are remembered of; most that are there. Any three make up a small integer. */
const CLASSES = 1024;
const hashes: number[] = [];

/** Scores of each tag for each word of a sentence, row-major, without evidence from the rest of the document. */
export function scores(model: TaggerModel, sentence: Sentence, offices: readonly number[], sports: number): number[] {
  const { words, first, last } = sentence;
  const { tags } = model;
  const memory = memoryOf(model);
  const length = last - first;
  const out = zeros(length * tags);
  let before = EDGE;
  let word = EDGE;
  for (let i = first - 1; i <= last; i++) {
    const after = i + 1 < last ? (words[i + 1] as Lexical) : EDGE;
    give(out, i - first, 1, runOf(model, memory, before, word, after), tags);
    if (word !== EDGE) {
      give(out, i - first, REACH, word.arabic ? memory.arabic(word) : memory.latin(word), tags);
      hashes.length = 0;
      wordPairs(before, word, after, hashes);
      settingFeatures(word, offices[i] ?? 0, sports, hashes);
      addRows(model, hashes, out, (i - first) * tags);
    }
    before = word;
    word = after;
  }
  return out;
}

/** Adds to the scores of word `at` and of `reach` neighbours on each side; `sums` has a row for each of them, in order. */
function give(out: number[], at: number, reach: number, sums: readonly number[], tags: number): void {
  const length = out.length / tags;
  const from = Math.max(0, at - reach);
  const to = Math.min(length - 1, at + reach);
  let o = from * tags;
  for (let s = (from - at + reach) * tags, end = (to - at + reach + 1) * tags; s < end; s++, o++)
    out[o] = (out[o] as number) + (sums[s] as number);
}

/** Adds what the rest of the document tells (see evidence.ts) to the scores of a sentence, in place; false when it tells nothing. */
export function addEvidence(
  model: TaggerModel,
  { words, first, last }: Sentence,
  evidence: readonly number[],
  out: number[],
): boolean {
  const memory = memoryOf(model);
  let any = false;
  for (let i = first; i < last; i++) {
    const own = evidence[i] ?? 0;
    if (own === 0) continue;
    any = true;
    give(out, i - first, 0, toldOf(model, memory, words[i] as Lexical, own), model.tags);
  }
  return any;
}

function memoryOf(model: TaggerModel): Memory {
  const known = memories.get(model);
  if (known) return known;
  const made = {
    arabic: ofForm((form) => ownScores(model, lexical({ form }, true))),
    latin: ofForm((form) => ownScores(model, lexical({ form }, false))),
    runs: new Map(),
    told: new Map(),
  };
  memories.set(model, made);
  return made;
}

/** What a word alone adds to the scores of its neighbours and of itself: a row for each, in order. */
function ownScores(model: TaggerModel, word: Lexical): readonly number[] {
  const sums = zeros((2 * REACH + 1) * model.tags);
  for (let offset = -REACH; offset <= REACH; offset++)
    addRows(model, wordFeatures(word, offset), sums, (REACH - offset) * model.tags);
  return sums;
}

/** What three classes in a row add to the scores of the three words: a row for each. */
function runOf(model: TaggerModel, { runs }: Memory, a: Lexical, b: Lexical, c: Lexical): readonly number[] {
  if (a.klassNumber >= CLASSES || b.klassNumber >= CLASSES || c.klassNumber >= CLASSES)
    return sumsOfRun(model, a, b, c);
  const key = (a.klassNumber * CLASSES + b.klassNumber) * CLASSES + c.klassNumber;
  return runs.get(key) ?? remembered(runs, key, sumsOfRun(model, a, b, c));
}

function sumsOfRun(model: TaggerModel, a: Lexical, b: Lexical, c: Lexical): readonly number[] {
  const sums = zeros(3 * model.tags);
  for (const [row, features] of [classesAfter, classesAround, classesBefore].entries()) {
    hashes.length = 0;
    features(a, b, c, hashes);
    addRows(model, hashes, sums, row * model.tags);
  }
  return sums;
}

/** What evidence (not 0) adds to the scores of a word. */
function toldOf(model: TaggerModel, { told }: Memory, word: Lexical, evidence: number): readonly number[] {
  if (word.klassNumber >= CLASSES) return sumsOfEvidence(model, word, evidence);
  const key = evidence * CLASSES + word.klassNumber;
  return told.get(key) ?? remembered(told, key, sumsOfEvidence(model, word, evidence));
}

function sumsOfEvidence(model: TaggerModel, word: Lexical, evidence: number): readonly number[] {
  hashes.length = 0;
  evidenceFeatures(word, evidence, hashes);
  return addRows(model, hashes, zeros(model.tags), 0);
}

function remembered(memory: Map<number, readonly number[]>, key: number, sums: readonly number[]): readonly number[] {
  if (memory.size >= MOST_RUNS) memory.clear();
  memory.set(key, sums);
  return sums;
}

/** Small arrays of whole numbers are smaller than typed ones and made faster. */
function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

/** Adds the weights of features, by their hashes, to a row of `out`. */
function addRows(model: TaggerModel, features: readonly number[], out: number[], at: number): number[] {
  const { weights, checks, tags } = model;
  for (const hash of features) {
    const row = rowOf(checks, hash) * tags;
    if (row < 0) continue;
    for (let t = 0; t < tags; t++) out[at + t] = (out[at + t] as number) + unpacked(weights[row + t] as number);
  }
  return out;
}

/**
 * The best sequence of tags for `length` words (Viterbi 1967). Tag 0 is outside; odd tags begin a name, the even
 * one after it goes on with it, and only follows these two.
 */
export function decode({ tags, moves }: TaggerModel, table: readonly number[], length: number): Uint8Array {
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
