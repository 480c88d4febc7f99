import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filterBits } from '../../server/language/bloom.ts';
import { trigramIndex } from '../../server/language/name-words.ts';
import { normalise } from '../../server/text/normalise.ts';
import { words } from '../../server/text/words.ts';
import { cityNames } from './cities.ts';
import { bioSentences, moduleOf, namePairs } from './data.ts';

const TRIGRAMS = 8192;
/** Every pair of words of a text is looked up, so false members must be rare: 1 in 4,000. */
const PHRASE_BITS = 24;

/** Learns which words are parts of names and which letters names are made of. `options`: DATA LOCALES (see cities.ts). */
export async function train([data = '', locales = '']: readonly string[]): Promise<void> {
  const pairs = namePairs(data, 'train');
  const sentences = ['ner-ar-anercorp/ANERCorp_CamelLab_train.txt', 'ner-ar-aqmar/train.txt'].flatMap((path) =>
    bioSentences(join(data, path)),
  );
  const plain = new Map<string, number>();
  for (const { word, tag } of sentences.flat()) {
    const norm = normalise(word);
    if (tag === 'O' && norm.length > 1) plain.set(norm, (plain.get(norm) ?? 0) + 1);
  }
  const arabic = new Set(pairs.map(({ ar }) => normalise(ar)).filter((norm) => norm.length > 1));
  const latin = new Set(
    pairs.map(({ latin }) => normalise(latin)).filter((norm) => norm.length > 1 && /^[a-z'-]+$/.test(norm)),
  );
  const places = { ar: new Set<string>(), en: new Set<string>() };
  const phrases = { ar: new Set<string>(), en: new Set<string>() };
  for (const language of ['ar', 'en'] as const) {
    for (const line of cityNames(locales, language)) {
      const all = words(line).map(({ norm }) => norm);
      if (all.length > 1 && all.length < 4) phrases[language].add(all.join(' '));
      for (const word of words(line)) if (word.kind === 'word' && word.norm.length > 2) places[language].add(word.norm);
    }
  }
  const values = {
    NAME_WORDS_AR: filterBits(arabic),
    NAME_WORDS_EN: filterBits(latin),
    PLACE_WORDS_AR: filterBits(places.ar),
    PLACE_WORDS_EN: filterBits(places.en),
    PLACE_PHRASES_AR: filterBits(phrases.ar, PHRASE_BITS),
    PLACE_PHRASES_EN: filterBits(phrases.en, PHRASE_BITS),
    NAME_TRIGRAMS_AR: new Uint8Array(trigrams(arabic, plain).buffer),
  };
  console.log(arabic.size, latin.size, places.ar.size, places.en.size, plain.size);
  writeFileSync(
    'server/language/models/name-words.ts',
    moduleOf('Learnt by scripts/train-names.mjs; sources in NOTICE.', values),
  );
}

/** Log-odds of each trigram in foreign names against other words, in sixteenths. */
function trigrams(names: ReadonlySet<string>, plain: ReadonlyMap<string, number>): Int8Array {
  const inNames = new Float64Array(TRIGRAMS).fill(0.5);
  const inPlain = new Float64Array(TRIGRAMS).fill(0.5);
  for (const name of names) countTrigrams(name, 1, inNames);
  for (const [word, count] of plain) if (!names.has(word) || count > 20) countTrigrams(word, 1, inPlain);
  const sum = (table: Float64Array) => table.reduce((a, b) => a + b, 0);
  const [n, p] = [sum(inNames), sum(inPlain)];
  const odds = Array.from(inNames, (count, i) => Math.log(count / n / ((inPlain[i] as number) / p)));
  return Int8Array.from(odds, (odd) => Math.max(-127, Math.min(127, Math.round(odd * 16))));
}

function countTrigrams(word: string, weight: number, table: Float64Array): void {
  const marked = `^${word}$`;
  for (let i = 0; i + 3 <= marked.length; i++) {
    const at = trigramIndex(marked.slice(i, i + 3), TRIGRAMS);
    table[at] = (table[at] as number) + weight;
  }
}
