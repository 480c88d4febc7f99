import type { Corpus } from '../corpus/corpus.ts';
import { isoDay, parseDay } from '../document/dates/civil.ts';
import { isAbsolute } from '../document/dates/resolve.ts';
import type { Claim, Document } from '../document/document.ts';
import { languageOf } from '../language/detect.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** A day after the article's may be today where the event is. */
const ZONES = 1;
/** How many words may stand between what has happened and its day. */
const NEAR = 8;

/**
 * What an article tells as having happened on a day after its own: one of the two days is wrong. Only where the day is
 * written out in full, beside a verb of what happens once, and the article's own is given or sure.
 */
export function* futureTold(corpus: Corpus, path: string, document: Document): Iterable<Finding> {
  for (const claim of document.claims) {
    const date = claim.when === undefined ? undefined : document.dates[claim.when];
    const own = corpus.day(path, claim.article);
    const today = own?.value === undefined ? undefined : parseDay(own.value);
    if (!date || today === undefined || (own?.confidence !== 'given' && own?.confidence !== 'high')) continue;
    const day = date.resolved === undefined ? undefined : parseDay(date.resolved);
    if (day === undefined || day <= today + ZONES || date.said.future || !isAbsolute(date.said.meaning)) continue;
    if (claim.polarity !== 'asserted' || !hasHappened(document, claim)) continue;
    const message = `This is told as having happened on ${isoDay(day)}, but the article is of ${own.value}. The words: ${quoted(slice(document.text, date))}`;
    const { start, end } = date;
    yield { code: 'impossible-date', severity: 'warning', path, start, end, message, related: [] };
  }
}

/** A verb of what happens, in the past, shortly before the day. */
function hasHappened(document: Document, claim: Claim): boolean {
  const { happened } = languageOf(slice(document.text, claim)).dates;
  const at = claim.terms.findIndex(({ kind, fact }) => kind === 'time' && fact === claim.when);
  return claim.terms.slice(Math.max(0, at - NEAR), at).some(({ kind, norm }) => kind === 'word' && happened.has(norm));
}
