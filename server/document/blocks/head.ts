import type { Cue } from './cues.ts';
import { isDateline } from './datelines.ts';
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
/** Scores of a line that may be the headline, and of one that is certainly like one. */
const POSSIBLE = 1.6;
const CLEAR = 2;
const KEEP: ReadonlySet<Cue | undefined> = new Set<Cue | undefined>([
  'byline',
  'dateline',
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
  const others: number[] = [];
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
    const score = headlineScore(line, about, body - i, leads, i === 0, firm);
    if (firm && score >= CLEAR) others.push(i);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  if (best === undefined || bestScore < POSSIBLE)
    return { first: body, headline: undefined, twice: false, pictured: false, signed: false };
  if (from === 0) best = earliest(lines, others, best);
  let first = best;
  for (let i = Math.max(from, best - REACH); i < first; i++)
    if ((lines[i] as Line).key === (lines[best] as Line).key) first = i;
  const under = cues.slice(first, body);
  const signed = under.includes('byline') || under.includes('dateline') || lines.slice(best + 1, body).some(isDateline);
  return { first, headline: first, twice: best - first > 1, pictured: under.includes('caption'), signed };
}

/** Of several lines that read like headlines of one text, the first: translated pages print the short title above the long one. */
function earliest(lines: readonly Line[], others: readonly number[], best: number): number {
  const words = contentWords((lines[best] as Line).norm);
  const alike = others.filter((i) => i < best && share(contentWords((lines[i] as Line).norm), words) >= 0.3);
  return alike.length > 0 ? Math.min(...alike) : best;
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
  first: boolean,
  firm: boolean,
): number {
  const own = contentWords(line.norm);
  const length = line.words >= 5 && line.words <= 24 ? 1 : line.words >= 3 ? 0.4 : 0;
  const overlap = own.size >= 2 && line.words > 2 ? share(own, about) : share(own, about) * 0.5;
  return (
    length +
    Math.min(overlap, 0.6) * 3 + // a deck tells more of the text than a headline does
    (line.copied && line.words > 3 ? 1.5 : 0) +
    (line.level === 1 ? 1.5 : 0) +
    (leads ? 1.7 : first ? 0.5 : 0) +
    (firm ? 0.4 : 0) -
    distance * 0.03
  );
}
