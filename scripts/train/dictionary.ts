import { readFileSync, writeFileSync } from 'node:fs';
import { filterBits } from '../../server/language/bloom.ts';
import { normalise } from '../../server/text/normalise.ts';
import { moduleOf } from './data.ts';

/**
 * Sets of the nouns and verbs of an Arabic dictionary for spelling: Ayaspell as the package hunspell-ar installs it.
 * `options`: FOLDER (/usr/share/hunspell).
 */
export async function train([folder = '']: readonly string[]): Promise<void> {
  const sections = readFileSync(`${folder}/ar.dic`, 'utf8').split(/^:+\n(?=\S+\.)/m);
  const words = (name: string) => {
    const section = sections.find((text) => text.startsWith(name)) ?? '';
    const rows = section.split('\n').map((row) => row.split(/[/\t]/)[0]?.trim() ?? '');
    return new Set(rows.filter((word) => /^[\u0620-\u064a\u064b-\u0652]{2,}$/.test(word)).map(normalise));
  };
  const nouns = new Set([...words('names.dic'), ...words('stopwords.dic')]);
  const verbs = words('verb');
  console.log(nouns.size, verbs.size);
  writeFileSync(
    'server/language/models/ar-dictionary.ts',
    moduleOf('Written by scripts/train-names.mjs; source and licence in NOTICE.', {
      DICTIONARY_NOUNS: filterBits(nouns, 12),
      DICTIONARY_VERBS: filterBits(verbs, 12),
    }),
  );
}
