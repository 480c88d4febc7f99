import type { Mention } from '../document.ts';
import { isOneOf, type Line } from './line.ts';
import { addMention, headAt, type Phrase } from './phrase.ts';

/**
 * The phrase that ends before a word: the subject of an English verb, or of an Arabic one that follows it
 * («كيم أعرب», «مصدر دبلوماسي، كشف»). `undefined` when none stands there.
 */
export function phraseBefore(line: Line, at: number, begin: number, mentions: readonly Mention[]): Phrase | undefined {
  const { words, lexicon } = line;
  let end = at;
  while (end > begin && words[end - 1]?.kind === 'word' && lexicon.fillers.has(words[end - 1]?.norm ?? '')) end--;
  if (words[end - 1]?.norm === ',' || words[end - 1]?.norm === '،') {
    const comma = end - 1;
    const inner = beforeApposition(line, comma, begin);
    if (inner === undefined) return lexicon.order === 'VS' ? nameBefore(line, comma, begin, mentions) : undefined;
    const named = nameBefore(line, inner, begin, mentions);
    const isNamed = named?.mentions.some((m) => mentions[m]?.type === 'PER');
    // "The mayor, Joe Brandt, said": the name is what stands between the commas.
    return named && !isNamed && isPersonName(line, inner + 1, comma, mentions)
      ? make(line, named.first, comma, named.first, mentions)
      : named;
  }
  return nameBefore(line, end, begin, mentions);
}

/** "Smith, the chairman of the board, said": the end of the name before the apposition. */
function beforeApposition(line: Line, comma: number, begin: number): number | undefined {
  if (line.lexicon.order === 'VS') return undefined;
  for (let i = comma - 1; i > Math.max(begin, comma - 22); i--) {
    const word = line.words[i];
    if (word?.kind === 'mark' && word.norm === '"') return undefined;
    if (word?.norm === ',' && headAt(line, i - 1) !== 'other') return i;
    if (word?.norm === ',' && /^\p{Lu}/u.test(line.words[i - 1]?.surface ?? '')) return i;
    if (word?.norm === ',' && headBefore(line, i, begin)) return i;
  }
  return undefined;
}

/** Between two commas stands somebody's name, titles aside. */
function isPersonName(line: Line, first: number, last: number, mentions: readonly Mention[]): boolean {
  if (last - first > 6) return false;
  for (let i = first; i < last; i++) if (mentions[line.mentionAt[i] as number]?.type === 'PER') return true;
  return false;
}

function nameBefore(line: Line, end: number, begin: number, mentions: readonly Mention[]): Phrase | undefined {
  const { words, lexicon } = line;
  const one = words[end - 1];
  if (!one || end <= begin || (one.kind === 'mark' && one.norm !== ')')) return undefined;
  if (lexicon.pronouns.has(one.norm) && lexicon.order === 'SV') return make(line, end - 1, end, end - 1, mentions);
  let from = end;
  while (from > begin && end - from < 12) {
    const word = words[from - 1];
    if (word?.norm === ')' && lexicon.order === 'SV') {
      const open = openingBracket(line, from - 1, begin);
      if (open === undefined) break;
      from = open;
      continue;
    }
    if (word?.norm === '.' && isAbbreviation(line, from - 1, begin)) {
      from--;
      continue;
    }
    if (!word || word.kind === 'mark') break;
    const inName = (line.mentionAt[from - 1] as number) >= 0;
    if (!inName && (lexicon.that.has(word.norm) || lexicon.stops.has(word.norm))) break;
    const isNoun = lexicon.articles.has(words[from - 2]?.norm ?? ''); // "the state news agency"
    if (!inName && !isNoun && lexicon.form(word.norm) && lexicon.order === 'SV' && headAt(line, from - 1) === 'other')
      break;
    if (!inName && lexicon.prepositions.has(word.norm) && lexicon.order === 'SV' && word.norm !== 'of') {
      if (!headBefore(line, from - 1, begin)) break;
    }
    if (lexicon.order === 'VS' && (line.mentionAt[end - 1] as number) >= 0 && !inName) break;
    from--;
  }
  if (from >= end) return undefined;
  if (lexicon.order === 'VS') return arabicBefore(line, from, end, mentions);
  return make(line, from, end, from, mentions);
}

/** "Mr. Clarke", "Robert McAtee": a title before a capital, or capitals alone. */
function isCapitalName(line: Line, first: number, last: number): boolean {
  if (line.lexicon.order !== 'SV') return false;
  const named = line.words.slice(first, last).filter((word) => word.kind === 'word');
  const capitals = named.filter((word) => /^\p{Lu}/u.test(word.surface)).length;
  return capitals > 0 && capitals === named.length && (first > 0 || named.length > 1);
}

/** The opening bracket of "Smith (D-Ohio)". */
function openingBracket(line: Line, close: number, begin: number): number | undefined {
  for (let i = close - 1; i >= Math.max(begin, close - 8); i--) if (line.words[i]?.norm === '(') return i;
  return undefined;
}

/** The full stop of "Mr." or "Sen." inside a sentence. */
function isAbbreviation(line: Line, at: number, begin: number): boolean {
  const before = line.words[at - 1];
  return at > begin && before?.kind === 'word' && before.norm.length <= 4 && /^\p{Lu}/u.test(before.surface);
}

/** Arabic has the speaker before the verb only where the name or a person's description directly leads to it. */
function arabicBefore(line: Line, from: number, end: number, mentions: readonly Mention[]): Phrase | undefined {
  if ((line.mentionAt[end - 1] as number) >= 0) return make(line, from, end, from, mentions);
  for (let i = from; i < end; i++) {
    const head = headAt(line, i);
    if (head === 'person' || head === 'source' || head === 'medium') return make(line, i, end, i, mentions);
  }
  return undefined;
}

/** "a spokesman for the ministry": a noun that the preposition hangs on stands before it. */
function headBefore(line: Line, at: number, begin: number): boolean {
  for (let i = at - 1; i >= Math.max(begin, at - 4); i--) {
    const head = headAt(line, i);
    if (head === 'person' || head === 'body' || head === 'publication' || head === 'source') return true;
    if (line.words[i]?.kind === 'mark') return false;
  }
  return false;
}

function make(line: Line, first: number, last: number, from: number, _mentions: readonly Mention[]): Phrase {
  const found: number[] = [];
  let at = from;
  let definite = false;
  while (at < last - 1 && line.lexicon.articles.has(line.words[at]?.norm ?? '')) {
    definite ||= line.words[at]?.norm === 'the';
    at++;
  }
  definite ||= line.lexicon.isDefinite(line.words[at]?.norm ?? '');
  for (let i = first; i < last; i++) addMention(line, i, found);
  // "Kenya's finance minister": the one who speaks stands after the owner.
  for (let i = last - 2; i > at && line.lexicon.order === 'SV'; i--) {
    if (line.words[i]?.norm !== "'s" && !/'s$/.test(line.words[i]?.norm ?? '')) continue;
    if (headAt(line, i + 1) === 'name') break;
    at = i + 1;
    definite = true;
    break;
  }
  let head = headAt(line, at);
  if (head === 'other' && isCapitalName(line, at, last)) head = 'name';
  for (let i = at; head === 'other' && i < last; i++) {
    head = headAt(line, i);
    if (head !== 'other') at = i;
  }
  return { first, last, head, headAt: at, definite, voice: isOneOf(line, at, line.lexicon.voices), mentions: found };
}
