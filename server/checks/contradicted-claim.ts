import type { Check } from './finding.ts';
import { findingOn, seenFrom } from './relation.ts';

const KINDS = new Set(['contradicts'] as const);

/** Another document, or this one elsewhere, says otherwise of the same event. Seen from both sides. */
export const contradictedClaim: Check = {
  codes: ['contradicted-claim'],
  *run(corpus, path) {
    for (const { relation, here, there } of seenFrom(corpus, path, KINDS))
      yield findingOn(
        corpus,
        'contradicted-claim',
        'warning',
        here,
        there,
        `Said otherwise elsewhere: ${relation.because}`,
      );
  },
};
