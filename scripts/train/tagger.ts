import { writeFileSync } from 'node:fs';
import { TAGS } from '../../server/document/mentions/features.ts';
import { checkOf, freeRow, packedWeight } from '../../server/language/tagger-model.ts';
import { type Sequence, trainCrf, type Weights } from './crf.ts';
import { moduleOf } from './data.ts';
import { addEvidence, documents, type Example, featureIndex } from './examples.ts';
import { best, score } from './measure.ts';

const T = TAGS.length;

/**
 * Trains a tagger. `options`: LANGUAGE DATA FILES… with an optional `--dev FILE`, `--out NAME`, and: `--bits N` (rows of
 * the table), `--fewest N` (words that must have a feature), `--rounds N`, `--bias X` (against no name), `--rate`, `--decay`,
 * `--dropout`. Of several files each has weights of its own beside those that all share (Daumé 2007): the first file's count.
 */
export async function train(options: readonly string[]): Promise<void> {
  const flag = (name: string, fallback: string) => {
    const at = options.indexOf(`--${name}`);
    return at < 0 ? fallback : (options[at + 1] as string);
  };
  const flagged = new Set(options.flatMap((option, i) => (option.startsWith('--') ? [i, i + 1] : [])));
  const [language = 'ar', data = '', ...files] = options.filter((_, i) => !flagged.has(i));
  const rounds = Number(flag('rounds', '10'));
  const all = documents(files, language, data);
  const dev = flag('dev', '') ? documents([flag('dev', '')], language) : [];
  console.log(`${all.flat().length} sentences, ${all.flat().reduce((n, { gold }) => n + gold.length, 0)} words`);
  const learn = (training: readonly (readonly Example[])[], turns: number): Learnt => {
    const index = featureIndex(training, Number(flag('fewest', '2')));
    const settings = {
      tags: T,
      size: index.size,
      rounds: turns,
      dropout: Number(flag('dropout', '0')),
      rate: Number(flag('rate', '0.1')),
      decay: Number(flag('decay', '0.0005')),
      domains: files.length,
    };
    return {
      index,
      weights: trainCrf(
        training.flat().map((one) => numbered(one, index)),
        settings,
      ),
    };
  };
  // evidence of the training texts from taggers that have not seen them
  const parts = 2;
  const halves = Array.from({ length: parts }, (_, part) =>
    learn(
      all.filter((_, i) => i % parts !== part),
      Math.min(6, rounds),
    ),
  );
  for (const [i, document] of all.entries()) addEvidence(document, tagsOf(document, halves[i % parts] as Learnt));
  const found = learn(all, rounds);
  const learnt = { ...found, weights: biased(found.weights, Number(flag('bias', '1'))) };
  const report = (pass: string) =>
    console.log(
      pass,
      score(
        dev.flat().map((one) => numbered(one, learnt.index)),
        learnt.weights,
        true,
      ),
    );
  if (dev.length > 0) report('first pass');
  for (const document of dev) addEvidence(document, tagsOf(document, learnt));
  if (dev.length > 0) report('second pass');
  const out = flag('out', '');
  if (!out) return;
  writeFileSync(
    `server/language/models/${out}.ts`,
    moduleOf(
      'Learnt by scripts/train-names.mjs; sources and licence in NOTICE.',
      tables(learnt, Number(flag('bits', '17'))),
    ),
  );
}

interface Learnt {
  /** Number of a feature by its hash. */
  readonly index: ReadonlyMap<number, number>;
  readonly weights: Weights;
}

/** An example with numbers in place of hashes, features that are not in the index left out. */
function numbered({ hashes, evidence, gold, domain }: Example, index: ReadonlyMap<number, number>): Sequence {
  const numbers = (own: Uint32Array) =>
    Int32Array.from([...own].map((hash) => index.get(hash) ?? -1).filter((number) => number >= 0));
  return { features: hashes.map(numbers), evidence: evidence?.map(numbers), gold, domain };
}

function tagsOf(document: readonly Example[], { index, weights }: Learnt): Uint8Array[] {
  return document.map((example) => best(numbered(example, index), weights, false));
}

/** The same weights with a word outside of names made less likely. */
function biased(weights: Weights, bias: number): Weights {
  const moves = Float32Array.from(weights.moves, (w, i) => (i % T === 0 ? w - bias : w));
  return { rows: weights.rows, moves };
}

/** The tables that ship (see server/language/tagger-model.ts): the strongest features get their rows first. */
function tables({ index, weights: { rows, moves } }: Learnt, bits: number): Record<string, Uint8Array> {
  const size = (row: number) => {
    let sum = 0;
    for (let t = 0; t < T; t++) sum += Math.abs(rows[row * T + t] as number);
    return sum;
  };
  const ranked = [...index].map(([hash, row]) => ({ hash, row, size: size(row) })).sort((a, b) => b.size - a.size);
  const checks = new Uint8Array(1 << bits);
  const placed = new Float32Array(checks.length * T);
  let lost = 0;
  for (const { hash, row } of ranked) {
    const free = freeRow(checks, hash);
    if (free < 0) {
      lost++;
      continue;
    }
    checks[free] = checkOf(hash);
    placed.set(rows.subarray(row * T, row * T + T), free * T);
  }
  console.log(`${index.size} features, ${lost} without a row`);
  let largest = 0;
  for (const table of [placed, moves]) for (const w of table) largest = Math.max(largest, Math.abs(w));
  const packed = (table: Float32Array) => new Uint8Array(Int8Array.from(table, (w) => packedWeight(w, largest)).buffer);
  return { WEIGHTS: packed(placed), CHECKS: checks, MOVES: packed(moves) };
}
