import { listed } from '../../language/ar/dictionary.ts';
import { givenNames } from '../../language/ar/given-names.ts';
import type { NameLexicon } from '../../language/names.ts';
import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { hasParticle, headAt, isDefinite, isJoinedDefinite, isProper, isStop } from './context.ts';
import type { Line, Token } from './token.ts';

const LONGEST = 5;

/**
 * Buildings, bodies and cups called after somebody, in Arabic: «مستشفى الملك فهد», «جامعة الأمير سلطان بن عبدالعزيز»,
 * «ملعب مدينة الملك عبدالله الرياضية». The person is part of their names and not meant. Linear.
 */
export function honouredNames(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    if (language.code !== 'ar') return out;
    const lexicon = language.names;
    for (let at = 1; at + 1 < tokens.length; at++) {
      if (!lexicon.honorifics.has(tokens[at]?.word.norm ?? '')) continue;
      let first = at;
      let found: { type: EntityType; cut: number } | undefined;
      for (
        let head = typeAt(tokens[first - 1], lexicon);
        head && at - first < 2;
        head = typeAt(tokens[first - 1], lexicon)
      ) {
        found = head;
        first--;
      }
      const person = found && endOfPerson(tokens, at + 1, lexicon);
      const last = person && found?.type === 'ORG' ? behindPurpose(tokens, person) : person;
      if (found && last) out.push({ line, first, last, cut: found.cut, type: found.type, rank });
    }
    return out;
  });
}

function typeAt(token: Token | undefined, lexicon: NameLexicon): { type: EntityType; cut: number } | undefined {
  const head = headAt(token, lexicon);
  if (
    head &&
    !head.definite &&
    !lexicon.vague.has(head.norm) &&
    /^(FAC|ORG|EVENT)$/.test(head.head.type) &&
    head.head.part === 'name'
  )
    return { type: head.head.type, cut: head.cut };
  const site = token?.stems.find(({ norm }) => lexicon.sites.has(norm));
  return site && { type: 'FAC', cut: site.cut };
}

/** Behind the person's names, and behind adjectives that belong to what is called so («الدولي», «الرياضية»). */
function endOfPerson(tokens: readonly Token[], first: number, lexicon: NameLexicon): number | undefined {
  let last = first;
  while (last - first < LONGEST && isNamePart(tokens, last, first, lexicon)) last++;
  if (last === first) return undefined;
  while (lexicon.siteAdjectives.has(tokens[last]?.word.norm ?? '')) last++;
  return last;
}

/** «للموهبة والإبداع» behind what is called after somebody. */
function behindPurpose(tokens: readonly Token[], last: number): number {
  if (!/^لل.../.test(tokens[last]?.word.norm ?? '')) return last;
  return isJoinedDefinite(tokens[last + 1]) ? last + 2 : last + 1;
}

function isNamePart(tokens: readonly Token[], at: number, first: number, lexicon: NameLexicon): boolean {
  const token = tokens[at];
  if (token?.word.kind !== 'word' || isStop(token, lexicon) || hasParticle(token)) return false;
  const { norm } = token.word;
  if (norm.startsWith('ل') && token.stems.some(({ norm: rest, cut }) => cut === 1 && listed(rest).startsWith('n')))
    return false;
  if (givenNames.has(norm) || isProper(token)) return true;
  if (tokens[at - 1]?.word.norm === 'بن') return true;
  return at > first
    ? /^ال.+ي$/.test(norm) && !lexicon.siteAdjectives.has(norm) && isDefinite(token)
    : listed(norm) === 'x';
}
