import { type Form, formOf, type WordKind } from './forms.ts';
import type { Span } from './span.ts';

export type { WordKind } from './forms.ts';

/** One token, with attached clitics («وبالقطار» is one word; see language/ar/clitics.ts). */
export interface Word extends Span {
  /** What it shares with every other place where it is written so; its parts follow. */
  readonly form: Form;
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
    `(?:[وفبلك]?\\p{L}(?:\\.\\p{L}(?!${LETTERS}))+\\.?)`,
    '(?:\\p{Nd}+(?:[.,٫٬]\\p{Nd}+)+|\\p{Nd}+(?![A-Za-z\\p{Nd}]))',
    "(?:['’]s(?!\\p{L}))",
    `(?:[A-Za-z\\p{Nd}]*[A-Za-z][A-Za-z\\p{Nd}${SIGN}]*(?:['’](?!s(?!\\p{L}))[A-Za-z]+)*[\\p{Script=Latin}${SIGN}]*|\\p{L}${LETTERS}*(?:['’](?!s(?!\\p{L}))\\p{L}+)*)`,
    '[^\\s\\p{L}\\p{Nd}]',
  ].join('|'),
  'gu',
);

/** All tokens of `text`, in order. Linear. Offsets are into `text`. */
export function words(text: string): Word[] {
  const out: Word[] = [];
  let lastEnd = -1;
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const form = formOf(match[0]);
    const { kind, norm, surface } = form;
    const end = start + surface.length;
    // a lone bidi mark names nothing and parts nothing
    if (norm !== '') out.push({ start, end, form, kind, norm, surface, spaced: start !== lastEnd });
    if (norm !== '' || start === lastEnd) lastEnd = end;
  }
  return out;
}
