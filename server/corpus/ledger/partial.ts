import type { Document, Quote } from '../../document/document.ts';
import { read } from '../../text/reading.ts';
import { contains, overlap, type Span, shifted, slice } from '../../text/span.ts';
import type { Relation } from '../corpus.ts';
import { type QuotedWord, quotedWords, type Utterance, utterancesOf } from './utterance.ts';
import { compareWording } from './wording.ts';

// A message that is quoted whole in one place and in pieces in another: the pieces with the words around them must
// follow the whole closely, and what differs must stand inside the marks.
const LONGEST_PIECE = 3;
const FEWEST_WORDS = 4;
const FEWEST_SHARED = 3;
const SHARED = 0.7;
const ENOUGH_BITS = 6;
const SLACK = 3;
const MOST_PIECES = 40;

/**
 * One message that an article quotes twice in other words: whole («لروسيا الرخاء والرفاهية لشعبها»), and in pieces
 * (لروسيا «الازدهار» و«الرفاهية» لشعبها). Cost: the document's whole quotations times the sentences with pieces, both
 * bounded.
 */
export function quotedTwice(path: string, document: Document): Relation[] {
  const wholes = utterancesOf(path, document).filter(({ words }) => words.length >= FEWEST_WORDS && words.length <= 30);
  if (wholes.length === 0) return [];
  return sentencesWithPieces(path, document).flatMap((sentence) => {
    const stems = new Set(sentence.words.map(({ stem }) => stem));
    const senses = new Set(sentence.words.flatMap(({ sense }) => sense ?? []));
    return wholes.flatMap((whole) => {
      // no order of the words shares more than these
      const common = whole.words.filter(
        ({ stem, sense }) => stems.has(stem) || (sense !== undefined && senses.has(sense)),
      );
      return isEnough(common.length, whole) ? (compared(sentence, whole) ?? []) : [];
    });
  });
}

function isEnough(shared: number, whole: Utterance): boolean {
  return shared >= FEWEST_SHARED && shared >= SHARED * whole.words.length;
}

/** A sentence that quotes in pieces, as if it were one quotation, and the pieces. */
interface Pieces extends Utterance {
  readonly pieces: readonly Span[];
}

function sentencesWithPieces(path: string, document: Document): Pieces[] {
  const short = document.quotes.filter((quote) => isPiece(document, quote)).slice(0, MOST_PIECES);
  const out: Pieces[] = [];
  for (const block of document.blocks) {
    if (block.repeated || block.role !== 'paragraph' || block.zone === 'related') continue;
    const own = short.filter((quote) => contains(block, quote));
    if (own.length === 0) continue;
    for (const one of read(slice(document.text, block)).sentences) {
      const span = shifted({ start: one.start, end: one.end }, block.start);
      const pieces = own.filter((quote) => contains(span, quote));
      if (pieces.length === 0) continue;
      const { words, language } = quotedWords(document, span);
      const bits = words.reduce((sum, word) => sum + word.bits, 0);
      out.push({
        path,
        ...span,
        words,
        bits,
        language,
        article: block.article,
        heading: false,
        speaker: undefined,
        pieces,
      });
    }
  }
  return out;
}

function isPiece(document: Document, { direct, kind, start, end }: Quote): boolean {
  return direct && kind !== 'title' && slice(document.text, { start, end }).split(/\s+/).length <= LONGEST_PIECE;
}

function compared(sentence: Pieces, whole: Utterance): Relation | undefined {
  if (sentence.article !== whole.article || overlap(sentence, whole) > 0) return undefined;
  const { pairs, differs } = compareWording(sentence, whole);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last || !isEnough(pairs.length, whole)) return undefined;
  if (last[0] - first[0] > whole.words.length + SLACK) return undefined;
  const bits = pairs.reduce((sum, [i]) => sum + (sentence.words[i] as QuotedWord).bits, 0);
  const told = differs.flatMap(({ a, b }) => {
    const piece = sentence.pieces.find((one) => overlap(one, a) > 0);
    if (!piece || b.end === b.start) return [];
    return [{ a: { start: Math.max(a.start, piece.start), end: Math.min(a.end, piece.end) }, b }];
  });
  if (bits < ENOUGH_BITS || told.length === 0) return undefined;
  const start = Math.min((sentence.words[first[0]] as QuotedWord).start, told[0]?.a.start ?? sentence.end);
  return {
    kind: 'alters',
    a: { path: sentence.path, start, end: (sentence.words[last[0]] as QuotedWord).end },
    b: { path: whole.path, start: whole.start, end: whole.end },
    score: pairs.length / whole.words.length,
    differs: told.map((pair) => ({ ...pair, what: 'quotation' as const })),
    because: 'one article quotes one message twice, with other words inside the marks',
  };
}
