import { ARABIC_COUNTRIES, ARABIC_STATES, nisba } from './ar/countries.ts';
import { ENGLISH_COUNTRIES, ENGLISH_STATES } from './en/countries.ts';
import { TERRITORIES } from './models/territories.ts';

/** A country or territory with its names in both languages, as written. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The usual name first. */
  readonly names: { readonly ar: readonly string[]; readonly en: readonly string[] };
  readonly adjectives: { readonly ar: readonly string[]; readonly en: readonly string[] };
  readonly capitals: { readonly ar: readonly string[]; readonly en: readonly string[] };
}

const arabic = rowsOf(ARABIC_COUNTRIES);
const english = rowsOf(ENGLISH_COUNTRIES);
const listed = [...rowsOf(TERRITORIES)].map(([code, [ar = [], en = []]]) => {
  const [arCapitals = [], arAdjectives = [], arNames = []] = arabic.get(code) ?? [];
  const [enCapitals = [], enAdjectives = [], enNames = []] = english.get(code) ?? [];
  return {
    code,
    names: { ar: distinct([...ar, ...arNames]), en: distinct([...en, ...enNames]) },
    adjectives: { ar: arabicAdjectives(ar[0] ?? '', arAdjectives), en: enAdjectives },
    capitals: { ar: arCapitals, en: enCapitals },
  };
});
const taken = new Set(listed.flatMap(({ names }) => [...names.ar, ...names.en]));

/** All of them, by code. */
export const COUNTRIES: readonly Country[] = listed.map((country) => ({
  ...country,
  names: {
    ar: [...country.names.ar, ...official(country.names.ar[0] ?? '', ARABIC_STATES)],
    en: [...country.names.en, ...official(country.names.en[0] ?? '', ENGLISH_STATES)],
  },
}));

function rowsOf(table: string): Map<string, string[][]> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((row) => {
        const [code = '', ...cells] = row.split('|').map((cell) => cell.trim());
        return [code, cells.map((cell) => cell.split(/[،;] /).filter((name) => name !== ''))];
      }),
  );
}

function arabicAdjectives(name: string, written: readonly string[]): string[] {
  if (written[0] === '-') return [];
  const made = nisba(name);
  return written.length > 0 ? [...written] : made === undefined ? [] : [made];
}

/** «جمهورية كينيا», but «جمهورية الصين» is listed as another country's; names of several words are official as they are. */
function official(name: string, kinds: readonly string[]): string[] {
  if (name.includes(' ')) return [];
  return kinds.map((kind) => `${kind} ${name}`).filter((made) => !taken.has(made));
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)];
}
