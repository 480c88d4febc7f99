import type { Lead } from '../attributions/lead.ts';
import { isQuoteMark, type Line } from '../attributions/line.ts';
import type { Resolved } from '../attributions/resolve.ts';
import type { Marked } from './marks.ts';

/** Who is quoted, and how surely the text says so. */
export interface Speaking {
  readonly by: Resolved;
  /** `direct`: the verb leads to the marks. `clause`: they stand in what is reported. `after`: the verb follows. */
  readonly how: 'direct' | 'clause' | 'after';
}

// "…," the chairman of the committee told reporters: words between the closing mark and its verb phrase.
const FARTHEST_AFTER = 3;
const FARTHEST_BEFORE = 40;

/**
 * The saying that a quotation belongs to: the last one before it in its sentence that leads to it, or the one
 * directly after it. `sayings` are those of the quotation's line, in order.
 */
export function speakingOf(
  line: Line,
  marked: Marked,
  sayings: readonly Resolved[],
  before: { readonly line: Line; readonly sayings: readonly Resolved[] } | undefined,
): Speaking | undefined {
  const sentence = line.sentenceOf[marked.open] ?? { first: 0, last: line.words.length };
  const after = sayingAfter(line, marked, sayings);
  let candidate: Speaking | undefined;
  for (const by of sayings) {
    const { saying } = by;
    if (saying.first >= marked.open) break;
    if (saying.cue < sentence.first && !reaches(line, by, marked)) continue;
    if (hasStopped(line, saying.lead, marked.open)) continue;
    const direct =
      saying.lead?.at === marked.open || (saying.lead?.by === 'colon' && marked.open - saying.lead.at <= 2);
    if (direct) candidate = { by, how: 'direct' };
    else if (governs(by, marked)) candidate = { by, how: 'clause' };
  }
  if (!candidate && !after && marked.open === 0 && before) {
    // «وقال:» ends the paragraph before.
    const by = before.sayings.at(-1);
    const colon = before.line.words.length - 1;
    if (by?.saying.lead?.by === 'colon' && by.saying.lead.at === colon) return { by, how: 'direct' };
  }
  if (after && (!candidate || (candidate.how === 'clause' && line.lexicon.order === 'SV')))
    return { by: after, how: 'after' };
  return candidate;
}

/** A colon leads to words in another sentence too («وقال: «…»» where a full stop stands inside the marks before). */
function reaches(line: Line, by: Resolved, marked: Marked): boolean {
  const { lead } = by.saying;
  return (
    (lead?.by === 'colon' || lead?.by === 'quote') &&
    lead.at <= marked.open &&
    marked.open - lead.at <= 2 &&
    line.index === marked.line
  );
}

/** «قال: «…».ويلقي الكتاب …»: without a blank the full stop after the marks ends the sentence all the same. */
function hasStopped(line: Line, lead: Lead | undefined, open: number): boolean {
  if (lead?.by !== 'quote' && lead?.by !== 'colon') return false;
  for (let i = Math.max(lead.at + 2, 1); i < open - 1; i++) {
    if (line.words[i]?.norm === '.' && isQuoteMark(line.words[i - 1]) && line.words[i + 1]?.kind === 'word')
      return true;
  }
  return false;
}

function governs({ saying }: Resolved, marked: Marked): boolean {
  if (saying.kind === 'photo-credit' || saying.kind === 'dateline' || saying.kind === 'source-credit') return false;
  if (saying.content) return saying.content.first <= marked.open + 1 && marked.open < saying.content.last;
  if (saying.kind === 'published-material') return false;
  return marked.open - saying.last <= FARTHEST_BEFORE && saying.kind !== 'according-to';
}

function sayingAfter(line: Line, marked: Marked, sayings: readonly Resolved[]): Resolved | undefined {
  if (marked.closeLine !== line.index) return undefined;
  for (const by of sayings) {
    const { saying } = by;
    if (saying.first <= marked.close) continue;
    const gap = saying.first - marked.close - 1;
    if (saying.kind === 'according-to' || saying.kind === 'agency-report') {
      const sentence = line.sentenceOf[saying.first];
      const covered = saying.content && saying.content.first <= marked.open && marked.open < saying.content.last;
      return gap <= 2 || (covered && sentence && sentence.first <= marked.open) ? by : undefined;
    }
    return gap <= FARTHEST_AFTER && line.lexicon.order === 'SV' && !saying.dependent ? by : undefined;
  }
  return undefined;
}
