// Writes the names of countries and territories in Arabic and English from Unicode CLDR to server/language/models.
//   node scripts/train-territories.mjs FOLDER     of the npm package cldr-localenames-full
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NO_COUNTRIES = new Set('AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' '));
const [folder = ''] = process.argv.slice(2);
const [ar, en] = ['ar', 'en'].map((language) => {
  const file = join(folder, 'main', language, 'territories.json');
  return JSON.parse(readFileSync(file, 'utf8')).main[language].localeDisplayNames.territories;
});
const codes = Object.keys(en).filter((code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.has(code));
const rows = codes.map((code) => `${code} | ${namesOf(ar, code).join('، ')} | ${namesOf(en, code).join('; ')}`);
writeFileSync(
  'server/language/models/territories.ts',
  `// Written by scripts/train-territories.mjs; source in NOTICE.\nexport const TERRITORIES = \`\n${rows.join('\n')}\n\`;\n`,
);

/** The short form first, without what stands in brackets; "&" as "and" too. */
function namesOf(names, code) {
  const written = ['-alt-short', '', '-alt-variant'].map((form) => names[code + form]).filter(Boolean);
  const bare = written.map((name) => name.replace(/ \([^)]*\)/, ''));
  return [...new Set(bare.flatMap((name) => [name, name.replace('&', 'and'), name.replace('’', "'")]))];
}
