import type { Word } from '../../text/words.ts';

const LONGEST = 4;

/** The longest phrase of `table` that ends before word `next`, at `least` or later, with its first word. */
export function phraseEndingAt<T>(
  words: readonly Word[],
  next: number,
  least: number,
  table: ReadonlyMap<string, T>,
): { readonly value: T; readonly first: number } | undefined {
  for (let length = Math.min(LONGEST, next - least); length > 0; length--) {
    const value = lookUp(words, next - length, length, table);
    if (value !== undefined) return { value: value as T, first: next - length };
  }
  return undefined;
}

/** The longest phrase of `table` that begins at word `at` and ends before `last`. */
export function phraseStartingAt<T>(
  words: readonly Word[],
  at: number,
  last: number,
  table: ReadonlyMap<string, T> | ReadonlySet<string>,
): { readonly value: T; readonly next: number } | undefined {
  for (let length = Math.min(LONGEST, last - at); length > 0; length--) {
    const value = lookUp(words, at, length, table);
    if (value !== undefined) return { value: value as T, next: at + length };
  }
  return undefined;
}

/** True when a phrase of the lexicon begins in `[from, to)`. */
export function somewhere(words: readonly Word[], from: number, to: number, lexicon: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (phraseStartingAt(words, i, to, lexicon)) return true;
  return false;
}

/** The first word of a phrase may carry attached conjunctions and prepositions («وبمقتل», «لترتفع»). */
function lookUp<T>(
  words: readonly Word[],
  at: number,
  length: number,
  table: ReadonlyMap<string, T> | ReadonlySet<string>,
): T | true | undefined {
  let rest = '';
  for (let i = at + 1; i < at + length; i++) {
    const word = words[i] as Word;
    if (word.kind === 'mark') return undefined;
    rest += ` ${word.norm}`;
  }
  const first = words[at] as Word;
  if (first.kind === 'mark') return undefined;
  for (let cut = 0; cut <= 2 && first.norm.length - cut >= FEWEST_LETTERS; cut++) {
    if (cut > 0 && !ATTACHED.test(first.norm.slice(0, cut))) return undefined;
    const key = first.norm.slice(cut) + rest;
    const value = table instanceof Map ? table.get(key) : table.has(key) || undefined;
    if (value !== undefined) return value;
  }
  return undefined;
}

const FEWEST_LETTERS = 1;
const ATTACHED = /^(?:[وفبل]|[وف][بل])$/;

/** Indices of the spans inside `[start, end)`, of a list in order. */
export function indicesWithin(
  all: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
) {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as { start: number }).start < start) low = middle + 1;
    else high = middle;
  }
  const out: number[] = [];
  for (let i = low; i < all.length && (all[i] as { start: number }).start < end; i++) out.push(i);
  return out;
}
