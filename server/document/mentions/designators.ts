import { letterNames, weakLetterNames } from '../../language/ar/letters.ts';
import { isForm } from '../../text/forms.ts';
import type { Candidate } from './candidate.ts';
import { isProper } from './context.ts';
import { isArabic, type Line, readingsOf, type Token } from './token.ts';

/** Capitals before a number that are no weapon or vehicle: sports teams, groups of states, sizes, diseases, conferences. */
const OTHER = new Set(['g', 'u', 'a4', 'covid', 'cop', 'q', 'h', 'no', 'page', 'figure', 'form', 'route', 'i', 'm']);
const JOINTS = new Set(['-']);

/**
 * Weapons, aircraft, vehicles and devices called by letters and a number, in both scripts: «ميغ-31»,
 * «سو - 35», «تي يو 22 إم 3», "Tu-22M3", "F-16". A maker before it belongs to it inside marks only.
 */
export function designators(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens }, line) => {
    const out: Candidate[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const last = arabicEnd(tokens, first) ?? latinEnd(tokens, first);
      if (last === undefined) continue;
      out.push({ line, first, last, cut: undefined, type: 'PRODUCT', rank });
      first = last - 1;
    }
    return out;
  });
}

/** One to three names of letters, or one short word and a dash, then a number and more letters. */
function arabicEnd(tokens: readonly Token[], first: number): number | undefined {
  let at = first;
  while (at - first < 3 && (isLetterName(tokens[at]) || (at > first && isWeakLetter(tokens[at])))) at++;
  const spelt = at > first;
  if (!spelt) {
    const token = tokens[first];
    if (!JOINTS.has(tokens[first + 1]?.word.norm ?? '')) return undefined;
    if (token?.word.kind !== 'word' || !isArabic(token.word) || token.word.norm.length > 6 || !isProper(token))
      return undefined;
    if (tokens[first + 1]?.word.spaced !== tokens[first + 2]?.word.spaced) return undefined;
    at = first + 1;
  }
  if (JOINTS.has(tokens[at]?.word.norm ?? '')) at++;
  if (!isShortNumber(tokens[at])) return undefined;
  at++;
  while ((isLetterName(tokens[at]) || (isWeakLetter(tokens[at]) && isLetterName(tokens[at + 1]))) && at - first < 8)
    at++;
  if (at > first + 2 && isShortNumber(tokens[at]) && isLetterName(tokens[at - 1])) at++;
  return at;
}

/** Capitals, a dash, a number with letters; or capitals and digits in one word after a dash. */
function latinEnd(tokens: readonly Token[], first: number): number | undefined {
  const token = tokens[first];
  if (!token || isArabic(token.word) || !/^[A-Z][A-Za-z]{0,4}$/.test(token.word.surface) || OTHER.has(token.word.norm))
    return undefined;
  if (!JOINTS.has(tokens[first + 1]?.word.norm ?? '')) return undefined;
  const number = tokens[first + 2];
  if (!number || !/^\d{1,4}[A-Z]{0,3}\d{0,2}$/.test(number.word.surface)) return undefined;
  if (tokens[first + 1]?.word.spaced !== number.word.spaced) return undefined;
  return first + 3;
}

function isLetterName(token: Token | undefined): boolean {
  return token !== undefined && letterName(token.word);
}

const letterName = isForm(
  (form) => form.kind === 'word' && readingsOf({ form }).some(({ norm }) => letterNames.has(norm)),
);

function isWeakLetter(token: Token | undefined): boolean {
  return token !== undefined && weakLetterNames.has(token.word.norm);
}

function isShortNumber(token: Token | undefined): boolean {
  return token !== undefined && /^\d{1,4}$/.test(token.word.norm);
}
