import type { Corpus, Place } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';

/** All codes of findings. They are stable: users write them into their files. */
export const CODES = [
  'contradicted-claim',
  'altered-copy',
  'altered-quote',
  'impossible-date',
  'conflicting-dates',
  'denied-claim',
  'superseded-claim',
  'unconfirmed-plan',
  'single-origin',
  'uncredited-copy',
  'versions',
  'undated-article',
  'embedded-article',
  'name-variant',
  'repeated-claim',
  'hidden-characters',
  'residue',
] as const;

export type FindingCode = (typeof CODES)[number];

export type Severity = 'warning' | 'information' | 'hint';

/** What a check tells the user: a code, a place, a reason, and the other texts. */
export interface Finding extends Place {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Plain text; pieces of another script stand in U+2068 … U+2069. */
  readonly message: string;
  readonly related: readonly (Place & { readonly message: string })[];
}

/** A rule. One file each; it sees the corpus and one document, and yields what is wrong in that document. */
export interface Check {
  /** The codes it can yield. */
  readonly codes: readonly FindingCode[];
  /** Findings in `path`. Cost depends on the document, never on the size of the corpus. */
  run(corpus: Corpus, path: string, document: Document): Iterable<Finding>;
}
