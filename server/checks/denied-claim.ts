import type { Check } from './finding.ts';
import { findingOn, seenFrom } from './relation.ts';

const KINDS = new Set(['denies'] as const);

/** Somebody denies what is said here, or the denial stands here and the accusation elsewhere. */
export const deniedClaim: Check = {
  codes: ['denied-claim'],
  *run(corpus, path) {
    for (const { relation, here, there } of seenFrom(corpus, path, KINDS)) {
      const lead = here === relation.a ? 'Denies what is said elsewhere' : 'Denied elsewhere';
      yield findingOn(corpus, 'denied-claim', 'information', here, there, `${lead}: ${relation.because}`);
    }
  },
};
