import { remembering } from './memo.ts';

/**
 * Folds what spelling alone makes different, so that words can be compared: harakat, tatweel,
 * bidi marks and zero-width characters fall away; presentation forms, alef, ya, ta marbuta and
 * Persian letters become the plain letter; digits become ASCII; quote marks become `"`; Latin
 * letters lose case and accents.
 */

/** A normalised text that knows where each of its units came from. */
export interface Normalised {
  readonly text: string;
  /** The original span of the normalised span `[start, end)`; dropped marks go with the letter before. */
  original(start: number, end: number): { start: number; end: number };
}

// Combining marks of Arabic (harakat, Koranic signs, superscript alef), tatweel, bidi and zero-width
// characters, soft hyphen, BOM. Combining marks of Latin fall away after decomposition.
const DROPPED =
  /[\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u08d3-\u08ff\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\u180e\ufe00-\ufe0f\ufe70-\ufe7f\ufeff\u0300-\u036f]/u;

const LETTER: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ئ: 'ئ',
  ؤ: 'ؤ',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'ك',
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ژ: 'ز',
  '٫': '.',
  '٬': ',',
  '٪': '%',
};

const QUOTES = '«»“”„‟″‶〝〞＂"❝❞‹›《》〈〉';

/** Folded forms of the characters met so far, by their code: those below `NEAR`, Latin and Arabic, and the others of the basic plane. */
const NEAR = 0x700;
const near = new Array<string | undefined>(NEAR).fill(undefined);
const folded = new Map<string, string>();

/** The normalised form of one original character, possibly empty, possibly longer. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  const known = code < NEAR ? near[code] : folded.get(char);
  if (known !== undefined) return known;
  const form = foldNew(char);
  if (code < NEAR) near[code] = form;
  else if (char.length === 1) folded.set(char, form);
  return form;
}

function foldNew(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? char.toLowerCase() : char;
  if (DROPPED.test(char)) return '';
  const letter = LETTER[char];
  if (letter !== undefined) return letter;
  if (code >= 0x621 && code <= 0x64a) return char;
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if (QUOTES.includes(char)) return '"';
  if (char === '’' || char === '‘' || char === '′' || char === 'ʼ') return "'";
  if (code === 0xa0 || code === 0x202f || code === 0x2009) return ' ';
  if (code >= 0x2010 && code <= 0x2015) return '-';
  const plain = char.normalize('NFKD');
  if (plain === char) return char.toLowerCase();
  let out = '';
  for (const part of plain) out += part === char ? part : fold(part);
  return out.toLowerCase();
}

/** The normalised form of a word or phrase. Linear; short strings are remembered. */
export const normalise = remembering(30_000, (text) => {
  let out = '';
  for (const char of text) out += fold(char);
  return out;
});

/** The normalised form of a whole text with the way back to it. Linear in time and memory. */
export function normaliseWithMap(text: string): Normalised {
  const from: number[] = [];
  const to: number[] = [];
  let out = '';
  let at = 0;
  for (const char of text) {
    const next = at + char.length;
    const folded = fold(char);
    if (folded === '' && to.length > 0) to[to.length - 1] = next;
    for (let i = 0; i < folded.length; i++) {
      from.push(at);
      to.push(next);
    }
    out += folded;
    at = next;
  }
  return {
    text: out,
    original(start, end) {
      if (start >= end) {
        const edge = start < from.length ? (from[start] as number) : text.length;
        return { start: edge, end: edge };
      }
      return { start: from[start] as number, end: to[end - 1] as number };
    },
  };
}
