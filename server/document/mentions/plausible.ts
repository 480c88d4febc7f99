import { mayBePresent } from '../../language/ar/verbs.ts';
import { nameScore, nameWords, placeWords } from '../../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { isProper, withoutArticle } from './context.ts';
import { isEveryday } from './everyday.ts';
import { knownAt } from './gazetteer.ts';
import { isArabic, type Line, type Token } from './token.ts';

/** Rarity in bits from which a word is not in everyday news. */
const UNSEEN = 16;
/** Letters as in foreign names, from which on (see nameScore) they speak for a name. */
const FOREIGN = 4;

/**
 * Takes verbs and everyday words off the Arabic people and places that the tagger found, unless the
 * document or the tables of names vouch for them: «ارتفعت أسعار القمح» opens a sentence and is no place,
 * «كيم يحيي مودعيه» is Kim, who waves. Linear.
 */
export function plausible(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const seen = new Map<string, number>();
  const alone = new Set<string>();
  for (const candidate of candidates) {
    const own = wordsOf(candidate, lines);
    for (const word of new Set(own)) seen.set(word, (seen.get(word) ?? 0) + 1);
    if (own.length === 1) alone.add(own[0] as string);
  }
  return candidates.flatMap((candidate) => {
    const line = lines[candidate.line] as Line;
    if (isEveryday(candidate, lines)) return [];
    if (line.language.code !== 'ar' || candidate.type === 'ORG') return [candidate];
    const named = withoutVerb(candidate, line, seen, alone);
    return isLikely(named, line, seen) ? [named] : [];
  });
}

function wordsOf(candidate: Candidate, lines: readonly Line[]): string[] {
  const { tokens } = lines[candidate.line] as Line;
  return tokens.slice(candidate.first, candidate.last).map(({ word }) => word.norm);
}

/** Cuts before a verb that follows a person's name; more than once is no excuse where the name stands alone as well. */
function withoutVerb(
  candidate: Candidate,
  { tokens }: Line,
  seen: ReadonlyMap<string, number>,
  alone: ReadonlySet<string>,
): Candidate {
  if (candidate.type !== 'PER') return candidate;
  const known = alone.has(tokens[candidate.first]?.word.norm ?? '');
  for (let at = candidate.first + 1; at < candidate.last; at++) {
    const { norm } = (tokens[at] as Token).word;
    if (!mayBePresent(norm) || nameScore(norm) >= FOREIGN || (!known && (seen.get(norm) ?? 0) > 1)) continue;
    if (!nameWords.ar.has(norm) || norm.endsWith('يي')) return { ...candidate, last: at };
  }
  return candidate;
}

/** At the start of a sentence the first word must be vouched for, elsewhere any of several words. */
function isLikely(candidate: Candidate, line: Line, seen: ReadonlyMap<string, number>): boolean {
  const own = line.tokens.slice(candidate.first, candidate.last);
  const opens = line.bounds.includes(candidate.first);
  if (!opens && own.length === 1) return true;
  if (own.some((token) => !isArabic(token.word))) return true;
  if (knownAt(line.tokens, candidate.first)) return true;
  const asked = opens ? own.slice(0, 1) : own;
  return asked.some((token) => (seen.get(token.word.norm) ?? 0) > 1 || isVouched(token, line));
}

function isVouched(token: Token, { language }: Line): boolean {
  if (isProper(token)) return true;
  return token.stems.some(({ norm }) => {
    if (norm.length < 2) return false;
    const bare = withoutArticle(norm);
    if (nameWords.ar.has(bare) || placeWords.ar.has(norm) || placeWords.ar.has(bare)) return true;
    return nameScore(norm) >= FOREIGN || language.rarity(language.stem(norm)) >= UNSEEN;
  });
}
