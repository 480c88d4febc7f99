import { isProse } from './body.ts';
import type { Cue } from './cues.ts';
import { contentOf, contentWords, share } from './kinship.ts';
import type { Line } from './lines.ts';

/** What stands above an article's text. Indices of lines. */
export interface Head {
  /** First line that belongs to the article. */
  readonly first: number;
  /** `undefined` when no line reads like a headline. */
  readonly headline: number | undefined;
  /** The headline is printed twice with something between. */
  readonly twice: boolean;
  /** A picture's caption stands above the text. */
  readonly pictured: boolean;
  /** A dateline or a byline does. */
  readonly signed: boolean;
}

const REACH = 24;
const KEEP: ReadonlySet<Cue | undefined> = new Set<Cue | undefined>([
  'byline',
  'dating',
  'caption',
  'chrome',
  'section',
  'metadata',
]);

/** Finds the head of the text that begins at line `body`, looking up as far as line `from`. */
export function headOf(lines: readonly Line[], cues: readonly (Cue | undefined)[], from: number, body: number): Head {
  const about = aboutOf(lines, body);
  let best: number | undefined;
  let bestScore = 0;
  let firm = true; // nothing but lines of a head so far
  for (let i = body - 1; i >= Math.max(from, body - REACH); i--) {
    const line = lines[i] as Line;
    const cue = cues[i];
    if (cue === 'comments' || cue === 'footer') break;
    if (cue !== undefined) {
      if (!KEEP.has(cue)) firm = false;
      continue;
    }
    const leads = i === 0 && body <= 3;
    if (!couldBeHeadline(line) && !(leads && line.words <= 6 && line.ending !== 'colon')) continue;
    const score = headlineScore(line, about, body - i, leads, firm);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  if (best === undefined || bestScore < 1.6)
    return { first: body, headline: undefined, twice: false, pictured: false, signed: false };
  let first = best;
  for (let i = Math.max(from, best - REACH); i < first; i++)
    if ((lines[i] as Line).key === (lines[best] as Line).key) first = i;
  const under = cues.slice(first, body);
  const signed = under.includes('byline') || lines.slice(best + 1, body).some(isDateline);
  return { first, headline: first, twice: best - first > 1, pictured: under.includes('caption'), signed };
}

/** What a text is about, from its first paragraphs. */
export function aboutOf(lines: readonly Line[], body: number): ReadonlySet<string> {
  return contentOf(lines.slice(body, body + 4).map(({ norm }) => ({ norm: norm.slice(0, 600) })));
}

/** A line that reads like a headline: some words, no sentence end, not a label. */
export function couldBeHeadline(line: Line): boolean {
  const { words, ending, stops, norm } = line;
  if (words < 2 || words > 32 || ending === 'colon') return false;
  if (ending === 'stop' && /\.["')]*$/.test(norm) && words > 4) return false;
  return stops <= 2 && !isDateline(line);
}

function headlineScore(
  line: Line,
  about: ReadonlySet<string>,
  distance: number,
  leads: boolean,
  firm: boolean,
): number {
  const own = contentWords(line.norm);
  const length = line.words >= 5 && line.words <= 24 ? 1 : line.words >= 3 ? 0.4 : 0;
  const overlap = own.size >= 2 ? share(own, about) : share(own, about) * 0.5;
  return (
    length +
    overlap * 3 +
    (line.copied && line.words > 3 ? 0.5 : 0) +
    (leads ? 1.7 : 0) +
    (firm ? 0.4 : 0) -
    distance * 0.03
  );
}

const DASHED = /^["(]?[\p{L}\p{N}.,،()"\s]{2,40}["')]?\s*(?:[-–—ـ/|:]|\s-)\s*[\p{L}\p{N}.,،()"\s]{2,40}[-–—ـ:]?$/u;
const OUTLET_AND_PLACE = /^"[^"]{2,40}"\s*\(.{2,40}\)\s*$/;
const PLACE_AND_AGENCY = /^[\p{L}\s,،.]{2,40}\([^()]{2,40}\)\s*[-–—ـ:]*$/u;

/** A line that only tells a place and who reports from there («موسكو - صفا», «"الشرق الأوسط" (كييف)», "PARIS (AFP) -"). */
export function isDateline(line: Line): boolean {
  const { norm, words, ending } = line;
  if (words > 7 || words < 2 || ending === 'stop' || /[?!؟]/.test(norm)) return false;
  if (OUTLET_AND_PLACE.test(norm) || (words <= 5 && PLACE_AND_AGENCY.test(norm))) return true;
  if (words > 5 || /[:|]/.test(norm) || /\d/.test(norm)) return false;
  return DASHED.test(norm) && /\s[-–—ـ/]|[ـ/–—-]\s/.test(norm);
}

/** True when line `i` is no running text and the next line that is neither cue nor blank is. */
export function isBeforeProse(lines: readonly Line[], cues: readonly (Cue | undefined)[], i: number): boolean {
  for (let j = i + 1; j < lines.length && j <= i + 2; j++) if (isProse(lines[j] as Line, cues[j])) return true;
  return false;
}
