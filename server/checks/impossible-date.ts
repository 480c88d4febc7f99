import { calendarGap, impossibility } from '../document/dates/impossible.ts';
import type { DateExpression, Document } from '../document/document.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check, Finding } from './finding.ts';
import { futureTold } from './future-told.ts';

/** How many units may stand between a Hijri day and its Gregorian one («الموافق», brackets). */
const PAIR_GAP = 14;

/**
 * Days that cannot be: a weekday that the day does not fall on, 31 June, a Hijri and a Gregorian day that differ, what
 * an article tells of its own future.
 */
export const impossibleDate: Check = {
  codes: ['impossible-date'],
  *run(corpus, path, document) {
    for (const [i, date] of document.dates.entries()) {
      const why = impossibility(date.said.meaning);
      if (why) yield finding(path, document, date, `This day cannot be: ${why}`);
      const next = document.dates[i + 1];
      const pair = next && besides(document, date, next);
      if (pair) yield pair(path);
    }
    yield* futureTold(corpus, path, document);
  },
};

function finding(path: string, document: Document, date: DateExpression, lead: string): Finding {
  const message = `${lead}. The words: ${quoted(slice(document.text, date))}`;
  return { code: 'impossible-date', severity: 'warning', path, start: date.start, end: date.end, message, related: [] };
}

/** A Hijri day directly beside a Gregorian one that is more than a day off: sighting accounts for one day. */
function besides(document: Document, a: DateExpression, b: DateExpression): ((path: string) => Finding) | undefined {
  const between = document.text.slice(a.end, b.start);
  if (
    between.length > PAIR_GAP ||
    !/^[\s،,(\-–—/]*(?:و?ال?موافق|المصادف|corresponding to)?\s*(?:ل|لـ)?\s*$/u.test(between)
  )
    return undefined;
  const gap = calendarGap(a.said.meaning, b.said.meaning) ?? calendarGap(b.said.meaning, a.said.meaning);
  if (gap === undefined || Math.abs(gap) <= 1) return undefined;
  return (path) => {
    const lead = `The Hijri and the Gregorian day are ${Math.abs(gap)} days apart`;
    const other = { path, start: b.start, end: b.end, message: quoted(slice(document.text, b)) };
    return { ...finding(path, document, a, lead), related: [other] };
  };
}
