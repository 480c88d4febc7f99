import type { Document } from '../../document/document.ts';
import type { Language } from '../../language/language.ts';
import { hashOf, type Statement } from './comparable.ts';
import { type DenialIndex, denialIndex } from './denials.ts';
import { type Happening, happeningOf } from './happening.ts';
import { type DeedIndex, deedIndex } from './plans.ts';
import { type Profile, profileOf } from './profile.ts';
import { type State, statesOf } from './states.ts';

/** One article of a document, ready to be compared with others. */
export interface Comparand {
  readonly path: string;
  readonly document: Document;
  readonly article: number;
  readonly language: Language;
  readonly statements: readonly Statement[];
  readonly profile: Profile;
  /** The profile of its headline and the sentences behind it. */
  readonly opening: Profile;
  /** Statements that hold a telling word or name. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly stems: ReadonlySet<string>;
  readonly happening: Happening;
  /** What the article says befell how many. */
  readonly states: readonly State[];
  readonly denials: DenialIndex;
  readonly deeds: DeedIndex;
  /** Statements with a question that is open or answered. */
  readonly questions: readonly Statement[];
  /** Hashes of the runs of terms that a copied statement shares with its original, ascending. */
  readonly shingles: Int32Array;
}

/** A statement (by position in `statements`) that holds a key, with the bits of the first of its terms that has it. */
export interface Posting {
  readonly at: number;
  readonly weight: number;
  /** Of a sense, the root of the word: two words with one root have met by that. */
  readonly root: string | undefined;
}

/** Statements that make up an opening, the headline among them. */
const OPENING = 5;

/** Prepares one article of a document. Linear in its statements. */
export function comparand(
  path: string,
  document: Document,
  article: number,
  statements: readonly Statement[],
  profile: Profile,
  language: Language,
): Comparand {
  const postings = new Map<string, Posting[]>();
  const stems = new Set<string>();
  for (const [i, statement] of statements.entries())
    for (const term of statement.terms) {
      if (term.kind === 'word') stems.add(term.key);
      for (const key of keysOf(term)) {
        const list = postings.get(key);
        const posting = { at: i, weight: term.weight, root: key.startsWith(SENSE) ? term.root : undefined };
        if (!list) postings.set(key, [posting]);
        else if (list.at(-1)?.at !== i) list.push(posting);
      }
    }
  return {
    path,
    document,
    article,
    language,
    statements,
    profile,
    opening: profileOf(statements.slice(0, OPENING)),
    postings,
    stems,
    happening: happeningOf(document, article, statements),
    states: statesOf(document, statements),
    denials: denialIndex(statements, language),
    deeds: deedIndex(statements, language),
    questions: statements.filter(({ claim }) => claim.questions.length > 0),
    shingles: Int32Array.from(new Set(statements.flatMap(shinglesOf))).sort(),
  };
}

const SENSE = 's:';

/** What a term is looked up by. */
function keysOf(term: Statement['terms'][number]): string[] {
  if (term.kind === 'cue' || term.kind === 'time') return [];
  if (term.kind === 'number') return [`#:${term.key}`];
  if (term.kind === 'word') return [`w:${term.root}`, ...(term.sense === undefined ? [] : [`${SENSE}${term.sense}`])];
  return [...(term.entity === undefined ? [] : [`n:${term.entity}`]), ...term.parts.map((part) => `w:${part}`)];
}

const SHINGLE = 4;

/** Runs of four terms of a statement, after Broder (1997). */
function shinglesOf({ terms }: Statement): number[] {
  const keys = terms.flatMap((term) => (term.kind === 'cue' || term.kind === 'time' ? [] : [term.key]));
  return keys.slice(SHINGLE - 1).map((_, i) => hashOf(keys.slice(i, i + SHINGLE).join(' ')));
}

/** True when two articles have a run of terms in common. Linear in both. */
export function sharesShingle({ shingles: a }: Comparand, { shingles: b }: Comparand): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] as number, b[j] as number];
    if (one === other) return true;
    if (one < other) i++;
    else j++;
  }
  return false;
}
