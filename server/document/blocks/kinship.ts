import { remembering } from '../../text/memo.ts';
import { phrases } from './phrases.ts';

const functionWords = phrases('functionWords');
const PREFIX = /^(?:وال|بال|فال|كال|لل|ال|و(?=\p{L}{4})|ب(?=\p{L}{4})|ل(?=\p{L}{4}))/u;

/**
 * The words of a normalised line that say what it is about, cut to a common beginning so that inflection matters
 * less: enough to tell a headline that announces a text from one that doesn't.
 */
export function contentWords(norm: string): Set<string> {
  const out = new Set<string>();
  for (const part of norm.split(/[^\p{L}\p{N}]+/u)) {
    const beginning = part.length < 3 ? '' : beginningOf(part);
    if (beginning !== '') out.add(beginning);
  }
  return out;
}

/** The beginning of one word that tells what a line is about; `''` for words that do not. */
const beginningOf = remembering(10_000, (part) => {
  if (functionWords.has(part)) return '';
  const stem = part.replace(PREFIX, '');
  return stem.length >= 3 && !functionWords.has(stem) ? stem.slice(0, 5) : '';
});

/** The share of `words` that `others` hold; 0 when there are none. */
export function share(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (words.size === 0) return 0;
  let held = 0;
  for (const word of words) if (others.has(word)) held++;
  return held / words.size;
}

/** All content words of several lines. */
export function contentOf(lines: readonly { readonly norm: string }[]): Set<string> {
  const out = new Set<string>();
  for (const { norm } of lines) for (const word of contentWords(norm)) out.add(word);
  return out;
}
