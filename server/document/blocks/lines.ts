import { normalise } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';

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
  /** Most letters are Arabic, Latin, or there are none. */
  readonly script: 'arabic' | 'latin' | 'none';
  /** Place of the first line with the same `key`, when that one is earlier and the line has three words or more. */
  readonly repeats: number | undefined;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const BEFORE = /^[^\p{L}\p{N}"'([<#@-]+/u;
const AFTER = /[^\p{L}\p{N}"')\]!?؟%*]+$/u;
const BULLET = /^(?:[•●▪■◾◆◄►▶‣∙·*–—-]\s|[•●▪■◾◆◄►▶‣∙]|\d{1,2}[.)]\s)/u;
const CLOSERS = /["'”»)\]]+$/;
const WORD = /[\p{L}\p{N}]/u;

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
  return lines;
}

function shape(own: string, start: number, gap: number): Line {
  const norm = normalise(own);
  const key = norm.replace(BEFORE, '').replace(AFTER, '');
  let words = 0;
  for (const part of norm.split(/\s+/)) if (WORD.test(part)) words++;
  const bare = norm.replace(CLOSERS, '');
  return {
    start,
    end: start + own.length,
    norm,
    key,
    words,
    ending: endingOf(bare, norm),
    stops: Math.max(0, (bare.match(/(?<![.…])[.!?؟۔]["')]*\s/g)?.length ?? 0) - abbreviations(bare)),
    commas: bare.match(/[,،؛;]/g)?.length ?? 0,
    gap,
    bullet: BULLET.test(own),
    script: scriptOf(norm),
    repeats: undefined,
  };
}

function endingOf(bare: string, norm: string): Line['ending'] {
  if (/(?:\.\.+|…)\s*(?:\[?\W*)?$/u.test(norm) || /\[(?:…|\.\.+)\]$/.test(norm)) return 'cut';
  const last = bare.trimEnd().at(-1) ?? '';
  if (/[.!?؟۔]/u.test(last)) return 'stop';
  return last === ':' ? 'colon' : 'open';
}

/** Full stops that end no sentence: initials and short titles («د. », "Mr. ", "J. "). */
function abbreviations(text: string): number {
  return (
    text.match(/(?:^|[\s("])(?:\p{L}|mr|mrs|ms|dr|st|jr|sr|vs|no|gen|col|sgt|sen|rep|gov|prof|inc|ltd)\.\s/gu)
      ?.length ?? 0
  );
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
