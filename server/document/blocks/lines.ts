import { languages } from '../../language/languages.ts';
import { normalise } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { phrases } from './phrases.ts';

/** A line of a page that is not blank, with the shape that tells what it is. The span leaves the blanks around it out. */
export interface Line extends Span {
  /** Normalised text. */
  readonly norm: string;
  /** `norm` without bullets and marks before it and without closing marks: what cue words are compared with. */
  readonly key: string;
  /** Number of words: runs between blanks that hold a letter or digit. */
  readonly words: number;
  /** How it ends: as a sentence, with a colon, cut short («…»), or open. */
  readonly ending: 'stop' | 'colon' | 'cut' | 'open';
  /** Sentence ends inside the line, its own end left out. */
  readonly stops: number;
  readonly commas: number;
  /** Number of blank lines before it. */
  readonly gap: number;
  /** Stands behind a bullet or a list number. */
  readonly bullet: boolean;
  /** Goes on from the paragraph before it, by its first word: no title begins so. */
  readonly continues: boolean;
  /** Level of a Markdown heading; `undefined` for other lines. */
  readonly level: number | undefined;
  /** Begins with a word in Latin capitals. */
  readonly capitals: boolean;
  /** Several titles on one line, wide blanks between them. */
  readonly ticker: boolean;
  /** Most letters are Arabic, Latin, or there are none. */
  readonly script: 'arabic' | 'latin' | 'none';
  /** Place of the first line with the same `key`, when that one is earlier and the line has three words or more. */
  readonly repeats: number | undefined;
  /** Another line of the page has the same `key`, before or after. */
  readonly copied: boolean;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const BEFORE = /^(?:#+\s+|[^\p{L}\p{N}"'([<#@-]+)/u;
/** Arabic typists use the lengthening stroke as a dash; between blanks it is one. */
const LONG_DASH = / ـ+ /g;
const BULLET = /^(?:[•●▪■◾◆◄►▶‣∙·*–—-]\s|[•●▪■◾◆◄►▶‣∙]|\d{1,2}[.)]\s)/u;
const CLOSERS = new Set('"\'”»)] ');
const KEPT_LAST = new Set('"\')]!?؟%*');
const COMMAS = new Set(',،؛;');
const ENDERS = new Set('.!?؟۔');

const continuations = phrases('continuations');
const CONTINUING = languages.flatMap(({ page }) => page.continuing ?? []);

/** Every line that is not blank, in order. Linear. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const seen = new Map<string, number>();
  let at = 0;
  let gap = 0;
  const add = (from: number, to: number) => {
    const raw = text.slice(from, to);
    const own = raw.trim();
    if (own === '') {
      gap++;
      return;
    }
    const start = from + (raw.length - raw.trimStart().length);
    const line = shape(own, start, gap);
    gap = 0;
    const first = line.words > 2 ? seen.get(line.key) : undefined;
    if (line.words > 2 && first === undefined) seen.set(line.key, lines.length);
    lines.push(first === undefined ? line : { ...line, repeats: first });
  };
  for (const match of text.matchAll(LINE_END)) {
    add(at, match.index);
    at = match.index + match[0].length;
  }
  add(at, text.length);
  const copied = new Set(lines.map((line) => line.repeats));
  return lines.map((line, i) => (copied.has(i) || line.repeats !== undefined ? { ...line, copied: true } : line));
}

function shape(own: string, start: number, gap: number): Line {
  const norm = normalise(own.replace(LONG_DASH, ' - '));
  const bare = trimmedEnd(norm, (char) => CLOSERS.has(char));
  const key = trimmedEnd(norm, (char) => !isWordChar(char) && !KEPT_LAST.has(char)).replace(BEFORE, '');
  return {
    start,
    end: start + own.length,
    norm,
    key,
    continues: continuations.opening(key) > 0 || CONTINUING.some((pattern) => pattern.test(own)),
    ...countsOf(bare),
    ending: endingOf(bare, norm),
    gap,
    bullet: BULLET.test(own),
    level: /^(#{1,6})\s/.exec(own)?.[1]?.length,
    capitals: /^["(]?[A-Z]{3,}(?![a-z])/.test(own),
    ticker: isTicker(own),
    script: scriptOf(norm),
    repeats: undefined,
    copied: false,
  };
}

/** Words, commas, and sentence ends inside. Dots of an ellipsis, an initial or a short title end no sentence. */
function countsOf(text: string): Pick<Line, 'words' | 'commas' | 'stops'> {
  let words = 0;
  let commas = 0;
  let stops = 0;
  let inWord = false;
  let wordAt = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === ' ' || char === '\t') {
      inWord = false;
      wordAt = i + 1;
    } else if (!inWord && isWordChar(char)) {
      inWord = true;
      words++;
    } else if (COMMAS.has(char)) commas++;
    else if (ENDERS.has(char) && endsSentence(text, i, wordAt)) stops++;
  }
  return { words, commas, stops };
}

function endsSentence(text: string, at: number, wordAt: number): boolean {
  let next = at + 1;
  while (CLOSERS.has(text.charAt(next)) && text.charAt(next) !== ' ') next++;
  if (next >= text.length || text.charAt(next) !== ' ') return false;
  const before = text.charAt(at - 1);
  if (before === '.' || before === '…') return false;
  return text.charAt(at) !== '.' || !SHORT_TITLES.has(text.slice(wordAt, at).replace(/^["(]/, ''));
}

const SHORT_TITLES: { has(word: string): boolean } = {
  has: (word) =>
    word.length === 1 || /^(?:mr|mrs|ms|dr|st|jr|sr|vs|no|gen|col|sgt|sen|rep|gov|prof|inc|ltd)$/.test(word),
};

function isTicker(own: string): boolean {
  const parts = own.split(/ {3,}|\t+/);
  return parts.length > 3 && parts.filter((part) => /[.؟!?]$/.test(part)).length < parts.length * 0.3;
}

/** Letters and digits of any script. */
function isWordChar(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0x621 && code <= 0x64a) return true;
  return /[\p{L}\p{N}\ud800-\udfff]/u.test(char);
}

function trimmedEnd(text: string, drop: (char: string) => boolean): string {
  let end = text.length;
  while (end > 0 && drop(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function endingOf(bare: string, norm: string): Line['ending'] {
  const tail = norm.slice(-12);
  if (/(?:\.\.+|…)[\s\])"'>»]*$/u.test(tail)) return 'cut';
  const last = bare.at(-1) ?? '';
  if (ENDERS.has(last)) return 'stop';
  return last === ':' ? 'colon' : 'open';
}

function scriptOf(norm: string): Line['script'] {
  let arabic = 0;
  let latin = 0;
  for (let i = 0; i < norm.length && i < 400; i++) {
    const code = norm.charCodeAt(i);
    if (code >= 0x621 && code <= 0x6ff) arabic++;
    else if (code >= 0x61 && code <= 0x7a) latin++;
  }
  if (arabic + latin === 0) return 'none';
  return arabic >= latin ? 'arabic' : 'latin';
}
