import { listed } from '../../language/ar/dictionary.ts';
import { placeWords } from '../../language/name-words.ts';
import type { NameLexicon } from '../../language/names.ts';
import { isFormFor } from '../../text/forms.ts';
import type { Candidate } from './candidate.ts';
import { isStop, withoutArticle } from './context.ts';
import { type Line, readingsOf, type Token } from './token.ts';

const LONGEST_MEMBER = 2;
const FEWEST = 2;

/**
 * Places in a list behind a word for several of them, in Arabic: «محافظات أبو عريش، وضمد، وصبيا», «مدن هي: تنومة، بلقرن».
 * Members are of one or two words; a list ends where a longer one stands. Linear.
 */
export function listedPlaces(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    if (language.code !== 'ar') return out;
    for (let at = 0; at < tokens.length; at++) {
      if (!opensList((tokens[at] as Token).word, language.names)) continue;
      const members = membersAt(tokens, afterColon(tokens, at + 1), language.names);
      if (members.length < FEWEST) continue;
      for (const { first, last } of members)
        out.push({ line, first, last, cut: particle(tokens, first), type: 'LOC', rank });
      at = (members[members.length - 1]?.last ?? at + 1) - 1;
    }
    return out;
  });
}

const opensList = isFormFor((form, { places }: NameLexicon) =>
  readingsOf({ form }).some(({ norm }) => places.has(norm)),
);

/** «، هي:», «:» between the word and the list. */
function afterColon(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + 3; at++) if (tokens[at]?.word.norm === ':') return at + 1;
  return first;
}

function membersAt(tokens: readonly Token[], first: number, lexicon: NameLexicon): { first: number; last: number }[] {
  const out: { first: number; last: number }[] = [];
  for (let at = first; ; ) {
    let last = at;
    while (isMemberWord(tokens[last], lexicon) && (last === at || !opensMember(tokens[last]))) last++;
    if (last === at || last - at > LONGEST_MEMBER) return out;
    const comma = (i: number) => /^[,،]$/.test(tokens[i]?.word.norm ?? '');
    const everyday = tokens.slice(at, last).every(({ stems }) => stems.some(({ norm }) => isNoun(norm)));
    if (everyday && !(comma(last) && (comma(at - 1) || at === first))) return out;
    out.push({ first: at, last });
    const mark = tokens[last]?.word.norm ?? '';
    if (/^[,،]$/.test(mark)) at = last + 1;
    else if (opensMember(tokens[last])) at = last;
    else return out;
  }
}

/** An everyday noun stands for a place only between commas («البيداء، أحد، العقيق»). */
function isNoun(norm: string): boolean {
  return listed(withoutArticle(norm)).startsWith('n') && !placeWords.ar.has(norm);
}

function isMemberWord(token: Token | undefined, lexicon: NameLexicon): boolean {
  if (token?.word.kind !== 'word' || isStop(token, lexicon) || lexicon.places.has(token.word.norm)) return false;
  return !lexicon.verbs.has(token.word.norm) && listed(token.word.norm) !== 'v';
}

function opensMember(token: Token | undefined): boolean {
  return token?.word.kind === 'word' && token.word.norm.startsWith('و') && token.stems.length > 1;
}

/** «وضمد»: the و of a list belongs to no member but the first. */
function particle(tokens: readonly Token[], first: number): number {
  return opensMember(tokens[first]) && tokens[first - 1] !== undefined ? 1 : 0;
}
