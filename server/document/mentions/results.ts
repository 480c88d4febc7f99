import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isCapital, type Line, type Token } from './token.ts';

const LONGEST = 4;
/** Words about games that tell a document is about them. */
const FEWEST = 3;

/**
 * Names in English lines of results, which are no sentences: “Ashford 2 Brinley 1” and “ASHFORD AT BRINLEY” are
 * teams, “3. Tomas Vareli (Peru) 12.4” and “Imran Tasgar c Holt b Denning 14” people. Linear.
 */
export function namesInResults(lines: readonly Line[], rank: number): Candidate[] {
  let games = 0;
  for (const { tokens, language } of lines)
    for (const { word } of tokens) if (language.names.sports.has(word.norm)) games++;
  if (games < FEWEST) return [];
  return lines.flatMap(({ tokens, language }, line) => {
    if (language.code !== 'en') return [];
    const kind = kindOf(tokens, language.names.dismissals);
    const out: Candidate[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const last = endOfRun(tokens, first);
      if (last === first) continue;
      const type = typeOf(kind, tokens, first, last);
      if (type) out.push({ line, first, last, cut: 0, type, rank });
      first = last - 1;
    }
    return out;
  });
}

/** `teams`: names that scores follow, and nothing else; `fixture`: one team at another's place; `scorecard`: who got whom out. */
function kindOf(
  tokens: readonly Token[],
  dismissals: ReadonlySet<string>,
): 'teams' | 'fixture' | 'scorecard' | undefined {
  const home = endOfRun(tokens, 0);
  if (home === 0) return undefined;
  const word = tokens[home]?.word;
  if (word?.surface === 'AT' && endOfRun(tokens, home + 1) === tokens.length) return 'fixture';
  if (dismissals.has(word?.surface ?? '') && tokens[tokens.length - 1]?.word.kind === 'number') return 'scorecard';
  for (let at = 0; at < tokens.length; ) {
    const last = endOfRun(tokens, at);
    const end = endOfScores(tokens, last);
    if (last === at || end === last) return undefined;
    at = end;
  }
  return 'teams';
}

/** Numbers, alone or joined («5-0», «26 1/2», «.467»). */
function endOfScores(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < tokens.length) {
    if (tokens[at]?.word.kind === 'number') at++;
    else if (tokens[at + 1]?.word.kind === 'number' && /^[-/.]$/.test(tokens[at]?.word.norm ?? '')) at += 2;
    else if (at > first && at === tokens.length - 1 && tokens[at]?.word.norm === '-') at++;
    else break;
  }
  return at;
}

function endOfRun(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < tokens.length && at - first < LONGEST) {
    const { word } = tokens[at] as Token;
    if (word.kind !== 'word' || !isCapital(word) || word.surface === 'AT') break;
    at++;
  }
  return at;
}

function typeOf(kind: ReturnType<typeof kindOf>, tokens: readonly Token[], first: number, last: number) {
  if (kind === 'teams') return 'ORG';
  if (kind === 'fixture') return first === 0 ? 'ORG' : undefined;
  return kind === 'scorecard' ? 'PER' : personAt(tokens, first, last);
}

/** A name of two words or more with a country in brackets behind it. */
function personAt(tokens: readonly Token[], first: number, last: number): EntityType | undefined {
  const opens =
    tokens[last]?.word.norm === '(' && (tokens[last + 2]?.word.norm === ')' || tokens[last + 3]?.word.norm === ')');
  const ranked = tokens[first - 1]?.word.norm === '.' && tokens[first - 2]?.word.kind === 'number';
  const inside = tokens[last + 1]?.word;
  return last - first > 1 && opens && ranked && inside !== undefined && isCapital(inside) ? 'PER' : undefined;
}
