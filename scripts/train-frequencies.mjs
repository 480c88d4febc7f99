// Counts how common word stems are in everyday news and writes server/language/models/frequencies.ts.
//   node scripts/train-frequencies.mjs DATA_FOLDER
// Reads only sets that allow it (NOTICE names them): ANERcorp, AQMAR, Wojood's sample, ANS, PUD.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const data = process.argv[2];
if (!data) {
  console.error('usage: node scripts/train-frequencies.mjs DATA_FOLDER');
  process.exit(2);
}

const SOURCES = {
  ar: [
    ['ner-ar-anercorp', 'ANERCorp_CamelLab_train.txt', conll],
    ['ner-ar-aqmar', 'train.txt', conll],
    ['ner-ar-wojood-sample', 'train.txt', conll],
    ['claims-ar-ans', 'train.csv', plain],
    ['parallel-ar-en-pud', 'ar_pud-ud-test.conllu', conlluText],
  ],
  en: [['parallel-ar-en-pud', 'en_pud-ud-test.conllu', conlluText]],
};
const LEAST_COUNT = { ar: 4, en: 3 };

function conll(text) {
  return text
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[0] ?? '')
    .join(' ');
}
function plain(text) {
  return text;
}
function conlluText(text) {
  return text
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice(9))
    .join('\n');
}

// The project's own words and stems are counted, so that the counts fit what is looked up.
const folder = mkdtempSync(join(tmpdir(), 'frequencies-'));
await build({
  stdin: {
    contents: `export { words } from './server/text/words.ts'; export { stem as ar } from './server/language/ar/stem.ts'; export { stem as en } from './server/language/en/stem.ts';`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  platform: 'node',
  outfile: join(folder, 'stems.mjs'),
});
const stems = await import(pathToFileURL(join(folder, 'stems.mjs')).href);
rmSync(folder, { recursive: true });

let out = `// Written by scripts/train-frequencies.mjs; NOTICE names the texts that were counted (CC BY-SA 4.0 applies).
// Row k holds the stems that make up about one word in 2^k; stems that are not listed are rarer.
`;
for (const [language, sources] of Object.entries(SOURCES)) {
  const counts = new Map();
  let total = 0;
  for (const [set, file, read] of sources) {
    if (!readdirSync(join(data, set)).includes(file)) throw new Error(`${set}/${file} is missing`);
    for (const word of stems.words(read(readFileSync(join(data, set, file), 'utf8')))) {
      if (word.kind !== 'word' || /[a-z]/.test(word.norm) !== (language === 'en')) continue;
      const stem = stems[language](word.norm);
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      total++;
    }
  }
  const rows = [];
  for (const [stem, count] of counts)
    if (count >= LEAST_COUNT[language]) {
      const bits = Math.round(Math.log2(total / count));
      rows[bits] = [...(rows[bits] ?? []), stem];
    }
  out += `export const ${language}Frequencies: Readonly<Record<number, string>> = {\n`;
  rows.forEach((row, bits) => {
    out += `  ${bits}: ${JSON.stringify(row.sort().join(' '))},\n`;
  });
  out += `};\n`;
  console.log(
    language,
    total,
    'words',
    counts.size,
    'stems',
    rows.map((row, bits) => `${bits}:${row.length}`).join(' '),
  );
}
writeFileSync('server/language/models/frequencies.ts', out);
