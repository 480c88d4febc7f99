import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruledOn } from '../../server/corpus/compare/compare.ts';
import { evidenceOf } from '../../server/corpus/compare/evidence.ts';
import { Groups } from '../../server/corpus/groups.ts';
import { analyse } from '../../server/document/analyse.ts';

// Learns from annotated pairs of Arabic headlines (ANS, Khouja 2020) whether two texts say the same or otherwise:
// logistic regression with an L2 penalty, both classes weighed alike, by adaptive gradient steps (Duchi et al. 2011).
//   node scripts/train-names.mjs stance DATA [--check]     `--check` only measures, on five parts of the pairs in turn that share no text

interface Example {
  readonly features: ReadonlyMap<string, number>;
  /** 1 when they say otherwise. */
  readonly otherwise: number;
  /** Examples that share a text, directly or through others, share a group. */
  readonly group: number;
}

const LEAST_COUNT = 3;
const ROUNDS = 40;
const RATE = 0.5;
const PENALTY = 3.3;
const PARTS = 5;
const STEP = 100;

export function train([data = '', flag]: readonly string[]): void {
  const rows = csv(readFileSync(join(data, 'claims-ar-ans', 'train.csv'), 'utf8')).slice(1);
  const groups = groupsOf(rows);
  const examples = rows.flatMap(([a = '', b = '', stance], row): Example[] => {
    if (stance !== 'agree' && stance !== 'disagree') return [];
    const [one, other] = [analyse(a), analyse(b)];
    const known = ruledOn(one, other).map(({ kind }) => kind);
    return [
      {
        features: evidenceOf(one, other, known).features,
        otherwise: stance === 'disagree' ? 1 : 0,
        group: groups[row] as number,
      },
    ];
  });
  if (flag === '--check') {
    check(examples);
    return;
  }
  const byWeight = new Map<number, string[]>();
  for (const [key, weight] of learn(examples)) {
    const rounded = Math.round(weight * STEP);
    if (rounded !== 0) byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), key]);
  }
  const lines = [...byWeight]
    .sort((x, y) => x[0] - y[0])
    .map(([weight, keys]) => `  '${weight}': ${JSON.stringify(keys.sort().join('|'))},`);
  writeFileSync(
    'server/language/models/stance.ts',
    `// Written by scripts/train/stance.ts from pairs of ANS (Khouja 2020, Apache-2.0; see NOTICE).
// Hundredths of a weight → the features that have it; the empty one is the intercept.
export const stanceWeights: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
  );
}

/** Feature → weight; `''` is the intercept. */
function learn(all: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of all) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const examples = all.map(({ features, otherwise }) => ({
    otherwise,
    features: [['', 1] as const, ...[...features].filter(([key]) => (counts.get(key) ?? 0) >= LEAST_COUNT)],
  }));
  const positive = examples.filter(({ otherwise }) => otherwise === 1).length;
  const share = (otherwise: number) => examples.length / (2 * (otherwise ? positive : examples.length - positive));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let round = 0; round < ROUNDS * 5; round++) {
    const gradient = new Map<string, number>();
    for (const { features, otherwise } of examples) {
      const sum = features.reduce((total, [key, value]) => total + (weights.get(key) ?? 0) * value, 0);
      const error = (1 / (1 + Math.exp(-sum)) - otherwise) * share(otherwise);
      for (const [key, value] of features) gradient.set(key, (gradient.get(key) ?? 0) + error * value);
    }
    for (const [key, own] of gradient) {
      const slope = own + (key === '' ? 0 : PENALTY * (weights.get(key) ?? 0));
      const square = (squares.get(key) ?? 1e-6) + slope * slope;
      squares.set(key, square);
      weights.set(key, (weights.get(key) ?? 0) - (RATE * slope) / Math.sqrt(square));
    }
  }
  return weights;
}

function check(examples: readonly Example[]): void {
  let [right, said, meant] = [0, 0, 0];
  let [same, saidSame, meantSame] = [0, 0, 0];
  for (let part = 0; part < PARTS; part++) {
    const weights = learn(examples.filter(({ group }) => group % PARTS !== part));
    for (const { features, otherwise, group } of examples) {
      if (group % PARTS !== part) continue;
      let sum = weights.get('') ?? 0;
      for (const [key, value] of features) sum += (weights.get(key) ?? 0) * value;
      if (sum >= 0) said++;
      else saidSame++;
      if (otherwise) meant++;
      else meantSame++;
      if (sum >= 0 && otherwise) right++;
      if (sum < 0 && !otherwise) same++;
    }
  }
  const f = (hit: number, a: number, b: number) => (200 * hit) / (a + b);
  console.log(`otherwise F1 ${f(right, said, meant).toFixed(1)}, precision ${((100 * right) / said).toFixed(1)};`);
  console.log(`the same F1 ${f(same, saidSame, meantSame).toFixed(1)}`);
}

/** For each row a number that those have in common which share a text. */
function groupsOf(rows: readonly (readonly string[])[]): number[] {
  const groups = new Groups();
  for (const [a = '', b = ''] of rows) groups.join(a, b);
  const numbers = new Map<string, number>();
  return rows.map(([a = '']) => {
    const root = groups.root(a);
    const number = numbers.get(root) ?? numbers.size;
    numbers.set(root, number);
    return number;
  });
}

/** Rows of cells of comma-separated values (RFC 4180). */
function csv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, cell = '', end = ''] of text.matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/g)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
