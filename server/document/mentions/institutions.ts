import { ar } from '../../language/ar/ar.ts';
import { listed } from '../../language/ar/dictionary.ts';
import { nameScore } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import type { Candidate } from './candidate.ts';
import {
  isAdjective,
  isForDefinite,
  isNumbered,
  isOfRegion,
  isParticiple,
  isPersonAt,
  placeAt,
} from './complements.ts';
import {
  type FoundHead,
  hasParticle,
  headAt,
  isDefinite,
  isJoinedDefinite,
  isNationality,
  isProper,
  isStop,
  withoutArticle,
} from './context.ts';
import { knownAt } from './gazetteer.ts';
import type { Line, Token } from './token.ts';

const LONGEST = 8;

/**
 * Names that a generic word opens, in Arabic: «وزارة الدفاع الروسية», «مطار بغداد الدولي»,
 * «بحر الصين الجنوبي», «الحكومة الروسية». The head is followed by definite words, linking words
 * («حقوق الإنسان») and proper names; adjectives of countries close it. Buildings, events and places
 * need something proper in them, bodies with a weak head as well.
 */
export function headedNames(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    if (language.code !== 'ar') return out;
    for (let first = 0; first < tokens.length; first++) {
      const found = headAt(tokens[first], language.names);
      if (!found || (knownAt(tokens, first)?.count ?? 0) > 1 || isLedBy(tokens[first] as Token, found, language.names))
        continue;
      const last = found.definite
        ? endOfDefinite(tokens, first, found, language.names)
        : endOfConstruct(tokens, first, found, language.names);
      if (last === undefined) continue;
      const inside = found.head.part === 'name';
      out.push({
        line,
        first: inside ? first : first + 1,
        last,
        // nothing is written to a word that another governs
        cut: inside ? found.cut : 0,
        type: found.head.type,
        rank,
      });
      first = last - 1;
    }
    return out;
  });
}

/** «بقيادة», «برئاسة» tell who leads and open no name. */
function isLedBy({ word }: Token, { norm, cut }: FoundHead, { vague }: NameLexicon): boolean {
  return cut > 0 && word.norm.charAt(cut - 1) === 'ب' && vague.has(norm);
}

/** «الحكومة الروسية», «القوات النووية الإستراتيجية الروسية», «الحزب الجمهوري», «المؤتمر العربي الدولي للألمنيوم». */
function endOfDefinite(
  tokens: readonly Token[],
  first: number,
  found: FoundHead,
  lexicon: NameLexicon,
): number | undefined {
  const event = found.head.type === 'EVENT';
  const standing =
    (lexicon.standing.has(tokens[first + 1]?.word.norm ?? '') || isOfRegion(tokens[first + 1], lexicon)) &&
    isForDefinite(tokens, first + 2, lexicon);
  if (!event && !standing && !lexicon.bodies.has(found.norm)) return undefined;
  let last = standing ? first + 2 : undefined;
  let at = first + 1;
  for (; at < tokens.length && at - first < 5; at++) {
    const token = tokens[at] as Token;
    if (!isDefinite(token) || isStop(token, lexicon) || isTitle(token, lexicon) || isParticiple(tokens, at)) break;
    if (event || isNationality(token) || (lexicon.namedByAdjective.has(found.norm) && at === first + 1)) last = at + 1;
  }
  if (last === undefined) return undefined;
  if (isForDefinite(tokens, last, lexicon)) {
    let end = tokens[last]?.word.norm.startsWith('لل') ? last + 1 : last + 2;
    while (standing && end - first < LONGEST && (isAdjective(tokens[end]) || isJoinedDefinite(tokens[end]))) end++;
    return end;
  }
  if (!event) return last;
  const place = tokens[last]?.word.norm === 'في' ? placeAt(tokens, last + 1, lexicon) : 0;
  return place > 0 ? last + 1 + place : undefined;
}

function endOfConstruct(
  tokens: readonly Token[],
  first: number,
  found: FoundHead,
  lexicon: NameLexicon,
): number | undefined {
  const { head, norm } = found;
  let at = first + 1;
  let proper = false;
  let country = false;
  let definite = 0;
  while (at < tokens.length && at - first < LONGEST) {
    const token = tokens[at] as Token;
    if (token.word.kind !== 'word') {
      if (head.type === 'FAC' && proper && isNumbered(tokens, at)) {
        at += 2;
        continue;
      }
      if (head.type === 'EVENT' && proper && /^(19|20)\d\d$/.test(token.word.norm)) at++;
      break;
    }
    if (
      lexicon.particles.has(token.word.norm) &&
      head.type !== 'ORG' &&
      (isProper(tokens[at + 1]) || isRareAt(tokens, at + 1))
    ) {
      proper = true;
      at += 2;
      continue;
    }
    if (isStop(token, lexicon) || isVerb(token, lexicon) || (proper && isPersonAt(tokens, at))) break;
    const known = knownAt(tokens, at);
    if (known && known.cut === 0) {
      if (definite > 0 && !known.known.country) break;
      proper = true;
      at += known.count;
      continue;
    }
    if (isDefinite(token)) {
      const adjective = isNationality(token);
      // «حزب الله اللبناني»: where it is at home is no part of a name that is whole without
      const object = head.part === 'outside' && listed(withoutArticle(token.word.norm)).startsWith('n');
      if ((adjective || object) && proper && definite === 0) break;
      if (definite > 0 && (isTitle(token, lexicon) || isParticiple(tokens, at))) break;
      if (token.word.norm === GOD) proper = true;
      else definite++;
      if (adjective) {
        proper = true;
        country = true;
      }
      at++;
      continue;
    }
    if (
      isJoinedDefinite(token) &&
      definite > 0 &&
      lexicon.coordinating.has(norm) &&
      !isNationality(token) &&
      !isTitle(token, lexicon)
    ) {
      at++;
      continue;
    }
    if (
      (definite > 0 || proper) &&
      isForDefinite(tokens, at, lexicon) &&
      (head.type === 'ORG' || head.type === 'EVENT')
    ) {
      at += token.word.norm.startsWith('لل') ? 1 : 2;
      continue;
    }
    if (hasParticle(token)) break;
    if (
      definite === 0 &&
      (isProper(token) || (head.type === 'FAC' && isRare(token)) || isStranger(token, found, at === first + 1)) &&
      !isTitle(token, lexicon)
    ) {
      proper = true;
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (definite === 0 && !proper && !isTitle(token, lexicon) && !isStop(next, lexicon)) {
      // «لجنة متابعة مبادرة السلام», «حزب نداء تونس», «رابطة دول جنوب شرقي آسيا»
      const links = head.type === 'ORG' && isLink(tokens, at + 1, lexicon);
      if (isDefinite(next) || links) {
        at++;
        continue;
      }
    }
    break;
  }
  if (at === first + 1) return undefined;
  if (isSettlement(tokens, first, at, found, lexicon)) return at;
  if (lexicon.plain.has(tokens[first + 1]?.word.norm ?? '') && !country) return undefined;
  if (lexicon.vague.has(norm)) return country || (definite > 0 && at - first > 2) ? at : undefined;
  if (head.part === 'outside')
    return (proper && definite === 0) || (lexicon.everyday.has(norm) && definite > 0) ? at : undefined;
  // «متحف المصمك», but «شبه الجزيرة الكورية»
  const enough = head.type === 'FAC' ? 1 : 2;
  if (head.type !== 'ORG') return proper || (definite >= enough && lexicon.strong.has(norm)) ? at : undefined;
  const told = lexicon.strong.has(norm) || (lexicon.founded.has(norm) && at - first > 2);
  return proper || (definite > 0 && told) ? at : undefined;
}

/** True where a place known everywhere begins, or one more noun before a definite one. */
function isLink(tokens: readonly Token[], at: number, lexicon: NameLexicon): boolean {
  if (knownAt(tokens, at)?.cut === 0) return true;
  const token = tokens[at];
  if (token?.word.kind !== 'word' || hasParticle(token) || isStop(token, lexicon) || isVerb(token, lexicon))
    return false;
  return listed(token.word.norm).startsWith('n') && isDefinite(tokens[at + 1]);
}

/** «محافظة القنفذة»: one word with the article that is no noun of everyday, after a word for a settlement. */
function isSettlement(
  tokens: readonly Token[],
  first: number,
  at: number,
  { head, definite, norm }: FoundHead,
  lexicon: NameLexicon,
): boolean {
  if (head.type !== 'LOC' || head.part !== 'outside' || definite || at !== first + 2) return false;
  const token = tokens[first + 1] as Token;
  const bare = withoutArticle(token.word.norm);
  return (
    isDefinite(token) &&
    !isNationality(token) &&
    bare !== token.word.norm &&
    (lexicon.districts.has(norm) || !listed(bare).startsWith('n'))
  );
}

/** From here on letters are those of a foreign name (see nameScore). */
const FOREIGN = 3;

/** After a word that is no part of the name («تنظيم داعش») what no dictionary knows is one. */
function isStranger({ word: { norm } }: Token, { head }: FoundHead, opens: boolean): boolean {
  return head.part === 'outside' && norm.length > 2 && listed(norm) === 'x' && (opens || nameScore(norm) >= FOREIGN);
}

const GOD = 'الله';

function isRareAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && token.word.kind === 'word' && isRare(token);
}

/** Seen nowhere in everyday news, and in no dictionary. */
function isRare({ word: { norm } }: Token): boolean {
  return !/(ي|يه)$/.test(norm) && ar.rarity(ar.stem(norm)) >= RARE && listed(norm) === 'x';
}

const RARE = 14;

function isVerb(token: Token, lexicon: NameLexicon): boolean {
  return (
    (listed(token.word.norm) === 'v' && !isProper(token)) || token.stems.some(({ norm }) => lexicon.verbs.has(norm))
  );
}

function isTitle(token: Token, lexicon: NameLexicon): boolean {
  return token.stems.some(({ norm }) => lexicon.titles.has(norm) || lexicon.titles.has(withoutArticle(norm)));
}
