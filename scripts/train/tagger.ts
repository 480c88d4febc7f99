import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentEvidence } from '../../server/document/mentions/evidence.ts';
import { evidenceFeatures, pairFeatures, REACH, TAGS, wordFeatures } from '../../server/document/mentions/features.ts';
import { type Lexical, lexical } from '../../server/document/mentions/lexical.ts';
import { packedWeight } from '../../server/language/tagger-model.ts';
import { words } from '../../server/text/words.ts';
import { trainCrf, type Weights } from './crf.ts';
import { bioSentences, moduleOf, type Tagged } from './data.ts';

const T = TAGS.length;
const LINES = 30;

/** A sentence ready for training: hashed features of each word and its tag. */
interface Example {
  readonly lexicals: readonly Lexical[];
  readonly features: readonly Int32Array[];
  readonly gold: Uint8Array;
  evidence: readonly Int32Array[] | undefined;
}

/** Trains a tagger. `options`: LANGUAGE DATA FILES… with an optional `--dev FILE`, `--bits N`, `--rounds N`, `--out NAME`. */
export async function train(options: readonly string[]): Promise<void> {
  const flag = (name: string, fallback: string) => {
    const at = options.indexOf(`--${name}`);
    return at < 0 ? fallback : (options[at + 1] as string);
  };
  const flagged = new Set(options.flatMap((option, i) => (option.startsWith('--') ? [i, i + 1] : [])));
  const [language = 'ar', data = '', ...files] = options.filter((_, i) => !flagged.has(i));
  const bits = Number(flag('bits', '18'));
  const rounds = Number(flag('rounds', '10'));
  const [dropout, rate, decay] = ['dropout', 'rate', 'decay'].map((name, i) =>
    Number(flag(name, ['0', '0.1', '0.0005'][i] ?? '')),
  );
  const crf = (training: readonly Example[], turns: number, withEvidence: boolean) =>
    trainCrf(
      training.map((one) => (withEvidence ? one : { ...one, evidence: undefined })),
      { tags: T, size: 1 << bits, rounds: turns, dropout: dropout ?? 0, rate: rate ?? 0.1, decay: decay ?? 0 },
    );
  const examples = documents(
    files.map((file) => join(data, file)),
    language,
    bits,
  );
  const dev = flag('dev', '') ? documents([flag('dev', '')], language, bits) : [];
  console.log(`${examples.flat().length} sentences, ${examples.flat().reduce((n, e) => n + e.gold.length, 0)} words`);
  // evidence of the training texts from taggers that have not seen them
  const parts = 2;
  for (let part = 0; part < parts; part++) {
    const rest = examples.filter((_, i) => i % parts !== part);
    const weights = crf(rest.flat(), Math.min(6, rounds), false);
    for (const document of examples.filter((_, i) => i % parts === part)) addEvidence(document, weights, bits);
  }
  const weights = biased(crf(examples.flat(), rounds, true), Number(flag('bias', '1')));
  if (dev.length > 0) console.log('first pass', score(dev.flat(), weights, false));
  for (const document of dev) addEvidence(document, weights, bits);
  if (dev.length > 0) console.log('second pass', score(dev.flat(), weights, true));
  const out = flag('out', '');
  if (!out) return;
  const values = tables(weights);
  writeFileSync(
    `server/language/models/${out}.ts`,
    moduleOf('Learnt by scripts/train-names.mjs; sources and licence in NOTICE.', values),
  );
}

function documents(paths: readonly string[], language: string, bits: number): Example[][] {
  return paths.flatMap((path) => {
    const sentences = bioSentences(path);
    const out: Example[][] = [];
    for (let i = 0; i < sentences.length; i += LINES) {
      out.push(sentences.slice(i, i + LINES).map((sentence) => example(sentence, language, bits)));
    }
    return out;
  });
}

/** Words as the engine cuts them; a token of the data that falls apart keeps its tag over all its parts. */
function example(sentence: readonly Tagged[], language: string, bits: number): Example {
  const lexicals: Lexical[] = [];
  const gold: number[] = [];
  for (const { word, tag } of sentence) {
    words(word).forEach((part, i) => {
      lexicals.push(lexical(part, language === 'ar' && !/^[A-Za-z]/.test(part.norm)));
      gold.push(TAGS.indexOf((i > 0 && tag.startsWith('B-') ? `I-${tag.slice(2)}` : tag) as 'O'));
    });
  }
  const mask = (1 << bits) - 1;
  const features = lexicals.map((_, i) => {
    const hashes: number[] = [];
    for (let offset = -REACH; offset <= REACH; offset++) {
      const from = lexicals[i + offset];
      if (from) hashes.push(...wordFeatures(from, offset));
    }
    pairFeatures(lexicals, i, hashes);
    return Int32Array.from(hashes, (hash) => hash & mask);
  });
  return { lexicals, features, gold: Uint8Array.from(gold), evidence: undefined };
}

function addEvidence(document: readonly Example[], weights: Weights, bits: number): void {
  const tags = document.map((example) => best(example, weights, false));
  const evidence = documentEvidence(
    document.map(({ lexicals }) => lexicals),
    tags,
  );
  document.forEach((example, e) => {
    example.evidence = example.lexicals.map((word, i) => {
      const hashes: number[] = [];
      evidenceFeatures(word, evidence[e]?.[i] ?? 0, hashes);
      return Int32Array.from(hashes, (hash) => hash & ((1 << bits) - 1));
    });
  });
}

function best(example: Example, weights: Weights, withEvidence: boolean): Uint8Array {
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

function score(examples: readonly Example[], weights: Weights, withEvidence: boolean): string {
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

/** The same weights with a word outside of names made less likely. */
function biased(weights: Weights, bias: number): Weights {
  const moves = Float32Array.from(weights.moves, (w, i) => (i % T === 0 ? w - bias : w));
  return { rows: weights.rows, moves };
}

/** Both tables as bytes, on one scale. */
function tables({ rows, moves }: Weights): Record<string, Uint8Array> {
  let largest = 0;
  for (const table of [rows, moves]) for (const w of table) largest = Math.max(largest, Math.abs(w));
  const packed = (table: Float32Array) => new Uint8Array(Int8Array.from(table, (w) => packedWeight(w, largest)).buffer);
  return { WEIGHTS: packed(rows), MOVES: packed(moves) };
}
