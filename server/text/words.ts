import { normalise } from './normalise.ts';
import type { Span } from './span.ts';

/**
 * `word`: letters, possibly with digits («22M3») or as an abbreviation («أ.ف.ب», "U.S.").
 * `number`: digits with their separators («6,700», «7.4», «٥٠٠»). `mark`: one punctuation mark or symbol.
 */
export type WordKind = 'word' | 'number' | 'mark';

/** One token, with attached clitics («وبالقطار» is one word; see language/ar/clitics.ts). */
export interface Word extends Span {
  readonly kind: WordKind;
  /** Normalised form of the whole token (see normalise.ts); quote marks are `"`, dashes `-`. */
  readonly norm: string;
  /** The token as written. */
  readonly surface: string;
  /** True when a blank or a line end stands before it, or nothing does. */
  readonly spaced: boolean;
}

const SIGN = '\\p{M}\\u0640\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\u00ad';
const LETTERS = `[\\p{L}${SIGN}]`;
// In this order: abbreviation with dots (a clitic may stand before it: «وأ.ف.ب»), number, word (Latin letters and digits stay together,
// Arabic letters and digits don't), English possessive, any other mark.
const TOKEN = new RegExp(
  [
    `(?<abbr>[وفبلك]?\\p{L}(?:\\.\\p{L}(?!${LETTERS}))+\\.?)`,
    '(?<number>\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)+|\\p{Nd}+(?![A-Za-z\\p{Nd}]))',
    "(?<possessive>['’]s(?!\\p{L}))",
    `(?<word>[A-Za-z\\p{Nd}]*[A-Za-z][A-Za-z\\p{Nd}${SIGN}]*(?:['’](?!s(?!\\p{L}))[A-Za-z]+)*[\\p{Script=Latin}${SIGN}]*|\\p{L}${LETTERS}*(?:['’](?!s(?!\\p{L}))\\p{L}+)*)`,
    '(?<mark>[^\\s\\p{L}\\p{Nd}])',
  ].join('|'),
  'gu',
);

/** All tokens of `text`, in order. Linear. Offsets are into `text`. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const surface = match[0];
    const start = match.index;
    const groups = match.groups as Record<string, string | undefined>;
    const norm = normalise(surface);
    if (norm === '') {
      if (start === lastEnd) lastEnd = start + surface.length; // a lone bidi mark names nothing and parts nothing
      continue;
    }
    const kind: WordKind = groups.number ? 'number' : groups.mark ? 'mark' : 'word';
    out.push({ start, end: start + surface.length, kind, norm, surface, spaced: start !== lastEnd });
    lastEnd = start + surface.length;
  }
  return out;
}
