import { listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import { arNames } from '../../language/ar/names.ts';
import { type Stem, stems } from '../../language/ar/proclitics.ts';
import { hash } from '../../language/bloom.ts';
import { enNames } from '../../language/en/names.ts';
import { nameScore, nameWords, placeWords } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import type { Word } from '../../text/words.ts';
import { countryOfAdjective } from './gazetteer.ts';

/** What is known of a word wherever it stands; remembered by its written form. */
export interface Lexical {
  readonly norm: string;
  readonly stems: readonly Stem[];
  /** The most telling of its classes, for features over several words. */
  readonly klass: string;
  readonly klassHash: number;
  /** The class as a small number, 0 where there is no word. */
  readonly klassNumber: number;
  readonly normHash: number;
  /** How it may stand in an office: a title («وزير»), a word that goes on with one («الدفاع»), neither. */
  readonly office: 'title' | 'further' | undefined;
  /** True for words about games. */
  readonly sports: boolean;
  /** All features of the word alone. */
  readonly features: readonly string[];
  /** The few that are also looked at from the neighbouring words. */
  readonly near: readonly string[];
}

const cache = new Map<string, Lexical>();
const CACHE_LIMIT = 60_000;

/** What is known of a word. Constant on average. */
export function lexical(word: Word, arabic: boolean): Lexical {
  const key = arabic ? word.norm : word.surface;
  const known = cache.get(key);
  if (known) return known;
  const made = arabic ? arabicWord(word) : latinWord(word);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, made);
  return made;
}

function arabicWord(word: Word): Lexical {
  const { norm } = word;
  const readings = word.kind === 'word' ? stems(norm) : [{ norm, cut: 0 }];
  const features: string[] = [`n${norm}`];
  const near: string[] = [`n${norm}`];
  if (word.kind !== 'word')
    return lexicalOf(norm, readings, word.kind === 'number' ? '0' : norm, features, near, undefined, false);
  const bases = new Set<string>();
  for (const { norm: stem } of readings) {
    bases.add(stem);
    if (stem.startsWith('ال') && stem.length > 4) bases.add(stem.slice(2));
  }
  for (const base of bases) {
    features.push(`s${base}`);
    near.push(`s${base}`);
  }
  const definite = /^[وف]?[بك]?ال|^[وف]?لل/.test(norm);
  const classes = classesOf(bases, arNames);
  if ([...bases].some((base) => countryOfAdjective(base) !== undefined)) classes.push('J');
  if ([...bases].some((base) => base.length > 1 && nameWords.ar.has(base))) classes.push('N');
  if (nameWords.ar.has(norm)) classes.push('F');
  if (readings.some(({ norm: base }) => givenNames.has(base))) classes.push('Y');
  if ([...bases].some((base) => base.length > 2 && placeWords.ar.has(base))) classes.push('P');
  if (/[\u067e\u06a4\u06af\u0686\u0698]/.test(norm)) classes.push('G');
  classes.push(`q${nameScore(norm)}`);
  const dictionary = [...bases].map(listed);
  const own = dictionary[0] as string;
  const rest = dictionary.slice(1).find((found) => found !== 'x') ?? 'x';
  classes.push(`d${own}`, `e${rest}`);
  if (definite) classes.push('D');
  for (const klass of classes) {
    features.push(`c${klass}`);
    near.push(`c${klass}`);
  }
  features.push(`C${classes.join('')}`);
  for (let n = 1; n <= 4; n++) {
    if (norm.length <= n) break;
    features.push(`p${norm.slice(0, n)}`, `x${norm.slice(-n)}`);
  }
  near.push(`x${norm.slice(-2)}`, `p${norm.slice(0, 2)}`);
  const bare = `^${[...bases].pop()}$`;
  for (let i = 0; i + 3 <= bare.length; i++) features.push(`g${bare.slice(i, i + 3)}`);
  features.push(`l${Math.min(norm.length, 9)}`);
  const further = definite || classes.includes('J') || classes.some((klass) => klass.startsWith('H'));
  const office = classes.includes('T') ? 'title' : further ? 'further' : undefined;
  const sports = [...bases].some((base) => arNames.sports.has(base));
  return lexicalOf(norm, readings, klassOf(classes, definite), features, near, office, sports);
}

function latinWord(word: Word): Lexical {
  const { norm, surface } = word;
  const readings = [{ norm, cut: 0 }];
  const features: string[] = [`n${norm}`];
  const near: string[] = [`n${norm}`];
  if (word.kind !== 'word')
    return lexicalOf(norm, readings, word.kind === 'number' ? '0' : norm, features, near, undefined, false);
  const shape = shapeOf(surface);
  const classes = classesOf(new Set([norm]), enNames);
  if (countryOfAdjective(norm) !== undefined) classes.push('J');
  if (nameWords.en.has(norm)) classes.push('N');
  if (placeWords.en.has(norm)) classes.push('P');
  classes.push(shape);
  for (const klass of classes) {
    features.push(`c${klass}`);
    near.push(`c${klass}`);
  }
  features.push(`C${classes.join('')}`, `S${surface}`);
  for (let n = 1; n <= 4; n++) {
    if (norm.length <= n) break;
    features.push(`p${norm.slice(0, n)}${shape}`, `x${norm.slice(-n)}${shape}`);
  }
  near.push(`x${norm.slice(-2)}`);
  features.push(`l${Math.min(norm.length, 9)}${shape}`);
  const office = classes.includes('T') ? 'title' : undefined;
  return lexicalOf(
    norm,
    readings,
    `${shape}${klassOf(classes, false)}`,
    features,
    near,
    office,
    enNames.sports.has(norm),
  );
}

function classesOf(bases: Iterable<string>, lexicon: NameLexicon): string[] {
  const out: string[] = [];
  for (const base of bases) {
    if (lexicon.stops.has(base)) out.push('S');
    if (lexicon.titles.has(base)) out.push('T');
    if (lexicon.verbs.has(base)) out.push('V');
    const head = lexicon.heads.get(base);
    if (head) out.push(`H${head.type}${head.part === 'outside' ? 'o' : ''}`);
    const marked = lexicon.markedHeads.get(base);
    if (marked) out.push(`M${marked}`);
  }
  return [...new Set(out)];
}

const ORDER = ['S', 'V', 'T', 'HORG', 'HORGo', 'HFAC', 'HLOCo', 'HLOC', 'HEVENT', 'J', 'Y', 'P', 'N'];

function klassOf(classes: readonly string[], definite: boolean): string {
  const first = ORDER.find((klass) => classes.includes(klass)) ?? classes.find((klass) => klass.startsWith('q')) ?? 'o';
  return definite ? `${first}D` : first;
}

/** Capitals and length as written: `A` all capitals, `Aa` capitalised, `aA` mixed, `a` small, `A1` with digits. */
function shapeOf(surface: string): string {
  if (/\d/.test(surface)) return 'A1';
  if (surface === surface.toLowerCase()) return 'a';
  if (surface.length > 1 && surface === surface.toUpperCase()) return surface.includes('.') ? 'A.' : 'A';
  if (surface.charAt(0) !== surface.charAt(0).toLowerCase()) {
    return surface.slice(1) === surface.slice(1).toLowerCase() ? (surface.length === 1 ? 'Ai' : 'Aa') : 'AaA';
  }
  return 'aA';
}

function lexicalOf(
  norm: string,
  readings: readonly Stem[],
  klass: string,
  features: string[],
  near: string[],
  office: Lexical['office'],
  sports: boolean,
): Lexical {
  const hashes = { klassHash: hash(klass, 77), klassNumber: numberOf(klass), normHash: hash(norm, 78) };
  return { norm, stems: readings, klass, ...hashes, office, sports, features, near };
}

const numbers = new Map<string, number>();

function numberOf(klass: string): number {
  const known = numbers.get(klass);
  if (known !== undefined) return known;
  numbers.set(klass, numbers.size + 1);
  return numbers.size;
}
