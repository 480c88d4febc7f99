import { givenBefore } from '../../language/ar/name-parts.ts';
import { arNames } from '../../language/ar/names.ts';
import { enNames } from '../../language/en/names.ts';
import type { NameForm } from './name-form.ts';
import { isForeign, isNear, isSpellingVariant, spelt } from './spelling.ts';
import type { Verdict } from './verdict.ts';

/** Two names of people with the same number of words: one of them spelt a little differently, or two people. */
export function compareWordsOfPeople(a: NameForm, b: NameForm): Verdict {
  const differing = a.parts.map((part, i) => [part, b.parts[i] as string] as const).filter(([x, y]) => x !== y);
  const others = a.parts.length - differing.length;
  if (haveOneDescent(a, b)) return { same: DESCENT, how: 'spelling' };
  if (differing.length === 1 || others > 0) {
    if (differing.every(([x, y]) => isSpellingVariant(x, y, others)))
      return { same: spelt(differing), how: 'spelling' };
    if (differing.length === 1 && differing.every(([x, y]) => isInitial(x, y)))
      return { same: 'a given name by its first letter', how: 'short' };
    if (a.parts.length === 1) return undefined;
    return differing.length === 1 && differing.every(([x, y]) => isNear(x, y)) ? undefined : 'different';
  }
  return undefined;
}

/** Names alike but for the article: «الكعبي» is «كعبي», but «الحسين» need not be «حسين». */
export function haveOtherArticles(a: NameForm, b: NameForm): boolean {
  return a.parts.some((part, i) => !part.endsWith('ي') && a.definite.includes(i) !== b.definite.includes(i));
}

/** "J" for "John". */
function isInitial(x: string, y: string): boolean {
  return (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

/**
 * Two names of people, one with fewer words: the same when its words stand in the longer one in order, the given name
 * among them. Without the given name an Arabic name is the father's («زينب محمد لباد», «محمد لباد»).
 */
export function comparePeople(short: NameForm, long: NameForm): Verdict {
  if (short.parts.length < 2) return undefined;
  const [given, family] = [short.parts[0], short.parts[short.parts.length - 1]] as [string, string];
  const [longGiven, longFamily] = [long.parts[0], long.parts[long.parts.length - 1]] as [string, string];
  if (standsIn(short, long)) {
    if (given === longGiven) {
      if (hasOtherFather(short, long)) return family === longFamily ? undefined : 'different';
      const isTold = family === longFamily || isBeginning(short);
      return isTold ? { same: 'the same name, less complete', how: 'short' } : undefined;
    }
    if (isWholeFamilyName(short)) return { same: 'the same name without the given name', how: 'short' };
    return givenBefore.has(longGiven) && given === long.parts[1] ? undefined : 'different';
  }
  if (haveOneDescent(short, long)) return { same: DESCENT, how: 'spelling' };
  if (family === longFamily && given !== longGiven && !isSpellingVariant(given, longGiven, 1)) return 'different';
  return undefined;
}

/** The words of a name stand in a longer one in order; «الحسين» inside of it only with the article, at its end also without. */
function standsIn(short: NameForm, long: NameForm): boolean {
  let at = 0;
  long.parts.forEach((part, i) => {
    if (part !== short.parts[at]) return;
    const isEnd = i === long.parts.length - 1 && at === short.parts.length - 1;
    if (isEnd || short.definite.includes(at) === long.definite.includes(i)) at++;
  });
  return at === short.parts.length;
}

const DESCENT = 'the same given name, father and grandfather';

/** The first three words agree, whatever follows. */
function haveOneDescent(a: NameForm, b: NameForm): boolean {
  return a.arabic && [0, 1, 2].every((i) => a.parts[i] !== undefined && a.parts[i] === b.parts[i]);
}

/** «محمد بن عبدالعزيز» is no short form of «محمد بن عبدالرحمن بن عبدالعزيز»: the fathers are two. */
function hasOtherFather(short: NameForm, long: NameForm): boolean {
  return short.fathers.includes(1) && long.fathers.includes(1) && short.parts[1] !== long.parts[1];
}

/** A name may leave out what follows the father's name where «بن» or a third word tells it, and where it is foreign. */
function isBeginning({ parts, fathers, arabic }: NameForm): boolean {
  return !arabic || parts.length > 2 || fathers.includes(1) || isForeign(parts[0] ?? '', parts[1] ?? '');
}

/** Foreign family names of two words, or with a particle: «غارسيا ماركيز», «فان جال», "García Márquez". */
function isWholeFamilyName({ parts, arabic, fathers }: NameForm): boolean {
  const [first, second] = parts as [string, string];
  if (!arabic) return true;
  if (fathers.length > 0) return false;
  return arNames.particles.has(first) || enNames.particles.has(first) || isForeign(first, second);
}

/**
 * By which of its words a person's full name is called in one word: the family's or the given name. The father's name
 * alone is the father, but with «بن» it may stand for the family («بن لادن»); «الموسى» is not called «موسى».
 */
export function isCalledBy({ parts, fathers, definite }: NameForm, single: NameForm): 'given' | 'family' | undefined {
  const last = parts.length - 1;
  const [word = ''] = single.parts;
  if (last < 1 || single.parts.length !== 1) return undefined;
  const isAlike = (at: number) =>
    parts[at] === word && (word.endsWith('ي') || definite.includes(at) === single.definite.includes(0));
  if (isAlike(last) && fathers.includes(last) === single.fathers.length > 0) return 'family';
  return isAlike(0) && single.fathers.length === 0 ? 'given' : undefined;
}
