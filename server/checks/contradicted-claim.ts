import type { Corpus } from '../corpus/corpus.ts';
import type { Check, Finding } from './finding.ts';
import { findingOn, oncePerPassage, seenFrom } from './relation.ts';

const KINDS = new Set(['contradicts'] as const);

/** Another document, or this one elsewhere, says otherwise of the same event. Seen from both sides. */
export const contradictedClaim: Check = {
  codes: ['contradicted-claim'],
  *run(corpus, path) {
    yield* oncePerPassage(contradicted(corpus, path));
  },
};

function* contradicted(corpus: Corpus, path: string): Generator<Finding> {
  for (const { relation, here, there } of seenFrom(corpus, path, KINDS)) {
    const lead = `Said otherwise elsewhere: ${relation.because}`;
    yield findingOn(corpus, 'contradicted-claim', 'warning', here, there, lead);
  }
}
