import { type Listed, listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import { arNames } from '../../language/ar/names.ts';
import type { Stem } from '../../language/ar/proclitics.ts';
import { hash } from '../../language/bloom.ts';
import { enNames } from '../../language/en/names.ts';
import { nameScore, nameWords, placeWords } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import { type Form, ofForm } from '../../text/forms.ts';
import { countryOfAdjective } from './gazetteer.ts';
import { readingsOf } from './token.ts';

/** What is known of a word wherever it stands; kept with its written form. */
export interface Lexical {
  readonly form: Form;
  readonly norm: string;
  /** True where it is read as Arabic, be it a number or a mark. */
  readonly arabic: boolean;
  readonly stems: readonly Stem[];
  /** Everything that it is: what lists and its letters tell. */
  readonly classes: readonly string[];
  /** The most telling of its classes, for features over several words. */
  readonly klass: string;
  readonly klassHash: number;
  /** The class as a small number, 0 where there is no word. */
  readonly klassNumber: number;
  readonly normHash: number;
  /** What it is compared with other words of a document by; `undefined` for marks, numbers and the shortest. */
  readonly key: string | undefined;
  /** How it may stand in an office: a title («وزير»), a word that goes on with one («الدفاع»), neither. */
  readonly office: 'title' | 'further' | undefined;
  /** True for words about games. */
  readonly sports: boolean;
}

/** What is known of a word. Constant on average. */
export function lexical(word: { readonly form: Form }, arabic: boolean): Lexical {
  return arabic ? arabicWord(word) : latinWord(word);
}

const SCORED = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'];
const LISTED: Readonly<Record<Listed, string>> = { n: 'dn', m: 'dm', v: 'dv', nv: 'dnv', mv: 'dmv', x: 'dx' };
const LISTED_BEHIND: typeof LISTED = { n: 'en', m: 'em', v: 'ev', nv: 'env', mv: 'emv', x: 'ex' };

const arabicWord = ofForm((form): Lexical => {
  const { norm, kind } = form;
  if (kind !== 'word') return classless(form, true);
  const readings = readingsOf({ form });
  const bases = basesOf(readings);
  const definite = /^[وف]?[بك]?ال|^[وف]?لل/.test(norm);
  const classes = classesOf(bases, arNames);
  if (bases.some((base) => countryOfAdjective(base) !== undefined)) classes.push('J');
  if (bases.some((base) => base.length > 1 && nameWords.ar.has(base))) classes.push('N');
  if (nameWords.ar.has(norm)) classes.push('F');
  if (readings.some(({ norm: base }) => givenNames.has(base))) classes.push('Y');
  if (bases.some((base) => base.length > 2 && placeWords.ar.has(base))) classes.push('P');
  if (/[\u067e\u06a4\u06af\u0686\u0698]/.test(norm)) classes.push('G');
  classes.push(SCORED[nameScore(norm)] as string);
  const [own = 'x', ...others] = bases.map(listed);
  classes.push(LISTED[own], LISTED_BEHIND[others.find((found) => found !== 'x') ?? 'x']);
  if (definite) classes.push('D');
  const further = definite || classes.includes('J') || classes.some((klass) => klass.startsWith('H'));
  const office = classes.includes('T') ? 'title' : further ? 'further' : undefined;
  const sports = bases.some((base) => arNames.sports.has(base));
  const klass = klassOf(classes, definite);
  return made(form, true, readings, classes, klass, office, sports);
});

const latinWord = ofForm((form): Lexical => {
  const { norm, kind, surface } = form;
  if (kind !== 'word') return classless(form, false);
  const readings = [{ norm, cut: 0 }];
  const shape = shapeOf(surface);
  const classes = classesOf([norm], enNames);
  if (countryOfAdjective(norm) !== undefined) classes.push('J');
  if (nameWords.en.has(norm)) classes.push('N');
  if (placeWords.en.has(norm)) classes.push('P');
  classes.push(shape);
  const office = classes.includes('T') ? 'title' : undefined;
  const sports = enNames.sports.has(norm);
  const klass = `${shape}${klassOf(classes, false)}`;
  return made(form, false, readings, classes, klass, office, sports);
});

/** A number or a mark. */
function classless(form: Form, arabic: boolean): Lexical {
  const klass = form.kind === 'number' ? '0' : form.norm;
  return made(form, arabic, [{ norm: form.norm, cut: 0 }], [], klass, undefined, false);
}

/** The readings of a word, each also without its article. */
export function basesOf(readings: readonly Stem[]): string[] {
  const out = new Set<string>();
  for (const { norm } of readings) {
    out.add(norm);
    if (norm.startsWith('ال') && norm.length > 4) out.add(norm.slice(2));
  }
  return [...out];
}

function keyOf(norm: string, readings: readonly Stem[]): string | undefined {
  if (norm.length < 3 || (/^[\d\W_]+$/.test(norm) && !/[\u0600-\u06ff]/.test(norm))) return undefined;
  const last = readings[readings.length - 1] as Stem;
  return last.norm.length >= 3 ? last.norm : norm;
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
export function shapeOf(surface: string): string {
  if (/\d/.test(surface)) return 'A1';
  if (surface === surface.toLowerCase()) return 'a';
  if (surface.length > 1 && surface === surface.toUpperCase()) return surface.includes('.') ? 'A.' : 'A';
  if (surface.charAt(0) !== surface.charAt(0).toLowerCase()) {
    return surface.slice(1) === surface.slice(1).toLowerCase() ? (surface.length === 1 ? 'Ai' : 'Aa') : 'AaA';
  }
  return 'aA';
}

function made(
  form: Form,
  arabic: boolean,
  readings: readonly Stem[],
  classes: readonly string[],
  klass: string,
  office: Lexical['office'],
  sports: boolean,
): Lexical {
  const { norm } = form;
  return {
    form,
    norm,
    arabic,
    stems: readings,
    classes,
    klass,
    klassHash: hash(klass, 77),
    klassNumber: numberOf(klass),
    normHash: hash(norm, 78),
    key: keyOf(norm, readings),
    office,
    sports,
  };
}

const numbers = new Map<string, number>();

function numberOf(klass: string): number {
  const known = numbers.get(klass);
  if (known !== undefined) return known;
  numbers.set(klass, numbers.size + 1);
  return numbers.size;
}
