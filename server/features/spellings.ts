import type { Corpus } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import type { Spellings } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import { nameAt } from './nameat.ts';

/** What finds every spelling of the name at a span; `undefined` where none stands. */
export function spellingsAt(corpus: Corpus, path: string, document: Document, span: Span): Spellings | undefined {
  const name = nameAt(corpus, path, document, span);
  return name && spellingsPattern(name.names);
}

/** Most spellings in one pattern. */
const MOST = 100;

/**
 * One regular expression that finds every spelling of a name, longer ones first. It holds only what
 * JavaScript (with and without `u`) and ripgrep read alike. Alef with and without hamza at the beginning of
 * words, and the endings ي/ى and ة/ه, stand for one another; harakat and tatweel are looked for where a spelling has them. Latin spellings
 * are whole words; of Arabic ones clitics may stand before and after.
 */
export function spellingsPattern(names: readonly string[]): Spellings {
  const written = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  written.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const patterns = [...new Set(written.slice(0, MOST).map(patternOf))];
  return {
    pattern: patterns.join('|'),
    // An acronym would be found in every «us» and «it».
    isCaseSensitive: written.some((name) => /^[A-Z](?:\.?[A-Z]){0,4}\.?$/.test(name)),
  };
}

const ALEF = '[اأإآ]';
const LIKE_AT_END: Readonly<Record<string, string>> = { ي: '[يى]', ى: '[يى]', ة: '[ةه]', ه: '[ةه]' };

function patternOf(name: string): string {
  const letters = [...name];
  const pattern = letters
    .map((letter, i) => {
      if (/\s/.test(letter)) return letter === ' ' ? ' ' : '\\s';
      const isLast = !/[\p{L}\p{M}]/u.test(letters[i + 1] ?? '');
      if (/[أإآ]/.test(letter) || (letter === 'ا' && isBareAlef(letters, i))) return ALEF;
      return (isLast ? LIKE_AT_END[letter] : undefined) ?? escaped(letter);
    })
    .join('');
  const edge = (letter: string | undefined) => (/\w/.test(letter ?? '') ? '\\b' : '');
  return `${edge(letters[0])}${pattern}${edge(letters.at(-1))}`;
}

/** Whether an alef may stand for one with hamza: at a word's beginning and behind the article, whose own never does. */
function isBareAlef(letters: readonly string[], i: number): boolean {
  const before = letters.slice(0, i).join('');
  return /(?:^|[^\p{L}\p{M}])(?:ال)?$/u.test(before) && letters[i + 1] !== 'ل';
}

/** A letter as itself. Half of a surrogate pair, which no file holds, is any letter. */
function escaped(letter: string): string {
  if (/^[\ud800-\udfff]$/.test(letter)) return '.';
  return /[\\^$.*+?()[\]{}|/]/.test(letter) ? `\\${letter}` : letter;
}
