import { latinOfLetters } from '../../language/ar/letters.ts';
import { arFilial, fatherOf, nameClosers, nameOpeners } from '../../language/ar/name-parts.ts';
import { enFilial } from '../../language/en/name-parts.ts';
import type { EntityType } from '../document.ts';
import { capitalNamed, countryNamed } from '../mentions/gazetteer.ts';
import { partsOf } from '../mentions/parts.ts';

/** A written name taken apart for comparing. */
export interface NameForm {
  readonly text: string;
  readonly type: EntityType;
  /** Normalised words: articles and «بن» left out, seats of hamza folded, compounds («عبد الله») as one. */
  readonly parts: readonly string[];
  /** Places in `parts` of the words that «بن» stands before: fathers. */
  readonly fathers: readonly number[];
  /** Places in `parts` of a person's words that have the article: «الحسين» is a family, «حسين» a given name. */
  readonly definite: readonly number[];
  /** ISO code when it is a country's name. */
  readonly country: string | undefined;
  /** ISO code of the country whose capital this is. */
  readonly capitalOf: string | undefined;
  readonly arabic: boolean;
}

/** Takes a name apart. Linear. */
export function nameForm(text: string, type: EntityType): NameForm {
  const { parts, fathers, definite } =
    type === 'PER' ? personParts(text) : { parts: thingParts(text, type), fathers: [], definite: [] };
  return {
    text,
    type,
    parts,
    fathers,
    definite,
    country: type === 'LOC' ? countryNamed(text) : undefined,
    capitalOf: type === 'LOC' ? capitalNamed(text) : undefined,
    arabic: /[\u0620-\u06ff]/.test(text),
  };
}

function thingParts(text: string, type: EntityType): string[] {
  const words = type === 'PRODUCT' ? designatorParts(partsOf(text)) : partsOf(text);
  const opened = words.map((word, i) => (i === 0 ? withoutParticle(word) : word));
  // The article tells «المشهد» from «مشهد»: places of one word are written with it or without it, not both.
  if (type === 'LOC' && opened.length === 1) return opened.map(foldedHamza);
  return opened.map(foldedPart).filter((part) => part !== '');
}

/** «للجامعة» is written for «ل» and «الجامعة». */
function withoutParticle(word: string): string {
  return word.length >= 5 && word.startsWith('لل') ? `ال${word.slice(2)}` : word;
}

/** The words of a person's name: «عبد الله بن مساعد» is two, the second a father. */
function personParts(text: string): Pick<NameForm, 'parts' | 'fathers' | 'definite'> {
  const words = partsOf(text);
  const parts: string[] = [];
  const fathers: number[] = [];
  const definite: number[] = [];
  for (let i = 0; i < words.length; i++) {
    let word = words[i] as string;
    const isFather = isFilial(words[i - 1]);
    if (isFilial(word) && i + 1 < words.length) continue;
    if (nameOpeners.has(word) && i + 1 < words.length) word = `${fatherOf.has(word) ? 'ابو' : word}${words[++i]}`;
    else {
      if (word !== foldedPart(word) && word.startsWith('ال')) definite.push(parts.length);
      word = foldedPart(word);
    }
    while (nameClosers.has(words[i + 1] ?? '')) word += words[++i];
    if (word === '') continue;
    if (isFather) fathers.push(parts.length);
    parts.push(foldedHamza(word));
  }
  return { parts, fathers, definite };
}

function isFilial(word = ''): boolean {
  return arFilial.has(word) || enFilial.has(word);
}

/** A word as names are compared: without article and hamza. */
export function foldedPart(part: string): string {
  return foldedHamza(part.startsWith('ال') && part.length > 4 ? part.slice(2) : part);
}

function foldedHamza(part: string): string {
  return part.replace(/[ءئؤ]/g, (hamza) => (hamza === 'ئ' ? 'ي' : hamza === 'ؤ' ? 'و' : ''));
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

/** Whether words occur in others in order. Linear. */
export function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const part of long) if (part === short[at]) at++;
  return at === short.length;
}
