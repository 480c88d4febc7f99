import { listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import { nameScore, nameWords } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import { isFormFor } from '../../text/forms.ts';
import type { Candidate } from './candidate.ts';
import { hasParticle, isDefinite, isNationality, isProper, isStop, withoutArticle } from './context.ts';
import { isArabic, type Line, readingsOf, type Token } from './token.ts';

/** Words of an office between the title and the name («وزير الدفاع والطيران السابق»), and of a name. */
const LONGEST_OFFICE = 5;
const LONGEST_NAME = 4;

/**
 * People whom only their title tells, in Arabic: «وزير الدفاع سمير مقبل». The title, definite words that say what
 * it is an office of, then words that may be a name. Linear.
 */
export function titledPeople(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    if (language.code !== 'ar') return out;
    for (let at = 0; at < tokens.length; at++) {
      if (!isTitle(tokens[at], language.names)) continue;
      let first = at + 1;
      while (first - at <= LONGEST_OFFICE && isOfOffice(tokens[first], language.names)) first++;
      const last = endOfName(tokens, first, language.names);
      if (last === undefined) continue;
      out.push({ line, first, last, cut: 0, type: 'PER', rank });
      at = last - 1;
    }
    return out;
  });
}

function isTitle(token: Token | undefined, lexicon: NameLexicon): boolean {
  return token !== undefined && title(token.word, lexicon);
}

const title = isFormFor((form, { titles }: NameLexicon) => {
  if (form.kind !== 'word' || !isArabic(form)) return false;
  return readingsOf({ form }).some(({ norm }) => titles.has(norm) || titles.has(withoutArticle(norm)));
});

function isOfOffice(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (token?.word.kind !== 'word' || isStop(token, lexicon)) return false;
  return isNationality(token) || isTitle(token, lexicon) || (isDefinite(token) && !isFamilyName(token));
}

function endOfName(tokens: readonly Token[], first: number, lexicon: NameLexicon): number | undefined {
  if (!opensName(tokens[first], lexicon)) return undefined;
  let last = first + 1;
  while (last - first < LONGEST_NAME && goesOn(tokens[last], lexicon)) last++;
  const alone = last === first + 1;
  return alone && !isForeign(tokens[first]) ? undefined : last;
}

/** A lone word must be known from names or be spelt as foreign ones are. */
function isForeign(token: Token | undefined): boolean {
  const norm = token?.word.norm ?? '';
  return listed(norm) === 'x' && (nameWords.ar.has(norm) || nameScore(norm) >= 4);
}

function opensName(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (!isPlain(token, lexicon) || isDefinite(token)) return false;
  const { norm } = (token as Token).word;
  return givenNames.has(norm) || (listed(norm) === 'x' && norm.length > 2);
}

function goesOn(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (!isPlain(token, lexicon)) return false;
  const { norm } = (token as Token).word;
  if (isProper(token) || isFamilyName(token)) return true;
  return !isDefinite(token) && (listed(norm) === 'x' || nameWords.ar.has(norm)) && listed(norm) !== 'v';
}

function isPlain(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (token?.word.kind !== 'word' || !isArabic(token.word) || isStop(token, lexicon)) return false;
  if (hasParticle(token) || /^(لل|س[يتن]|[وف][اسيت]?ل)/.test(token.word.norm)) return false;
  return !isNationality(token) && !isTitle(token, lexicon) && !token.stems.some(({ norm }) => lexicon.verbs.has(norm));
}

/** «القذافي», «المالكي»: the article and an ending of origin on what is no adjective of everyday words. */
function isFamilyName(token: Token | undefined): boolean {
  const norm = token?.word.norm ?? '';
  return (
    /^ال.+ي$/.test(norm) &&
    listed(norm.slice(2)) !== 'n' &&
    listed(norm.slice(2)) !== 'nv' &&
    !isNationality(token) &&
    nameWords.ar.has(norm)
  );
}
