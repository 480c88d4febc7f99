import { languages } from '../../language/languages.ts';
import type { PageCues } from '../../language/page.ts';
import { normalise } from '../../text/normalise.ts';

type ListName = { [K in keyof PageCues]: PageCues[K] extends readonly string[] ? K : never }[keyof PageCues];

/** The phrases of all languages under one name: pages mix languages, above all in their buttons. */
export interface Phrases {
  has(key: string): boolean;
  /** Length of the longest phrase that stands in `key` at `at`, ending at a word's end; 0 when there is none. */
  opening(key: string, at?: number): number;
  readonly all: ReadonlySet<string>;
}

/** Compiles one list of every language's page cues. */
export function phrases(...names: ListName[]): Phrases {
  const all = new Set(languages.flatMap(({ page }) => names.flatMap((name) => page[name].map(normalise))));
  const byFirst = new Map<string, string[]>();
  for (const phrase of all) {
    const first = firstWord(phrase);
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  const firstUnits = new Set([...all].map((phrase) => phrase.charCodeAt(0)));
  return {
    all,
    has: (key) => all.has(key),
    opening(key, at = 0) {
      if (!firstUnits.has(key.charCodeAt(at))) return 0;
      for (const phrase of byFirst.get(firstWord(key, at)) ?? [])
        if (key.startsWith(phrase, at) && !/[\p{L}\p{N}]/u.test(key.charAt(at + phrase.length))) return phrase.length;
      return 0;
    },
  };
}

/** A test for phrases anywhere in a normalised line, beginning and ending with whole words. Cost: a look-up a word. */
export function anywhere(...names: ListName[]): (norm: string) => boolean {
  const listed = phrases(...names);
  const marks = [...listed.all].filter((phrase) => /^[^\p{L}\p{N}]/u.test(phrase)); // «© …»
  return (norm) => {
    for (let at = 0; at >= 0; at = nextWord(norm, at)) if (listed.opening(norm, at) > 0) return true;
    return marks.some((mark) => norm.includes(mark));
  };
}

function nextWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  if (blank < 0) return -1;
  let next = blank + 1;
  while (next < text.length && /[\s"'([]/.test(text.charAt(next))) next++;
  return next < text.length ? next : -1;
}

/** Blanks and marks that end a word. */
const ENDS: ReadonlySet<number> = new Set(
  [
    ...':,،.|/–—- \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff',
    ...'\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ].map((char) => char.charCodeAt(0)),
);

function firstWord(key: string, at = 0): string {
  let end = at;
  while (end < key.length && !ENDS.has(key.charCodeAt(end))) end++;
  return key.slice(at, end);
}
