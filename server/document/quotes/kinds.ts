import { isNaming, isPublisher, isToldOutlet } from '../attributions/lead.ts';
import { isOneOf, type Line } from '../attributions/line.ts';
import type { Mention, Quote } from '../document.ts';
import type { Marked } from './marks.ts';

type Kind = Quote['kind'];

const LONGEST_NAME = 6;
const NAME_ROLES = new Set(['dateline', 'credit', 'byline', 'keywords']);

/** The names of a document. */
export interface Names {
  readonly mentions: readonly Mention[];
  /** How often each local entity is mentioned. */
  readonly counts: readonly number[];
  /** The marked names known so far, in normalised form. */
  readonly titles: ReadonlyMap<string, Kind>;
}

/**
 * What words in marks are by themselves, before anybody is known to say them: `title` for the marked name of a
 * medium, work or model, `term` for another marked name or so-called word, `undefined` when nothing shows a name.
 * In words that somebody is `said` to
 * speak, a name found nowhere else is not trusted.
 */
export function nameKind(
  line: Line,
  marked: Marked,
  before: { readonly close: number; readonly kind: Kind; readonly line: number } | undefined,
  names: Names,
  said: boolean,
): Kind | undefined {
  if (marked.line !== marked.closeLine || marked.close - marked.open - 1 > LONGEST_NAME + 2) return undefined;
  const { open, close } = marked;
  const { lexicon, words } = line;
  const inside = words.slice(open + 1, close);
  const letters = inside.filter((word) => word.kind !== 'mark');
  const norm = letters.map((word) => word.norm).join(' ');
  if (NAME_ROLES.has(line.block.role)) return 'title';
  if (line.lexicon.formulas.has(norm)) return 'term';
  if (isToldOutlet(line, open) || isPublisher(line, open)) return 'title';
  if (isDesignation(line, open + 1, close)) return 'title';
  const classKind = classBefore(line, open);
  if (classKind) return classKind;
  if (before && before.line === marked.line && before.kind !== 'speech' && isJoined(line, before.close, open)) {
    return before.kind;
  }
  const known = names.titles.get(norm);
  if (known) return known;
  if (letters.length > LONGEST_NAME) return undefined;
  if (lexicon.wires.has(norm)) return 'title';
  const mention = coveringMention(line, open + 1, close, names.mentions);
  if (mention && !(said && letters.length > 1 && names.counts[mention.entity] === 1)) {
    return mention.type === 'PRODUCT' ? 'title' : 'term';
  }
  if (lexicon.order === 'SV' && letters.length > 1 && isTitleCase(line, open + 1, close)) return 'title';
  return undefined;
}

/** «ميغ - 31», «Tu - 160», «تي يو 22 إم 3»: a model's letters and number. */
function isDesignation(line: Line, first: number, close: number): boolean {
  const inside = line.words.slice(first, close).filter((word) => word.kind !== 'mark');
  if (inside.length === 0 || inside.length > 5) return false;
  const text = inside.map((word) => word.norm).join(' ');
  if (
    !/\d/.test(text) ||
    /^\d/.test(text) ||
    /[%$€]/.test(line.text.slice(line.words[first]?.start, line.words[close]?.start))
  )
    return false;
  const numbers = inside.filter((word) => /^\d/.test(word.norm)).length;
  return (
    inside.every((word) => /\d/.test(word.norm) || word.norm.length <= 6) &&
    numbers <= 2 &&
    inside.length - numbers <= 3
  );
}

/** The class noun before the marks: «صحيفة «الأيام»» is a title, «حزب «البعث»» a term. */
function classBefore(line: Line, open: number): Kind | undefined {
  const { lexicon } = line;
  for (let i = open - 1; i >= Math.max(0, open - 3); i--) {
    const word = line.words[i];
    if (!word || (word.kind === 'mark' && word.norm !== '(')) return undefined;
    // Only a direct neighbour, or one with an adjective or «ب» between («الملقب بـ «…»»).
    if (i < open - 1 && !/^(ب|ال.+|ـ)$/.test(line.words[i + 1]?.norm ?? '')) return undefined;
    if (isNaming(line, i)) return undefined;
    if (line.words[i - 1]?.norm === '-' && !line.words[i]?.spaced) return 'term'; // "so-called"
    if (isOneOf(line, i, lexicon.works) || isOneOf(line, i, lexicon.media)) return 'title';
    if (isOneOf(line, i, lexicon.labels)) return 'term';
  }
  return undefined;
}

/** Nothing but a conjunction or comma stands between two marked words. */
function isJoined(line: Line, close: number, open: number): boolean {
  if (open - close > 4) return false;
  for (let i = close + 1; i < open; i++) {
    if (!/^(و|او|،|,|and|or)$/.test(line.words[i]?.norm ?? '')) return false;
  }
  return true;
}

/** The mention that makes up all of the words between two marks. */
function coveringMention(line: Line, first: number, close: number, mentions: readonly Mention[]): Mention | undefined {
  const at = line.mentionAt[first] as number;
  if (at < 0) return undefined;
  for (let i = first; i < close; i++) {
    if (line.words[i]?.kind !== 'mark' && line.mentionAt[i] !== at) return undefined;
  }
  return mentions[at];
}

/** "The Apprentice", "Meet the Press": every longer word has a capital. */
function isTitleCase(line: Line, first: number, close: number): boolean {
  const inside = line.words.slice(first, close);
  if (inside.some((word) => word.kind === 'mark' && /[.,!?]/.test(word.norm))) return false;
  return (
    inside.every((word) => word.kind !== 'word' || word.norm.length <= 3 || /^\p{Lu}/u.test(word.surface)) &&
    /^\p{Lu}/u.test(inside[0]?.surface ?? '') &&
    /^\p{Lu}/u.test(inside.findLast((word) => word.kind === 'word')?.surface ?? '')
  );
}
