import { nameWords, placeWords } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { countryOfAdjective, knownAt } from './gazetteer.ts';
import { isCapital, type Line, type Token } from './token.ts';

const LONGEST = 7;
const LINKS = new Set(['of', 'for', 'and', 'the', '&']);
const WEEKDAY_OR_MONTH =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/**
 * Names by their capitals in English: a run of capitalised words that a generic word closes or opens
 * (“Defence Ministry”, “Bank of England”), that a title precedes, that begins with a given name, or that is
 * initials (“WTO”). Lines all in capitals tell nothing. `sure` runs have rank + 2, the rest only add to the tagger.
 */
export function capitalisedNames(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap((line, l) => (line.language.code === 'en' && !isShouted(line) ? runsIn(line, l, rank) : []));
}

function isShouted({ tokens }: Line): boolean {
  const letters = tokens.filter(({ word }) => word.kind === 'word' && word.surface.length > 3);
  return letters.length > 0 && letters.every(({ word }) => word.surface === word.surface.toUpperCase());
}

function runsIn({ tokens, language, bounds }: Line, line: number, rank: number): Candidate[] {
  const out: Candidate[] = [];
  const starts = new Set(bounds);
  for (let first = 0; first < tokens.length; first++) {
    if (!isNameWord(tokens[first], language.names)) continue;
    let last = first + 1;
    while (last < tokens.length && last - first < LONGEST) {
      if (isNameWord(tokens[last], language.names)) last++;
      else if (isLink(tokens, last, language.names)) last++;
      else break;
    }
    const run = classify(tokens, first, last, starts.has(first), language.names);
    if (run)
      out.push({ line, first: run.first, last: run.last, cut: 0, type: run.type, rank: run.sure ? rank + 2 : rank });
    first = last - 1;
  }
  return out;
}

function isNameWord(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (token?.word.kind !== 'word' || !isCapital(token.word)) return false;
  return !lexicon.stops.has(token.word.norm) && !WEEKDAY_OR_MONTH.test(token.word.norm);
}

/** “of”, “for” and “the” inside a run that goes on with a capital. */
function isLink(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  const norm = tokens[at]?.word.norm ?? '';
  if (norm !== 'of' && norm !== 'for') return false;
  const next = tokens[at + 1];
  return isNameWord(next, lexicon) || (LINKS.has(next?.word.norm ?? '') && isNameWord(tokens[at + 2], lexicon));
}

interface Run {
  readonly first: number;
  readonly last: number;
  readonly type: EntityType;
  readonly sure: boolean;
}

function classify(
  tokens: readonly Token[],
  from: number,
  last: number,
  opensSentence: boolean,
  lexicon: NameLexicon,
): Run | undefined {
  let first = from;
  const norm = (at: number) => tokens[at]?.word.norm ?? '';
  if (knownAt(tokens, first)?.count === last - first) return undefined;
  const linked = tokens.slice(first, last).findIndex(({ word }) => word.norm === 'of' || word.norm === 'for');
  const head =
    lexicon.heads.get(norm(last - 1)) ?? lexicon.heads.get(norm(first)) ?? lexicon.heads.get(norm(first + linked - 1));
  if (head && last - first > 1) {
    if (linked < 0 || lexicon.heads.has(norm(first + linked - 1)) || lexicon.heads.has(norm(first))) {
      return { first, last, type: head.type, sure: true };
    }
  }
  let end = linked > 0 ? first + linked : last;
  let titled = lexicon.titles.has(norm(first - 1)) && !opensSentence;
  while (
    first < end &&
    (lexicon.titles.has(norm(first)) ||
      lexicon.adjectives.has(norm(first)) ||
      countryOfAdjective(norm(first)) !== undefined)
  ) {
    titled ||= lexicon.titles.has(norm(first));
    first++;
  }
  const known = knownAt(tokens, first);
  if (known) return undefined;
  if (first < end && isBesideBody(tokens, first, end, lexicon)) return { first, last: end, type: 'ORG', sure: true };
  if (end - first > 3) end = first + 3;
  if (first >= end) return undefined;
  if (titled) return { first, last: end, type: 'PER', sure: end - first > 1 };
  if (end - first > 1 && nameWords.en.has(norm(first)) && nameWords.en.has(norm(end - 1)))
    return { first, last: end, type: 'PER', sure: false };
  if (end - first === 1 && isInitials(tokens[first])) return { first, last: end, type: 'ORG', sure: false };
  if (
    end - first <= 2 &&
    placeWords.en.has(norm(end - 1)) &&
    (norm(first - 1) === 'in' || norm(first - 1) === 'from')
  ) {
    return { first, last: end, type: 'LOC', sure: false };
  }
  return undefined;
}

function isInitials(token: Token | undefined): boolean {
  return /^[A-Z]{3,5}$/.test(token?.word.surface ?? '');
}

/** “Interfax news agency”, “the carmaker Skoda”: small words tell that the capitals are a body's. */
function isBesideBody(tokens: readonly Token[], first: number, end: number, lexicon: NameLexicon): boolean {
  const [before, after, next] = [tokens[first - 1], tokens[end], tokens[end + 1]].map((token) => token?.word);
  const { besideBodies } = lexicon;
  if (after?.norm === 'news' && next?.norm === 'agency') return true;
  const person = end - first > 1 && nameWords.en.has(tokens[first]?.word.norm ?? '');
  if (person) return false;
  if (after && after.surface === after.norm && besideBodies.after.has(after.norm)) return true;
  return before !== undefined && before.surface === before.norm && besideBodies.before.has(before.norm);
}
