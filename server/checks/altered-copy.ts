import type { Corpus, DifferenceKind } from '../corpus/corpus.ts';
import type { Check, Finding } from './finding.ts';
import { findingOn, oncePerPassage, seenFrom } from './relation.ts';

const KINDS = new Set(['alters'] as const);
/** A change of these is a change of meaning; of the others, a change of tone. */
const MEANING: ReadonlySet<DifferenceKind> = new Set(['number', 'day', 'place', 'agent', 'negation']);

/** Copied with another meaning; shown on the text that depends on the other. */
export const alteredCopy: Check = {
  codes: ['altered-copy'],
  *run(corpus, path) {
    yield* oncePerPassage(altered(corpus, path));
  },
};

function* altered(corpus: Corpus, path: string): Generator<Finding> {
  for (const { relation, here, there } of seenFrom(corpus, path, KINDS)) {
    if (here !== relation.a || relation.differs.some(({ what }) => what === 'quotation')) continue;
    const severity = relation.differs.some(({ what }) => MEANING.has(what)) ? 'warning' : 'information';
    yield findingOn(corpus, 'altered-copy', severity, here, there, `Copied with a change: ${relation.because}`);
  }
}
