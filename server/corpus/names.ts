import { countryNamed } from '../document/mentions/gazetteer.ts';
import { partsOf } from '../document/mentions/parts.ts';
import { foldedPart, nameForm } from '../document/names/name-form.ts';
import { editDistance, isSpellingVariant } from '../document/names/spelling.ts';
import { compareForms } from '../document/names/verdict.ts';
import { alignment } from '../language/transliteration.ts';
import { normalise } from '../text/normalise.ts';

/** Whether two written names name one person or place, and how sure that is. */
export interface Comparison {
  readonly same: boolean;
  /** 0 to 1; the same from 0.5. */
  readonly score: number;
  readonly because: string;
}

/**
 * Compares two names as written, in one script or across Arabic and Latin. Across scripts the letters are
 * aligned with learnt weights (language/transliteration.ts), word by word in any order and as one string, so that
 * «عبد الرحمن» and "Abdulrahman" meet. Cost: the product of the lengths.
 */
export function compareNames(a: string, b: string): Comparison {
  const [x, y] = [isArabicName(a), isArabicName(b)];
  const country = countryNamed(a);
  if (country && country === countryNamed(b)) return { same: true, score: 1, because: 'names of one country' };
  if (x !== y) return x ? acrossScripts(a, b) : acrossScripts(b, a);
  return sameScript(a, b);
}

function isArabicName(name: string): boolean {
  return /[\u0600-\u06ff]/.test(normalise(name));
}

function acrossScripts(arabic: string, latin: string): Comparison {
  const left = partsOf(arabic);
  const right = partsOf(latin).map(lettersOf).filter(Boolean);
  const whole = alignment(left.join(''), right.join(''));
  const words = left.length > 1 && right.length > 1 ? wordByWord(left, right) : whole;
  const best = Math.max(whole, words);
  const score = 1 / (1 + Math.exp(-best));
  const same = best > 0;
  return {
    same,
    score,
    because: same
      ? `the letters of «${arabic}» are commonly written “${latin}”`
      : `the letters of «${arabic}» and “${latin}” do not fit together`,
  };
}

/** The mean over the words of the shorter name of the best fitting word of the longer; every one must fit. */
function wordByWord(left: readonly string[], right: readonly string[]): number {
  const rows = left.length <= right.length ? left : right;
  const columns = rows === left ? right : left;
  const free = new Set(columns.keys());
  let least = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    let best = Number.NEGATIVE_INFINITY;
    let at = -1;
    for (const column of free) {
      const other = columns[column] as string;
      const score = rows === left ? alignment(row, other) : alignment(other, row);
      if (score > best) [best, at] = [score, column];
    }
    free.delete(at);
    least = Math.min(least, best);
  }
  return least;
}

/** Latin letters without accents and marks. */
export function lettersOf(latin: string): string {
  return normalise(latin).replace(/[^a-z]/g, '');
}

function sameScript(a: string, b: string): Comparison {
  const [x, y] = [nameForm(a, 'PER'), nameForm(b, 'PER')];
  const verdict = compareForms(x, y);
  if (verdict === 'different')
    return { same: false, score: 0.1, because: 'a word of the names differs, and the others are alike' };
  if (verdict) return { same: true, score: 0.9, because: verdict.same };
  const [one, two] = [a, b].map((name) => partsOf(name).map(foldedPart).join('')) as [string, string];
  if (isSpellingVariant(one, two, 0)) return { same: true, score: 0.7, because: 'spellings of one name' };
  const distance = editDistance(one, two, 8) / Math.max(one.length, two.length, 1);
  const because = distance === 0 ? 'only one of them has the article' : 'too many letters differ';
  return { same: false, score: Math.max(0, 0.45 - distance), because };
}
