import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word with its tag: `O`, `B-PER` … of the three types that the tagger knows. */
export interface Tagged {
  readonly word: string;
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  PER: 'PER',
  PERS: 'PER',
  PERSON: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  GPE: 'LOC',
  FAC: 'LOC',
};

/** Sentences of a file with a word and its tag a line (BIO); of nested tags the outermost known type counts. */
export function bioSentences(path: string): Tagged[][] {
  if (!existsSync(path)) return [];
  const out: Tagged[][] = [];
  let sentence: Tagged[] = [];
  let last = 'O';
  for (const line of readFileSync(path, 'utf8')
    .replace(/[\u200e\u200f\r]/g, '')
    .split('\n')) {
    const cells = line.trim().split(/[\t ]+/);
    if (line.startsWith('#')) continue;
    if (!cells[0]) {
      if (sentence.length > 0) out.push(sentence);
      sentence = [];
      last = 'O';
      continue;
    }
    const numbered = /^\d+$/.test(cells[0]) && cells.length > 3;
    const word = numbered ? cells[1] : cells[0];
    const tags = (numbered ? [cells[2]] : cells.slice(1)) as string[];
    const known = tags.map((tag) => tag.split('-')).find(([, type]) => type && TYPES[type]);
    let tag = 'O';
    if (known) {
      const type = TYPES[known[1] as string] as string;
      tag = known[0] === 'I' && last.endsWith(type) ? `I-${type}` : `B-${type}`;
    }
    last = tag;
    sentence.push({ word: word as string, tag });
  }
  if (sentence.length > 0) out.push(sentence);
  return out;
}

/** Arabic and Latin spellings of one name, with the times the pair was seen. */
export function namePairs(data: string, split: 'train' | 'dev'): { ar: string; latin: string; count: number }[] {
  const folder = join(data, 'names-ar-en');
  const google = lines(join(folder, `google-${split}.txt`)).map((line) => {
    const [ar = '', latin = ''] = line.split('\t');
    return { ar, latin, count: 1 };
  });
  const wikidata = lines(join(folder, `wikidata-${split}.txt`)).map((line) => {
    const [latin = '', ar = '', count = '1'] = line.split('\t');
    return { ar: ar.replaceAll(' ', ''), latin, count: Number(count) };
  });
  return [...google, ...wikidata].filter(({ ar, latin }) => ar !== '' && latin !== '');
}

/** Lines of a file that are not empty; none when there is no such file. */
export function lines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
}

/** A module that exports each value as base64. */
export function moduleOf(header: string, values: Readonly<Record<string, Uint8Array>>): string {
  const rows = Object.entries(values).map(
    ([name, value]) => `export const ${name} =\n  '${Buffer.from(value).toString('base64')}';\n`,
  );
  return `// ${header}\n${rows.join('')}`;
}
