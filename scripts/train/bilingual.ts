import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languageOf } from '../../server/language/detect.ts';
import { glossary } from '../../server/language/glossary.ts';
import { normalise } from '../../server/text/normalise.ts';
import { words } from '../../server/text/words.ts';

// Learns which English stems stand for which Arabic ones from the sentences of PUD in both languages: translation tables
// in both directions by expectation maximisation (model 1 of Brown et al. 1993), of which the product is kept.
//   node scripts/train-names.mjs bilingual DATA [--check | --without PART]
// `--check` only measures: learns on four fifths of the documents, looks for the translations of the rest. `--without` leaves
// a fifth (0 to 4) out, for measuring on it what is built on the lexicon.

interface Pair {
  /** Which fifth of the documents it is from. */
  readonly part: number;
  readonly ar: readonly string[];
  readonly en: readonly string[];
}

/** Arabic stem → English stem → how likely they stand for one another, 0 to 1. */
type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** `n01001011` is the eleventh sentence of `n01001`. */
const DOCUMENT_ID = 6;
const ROUNDS = 8;
const PARTS = 5;
/** Pairs that were seen together less often are chance. */
const LEAST_COUNT = 2;
/** Of the product of both directions; what is less likely is chance more often than not. */
const LEAST = 0.2;
/** A word that stands for none on the other side. */
const NOTHING = '';

export function train([data = '', flag, left]: readonly string[]): void {
  const pairs = pairsOf(data);
  if (flag === '--check') {
    check(pairs);
    return;
  }
  const names = namesIn(readFileSync(join(data, 'parallel-ar-en-pud', 'en_pud-ud-test.conllu'), 'utf8'));
  const learnt = learn(pairs.filter(({ part }) => flag !== '--without' || part !== Number(left)));
  const rows = new Map<number, string[]>();
  for (const [ar, row] of learnt)
    for (const [en, like] of row) {
      if (names.has(en)) continue;
      const tenths = Math.min(9, Math.floor(like * 10));
      rows.set(tenths, [...(rows.get(tenths) ?? []), `${ar} ${en}`]);
    }
  const lines = [...rows]
    .sort((x, y) => y[0] - x[0])
    .map(([tenths, list]) => `  ${tenths}: ${JSON.stringify(list.sort().join('|'))},`);
  writeFileSync(
    'server/language/models/bilingual.ts',
    `// Written by scripts/train/bilingual.ts from Universal Dependencies Arabic-PUD and English-PUD (NOTICE names them; CC BY-SA 4.0 applies).
// Tenths of a likelihood → pairs of an Arabic and an English stem that have it.
export const bilingualPairs: Readonly<Record<number, string>> = {\n${lines.join('\n')}\n};\n`,
  );
}

/** Sentences in both languages as stems, in the order of their ids. */
export function pairsOf(data: string): Pair[] {
  const [ar, en] = (['ar', 'en'] as const).map((code) =>
    sentencesOf(readFileSync(join(data, 'parallel-ar-en-pud', `${code}_pud-ud-test.conllu`), 'utf8')),
  ) as [Map<string, string>, Map<string, string>];
  const documents = new Map<string, number>();
  return [...ar].flatMap(([id, text]) => {
    const other = en.get(id);
    const document = id.slice(0, DOCUMENT_ID);
    const part = documents.get(document) ?? documents.size % PARTS;
    documents.set(document, part);
    return other === undefined ? [] : [{ part, ar: stemsOf(text), en: stemsOf(other) }];
  });
}

function sentencesOf(conllu: string): Map<string, string> {
  const out = new Map<string, string>();
  let id = '';
  for (const line of conllu.split('\n')) {
    if (line.startsWith('# sent_id = ')) id = line.slice(12);
    if (line.startsWith('# text = ')) out.set(id, line.slice(9));
  }
  return out;
}

/** Stems of words that are mostly parts of names there: what is shipped knows the language, not who was in the news. */
function namesIn(conllu: string): Set<string> {
  const counts = new Map<string, number>();
  for (const line of conllu.split('\n')) {
    const [, form = '', , tag] = line.split('\t');
    const { stem } = languageOf(form);
    const key = stem(normalise(form));
    counts.set(key, (counts.get(key) ?? 0) + (tag === 'PROPN' ? 1 : -1));
  }
  return new Set([...counts].flatMap(([key, count]) => (count > 0 ? [key] : [])));
}

function stemsOf(text: string): string[] {
  const { stem } = languageOf(text);
  return [
    ...new Set(words(text).flatMap(({ kind, norm }) => (kind === 'word' && norm.length > 1 ? [stem(norm)] : []))),
  ];
}

/** Both directions multiplied, as the square root. */
function learn(pairs: readonly Pair[]): Table {
  const forth = direction(pairs.map(({ ar, en }) => [ar, en] as const));
  const back = direction(pairs.map(({ ar, en }) => [en, ar] as const));
  const together = new Map<string, number>();
  for (const { ar, en } of pairs)
    for (const one of ar)
      for (const other of en) together.set(`${one} ${other}`, (together.get(`${one} ${other}`) ?? 0) + 1);
  const out = new Map<string, Map<string, number>>();
  for (const [ar, row] of forth)
    for (const [en, own] of row) {
      if (ar === NOTHING || (together.get(`${ar} ${en}`) ?? 0) < LEAST_COUNT) continue;
      const like = Math.sqrt(own * (back.get(en)?.get(ar) ?? 0));
      if (like < LEAST) continue;
      const known = out.get(ar) ?? new Map<string, number>();
      known.set(en, like);
      out.set(ar, known);
    }
  return out;
}

/** Model 1: for each word of the first side how likely each of the second stands for it. Linear in the pairs of words, each round. */
function direction(
  pairs: readonly (readonly [readonly string[], readonly string[]])[],
): Map<string, Map<string, number>> {
  let table = new Map<string, Map<string, number>>();
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const [from, to] of pairs) {
      const sources = [NOTHING, ...from];
      for (const word of to) {
        const shares = sources.map((source) => (round === 0 ? 1 : (table.get(source)?.get(word) ?? 0)));
        const sum = shares.reduce((total, share) => total + share, 0);
        for (const [i, source] of sources.entries()) {
          const row = counts.get(source) ?? new Map<string, number>();
          counts.set(source, row);
          row.set(word, (row.get(word) ?? 0) + (shares[i] as number) / sum);
        }
      }
    }
    table = new Map(
      [...counts].map(([source, row]) => {
        const sum = [...row.values()].reduce((total, share) => total + share, 0);
        return [source, new Map([...row].map(([word, share]) => [word, share / sum]))];
      }),
    );
  }
  return table;
}

/** For each sentence of a fifth, learnt on the rest, the most like among those in the other language: how often it is its translation. */
function check(pairs: readonly Pair[]): void {
  const sets = { learnt: [0, 0], 'by hand': [0, 0], both: [0, 0] };
  for (let part = 0; part < PARTS; part++) {
    const held = pairs.filter((one) => one.part === part);
    const learnt = learn(pairs.filter((one) => one.part !== part));
    const byHand: Table = new Map([...glossary()].map(([ar, row]) => [ar, new Map([...row].map((en) => [en, 1]))]));
    const tables = { learnt: [learnt], 'by hand': [byHand], both: [learnt, byHand] };
    for (const name of ['learnt', 'by hand', 'both'] as const) {
      const own = tables[name];
      const scores = held.map(({ ar }) => held.map(({ en }) => likeness(ar, en, own)));
      const best = (row: readonly number[], at: number) =>
        row.every((score, j) => j === at || score < (row[at] as number));
      for (const [i, row] of scores.entries()) {
        if (best(row, i)) (sets[name][0] as number)++;
        if (
          best(
            scores.map((other) => other[i] as number),
            i,
          )
        )
          (sets[name][1] as number)++;
      }
    }
  }
  for (const [name, [forth = 0, back = 0]] of Object.entries(sets))
    console.log(
      `${name}: translation found first ${((100 * forth) / pairs.length).toFixed(1)} % from Arabic, ${((100 * back) / pairs.length).toFixed(1)} % from English`,
    );
}

/** Share of the stems of both sides that answer one another, weighed by rarity (Dice). */
function likeness(ar: readonly string[], en: readonly string[], tables: readonly Table[]): number {
  const [x, y] = [languageOf('ا').rarity, languageOf('a').rarity];
  let answered = 0;
  let all = 0;
  const there = new Map<string, number>();
  for (const one of ar) {
    const weight = Math.max(0, x(one) - 6);
    all += weight;
    let best = 0;
    for (const other of en) {
      const like = Math.max(...tables.map((table) => table.get(one)?.get(other) ?? 0));
      best = Math.max(best, like);
      if (like > (there.get(other) ?? 0)) there.set(other, like);
    }
    answered += best * weight;
  }
  for (const other of en) {
    const weight = Math.max(0, y(other) - 6);
    all += weight;
    answered += (there.get(other) ?? 0) * weight;
  }
  return all === 0 ? 0 : answered / all;
}
