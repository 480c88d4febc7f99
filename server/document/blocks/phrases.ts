import { languages } from '../../language/languages.ts';
import type { PageCues } from '../../language/page.ts';
import { normalise } from '../../text/normalise.ts';

type ListName = { [K in keyof PageCues]: PageCues[K] extends readonly string[] ? K : never }[keyof PageCues];

/** The phrases of all languages under one name: pages mix languages, above all in their buttons. */
export interface Phrases {
  has(key: string): boolean;
  /** Length of the longest phrase that `key` begins with, ending at a word's end; 0 when there is none. */
  opening(key: string): number;
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
  return {
    all,
    has: (key) => all.has(key),
    opening(key) {
      for (const phrase of byFirst.get(firstWord(key)) ?? [])
        if (key.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(key.charAt(phrase.length))) return phrase.length;
      return 0;
    },
  };
}

/** A test for phrases anywhere in a normalised line, at word boundaries where the phrase begins or ends with a letter. */
export function anywhere(...names: ListName[]): (norm: string) => boolean {
  const list = [...phrases(...names).all].sort((a, b) => b.length - a.length).map(bounded);
  const pattern = new RegExp(list.join('|'), 'u');
  return (norm) => pattern.test(norm);
}

function bounded(phrase: string): string {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const before = /^[\p{L}\p{N}]/u.test(phrase) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}]$/u.test(phrase) ? '(?![\\p{L}\\p{N}])' : '';
  return before + escaped + after;
}

function firstWord(key: string): string {
  return /^[^\s:]+/.exec(key)?.[0] ?? '';
}
