import type { Corpus } from '../corpus/corpus.ts';
import { SAYS_THE_SAME } from '../corpus/kinds.ts';
import type { Claim, Document } from '../document/document.ts';
import { overlap } from '../text/span.ts';
import type { Check } from './finding.ts';
import { sides } from './relation.ts';

/** A plan for a day further off is not overdue in any article of the folder. */
const SOON = 14;

/**
 * Something is announced for a near day, other documents write about the same event when that day has come, and none of
 * them says that it happened. Promises inside quotations are no plans.
 */
export const unconfirmedPlan: Check = {
  codes: ['unconfirmed-plan'],
  *run(corpus, path, document) {
    const companions = corpus.companionsOf(path);
    if (companions.length === 0) return;
    for (const claim of document.claims) {
      if (!isPlan(claim, document)) continue;
      const plan = dayOf(corpus, path, claim);
      const able = companions.filter((other) => mayTell(corpus.day(other, 0)?.value, plan));
      if (able.length === 0 || isAnswered(corpus, path, claim, plan)) continue;
      yield {
        code: 'unconfirmed-plan',
        severity: 'information',
        path,
        start: claim.start,
        end: claim.end,
        message:
          able.length === 1
            ? 'Announced here; the other document about this event does not say that it happened'
            : `Announced here; none of the ${able.length} other documents about this event says that it happened`,
        related: [],
      };
    }
  },
};

/** Some other passage tells what became of it, or says it otherwise. One that announces it still, before its day, may do so later. */
function isAnswered(corpus: Corpus, path: string, claim: Claim, plan: string | undefined): boolean {
  return [...sides(corpus, path)].some(({ relation: { kind }, here, there }) => {
    if (there.path === path || overlap(here, claim) === 0) return false;
    const other = corpus.document(there.path)?.claims.find((one) => overlap(one, there) > 0);
    if (!SAYS_THE_SAME.has(kind) || other?.polarity !== 'planned') return true;
    const day = corpus.day(there.path, other.article)?.value;
    return plan === undefined || day === undefined || !DAY.test(day) || day < plan;
  });
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The full day for which something is announced; `undefined` where only a weekday or less is known. */
function dayOf(corpus: Corpus, path: string, { when }: Claim): string | undefined {
  const day = when === undefined ? undefined : corpus.resolved(path, when).resolved;
  return day !== undefined && DAY.test(day) ? day : undefined;
}

/** True unless an article was written before the day for which something is announced. */
function mayTell(article: string | undefined, plan: string | undefined): boolean {
  return article === undefined || plan === undefined || !DAY.test(article) || article >= plan;
}

function isPlan(claim: Claim, document: Document): boolean {
  if (claim.polarity !== 'planned' || claim.agent === undefined || claim.when === undefined) return false;
  const days = document.dates[claim.when]?.days;
  if (days === undefined || days < 0 || days > SOON) return false;
  return !document.quotes.some((quote) => quote.direct && quote.kind === 'speech' && overlap(quote, claim) > 0);
}
