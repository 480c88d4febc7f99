import { everyBody, ofStates } from '../../language/ar/name-parts.ts';
import { arNames } from '../../language/ar/names.ts';
import { everyBodyEnglish, uncounted } from '../../language/en/name-parts.ts';
import { enNames } from '../../language/en/names.ts';
import { normalise } from '../../text/normalise.ts';
import { countryNamed, countryOfAdjective } from '../mentions/gazetteer.ts';
import type { NameForm } from './name-form.ts';
import { isNear, isSpellingVariant, spelt } from './spelling.ts';
import type { Verdict } from './verdict.ts';

/**
 * Two names of bodies, the first with no more words: the same words in another order, one spelt otherwise, or those
 * of one among those of the other where the rest only says whose or that it is official. Bodies of two countries,
 * and those that differ in what they are for, are two.
 */
export function compareBodies(short: NameForm, long: NameForm): Verdict {
  const [ours, theirs] = [countriesOf(short), countriesOf(long)];
  if (ours.size > 0 && theirs.size > 0 && ![...ours].some((country) => theirs.has(country))) return 'different';
  if (short.parts.length === long.parts.length) return compareSlots(short, long);
  const rest = [...long.parts];
  for (const part of short.parts) {
    const at = rest.indexOf(part);
    if (at < 0) return undefined;
    rest.splice(at, 1);
  }
  const telling = short.parts.some((part) => isOrigin(part)) || short.parts.length > 3;
  const isSaid = (part: string) => isOrigin(part) || isBeside(part) || (ours.size > 0 && ofStates.has(part));
  if (!telling || !rest.every(isSaid)) return undefined;
  return { same: `the same words but for ${rest.map((part) => `«${part}»`).join(', ')}`, how: 'short' };
}

function compareSlots(a: NameForm, b: NameForm): Verdict {
  if ([...a.parts].sort().join(' ') === [...b.parts].sort().join(' '))
    return { same: 'the same words in another order', how: 'spelling' };
  const differing = a.parts.map((part, i) => [part, b.parts[i] as string, i] as const).filter(([x, y]) => x !== y);
  const others = a.parts.length - differing.length;
  if (others === 0 && a.parts.length > 1) return undefined;
  if (differing.length === 1 && differing.every(([x, y]) => isOneCountry(x, y)))
    return { same: 'the country and its adjective', how: 'alike' };
  if (differing.every(([x, y]) => isSpellingVariant(x, y, others)))
    return { same: spelt(differing.map(([x, y]) => [x, y])), how: 'spelling' };
  const [one] = differing;
  if (differing.length !== 1 || !one || one[2] === 0 || isBeside(one[0]) || isBeside(one[1])) return undefined;
  return isNear(one[0], one[1]) ? undefined : 'different';
}

/** «بوليفيا» and «البوليفي». */
function isOneCountry(x: string, y: string): boolean {
  const [one, other] = [countryOf(x), countryOf(y)];
  return one !== undefined && one === other;
}

/** ISO codes of the countries that adjectives and names in a body's name tell. */
function countriesOf({ parts }: NameForm): Set<string> {
  return new Set(parts.map(countryOf).filter((code) => code !== undefined));
}

function countryOf(part: string): string | undefined {
  return countryOfAdjective(part) ?? countryOfAdjective(`ال${part}`) ?? countryNamed(part) ?? countryNamed(`ال${part}`);
}

function isBeside(part: string): boolean {
  return arNames.beside.has(part) || enNames.beside.has(part);
}

function isOrigin(part: string): boolean {
  return countryOfAdjective(part) !== undefined;
}

/** True for organs that every body has («مجلس الإدارة»): each text means its own. */
export function isOrgan({ parts, type, text }: NameForm): boolean {
  if (type !== 'ORG') return false;
  return (
    everyBody.has(normalise(text).replace(/^لل/, 'ال').split(/\s+/).join('_')) || everyBodyEnglish.has(parts.join('_'))
  );
}

/** The letters of an acronym ("KCNA", «أ ف ب»); `undefined` for other names. */
export function acronymOf({ text, arabic }: NameForm): string | undefined {
  if (!arabic)
    return /^\p{Lu}{2,7}$|^(?:\p{Lu}\.){2,7}$/u.test(text) ? text.replaceAll('.', '').toLowerCase() : undefined;
  const letters = normalise(text)
    .split(/[\s.]+/)
    .filter(Boolean);
  return letters.length > 1 && letters.every((letter) => letter.length === 1) ? letters.join('') : undefined;
}

/** The initials by which a body of three words or more may be called, in Arabic also without its head («أ ش أ»). */
export function initialsOf({ parts, arabic }: NameForm): string[] {
  const counted = parts.filter((part) => !uncounted.has(part));
  if (counted.length < 3) return [];
  const ways = arabic ? [parts, parts.slice(1)] : [counted, parts];
  return [...new Set(ways.map((words) => words.map((word) => word[0]).join('')))];
}
