import type { DateLexicon, Term } from '../../language/dates.ts';
import type { Language } from '../../language/language.ts';
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

type TermOf<K extends Term['kind']> = Extract<Term, { kind: K }>;

/** Words with the terms that start at each of them. Offsets are those of the words. */
export interface TimeLine {
  readonly words: readonly Word[];
  readonly language: Language;
  readonly lexicon: DateLexicon;
  readonly hits: readonly (readonly Hit[] | undefined)[];
  /** True where an expression may begin. */
  readonly starts: readonly boolean[];
}

// What only joins or qualifies pieces begins no expression: most words of time in running text are of these.
const STARTERS: ReadonlySet<Term['kind']> = new Set([
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
  'before',
  'after',
  'some',
  'half',
  'quarter',
  'whole',
  'clock',
  'closest',
] as const);

/** Looks every word up once. Linear. */
export function timeLine(words: readonly Word[], language: Language): TimeLine {
  const lexicon = language.dates;
  const hits = words.map((word, i) => {
    if (word.kind !== 'word') return undefined;
    const out: Hit[] = [];
    for (const split of language.splits(word))
      if (!split.article && !split.prefix.endsWith('س'))
        look(out, words, i, split.norm, split.prefix, split.start, lexicon);
    return out.length ? out : undefined;
  });
  const starts = new Array<boolean>(words.length);
  for (let i = words.length - 1; i >= 0; i--) {
    const own = hits[i]?.some(({ term }) => STARTERS.has(term.kind)) === true || mayBeFigures(words[i] as Word);
    starts[i] =
      own ||
      (hits[i]?.some(({ term }) => term.kind === 'the' || term.kind === 'same') === true && starts[i + 1] === true);
  }
  return { words, language, lexicon, hits, starts };
}

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
  norm: string,
  front: string,
  start: number,
  lexicon: DateLexicon,
): void {
  const phrases = lexicon.phrases.get(norm);
  if (!phrases) return;
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

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
