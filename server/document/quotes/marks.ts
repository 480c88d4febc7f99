import type { Span } from '../../text/span.ts';
import type { Word } from '../../text/words.ts';
import { isQuoteMark, type Line } from '../attributions/line.ts';

/**
 * Words between quote marks. `open` and `close` are indices of the marks' words in their lines; `close` is the
 * number of words of the line when the closing mark is missing.
 */
export interface Marked extends Span {
  readonly line: number;
  readonly open: number;
  readonly closeLine: number;
  readonly close: number;
  readonly closed: boolean;
}

type Tendency = 'opens' | 'closes' | 'either';

interface Open {
  readonly line: number;
  readonly word: number;
  readonly single: boolean;
}

const OPENING = new Set('«“„‘‹❝‚〝');
const CLOSING = new Set('»”’›❞〞');
// A quotation without its closing mark may go on for this many lines without any mark.
const LONGEST_GAP = 2;
// «كتائب « البعث « »: between two blanks a mark closes what was opened a few words before.
const SHORT_NAME = 6;

/**
 * All quotations in marks, outermost ones only, in order. Marks are read by where they stand (blank before or after,
 * colon, attached conjunction) rather than by their shape, since pages reverse and mix them («و»الشؤون الدولية»»,
 * `"…″`). A mark that is missing is supplied at the end of the paragraph or before the next quotation. Linear.
 */
export function findMarked(lines: readonly Line[]): Marked[] {
  const out: Marked[] = [];
  let stack: Open[] = [];
  let lastMarkLine = -1;
  const emit = (open: Open, closeLine: number, close: number, closed: boolean) => {
    const marked = markedBetween(lines, open, closeLine, close, closed);
    if (marked) out.push(marked);
  };
  const breakOff = () => {
    const open = stack.find((entry) => !entry.single);
    if (open) emit(open, open.line, (lines[open.line] as Line).words.length, false);
    stack = [];
  };
  for (const line of lines) {
    const open = stack[0];
    if (open && !continues(lines[open.line] as Line, line, lastMarkLine)) breakOff();
    const { words } = line;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as Word;
      if (!isQuoteMark(word)) continue;
      const single = word.norm === "'" && words[i + 1]?.norm !== "'" && words[i - 1]?.norm !== "'";
      if (word.norm === "'" && !single && words[i - 1]?.norm === "'" && !word.spaced) continue; // second half of ''
      lastMarkLine = line.index;
      const tendency = tendencyOf(line, i);
      const top = stack.at(-1);
      if (single && !(top?.single ?? opensSingle(line, i, tendency))) continue;
      if (opens(line, i, tendency, top)) {
        if (top && sameAscii(lines[top.line] as Line, top, word)) breakBefore(line, i);
        if (stack.length === 0 || stack[0]?.line === line.index) stack.push({ line: line.index, word: i, single });
        else {
          breakOff();
          stack.push({ line: line.index, word: i, single });
        }
      } else if (top && (top.single === single || !single)) {
        if (!single) while (stack.at(-1)?.single && stack.length > 1) stack.pop();
        const from = stack.pop() as Open;
        if (stack.length === 0) emit(from, line.index, i, true);
      }
    }
    stack = stack.filter((entry) => !entry.single);
  }
  breakOff();
  return out;

  /** Ends a quotation whose closing mark is missing before the words that introduce the next one. */
  function breakBefore(line: Line, next: number) {
    const from = stack[0] as Open;
    let end = next;
    for (let i = next - 1; i > Math.max(from.line === line.index ? from.word + 1 : 0, next - 8); i--) {
      const word = line.words[i] as Word;
      if (line.lexicon.form(word.norm) && !line.lexicon.form(word.norm)?.dependent) {
        end = i;
        break;
      }
    }
    emit(from, line.index, impersonalBefore(line, from, end), false);
    stack = [];
  }
}

/** «… الأعمال. يذكر أن …»: the paper speaks again, so the quotation has ended with the sentence before. */
function impersonalBefore(line: Line, from: Open, end: number): number {
  for (let i = from.line === line.index ? from.word + 2 : 1; i < end - 1; i++) {
    if (line.words[i]?.norm === '.' && /^(ي|و?ي)?(ذكر|شار)$/.test(line.words[i + 1]?.norm ?? '')) return i + 1;
  }
  return end;
}

/** What the place of a mark tells: after a blank it opens, before a blank or a stop it closes. */
function tendencyOf(line: Line, at: number): Tendency {
  const word = line.words[at] as Word;
  const before = line.words[at - 1];
  const after = line.words[at + 1];
  const blankAfter = !after || after.spaced;
  if (before?.norm === ':' && after) return 'opens';
  const stopAfter = blankAfter || (after.kind === 'mark' && !isQuoteMark(after) && !'([#@$'.includes(after.norm));
  const blankBefore = !before || word.spaced;
  const bracketBefore = before !== undefined && '([-،,؛/'.includes(before.norm) && before.kind === 'mark';
  if (blankBefore && !blankAfter && endsThere(line, at + 1)) return 'closes';
  if (!blankAfter && (blankBefore || bracketBefore || isProclitic(before, line))) return 'opens';
  if (!blankBefore && stopAfter) return 'closes';
  if (blankBefore && !blankAfter) return 'opens';
  return 'either';
}

/** A full stop or comma stands here, not an ellipsis. */
function endsThere(line: Line, at: number): boolean {
  const word = line.words[at] as Word;
  return word.kind === 'mark' && /^[.,،؛;:!?؟)\]]$/.test(word.norm) && line.words[at + 1]?.norm !== '.';
}

/** A word of letters that Arabic writes to the next word: و ف ب ل ك ال and what they make together. */
function isProclitic(word: Word | undefined, line: Line): boolean {
  if (!word || line.lexicon.order !== 'VS') return false;
  return word.spaced && /^[وف]?[بلك]?(ال|لل)?$/.test(word.norm) && word.norm.length <= 4;
}

function opens(line: Line, at: number, tendency: Tendency, top: Open | undefined): boolean {
  const { surface } = line.words[at] as Word;
  const before = line.words[at - 1];
  if (!top) {
    // «أن" الرجل …»: written to the word that leads to speech, the mark opens whatever the blank after it says.
    if (tendency === 'closes')
      return before?.kind === 'word' && line.lexicon.that.has(before.norm) && at + 2 < line.words.length;
    if (tendency === 'opens') return true;
    return OPENING.has(surface) || (!CLOSING.has(surface) && before?.kind !== 'number');
  }
  if (tendency === 'closes') return false;
  if (tendency === 'opens') return !CLOSING.has(surface) || before?.norm === ':' || isProclitic(before, line);
  if (!OPENING.has(surface)) return false;
  return top.line !== line.index || at - top.word > SHORT_NAME;
}

/** A single mark opens a quotation when it stands before a word and another one closes it in the same line. */
function opensSingle(line: Line, at: number, tendency: Tendency): boolean {
  if (tendency !== 'opens' && (line.words[at] as Word).surface !== '‘') return false;
  const last = Math.min(line.words.length, at + 120);
  for (let i = at + 2; i < last; i++) {
    const word = line.words[i] as Word;
    if (word.kind === 'mark' && word.norm === "'" && !word.spaced && tendencyOf(line, i) === 'closes') return true;
  }
  return false;
}

/** Marks without direction do not nest: a second one that opens shows that the first was never closed. */
function sameAscii(line: Line, top: Open, word: Word): boolean {
  const surface = (line.words[top.word] as Word).surface;
  if (surface === word.surface && !OPENING.has(surface)) return true;
  return CLOSING.has(word.surface) && CLOSING.has(surface);
}

/** Does a quotation that is open at the end of one line go on in the next? Only if the next closes it first. */
function continues(opened: Line, line: Line, lastMarkLine: number): boolean {
  if (line.index - opened.index > LONGEST_GAP + 1 || lastMarkLine > opened.index) return false;
  if (opened.block.article !== line.block.article || opened.block.zone !== line.block.zone) return false;
  if (line.block.role !== 'paragraph' || opened.block.role !== 'paragraph') return false;
  const at = line.words.findIndex((word) => isQuoteMark(word) && word.norm === '"');
  if (at < 0) return line.index - opened.index <= LONGEST_GAP;
  return !opens(line, at, tendencyOf(line, at), { line: opened.index, word: 0, single: false });
}

function markedBetween(
  lines: readonly Line[],
  open: Open,
  closeLine: number,
  close: number,
  closed: boolean,
): Marked | undefined {
  const from = lines[open.line] as Line;
  const to = lines[closeLine] as Line;
  const first = open.word + 1;
  const start = from.words[first];
  const last = close > 0 ? to.words[close - 1] : undefined;
  if (!start || (open.line === closeLine && close <= first)) return undefined;
  const end = last ? to.block.start + last.end : (lines[closeLine - 1] as Line).block.end;
  const held = open.line === closeLine ? from.words.slice(first, close) : from.words.slice(first);
  if (!held.some((word) => word.kind !== 'mark')) return undefined;
  return { start: from.block.start + start.start, end, line: open.line, open: open.word, closeLine, close, closed };
}
