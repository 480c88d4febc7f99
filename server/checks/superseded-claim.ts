import type { Check } from './finding.ts';
import { findingOn, seenFrom } from './relation.ts';

const KINDS = new Set(['supersedes'] as const);

/** A later text tells a later state of the same event; shown on the earlier one. */
export const supersededClaim: Check = {
  codes: ['superseded-claim'],
  *run(corpus, path) {
    for (const { relation, here, there } of seenFrom(corpus, path, KINDS))
      if (here === relation.b)
        yield findingOn(corpus, 'superseded-claim', 'information', here, there, `Overtaken: ${relation.because}`);
  },
};
