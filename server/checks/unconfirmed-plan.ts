import type { Claim, Document } from '../document/document.ts';
import { overlap } from '../text/span.ts';
import type { Check } from './finding.ts';

/** A plan for a day further off is not overdue in any article of the folder. */
const SOON = 14;

/**
 * Something is announced for a near day, other documents write about the same event, and none of
 * them says that it happened. Promises inside quotations are no plans.
 */
export const unconfirmedPlan: Check = {
  codes: ['unconfirmed-plan'],
  *run(corpus, path, document) {
    const companions = corpus.companionsOf(path).length;
    if (companions === 0) return;
    const answered = corpus
      .relationsOf(path)
      .flatMap(({ a, b }) => (a.path === b.path ? [] : a.path === path ? [a] : [b]));
    for (const claim of document.claims) {
      if (!isPlan(claim, document) || answered.some((place) => overlap(place, claim) > 0)) continue;
      yield {
        code: 'unconfirmed-plan',
        severity: 'information',
        path,
        start: claim.start,
        end: claim.end,
        message:
          companions === 1
            ? 'Announced here; the other document about this event does not say that it happened'
            : `Announced here; none of the ${companions} other documents about this event says that it happened`,
        related: [],
      };
    }
  },
};

function isPlan(claim: Claim, document: Document): boolean {
  if (claim.polarity !== 'planned' || claim.agent === undefined || claim.when === undefined) return false;
  const days = document.dates[claim.when]?.days;
  if (days === undefined || days < 0 || days > SOON) return false;
  return !document.quotes.some((quote) => quote.direct && quote.kind === 'speech' && overlap(quote, claim) > 0);
}
