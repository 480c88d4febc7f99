import type { EntityType } from '../document/document.ts';
import { capitalNamed, countryNamed, countryOfAdjective } from '../document/mentions/gazetteer.ts';
import { partsOf } from '../document/mentions/parts.ts';
import { latinOfLetters } from '../language/ar/letters.ts';
import { arNames } from '../language/ar/names.ts';
import { enNames } from '../language/en/names.ts';
import { nameOdds } from '../language/name-words.ts';

/** A written name taken apart for comparing. */
export interface NameForm {
  readonly text: string;
  readonly type: EntityType;
  /** Normalised words, articles left out, seats of hamza and doubled spellings folded. */
  readonly parts: readonly string[];
  /** ISO code when it is a country's name. */
  readonly country: string | undefined;
  /** ISO code of the country whose capital this is. */
  readonly capitalOf: string | undefined;
  readonly arabic: boolean;
}

/** Takes a name apart. Linear. */
export function nameForm(text: string, type: EntityType): NameForm {
  const parts = (type === 'PRODUCT' ? designatorParts(partsOf(text)) : partsOf(text))
    .map(foldedPart)
    .filter((part) => part !== '');
  return {
    text,
    type,
    parts,
    country: type === 'LOC' ? countryNamed(text) : undefined,
    capitalOf: type === 'LOC' ? capitalNamed(text) : undefined,
    arabic: /[\u0620-\u06ff]/.test(text),
  };
}

/** A word as names are compared: without article and hamza. */
export function foldedPart(part: string): string {
  const bare = part.startsWith('ال') && part.length > 4 ? part.slice(2) : part;
  return bare.replace(/[ءئؤ]/g, (hamza) => (hamza === 'ئ' ? 'ي' : hamza === 'ؤ' ? 'و' : '')).replace(/^abd/, 'abd');
}

/** What two names are to each other: the same with the reason, different for certain, or neither. */
export type Verdict = { readonly same: string } | 'different' | undefined;

/**
 * Compares two names of one type in one script. «different» is said only of names that share so much
 * that somebody might join them: another given name in one family, North and South, other numbers.
 */
export function compareForms(a: NameForm, b: NameForm): Verdict {
  if (a.country && b.country) return a.country === b.country ? { same: 'names of one country' } : 'different';
  if (a.country || b.country) return undefined;
  if (a.capitalOf && b.capitalOf) return a.capitalOf === b.capitalOf ? { same: 'names of one capital' } : 'different';
  if (a.arabic !== b.arabic && !(isLatin(a) && isLatin(b))) return undefined;
  if (numbersOf(a) !== numbersOf(b) && a.type === 'PRODUCT') return 'different';
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.join(' ') === long.parts.join(' ')) return { same: 'same spelling but for article and hamza' };
  if (short.parts.join('') === long.parts.join('')) return { same: 'same letters, divided into other words' };
  if (isOpposed(a, b)) return 'different';
  if (short.parts.length === long.parts.length) return compareSlots(a, b);
  if (a.type === 'ORG') return compareBodies(short, long);
  if (a.type === 'PER') return comparePeople(short, long);
  if (short.parts.length > 1 && isSubsequence(short.parts, long.parts)) return { same: 'short form' };
  if (a.type === 'PRODUCT' && /\d/.test(short.parts.join('')) && long.parts.join('').endsWith(short.parts.join(''))) {
    return { same: 'the same with its maker' };
  }
  return undefined;
}

/** Designators are spelt in Latin letters whatever script they were written in. */
function isLatin({ parts }: NameForm): boolean {
  return parts.every((part) => /^[a-z0-9]+$/.test(part));
}

/** Same number of words: the same words in another order, or one word spelt a little differently. */
function compareSlots(a: NameForm, b: NameForm): Verdict {
  const differing = a.parts.map((part, i) => [part, b.parts[i] as string] as const).filter(([x, y]) => x !== y);
  if (a.type === 'ORG' && [...a.parts].sort().join(' ') === [...b.parts].sort().join(' '))
    return { same: 'same words in another order' };
  if (differing.length === 1) {
    const [[x, y]] = differing as [readonly [string, string]];
    if (isSpellingVariant(x, y, a.parts.length - 1)) return { same: `«${x}» and «${y}» spell one name` };
    return a.type === 'PER' && a.parts.length > 1 && !isNear(x, y) ? 'different' : undefined;
  }
  if (differing.length === a.parts.length) return undefined;
  if (differing.every(([x, y]) => isSpellingVariant(x, y, a.parts.length - differing.length)))
    return { same: 'spellings of one name' };
  return a.type === 'PER' ? 'different' : undefined;
}

/** Letters that stand only in Arabic words, not in foreign names written in Arabic letters. */
const NATIVE = /[حصضطظعقثذ]/;

/**
 * True when two words differ as spellings of one foreign name do: one letter in a long word or where
 * other words of the name agree, two in a very long one. Arabic names that differ by a letter
 * («حسن», «حسين») are two names.
 */
export function isSpellingVariant(x: string, y: string, others: number): boolean {
  const length = Math.min(x.length, y.length);
  if (length < 3) return false;
  const distance = editDistance(x, y, 2);
  if (distance > 2 || (distance === 2 && length < 8)) return false;
  if (withoutVowels(x) === withoutVowels(y) && length >= 5) return true;
  if ((NATIVE.test(x) || NATIVE.test(y)) && nameOdds(x) + nameOdds(y) < 16) return false;
  return length >= 6 || (others >= 1 && length >= 5) || (others >= 2 && length >= 3);
}

/** Not alike enough to be joined, nor unlike enough to keep apart what a third spelling joins. */
function isNear(x: string, y: string): boolean {
  if (NATIVE.test(x) || NATIVE.test(y)) return false;
  return editDistance(x, y, 2) / Math.max(x.length, y.length) <= 0.5;
}

function withoutVowels(word: string): string {
  return word.replace(/[اوي]/g, '').replace(/[aeiouy]/g, '');
}

/** A shorter name of a person is the same when its words stand in the longer one in order, given and family name among them. */
function comparePeople(short: NameForm, long: NameForm): Verdict {
  if (short.parts.length < 2) return undefined;
  if (isSubsequence(short.parts, long.parts)) return { same: 'the same name, less complete' };
  const given = short.parts[0] as string;
  const family = short.parts[short.parts.length - 1] as string;
  if (
    family === long.parts[long.parts.length - 1] &&
    given !== long.parts[0] &&
    !isSpellingVariant(given, long.parts[0] as string, 1)
  ) {
    return 'different';
  }
  return undefined;
}

/** Bodies: the words of one are among those of the other, and the rest only says whose or that it is official. */
function compareBodies(short: NameForm, long: NameForm): Verdict {
  const rest = [...long.parts];
  for (const part of short.parts) {
    const at = rest.indexOf(part);
    if (at < 0) return undefined;
    rest.splice(at, 1);
  }
  const telling = short.parts.some((part) => isOrigin(part)) || short.parts.length > 3;
  if (!telling || !rest.every((part) => isOrigin(part) || isBeside(part))) return undefined;
  return { same: `the same words but for ${rest.map((part) => `«${part}»`).join(', ')}` };
}

function isBeside(part: string): boolean {
  return arNames.beside.has(part) || enNames.beside.has(part);
}

function isOrigin(part: string): boolean {
  return countryOfAdjective(part) !== undefined;
}

const NORTH_SOUTH = [
  ['شمال', 'جنوب'],
  ['شرق', 'غرب'],
  ['north', 'south'],
  ['east', 'west'],
] as const;

function isOpposed(a: NameForm, b: NameForm): boolean {
  const has = (form: NameForm, stem: string) => form.parts.some((part) => part.startsWith(stem));
  return NORTH_SOUTH.some(([x, y]) => (has(a, x) && has(b, y)) || (has(a, y) && has(b, x)));
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}

function numbersOf(form: NameForm): string {
  return (form.parts.join(' ').match(/\d+/g) ?? []).join(' ');
}

/** Levenshtein distance, or `most` + 1 when it is larger. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] as number, most + 1);
}

/** Letters that Arabic spells by their names become Latin letters, so that «تي يو 22 إم 3» and "Tu-22M3" agree. */
function designatorParts(parts: readonly string[]): string[] {
  if (!parts.some((part) => /\d/.test(part))) return [...parts];
  const out: string[] = [];
  let joined = '';
  for (const part of parts) {
    const latin = latinOfLetters.get(part) ?? (/^[a-z0-9]+$/.test(part) ? part : undefined);
    if (latin !== undefined) joined += latin;
    else {
      if (joined) out.push(joined);
      joined = '';
      out.push(part);
    }
  }
  return joined ? [...out, joined] : out;
}
