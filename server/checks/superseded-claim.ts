import type { Check, Finding } from './finding.ts';
import { findingOn, seenFrom } from './relation.ts';

const KINDS = new Set(['supersedes'] as const);

/** A later text tells a later state of the same event; shown on the earlier one, once a passage. */
export const supersededClaim: Check = {
  codes: ['superseded-claim'],
  *run(corpus, path) {
    const found = new Map<number, Finding>();
    for (const { relation, here, there } of seenFrom(corpus, path, KINDS)) {
      if (here !== relation.b) continue;
      const own = findingOn(corpus, 'superseded-claim', 'information', here, there, `Overtaken: ${relation.because}`);
      const known = found.get(here.start);
      found.set(here.start, known ? { ...known, related: [...known.related, ...own.related] } : own);
    }
    yield* found.values();
  },
};
