import { capitalNamed, countryNamed } from '../../document/mentions/gazetteer.ts';
import { editDistance, skeleton } from '../../document/names/spelling.ts';
import { normalise } from '../../text/normalise.ts';
import { compareNames } from '../names.ts';
import { bare } from './happening.ts';

/**
 * True when two written names may well be one («الفليبين», «الفلبين»), also where nothing would join them: the same
 * consonants («كيندي», «كنيدي»), a few other letters, a longer form of one. Cost: the product of the lengths.
 */
export function mayNameOne(a: string, b: string): boolean {
  if (compareNames(a, b).same || isShort(a, b) || isShort(b, a)) return true;
  const [one, other] = [lettersOf(a), lettersOf(b)];
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  if (shorter.length < FEWEST_LETTERS) return false;
  if (longer.startsWith(shorter) || skeleton(one) === skeleton(other)) return true;
  const most = Math.floor(longer.length / LETTERS_A_SLIP);
  return editDistance(one, other, most) <= most;
}

const FEWEST_LETTERS = 3;

/** True of a word that begins with the first letters of a name's words: «حماس» of «حركة المقاومة الإسلامية», "NATO" of "North Atlantic". */
function isShort(short: string, long: string): boolean {
  const [word, ...more] = normalise(short).split(' ');
  const initials = normalise(long)
    .split(' ')
    .map((one) => bare(one).charAt(0));
  if (!word || more.length > 0 || initials.length < 2 || word.length < FEWEST_LETTERS) return false;
  return word.startsWith(initials.join(''));
}
/** One letter of so many may be a slip. */
const LETTERS_A_SLIP = 4;

/** The letters of a name, without article and clitic of its first word. */
function lettersOf(name: string): string {
  return bare(normalise(name)).replace(/[^\p{L}]/gu, '');
}

/** True when one is the capital of the other: as who acts it stands for the government («أنقرة تستعد»), as a place it is in it («السفير في مسقط»). */
export function areCapitalAndCountry(a: string, b: string): boolean {
  return isCapitalOf(a, b) || isCapitalOf(b, a);
}

function isCapitalOf(capital: string, country: string): boolean {
  const of = capitalNamed(capital);
  return of !== undefined && of === countryNamed(country);
}
