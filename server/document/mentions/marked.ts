import type { NameLexicon } from '../../language/names.ts';
import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { isNationality, markedTypeAfter } from './context.ts';
import type { Line, Token } from './token.ts';

const LONGEST = 7;
const CLOSING = new Map([
  ['"', '"'],
  ['(', ')'],
]);

/**
 * Names in quote marks or brackets after a word that says what they are: وكالة «تاس», صحيفة "رودونغ
 * سينمون" الرسمية, من طراز (جيران - 25), the newspaper "Le Monde". The head may have an adjective; a
 * second marked name joined by «و» is of the same kind. The span is inside the marks.
 */
export function markedNames(lines: readonly Line[], rank: number): Candidate[] {
  return lines.flatMap(({ tokens, language }, line) => {
    const out: Candidate[] = [];
    let type: EntityType | undefined;
    for (let at = 0; at < tokens.length; at++) {
      const closing = CLOSING.get((tokens[at] as Token).word.norm);
      if (closing === undefined || !isOpening(tokens, at)) continue;
      const last = closingAt(tokens, at, closing);
      if (last === undefined) {
        type = undefined;
        continue;
      }
      const before = headBefore(tokens, at);
      type =
        before === 'and'
          ? type
          : (markedTypeAfter(before, language.names) ?? outletAfter(tokens[at - 1], last - at, language.names));
      if (closing === ')' && type !== 'PRODUCT') continue;
      if (type && last - at > 1) out.push({ line, first: at + 1, last, cut: 0, type, rank });
      at = last;
    }
    return out;
  });
}

/** «علمت «الوطن»», «لـ«عكاظ»»: a paper that speaks of itself, in one or two words. */
function outletAfter(before: Token | undefined, length: number, { outletVerbs }: NameLexicon): EntityType | undefined {
  return length <= 3 && before?.word.kind === 'word' && outletVerbs.has(before.word.norm) ? 'ORG' : undefined;
}

/** The word before the mark at `at` that can say what stands in the marks; `and` when a list goes on. */
function headBefore(tokens: readonly Token[], at: number): Token | 'and' | undefined {
  const before = tokens[at - 1];
  if (!before) return undefined;
  if (before.word.norm === 'و' || before.word.norm === 'and') return 'and';
  return isNationality(before) || /^ال/.test(before.word.norm) ? tokens[at - 2] : before;
}

function closingAt(tokens: readonly Token[], open: number, closing: string): number | undefined {
  for (let at = open + 1; at < tokens.length && at - open <= LONGEST + 1; at++) {
    const { norm } = (tokens[at] as Token).word;
    if (norm === closing) return at;
    if (/^[.,،؛;:؟?!]$/.test(norm)) return undefined;
  }
  return undefined;
}

/** Straight marks open where a blank or an attached particle stands before them and none after. */
export function isOpening(tokens: readonly Token[], at: number): boolean {
  const { surface, spaced } = (tokens[at] as Token).word;
  if (surface === '»' || surface === '”') return spaced && tokens[at + 1]?.word.spaced === false;
  if (surface === '«' || surface === '“' || surface === '(') return true;
  return (spaced || tokens[at - 1]?.word.norm.length === 1) && tokens[at + 1]?.word.spaced === false;
}
