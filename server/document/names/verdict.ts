import { compareBodies } from './bodies.ts';
import { isSubsequence, type NameForm } from './name-form.ts';
import { comparePeople, compareWordsOfPeople, haveOtherArticles } from './people.ts';
import { isSpellingVariant, spelt } from './spelling.ts';

/** How one name is the other: written alike, spelt otherwise, or the shorter form of it. */
export type Likeness = 'alike' | 'spelling' | 'short';

/**
 * What two names are to each other: the same with the reason, different for certain, or neither. A `short` form
 * is the other name only where no third name is as good.
 */
export type Verdict = { readonly same: string; readonly how: Likeness } | 'different' | undefined;

/**
 * Compares two names of one type in one script. «different» is said only of names that share so much
 * that somebody might join them: another given name in one family, North and South, other numbers,
 * bodies of two countries.
 */
export function compareForms(a: NameForm, b: NameForm): Verdict {
  if (a.country && b.country)
    return a.country === b.country ? { same: 'names of one country', how: 'alike' } : 'different';
  if (a.country || b.country) return undefined;
  if (a.capitalOf && b.capitalOf)
    return a.capitalOf === b.capitalOf ? { same: 'names of one capital', how: 'alike' } : 'different';
  if (a.arabic !== b.arabic && !(isLatin(a) && isLatin(b))) return undefined;
  if (haveOtherNumbers(a, b)) return 'different';
  const [short, long] = a.parts.length <= b.parts.length ? [a, b] : [b, a];
  if (short.parts.length === 0 || (short.parts.length === 1 && a.fathers.length !== b.fathers.length)) return undefined;
  if (a.type === 'PER' && a.parts.join(' ') === b.parts.join(' ') && haveOtherArticles(a, b)) return undefined;
  if (short.parts.join(' ') === long.parts.join(' '))
    return { same: 'the same but for marks and article', how: 'alike' };
  if (short.parts.join('') === long.parts.join(''))
    return { same: 'the same letters, divided into other words', how: 'alike' };
  if (isOpposed(a, b)) return 'different';
  if (a.type === 'PER') {
    return short.parts.length === long.parts.length ? compareWordsOfPeople(a, b) : comparePeople(short, long);
  }
  if (a.type === 'ORG') return compareBodies(short, long);
  if (short.parts.length === long.parts.length) return compareWords(a, b);
  if (short.parts.length > 1 && isSubsequence(short.parts, long.parts) && !isRestricted(short, long))
    return { same: 'a shorter form of it', how: 'short' };
  if (a.type === 'PRODUCT' && /\d/.test(short.parts.join('')) && long.parts.join('').endsWith(short.parts.join(''))) {
    return { same: 'the same with its maker', how: 'short' };
  }
  return undefined;
}

/** Designators are spelt in Latin letters whatever script they were written in. */
function isLatin({ parts }: NameForm): boolean {
  return parts.every((part) => /^[a-z0-9]+$/.test(part));
}

/** Same number of words, each the same or spelt a little differently. */
function compareWords(a: NameForm, b: NameForm): Verdict {
  const differing = a.parts.map((part, i) => [part, b.parts[i] as string] as const).filter(([x, y]) => x !== y);
  if (differing.length > 1 && differing.length === a.parts.length) return undefined;
  if (!differing.every(([x, y]) => isSpellingVariant(x, y, a.parts.length - differing.length))) return undefined;
  return { same: spelt(differing), how: 'spelling' };
}

/** «بطولة أفريقيا لكرة القدم» is one of those that «بطولة أفريقيا» may mean: what «ل» adds says which. */
export function isRestricted(short: NameForm, long: NameForm): boolean {
  return long.parts.some((part, i) => i > 0 && /^ل.{3}/.test(part) && !short.parts.includes(part));
}

/** Designators differ by their numbers; other names when both have some. */
function haveOtherNumbers(a: NameForm, b: NameForm): boolean {
  const [x, y] = [numbersOf(a), numbersOf(b)];
  return x !== y && (a.type === 'PRODUCT' || (x !== '' && y !== ''));
}

function numbersOf(form: NameForm): string {
  return (form.parts.join(' ').match(/\d+/g) ?? []).join(' ');
}

const OPPOSED = [
  ['شمال', 'جنوب'],
  ['شرق', 'غرب'],
  ['north', 'south'],
  ['east', 'west'],
] as const;

/** North and South, East and West. */
function isOpposed(a: NameForm, b: NameForm): boolean {
  const has = (form: NameForm, stem: string) => form.parts.some((part) => part.startsWith(stem));
  return OPPOSED.some(([x, y]) => (has(a, x) && has(b, y)) || (has(a, y) && has(b, x)));
}
