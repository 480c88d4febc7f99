import type { Document } from '../../document/document.ts';
import type { Statement } from './comparable.ts';
import { type DenialIndex, denialIndex } from './denials.ts';
import { type DeedIndex, deedIndex } from './plans.ts';
import { type State, statesOf } from './states.ts';
import type { Topic } from './topic.ts';

/** One article of a document, ready to be compared with others. */
export interface Comparand extends Topic {
  readonly topic: Topic;
  readonly path: string;
  readonly document: Document;
  readonly article: number;
  readonly statements: readonly Statement[];
  /** Statements that hold a telling word or name. */
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  readonly stems: ReadonlySet<string>;
  /** What the article says befell how many. */
  readonly states: readonly State[];
  readonly denials: DenialIndex;
  readonly deeds: DeedIndex;
  /** Statements with a question that is open or answered. */
  readonly questions: readonly Statement[];
}

/** A statement (by position in `statements`) that holds a key, with the bits of the first of its terms that has it. */
export interface Posting {
  readonly at: number;
  readonly weight: number;
  /** Of a sense, the root of the word: two words with one root have met by that. */
  readonly root: string | undefined;
}

/** Prepares one article of a document. What few comparisons ask for is worked out when it is. Linear in its statements. */
export function comparand(
  path: string,
  document: Document,
  article: number,
  statements: readonly Statement[],
  topic: Topic,
): Comparand {
  const { language } = topic;
  const postings = lazy(() => postingsOf(statements));
  const stems = lazy(() => stemsOf(statements));
  const states = lazy(() => statesOf(document, statements));
  const denials = lazy(() => denialIndex(statements, language));
  const deeds = lazy(() => deedIndex(statements, language));
  const questions = lazy(() => statements.filter(({ claim }) => claim.questions.length > 0));
  return {
    path,
    document,
    article,
    topic,
    ...topic,
    statements,
    get postings() {
      return postings();
    },
    get stems() {
      return stems();
    },
    get states() {
      return states();
    },
    get denials() {
      return denials();
    },
    get deeds() {
      return deeds();
    },
    get questions() {
      return questions();
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function stemsOf(statements: readonly Statement[]): Set<string> {
  const out = new Set<string>();
  for (const { terms } of statements) for (const term of terms) if (term.kind === 'word') out.add(term.key);
  return out;
}

function postingsOf(statements: readonly Statement[]): Map<string, Posting[]> {
  const out = new Map<string, Posting[]>();
  for (const [i, statement] of statements.entries())
    for (const term of statement.terms)
      for (const key of keysOf(term)) {
        const list = out.get(key);
        const posting = { at: i, weight: term.weight, root: key.startsWith(SENSE) ? term.root : undefined };
        if (!list) out.set(key, [posting]);
        else if (list.at(-1)?.at !== i) list.push(posting);
      }
  return out;
}

const SENSE = 's:';

/** What a term is looked up by. */
function keysOf(term: Statement['terms'][number]): string[] {
  if (term.kind === 'cue' || term.kind === 'time') return [];
  if (term.kind === 'number') return [`#:${term.key}`];
  if (term.kind === 'word') return [`w:${term.root}`, ...(term.sense === undefined ? [] : [`${SENSE}${term.sense}`])];
  return [...(term.entity === undefined ? [] : [`n:${term.entity}`]), ...term.parts.map((part) => `w:${part}`)];
}
