import { ar } from '../../language/ar/ar.ts';
import { listed } from '../../language/ar/dictionary.ts';
import { nameWords } from '../../language/name-words.ts';
import type { EntityType } from '../document.ts';
import type { Candidate } from './candidate.ts';
import { withoutArticle } from './context.ts';
import { isArabic, isCapital, type Line, type Token } from './token.ts';

/** Bits of rarity from which an everyday word alone may stand for a person of that name. */
const RARE = 9;
/** Rank of names that only their marks tell. */
const MARKED = 5;

interface Seen {
  readonly type: EntityType;
  readonly country: string | undefined;
  readonly parts: readonly string[];
}

/**
 * Finds again, where no finder saw them, names that stand elsewhere in the document: whole names, and
 * the family or given name of a person named in full («عراقجي» after «عباس عراقجي»). Linear.
 */
export function repeatedNames(found: readonly Candidate[], lines: readonly Line[], rank: number): Candidate[] {
  const index = new Map<string, Seen[]>();
  for (const candidate of found) for (const seen of formsOf(candidate, lines)) addForm(index, seen);
  for (const forms of index.values()) forms.sort((a, b) => b.parts.length - a.parts.length);
  return lines.flatMap((line, at) => repeatsIn(line, at, index, rank));
}

function repeatsIn(
  { tokens }: Line,
  line: number,
  index: ReadonlyMap<string, readonly Seen[]>,
  rank: number,
): Candidate[] {
  const out: Candidate[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const match = matchAt(tokens, first, index);
    if (!match) continue;
    const { seen, cut } = match;
    const last = first + seen.parts.length;
    out.push({
      line,
      first,
      last,
      cut,
      type: seen.type,
      rank: seen.parts.length > 1 ? rank + 1 : rank,
      country: seen.country,
    });
  }
  return out;
}

function matchAt(tokens: readonly Token[], first: number, index: ReadonlyMap<string, readonly Seen[]>) {
  const token = tokens[first] as Token;
  if (token.word.kind !== 'word' || (!isArabic(token.word) && !isCapital(token.word))) return undefined;
  for (const { norm, cut } of token.stems) {
    for (const seen of index.get(norm) ?? []) {
      if (seen.parts.every((part, i) => i === 0 || tokens[first + i]?.word.norm === part)) return { seen, cut };
    }
  }
  return undefined;
}

function addForm(index: Map<string, Seen[]>, seen: Seen): void {
  const [first] = seen.parts;
  if (first === undefined) return;
  const known = index.get(first) ?? [];
  if (!known.some((other) => other.parts.join(' ') === seen.parts.join(' '))) known.push(seen);
  index.set(first, known);
}

function formsOf(candidate: Candidate, lines: readonly Line[]): Seen[] {
  const { tokens } = lines[candidate.line] as Line;
  const { type, country } = candidate;
  const own = tokens.slice(candidate.first, candidate.last);
  const first = own[0]?.stems.find(({ cut }) => cut === candidate.cut)?.norm ?? own[0]?.word.norm ?? '';
  const parts = own.map(({ word }, i) => (i === 0 ? first : word.norm));
  // «الوطن» in marks is a paper, without them the homeland
  const marked = candidate.rank >= MARKED && listed(withoutArticle(first)).startsWith('n');
  if (parts.length === 1) return isTelling(first) && !marked ? [{ type, country, parts }] : [];
  const out = [{ type, country, parts }];
  if (type !== 'PER') return out;
  const family = parts[parts.length - 1] as string;
  if (isTelling(family)) out.push({ type, country, parts: [family] });
  if (parts.length > 2 && parts[1]?.length && parts[1] !== 'بن' && isTelling(family))
    out.push({ type, country, parts: parts.slice(1) });
  if ((nameWords.ar.has(first) || listed(first) === 'x') && isTelling(first))
    out.push({ type, country, parts: [first] });
  return out;
}

/** Long and rare enough to be taken for a name wherever it stands. */
function isTelling(part: string): boolean {
  if (part.length < 3) return false;
  if (!isArabicWord(part) || ar.rarity(ar.stem(withoutArticle(part))) >= RARE) return true;
  // «الساعدي»: the article and an ending of origin on what is no noun
  return /^ال.+ي$/.test(part) && !listed(withoutArticle(part)).startsWith('n');
}

function isArabicWord(part: string): boolean {
  return part >= 'ء' && part <= 'ۿ';
}
