import { listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import { nameWords, placeWords } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import { isFormFor } from '../../text/forms.ts';
import type { Candidate } from './candidate.ts';
import { hasParticle, isDefinite, isNationality, isStop, isTitled } from './context.ts';
import { knownAt } from './gazetteer.ts';
import { isArabic, type Line, readingsOf, type Token } from './token.ts';

/** Words about games that tell a document is about them, and the words of the document that one of them must be. */
const FEWEST = 3;
const SHARE = 60;

/** True for a document about games, where cities are called for their clubs. Linear. */
export function isAboutGames(lines: readonly Line[]): boolean {
  let [games, all] = [0, 0];
  for (const { tokens, language } of lines) {
    all += tokens.length;
    for (const { word } of tokens) if (isOfGames(word, language.names)) games++;
  }
  return games >= FEWEST && games * SHARE >= all;
}

const isOfGames = isFormFor((form, { sports }: NameLexicon) =>
  readingsOf({ form }).some(({ norm }) => sports.has(norm)),
);

/**
 * Clubs called by a foreign word and a city («دينامو كييف», «سبارتا براغ») or by a word of clubs («نيوكاسل يونايتد») in
 * Arabic documents about games. Linear.
 */
export function clubs(lines: readonly Line[], rank: number): Candidate[] {
  if (!isAboutGames(lines)) return [];
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    if (language.code !== 'ar') return out;
    const words = language.names.clubs;
    for (let first = 0; first + 1 < tokens.length; first++) {
      const [token, next] = [tokens[first] as Token, tokens[first + 1] as Token];
      if (!isForeign(token, words) || next.word.kind !== 'word' || isStop(next, language.names)) continue;
      if (!isCity(tokens, first + 1) && !words.has(next.word.norm)) continue;
      out.push({ line, first, last: first + 2, cut: undefined, type: 'ORG', rank });
      first++;
    }
    return out;
  });
}

function isCity(tokens: readonly Token[], at: number): boolean {
  const { norm } = (tokens[at] as Token).word;
  const known = knownAt(tokens, at);
  if (known) return known.cut === 0 && known.known.capitalOf !== undefined;
  if (givenNames.has(norm) || nameWords.ar.has(norm) || listed(norm).startsWith('n')) return false;
  return placeWords.ar.has(norm) && !isDefinite(tokens[at]);
}

function isForeign(token: Token, clubWords: ReadonlySet<string>): boolean {
  const { norm } = token.word;
  if (token.word.kind !== 'word' || !isArabic(token.word) || givenNames.has(norm)) return false;
  return (
    token.stems.some((stem) => clubWords.has(stem.norm)) ||
    (listed(norm) === 'x' && !nameWords.ar.has(norm) && !/^[وفبل]?ال|^لل/.test(norm) && !hasParticle(token))
  );
}

/** «ريفر بلايت الأرجنتيني»: in reports of games where one is at home stands behind a club and before a player. */
export function isClubHere({ tokens }: Line, candidate: Candidate, lines: readonly Line[]): boolean {
  const after = tokens[candidate.last];
  const own = tokens.slice(candidate.first, candidate.last);
  if (!after || !isDefinite(after) || !isNationality(after) || isTitled(lines[candidate.line] as Line, candidate.first))
    return false;
  return own.every(({ word }) => word.kind === 'word' && !givenNames.has(word.norm) && listed(word.norm) === 'x');
}
