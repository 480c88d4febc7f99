import { listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import { nameScore, nameWords, placeWords } from '../../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isDefinite, isNationality, isProper, isStop, isTitled, withoutArticle } from './context.ts';
import { knownAt } from './gazetteer.ts';
import { isArabic, type Line, type Token } from './token.ts';

/** From here on letters are those of a foreign name (see nameScore). */
const FOREIGN = 3;
/** Written with ى, which normalisation takes for the ي of «علي». */
const PREPOSITION = /^[وف]?(على|إلى|الى)$/;
const GOD = 'الله';

/**
 * True for a lone Arabic word that is an everyday word where it stands: an adjective beside its noun («الحدود الكورية»,
 * «طلق ناري»), a generic word with the article («المدينة»), a word with a particle («وعلى», «بروح»).
 */
export function isEveryday({ type, line, first, last }: Candidate, lines: readonly Line[]): boolean {
  const own = lines[line] as Line;
  if (isBlessing(own, first, last) || PREPOSITION.test(own.tokens[first]?.word.surface ?? '')) return true;
  const token = own.tokens[first] as Token;
  if (last - first > 1 || !isArabic(token.word) || own.language.code !== 'ar') return false;
  const { norm } = token.word;
  const { names } = own.language;
  if (isDefinite(token) && names.heads.has(withoutArticle(norm))) return true;
  if (isNationality(token) || token.stems.some((stem) => names.adjectives.has(withoutArticle(stem.norm)))) return true;
  if (names.stops.has(norm) && !names.known.has(norm)) return true;
  if (type === 'ORG' || knownAt(own.tokens, first) || isTitled(own, first)) return false;
  if (isNounBefore(token, own.tokens[first + 1])) return true;
  return isAdjectiveBeside(own.tokens[first - 1], token) || isWithParticle(token, own);
}

/** «رحمه الله», «بإذن الله»: God is in names behind few words only. */
function isBlessing({ tokens, language }: Line, first: number, last: number): boolean {
  if (tokens[last - 1]?.word.norm !== GOD) return false;
  const before = last - 2 < first ? undefined : tokens[last - 2];
  return !before?.stems.some(({ norm }) => language.names.beforeGod.has(norm));
}

/** An ending of origin, on a word that agrees in its article with the noun before it. */
function isAdjectiveBeside(before: Token | undefined, token: Token): boolean {
  if (before?.word.kind !== 'word' || !/(ي|يه|يين)$/.test(token.word.norm) || givenNames.has(token.word.norm))
    return false;
  const noun = before.stems.some(({ norm }) => listed(withoutArticle(norm)).startsWith('n'));
  if (isDefinite(token)) return noun && isDefinite(before);
  return noun && /^n/.test(listed(token.word.norm)) && !placeWords.ar.has(token.word.norm);
}

/** «هدنة إنسانية»: an everyday noun with its adjective. */
function isNounBefore({ word: { norm } }: Token, after: Token | undefined): boolean {
  if (!listed(norm).startsWith('n') || isName(norm) || norm.startsWith('ال') || after?.word.kind !== 'word')
    return false;
  return /(ي|يه)$/.test(after.word.norm) && !after.word.norm.startsWith('ال') && /^[nm]/.test(listed(after.word.norm));
}

function isWithParticle(token: Token, line: Line): boolean {
  const { norm } = token.word;
  if (isProper(token) && nameScore(norm) >= FOREIGN) return false;
  const rest = token.stems.filter(({ cut }) => cut > 0);
  if (listed(norm) !== 'x' || rest.some((stem) => isName(stem.norm))) return false;
  return isStop(token, line.language.names) || rest.some((stem) => listed(withoutArticle(stem.norm)) !== 'x');
}

function isName(norm: string): boolean {
  return nameWords.ar.has(norm) || placeWords.ar.has(norm) || givenNames.has(norm);
}
