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
}

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
  return { words, language, lexicon, hits };
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
    let k = 1;
    while (k < parts.length && words[i + k]?.norm === parts[k]) k++;
    if (k === parts.length) out.push({ term, first: i, last: i + k, front, start });
  }
}
