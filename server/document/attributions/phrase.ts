import type { Mention } from '../document.ts';
import { isOneOf, type Line } from './line.ts';
import { endsDescription, isAddressee, isKnowing } from './phrase-ends.ts';

/** What kind of speaker a phrase names by its head noun. */
export type Head = 'person' | 'medium' | 'publication' | 'body' | 'source' | 'pronoun' | 'name' | 'other';

/** The words `[first, last)` of a line that name a speaker. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: Head;
  /** Word of the head noun. */
  readonly headAt: number;
  /** The head is marked as known («الوكالة», "the agency"). */
  readonly definite: boolean;
  /** The head speaks for a body («المتحدث باسم …»). */
  readonly voice: boolean;
  /** Indices of the mentions inside, in order. */
  readonly mentions: readonly number[];
}

/** Where names in marks stand: word of the opening mark → word of the closing mark in the same line. */
export type Marks = ReadonlyMap<number, number>;

// A speaker's name with titles and office is seldom longer.
const LONGEST_PHRASE = 16;
const LONGEST_MARKED_NAME = 4;

/** What a word tells of a speaker that it heads. */
export function headAt(line: Line, at: number): Head {
  const { lexicon } = line;
  const word = line.words[at];
  if (word?.kind !== 'word') return 'other';
  if (lexicon.pronouns.has(word.norm)) return 'pronoun';
  if (isOneOf(line, at, lexicon.sources)) return 'source';
  if ((line.mentionAt[at] as number) >= 0 && !isOneOf(line, at, lexicon.media)) {
    return isOneOf(line, at, lexicon.bodies) ? 'body' : 'name';
  }
  if (isOneOf(line, at, lexicon.people)) return 'person';
  if (isOneOf(line, at, lexicon.media)) return 'medium';
  if (isOneOf(line, at, lexicon.publications)) return 'publication';
  if (isOneOf(line, at, lexicon.bodies)) return 'body';
  return 'other';
}

/**
 * The phrase that names a speaker from a word on, `undefined` when what stands there is none (a preposition, a clause,
 * a quotation). It ends with the name and its short apposition, or before a word where `stopAt` holds. Reads at most
 * LONGEST_PHRASE words.
 */
export function phraseFrom(
  line: Line,
  at: number,
  end: number,
  marks: Marks,
  mentions: readonly Mention[],
  stopAt?: (at: number) => boolean,
): Phrase | undefined {
  const { words, lexicon } = line;
  let i = at;
  while (i < end && words[i]?.kind === 'word' && lexicon.fillers.has(words[i]?.norm ?? '')) i++;
  let definite = lexicon.isDefinite(words[i]?.norm ?? '');
  const first = i;
  // «هذه المصادر»
  if (/^(هذ[اهي]|هذه|تلك|هؤلاء)$/.test(words[i]?.norm ?? '') && lexicon.isDefinite(words[i + 1]?.norm ?? '')) {
    definite = true;
    i++;
  }
  while (i < end && lexicon.articles.has(words[i]?.norm ?? '')) {
    definite ||= words[i]?.norm === 'the';
    i++;
  }
  const openAt = markedName(line, i, end, marks, mentions, i === first);
  if (openAt === undefined && !mayStart(line, i, end)) return undefined;
  const headWord = openAt === undefined ? headFrom(line, i, end) : i;
  const head = openAt === undefined ? headAt(line, headWord) : 'name';
  const found: number[] = [];
  const begin = i;
  let last = i;
  let complete = false; // the name itself has been read
  const limit = Math.min(end, at + LONGEST_PHRASE);
  while (i < limit) {
    const word = words[i];
    if (!word || stopAt?.(i)) break;
    const close = markedName(line, i, limit, marks, mentions, i === begin || isTitled(line, i - 1));
    if (close !== undefined) {
      for (let k = i; k < close; k++) addMention(line, k, found);
      i = last = close + 1;
      complete = head !== 'person';
      continue;
    }
    if (lexicon.that.has(word.norm)) break;
    const mention = line.mentionAt[i] as number;
    if (mention >= 0) {
      addMention(line, i, found);
      if (head !== 'person' || mentions[mention]?.type === 'PER') complete = true;
      i = last = i + 1;
      continue;
    }
    if (word.kind === 'mark') {
      const jump = overMark(line, i, limit, head, complete, mentions);
      if (jump === undefined) break;
      i = jump;
      if (words[i - 1]?.norm === ')') last = i;
      continue;
    }
    if (complete) {
      if (!continuesName(line, i)) break;
    } else if (!goesOn(line, i, limit, head, begin, mentions)) break;
    i = last = i + 1;
  }
  if (last <= begin) return undefined;
  const voice = isOneOf(line, headWord, lexicon.voices);
  return { first, last, head, headAt: headWord < last ? headWord : begin, definite, voice, mentions: found };
}

/** The head of "prime minister", "two officials": where nouns follow their adjectives, the first one that can speak. */
function headFrom(line: Line, at: number, end: number): number {
  if (line.lexicon.order !== 'SV' || headAt(line, at) !== 'other') return at;
  for (let i = at + 1; i < Math.min(end, at + 4); i++) {
    if (line.words[i]?.kind === 'mark' || line.lexicon.prepositions.has(line.words[i]?.norm ?? '')) break;
    const head = headAt(line, i);
    if (head !== 'other' && head !== 'pronoun' && head !== 'name') return i;
  }
  return at;
}

/** Closing mark of a short name in marks that begins at a word: after its class noun, or alone where a name may stand. */
function markedName(
  line: Line,
  at: number,
  end: number,
  marks: Marks,
  mentions: readonly Mention[],
  mayStandHere: boolean,
): number | undefined {
  const close = marks.get(at);
  if (close === undefined || close >= end || close - at - 1 > LONGEST_MARKED_NAME || !mayStandHere) return undefined;
  if (isTitled(line, at - 1)) return close;
  const mention = mentions[line.mentionAt[at + 1] as number];
  return mention && mention.type !== 'PER' ? close : undefined;
}

function isTitled(line: Line, at: number): boolean {
  const { lexicon } = line;
  return isOneOf(line, at, lexicon.media) || isOneOf(line, at, lexicon.bodies) || isOneOf(line, at, lexicon.labels);
}

function mayStart(line: Line, at: number, end: number): boolean {
  const { lexicon } = line;
  const word = line.words[at];
  if (!word || at >= end || word.kind !== 'word') return false;
  if (lexicon.that.has(word.norm)) return false;
  if ((line.mentionAt[at] as number) >= 0) return true;
  if (lexicon.order === 'VS' && word.norm.length === 1) return false; // «لـ» before a name in marks
  return !lexicon.prepositions.has(word.norm) && !lexicon.stops.has(word.norm);
}

/** After a mark inside the phrase: a bracket is passed over; a comma when the name only follows it. */
function overMark(
  line: Line,
  at: number,
  limit: number,
  head: Head,
  complete: boolean,
  mentions: readonly Mention[],
): number | undefined {
  const norm = line.words[at]?.norm;
  if (norm === '(') {
    for (let i = at + 1; i < Math.min(limit, at + 6); i++) if (line.words[i]?.norm === ')') return i + 1;
    return undefined;
  }
  if ((norm === ',' || norm === '،') && head === 'person' && !complete && line.lexicon.order === 'VS') {
    for (let i = at + 1; i < Math.min(limit, at + 5); i++) {
      if (mentions[line.mentionAt[i] as number]?.type === 'PER') return at + 1;
      if (!mayStart(line, i, limit)) return undefined;
    }
  }
  return undefined;
}

/** After the name: «وبوتين», «الروسية», «رئيس تحرير …» still belong to it. */
function continuesName(line: Line, at: number): boolean {
  const { lexicon, words } = line;
  const norm = words[at]?.norm ?? '';
  if (lexicon.order === 'SV') {
    return norm === 'and' && (line.mentionAt[at + 1] as number) >= 0;
  }
  if (lexicon.stops.has(norm) || lexicon.prepositions.has(norm) || lexicon.that.has(norm)) return false;
  if (isAddressee(line, at, true)) return false;
  if (/^ال.+(ي|يه|يين|يون)$/.test(norm)) return true; // an adjective of origin or kind
  if (isOneOf(line, at, lexicon.people) && !/^(لل|[بلك]ال)/.test(norm)) return true;
  return isTitleOutside(line, at - 1) || isTitleOutside(line, at - 2);
}

/** A title that follows a name, not a word of the name («رابطة العالم الإسلامي»). */
function isTitleOutside(line: Line, at: number): boolean {
  return isOneOf(line, at, line.lexicon.people) && (line.mentionAt[at] as number) < 0;
}

/** Before the name: may this word stand between head and name? */
function goesOn(
  line: Line,
  at: number,
  limit: number,
  head: Head,
  begin: number,
  mentions: readonly Mention[],
): boolean {
  const { lexicon } = line;
  const norm = line.words[at]?.norm ?? '';
  if (lexicon.that.has(norm)) return false;
  if (at === begin) return true;
  if (isAddressee(line, at, false) || endsDescription(line, at, head, begin)) return false;
  if (lexicon.order === 'SV' && isKnowing(line, at, begin)) return true;
  if (lexicon.prepositions.has(norm)) {
    if (lexicon.order === 'SV' && norm === 'of') return true;
    return head === 'person' && personAhead(line, at + 1, limit, mentions);
  }
  if (lexicon.stops.has(norm)) return false;
  const form = lexicon.form(norm);
  if (form && !form.dependent) return head === 'publication' && form.frame === 'publish';
  return true;
}

/** True when a person is named before the phrase must end. */
function personAhead(line: Line, from: number, limit: number, mentions: readonly Mention[]): boolean {
  const { lexicon } = line;
  for (let i = from; i < limit; i++) {
    const word = line.words[i];
    if (!word || (word.kind === 'mark' && word.norm !== '،')) return false;
    if (mentions[line.mentionAt[i] as number]?.type === 'PER') return true;
    if (word.norm === 'مع' || isAddressee(line, i, false)) return false;
    if (lexicon.that.has(word.norm) || lexicon.stops.has(word.norm) || lexicon.form(word.norm)?.dependent === false)
      return false;
  }
  return false;
}

export function addMention(line: Line, at: number, into: number[]): void {
  const mention = line.mentionAt[at] as number;
  if (mention >= 0 && into.at(-1) !== mention) into.push(mention);
}

/** The phrase names somebody who can speak. */
export function isSpeaker(phrase: Phrase): boolean {
  return (
    phrase.mentions.length > 0 ||
    (phrase.head !== 'other' && phrase.head !== 'publication') ||
    (phrase.definite && phrase.head === 'publication')
  );
}
