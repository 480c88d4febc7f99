import type { Language } from '../../language/language.ts';
import { firstWords } from '../../language/lexicon.ts';
import { isFormFor, ofForm } from '../../text/forms.ts';
import type { Reading, Sentence } from '../../text/reading.ts';
import type { Word } from '../../text/words.ts';

/** Words `[first, last)` of a reading that make up one clause. */
export interface Clause {
  readonly first: number;
  readonly last: number;
}

/** A longer quotation is cut like any other text. */
const LONGEST_QUOTATION = 30;
const FEWEST_WORDS = 5;
const STRONG = new Set(['؛', ';', ':']);
const WEAK = new Set(['،', ',', '-']);

/**
 * Cuts a sentence into clauses: at separators and before words that open a clause, never inside
 * a short quotation, and never so that fewer than four words stand alone. Linear in the sentence.
 */
export function clauses(reading: Reading, sentence: Sentence, language: Language): Clause[] {
  const cuts: number[] = [];
  let from = sentence.first;
  let depth = 0;
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = reading.words[i] as Word;
    if (word.norm === '"') depth = isOpening(reading, i) && !isLong(reading, i, sentence.last) ? 1 : 0;
    const opensQuote = word.norm === '"' && depth === 1;
    if ((depth > 0 && !opensQuote) || i === sentence.first) continue;
    if (opensQuote ? (reading.words[i - 1] as Word).norm !== ':' : !mayCut(reading, i, language)) continue;
    const fewest = (reading.words[i - 1] as Word).norm === ':' ? 2 : FEWEST_WORDS;
    if (wordsIn(reading, from, i) < fewest || wordsIn(reading, i, sentence.last) < FEWEST_WORDS) continue;
    cuts.push(i);
    from = i;
  }
  const edges = withoutLong(reading, [sentence.first, ...cuts, sentence.last], language);
  return edges.slice(0, -1).map((first, i) => trimmed(reading, first, edges[i + 1] as number));
}

/** Words of a clause that two texts would hardly cut at the same places; such a one is cut further. */
const LONG = 28;
const FEWEST_IN_PART = 6;

/** Cuts long stretches without separators where «و» or "and" may go on with another clause, in the middle first. */
function withoutLong(reading: Reading, edges: readonly number[], language: Language): number[] {
  const out = [edges[0] as number];
  const divide = (first: number, last: number) => {
    if (wordsIn(reading, first, last) > LONG) {
      const at = middleCut(reading, first, last, language);
      if (at !== undefined) {
        divide(first, at);
        divide(at, last);
        return;
      }
    }
    out.push(last);
  };
  for (let i = 1; i < edges.length; i++) divide(edges[i - 1] as number, edges[i] as number);
  return out;
}

function middleCut(reading: Reading, first: number, last: number, language: Language): number | undefined {
  const middle = (first + last) / 2;
  let best: number | undefined;
  let depth = 0;
  for (let i = first; i < last - FEWEST_IN_PART; i++) {
    const word = reading.words[i] as Word;
    if (word.norm === '"') depth = isOpening(reading, i) ? 1 : 0;
    if (depth > 0 || i < first + FEWEST_IN_PART || word.kind !== 'word' || !language.claims.goesOn(word.norm)) continue;
    if (best === undefined || Math.abs(i - middle) < Math.abs(best - middle)) best = i;
  }
  return best;
}

/** The next `length` words from `i` as a phrase, its first word without an attached و or ف when `bare`. */
export function phraseAt(reading: Reading, i: number, length: number, bare: boolean): string | undefined {
  let out = '';
  for (let n = 0; n < length; n++) {
    const word = reading.words[i + n];
    if (!word || word.kind === 'mark') return undefined;
    const norm = n === 0 && bare ? word.norm.slice(1) : word.norm;
    out += n === 0 ? norm : ` ${norm}`;
  }
  return out;
}

/** The longest entry of `lexicon` (up to four words) that begins at word `i`: its length in words, 0 for none. */
export function matchAt(reading: Reading, i: number, lexicon: ReadonlySet<string>): number {
  const first = reading.words[i] as Word;
  if (!mayBegin(first, lexicon)) return 0;
  const mayBeAttached = takesParticle(first.norm);
  for (let length = 4; length > 0; length--) {
    const whole = phraseAt(reading, i, length, false);
    if (whole !== undefined && lexicon.has(whole)) return length;
    if (!mayBeAttached) continue;
    const bare = phraseAt(reading, i, length, true);
    if (bare !== undefined && lexicon.has(bare)) return length;
  }
  return 0;
}

/** و and ف go with any word, ب and ل with longer ones only: «بما» is not «ما». */
function takesParticle(norm: string): boolean {
  return /^[وف]../.test(norm) || /^[بل].{3}/.test(norm);
}

/** True when an entry of the lexicon begins with the word, with or without a particle: few words of a text do. */
export const mayBegin = isFormFor((form, lexicon: ReadonlySet<string>) => {
  const known = firstWords(lexicon);
  const bare = withoutParticle({ form });
  return known.has(form.norm) || (bare !== undefined && known.has(bare));
});

/** All entries of several lexicons of a language, the same object each time: asked for once in place of each of them. */
export function union(lexiconsOf: (language: Language) => readonly ReadonlySet<string>[]) {
  const known = new WeakMap<Language, ReadonlySet<string>>();
  return (language: Language): ReadonlySet<string> => {
    const made = known.get(language) ?? new Set(lexiconsOf(language).flatMap((lexicon) => [...lexicon]));
    known.set(language, made);
    return made;
  };
}

const withoutParticle = ofForm(({ norm }) => (takesParticle(norm) ? norm.slice(1) : undefined));

/** After ؛ ; : always; after a comma or dash only before what can open a clause; elsewhere before an opener. */
function mayCut(reading: Reading, i: number, language: Language): boolean {
  const before = reading.words[i - 1] as Word;
  if (STRONG.has(before.norm)) return true;
  if (opensClause(reading, i, language)) return true;
  if (!WEAK.has(before.norm) || (before.norm === '-' && !before.spaced)) return false;
  if (language.claims.mayOpen((reading.words[i] as Word).norm)) return true;
  // «…، في معارضة مشتركة ل…», «…، غير مبال ب…»: a change of stance opens a clause, behind one small word too
  const next = (reading.words[i + 1] as Word | undefined)?.kind === 'word' ? [i, i + 1] : [i];
  if (matchAt(reading, i, language.claims.plans) > 0) return true;
  return language.claims.stances.some(({ words }) => next.some((at) => matchAt(reading, at, words) > 0));
}

function opensClause(reading: Reading, i: number, language: Language): boolean {
  const word = reading.words[i] as Word;
  return word.kind === 'word' && matchAt(reading, i, language.claims.clauseOpeners) > 0;
}

/** A quote mark opens when a blank or an opening bracket stands before it and none behind. */
function isOpening(reading: Reading, i: number): boolean {
  const word = reading.words[i] as Word;
  const after = reading.words[i + 1];
  if (word.surface === '«' || word.surface === '“') return true;
  if (word.surface === '»' || word.surface === '”') return false;
  const before = reading.words[i - 1];
  const attached = before !== undefined && !word.spaced && before.norm.length === 1 && before.kind === 'word';
  return (word.spaced || attached) && after !== undefined && !after.spaced;
}

/** True when the quotation that opens at `i` does not close within a clause's length. */
function isLong(reading: Reading, i: number, last: number): boolean {
  for (let at = i + 1; at < Math.min(last, i + LONGEST_QUOTATION); at++)
    if ((reading.words[at] as Word).norm === '"') return false;
  return true;
}

function wordsIn(reading: Reading, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i++) if ((reading.words[i] as Word).kind !== 'mark') count++;
  return count;
}

/** Without the separators at its ends. */
function trimmed(reading: Reading, first: number, last: number): Clause {
  const isLoose = (i: number) => {
    const { norm, kind } = reading.words[i] as Word;
    return kind === 'mark' && norm !== '"' && norm !== '(' && norm !== ')';
  };
  let from = first;
  let to = last;
  while (from < to && isLoose(from)) from++;
  while (to > from && isLoose(to - 1)) to--;
  return { first: from, last: to };
}
