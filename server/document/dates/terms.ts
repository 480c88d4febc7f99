import type { DateLexicon, Phrase, Term } from '../../language/dates.ts';
import type { Language } from '../../language/language.ts';
import { ofFormFor } from '../../text/forms.ts';
import type { Word } from '../../text/words.ts';

/** A term at a place: the words `[first, last)`, and what is attached before its first word. */
export interface Hit<T extends Term = Term> {
  readonly term: T;
  readonly first: number;
  readonly last: number;
  /** Attached conjunction and preposition («و», «ل», «ول») or ''. */
  readonly front: string;
  /** Start of the term in the text, after what is attached. */
  readonly start: number;
}

export type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>;

/** Words with the terms that start at each of them. Offsets are those of the words. */
export interface TimeLine {
  readonly words: readonly Word[];
  readonly language: Language;
  readonly lexicon: DateLexicon;
  readonly hits: readonly (readonly Hit[] | undefined)[];
  /** What each word may begin an expression as, in bits (see `bitsOf`); 0 where none can begin. */
  readonly starts: readonly number[];
}

/** What a word may be to begin an expression: the kind of a term, or figures («8», "8pm", "27th", "Q3", "'40s"). */
export type Start =
  | Extract<
      Term['kind'],
      | 'weekday'
      | 'month'
      | 'unit'
      | 'shift'
      | 'direction'
      | 'cardinal'
      | 'scale'
      | 'ordinal'
      | 'part'
      | 'edge'
      | 'season'
      | 'holiday'
      | 'decade'
      | 'each'
      | 'adverb-set'
      | 'vague'
      | 'to-date'
      | 'before'
      | 'after'
      | 'some'
      | 'half'
      | 'quarter'
      | 'whole'
      | 'clock'
      | 'closest'
      | 'the'
      | 'same'
    >
  | 'figures';

// What only joins or qualifies pieces begins no expression: most words of time in running text are of these.
const STARTS: readonly Start[] = [
  'weekday',
  'month',
  'unit',
  'shift',
  'direction',
  'cardinal',
  'scale',
  'ordinal',
  'part',
  'edge',
  'season',
  'holiday',
  'decade',
  'each',
  'adverb-set',
  'vague',
  'to-date',
  'before',
  'after',
  'some',
  'half',
  'quarter',
  'whole',
  'clock',
  'closest',
  'figures',
  'the',
  'same',
];
const BITS: ReadonlyMap<string, number> = new Map(STARTS.map((start, i) => [start, 1 << i]));

/** Kinds as bits of one number, to be tested against `TimeLine.starts`. */
export function bitsOf(...starts: readonly Start[]): number {
  return starts.reduce((bits, start) => bits | (BITS.get(start) ?? 0), 0);
}

const FIGURES = bitsOf('figures');
/** These begin an expression only where the next word could. */
const LEADS = bitsOf('the', 'same');

/** Looks every word up once. Linear. */
export function timeLine(words: readonly Word[], language: Language): TimeLine {
  const hits = words.map((word, i) => hitsAt(words, i, word, language));
  const starts = new Array<number>(words.length);
  for (let i = words.length - 1; i >= 0; i--) {
    let bits = mayBeFigures(words[i] as Word) || isArticle(words, i) ? FIGURES : 0;
    for (const { term } of hits[i] ?? NONE) bits |= BITS.get(term.kind) ?? 0;
    starts[i] = (bits & ~LEADS) !== 0 || starts[i + 1] ? bits : 0;
  }
  return { words, language, lexicon: language.dates, hits, starts };
}

const NONE: readonly Hit[] = [];

function hitsAt(words: readonly Word[], i: number, word: Word, language: Language): readonly Hit[] | undefined {
  const terms = termsOf(word, language);
  if (!terms) return undefined;
  const out: Hit[] = [];
  for (const { phrases, prefix, at } of terms) look(out, words, i, phrases, prefix, word.start + at);
  return out.length ? out : undefined;
}

/** The terms that begin with a word, for each way to take its clitics off; `undefined` for most words, which begin none. */
const termsOf = ofFormFor((form, { dates, splits }: Language) => {
  if (form.kind !== 'word') return undefined;
  const out: { readonly phrases: readonly Phrase[]; readonly prefix: string; readonly at: number }[] = [];
  for (const { article, prefix, norm, at } of splits({ form })) {
    const phrases = article || prefix.endsWith('س') ? undefined : dates.phrases.get(norm);
    if (phrases) out.push({ phrases, prefix, at });
  }
  return out.length > 0 ? out : undefined;
});

/** The longest term of this kind that starts at word `i`. */
export function hit<K extends Term['kind']>(line: TimeLine, i: number, kind: K): Hit<TermOf<K>> | undefined {
  const all = line.hits[i];
  if (!all) return undefined;
  for (const one of all) if (one.term.kind === kind) return one as Hit<TermOf<K>>;
  return undefined;
}

/** As `hit`, only without anything attached before it: for words inside an expression. */
export function bare<K extends Term['kind']>(line: TimeLine, i: number, kind: K): Hit<TermOf<K>> | undefined {
  const all = line.hits[i];
  if (!all) return undefined;
  for (const one of all) if (one.term.kind === kind && one.front === '') return one as Hit<TermOf<K>>;
  return undefined;
}

function look(
  out: Hit[],
  words: readonly Word[],
  i: number,
  phrases: readonly Phrase[],
  front: string,
  start: number,
): void {
  for (const { words: parts, term } of phrases) {
    let at = i + 1;
    let k = 1;
    for (; k < parts.length; k++) {
      if (parts[k] !== '-' && isHyphen(words[at])) at++; // «منتصف-الليل»
      if (words[at]?.norm !== parts[k]) break;
      at++;
    }
    if (k === parts.length) out.push({ term, first: i, last: at, front, start });
  }
}

function isHyphen(word: Word | undefined): boolean {
  return word?.kind === 'mark' && word.norm === '-' && !word.spaced;
}

/** Numbers, and tokens such as "8pm", "27th", "Q3", "Feb13" or the apostrophe of "'40s". */
function mayBeFigures({ kind, norm }: Word): boolean {
  return kind === 'number' || isDigit(norm.charCodeAt(0)) || isDigit(norm.charCodeAt(norm.length - 1)) || norm === "'";
}

/** «الـ12»: the article of a number in figures. */
function isArticle(words: readonly Word[], i: number): boolean {
  return words[i]?.norm === 'ال' && words[i + 1]?.kind === 'number';
}

/** True for the code of an ASCII digit, which all digits are in norms. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
