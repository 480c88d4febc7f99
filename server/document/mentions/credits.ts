import { placeWords } from '../../language/name-words.ts';
import type { Candidate } from './candidate.ts';
import { knownAt } from './gazetteer.ts';
import { isOpening } from './marked.ts';
import { isArabic, type Line, type Token } from './token.ts';

/** Single letters with dots («أ.ف.ب», «د ب أ» without them is left to the tagger). */
const INITIALS = /^\p{L}(?:\.\p{L}){1,5}\.?$/u;

/**
 * Agencies where only their place says so: «(أ.ف.ب)», "(AFP)"; «موسكو - صفا» and «"الشرق الأوسط"
 * (كييف)» as whole lines. Initials with dots are bodies in Arabic wherever they stand.
 */
export function credits(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    const org = (first: number, last: number) => out.push({ line, first, last, cut: 0, type: 'ORG', rank });
    tokens.forEach((token, at) => {
      if (isArabic(token.word) && token.word.surface.includes('.') && INITIALS.test(token.word.surface))
        org(at, at + 1);
      else if (token.word.norm === '(' && tokens[at + 2]?.word.norm === ')') {
        const inner = tokens[at + 1] as Token;
        if (/^[A-Z]{2,5}$/.test(inner.word.surface) && language.code === 'en') org(at + 1, at + 2);
      }
    });
    const place = language.code === 'en' ? placeAtStart(tokens) : 0;
    if (place > 0) out.push({ line, first: 0, last: place, cut: 0, type: 'LOC', rank });
    const outlet = outletAtStart(tokens);
    if (outlet) {
      org(1, outlet);
      // the place it was written in, in brackets: a name, before another bracket with the country
      let end = outlet + 2;
      while (tokens[end]?.word.kind === 'word' && !knownAt(tokens, end)) end++;
      if (end > outlet + 2 && end - outlet < 6)
        out.push({ line, first: outlet + 2, last: end, cut: 0, type: 'LOC', rank });
    }
    const agency = agencyAfterPlace(tokens);
    if (agency) org(agency, tokens.length);
    return out;
  });
}

/** “NEW YORK 1996-08-30”, “KYIV, Ukraine (AP) —”: capitals that a date, a country and an agency, or a dash follow. */
function placeAtStart(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 4 && isShouted(tokens[at])) at++;
  const place = at;
  if (place === 0 || (place === 1 && tokens[0]?.word.surface.length === 1)) return 0;
  if (/^\d{4}$/.test(tokens[at]?.word.norm ?? '') && tokens[at + 1]?.word.norm === '-' && tokens.length === at + 5)
    return place;
  if (tokens[at]?.word.norm === ',') while (at < place + 4 && tokens[at] && tokens[at]?.word.norm !== '(') at++;
  const agency = tokens[at]?.word.norm === '(' && tokens[at + 2]?.word.norm === ')';
  return agency && tokens[at + 3]?.word.norm === '-' ? place : 0;
}

function isShouted(token: Token | undefined): boolean {
  return token?.word.kind === 'word' && /^[A-Z]+$/.test(token.word.surface);
}

/** «"الشرق الأوسط" (كييف)»: marked words, then a place in brackets, and nothing else. */
function outletAtStart(tokens: readonly Token[]): number | undefined {
  if (tokens[0]?.word.norm !== '"' || !isOpening(tokens, 0)) return undefined;
  const close = tokens.findIndex(({ word }, i) => i > 0 && word.norm === '"');
  if (close < 2 || close > 6 || tokens[close + 1]?.word.norm !== '(') return undefined;
  return tokens.length - close < 12 ? close : undefined;
}

/** «موسكو - صفا»: a place, a dash and at most three words that end the line. */
function agencyAfterPlace(tokens: readonly Token[]): number | undefined {
  const dash = tokens.findIndex(({ word }) => word.norm === '-');
  if (dash < 1 || dash > 3 || tokens.length - dash > 4 || tokens.length === dash + 1) return undefined;
  const place = knownAt(tokens, 0)?.count === dash || (dash === 1 && placeWords.ar.has(tokens[0]?.word.norm ?? ''));
  return place && tokens.slice(dash + 1).every(({ word }) => word.kind === 'word') ? dash + 1 : undefined;
}
