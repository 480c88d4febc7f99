import type { NameLexicon } from '../../language/names.ts';
import type { Candidate } from './candidate.ts';
import {
  type FoundHead,
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
      if (!found) continue;
      const last = found.definite
        ? endOfDefinite(tokens, first, found, language.names)
        : endOfConstruct(tokens, first, found, language.names);
      if (last === undefined) continue;
      const inside = found.head.part === 'name';
      out.push({
        line,
        first: inside ? first : first + 1,
        last,
        cut: inside ? found.cut : undefined,
        type: found.head.type,
        rank,
      });
      first = last - 1;
    }
    return out;
  });
}

/** «الحكومة الروسية», «القوات النووية الإستراتيجية الروسية»: definite adjectives up to one of a country. */
function endOfDefinite(
  tokens: readonly Token[],
  first: number,
  found: FoundHead,
  lexicon: NameLexicon,
): number | undefined {
  if (!lexicon.bodies.has(found.norm)) return undefined;
  let last: number | undefined;
  for (let at = first + 1; at < tokens.length && at - first < 5; at++) {
    const token = tokens[at] as Token;
    if (!isDefinite(token) || isStop(token, lexicon)) break;
    if (isNationality(token)) last = at + 1;
  }
  return last;
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
  let definite = false;
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
    if (isStop(token, lexicon) || isVerb(token, lexicon)) break;
    const known = knownAt(tokens, at);
    if (known && known.cut === 0) {
      if (definite && !known.known.country) break;
      proper = true;
      at += known.count;
      continue;
    }
    if (isDefinite(token)) {
      if (definite && isTitle(token, lexicon)) break;
      definite = true;
      if (isNationality(token)) proper = true;
      at++;
      continue;
    }
    if (
      isJoinedDefinite(token) &&
      definite &&
      COORDINATING.has(norm) &&
      !isNationality(token) &&
      !isTitle(token, lexicon)
    ) {
      at++;
      continue;
    }
    if (definite && isForDefinite(tokens, at) && head.type === 'ORG') {
      at += token.word.norm.startsWith('لل') ? 1 : 2;
      continue;
    }
    if (!definite && isProper(token) && !isTitle(token, lexicon)) {
      proper = true;
      at++;
      continue;
    }
    const next = tokens[at + 1];
    if (!definite && !proper && isDefinite(next) && !isStop(next, lexicon) && !isTitle(token, lexicon)) {
      at++;
      continue;
    }
    break;
  }
  if (at === first + 1) return undefined;
  if (head.part === 'outside') return proper && !definite ? at : undefined;
  if (head.type !== 'ORG') return proper ? at : undefined;
  return proper || (definite && STRONG.has(norm)) ? at : undefined;
}

/** Heads whose complement may be a list («وزارة البيئة والموارد الطبيعية»). */
const COORDINATING = new Set(['وزاره', 'هيئه', 'لجنه', 'مديريه', 'اداره', 'موسسه', 'مؤسسه', 'منظمه']);
/** Heads that make a name with any definite complement. */
const STRONG = new Set([
  'وزاره',
  'هيئه',
  'وكاله',
  'منظمه',
  'حزب',
  'جامعه',
  'محكمه',
  'بنك',
  'حلف',
  'اتحاد',
  'رابطه',
  'مجلس',
  'مفوضيه',
]);

function isVerb(token: Token, lexicon: NameLexicon): boolean {
  return token.stems.some(({ norm }) => lexicon.verbs.has(norm));
}

function isTitle(token: Token, lexicon: NameLexicon): boolean {
  return token.stems.some(({ norm }) => lexicon.titles.has(norm) || lexicon.titles.has(withoutArticle(norm)));
}

/** «للطيران», «لكرة القدم». */
function isForDefinite(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.word.norm ?? '';
  if (norm.startsWith('لل') && norm.length > 4) return true;
  return norm.startsWith('ل') && norm.length > 3 && isDefinite(tokens[at + 1]);
}

/** A dash or number inside a name («محطة أرتيوم - بريمورسكي - 1»). */
function isNumbered(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]?.word.norm === '-' && (isProper(next) || next?.word.kind === 'number');
}
