import type { Corpus } from '../corpus/corpus.ts';
import { alteredCopy } from './altered-copy.ts';
import { alteredQuote } from './altered-quote.ts';
import { conflictingDates } from './conflicting-dates.ts';
import { contradictedClaim } from './contradicted-claim.ts';
import { deniedClaim } from './denied-claim.ts';
import { embeddedArticle } from './embedded-article.ts';
import type { Check, Finding } from './finding.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { impossibleDate } from './impossible-date.ts';
import { nameVariant } from './name-variant.ts';
import { repeatedClaim } from './repeated-claim.ts';
import { residue } from './residue.ts';
import { singleOrigin } from './single-origin.ts';
import { supersededClaim } from './superseded-claim.ts';
import { unconfirmedPlan } from './unconfirmed-plan.ts';
import { uncreditedCopy } from './uncredited-copy.ts';
import { undatedArticle } from './undated-article.ts';
import { versions } from './versions.ts';

/** All checks, in the order of the table in the README. */
export const CHECKS: readonly Check[] = [
  contradictedClaim,
  alteredCopy,
  alteredQuote,
  impossibleDate,
  conflictingDates,
  deniedClaim,
  supersededClaim,
  singleOrigin,
  uncreditedCopy,
  unconfirmedPlan,
  undatedArticle,
  embeddedArticle,
  nameVariant,
  repeatedClaim,
  hiddenCharacters,
  versions,
  residue,
];

/** All findings in one document, most severe first, then by position. */
export function findings(corpus: Corpus, path: string): Finding[] {
  const document = corpus.document(path);
  if (!document) return [];
  return CHECKS.flatMap((check) => [...check.run(corpus, path, document)]).sort(bySeverity);
}

const RANK = { warning: 0, information: 1, hint: 2 } as const;

function bySeverity(a: Finding, b: Finding): number {
  return RANK[a.severity] - RANK[b.severity] || a.start - b.start || a.end - b.end;
}
