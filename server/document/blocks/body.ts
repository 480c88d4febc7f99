import type { Cue } from './cues.ts';
import { contentWords, share } from './kinship.ts';
import type { Line } from './lines.ts';

/** Lines `[first, last)` of running text, and how many words of it they hold. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

// What lines that are no running text cost a segment that runs over them, in words of running text.
const COST: Readonly<Record<Cue, number>> = {
  'related-list': 14,
  'related-link': 1,
  comments: 60,
  notice: 8,
  chrome: 5,
  section: 5,
  footer: 60,
  'source-credit': 4,
  keywords: 10,
  byline: 4,
  dateline: 4,
  dating: 6,
  caption: 2,
  residue: 8,
  metadata: 8,
};
const SHORT = 4;
const PROSE_CAP = 80;
/** An article has one or two dates at its head; in lists and among comments each item has one. */
const LISTED_DATE = 10;
/** After so much text, in words, a line about comments means that the readers' part begins: it counts for less. */
const ENOUGH = 60;
const DISCUSSION = 0.3;
/** A paragraph that goes on from another one says that the text has not ended. */
const CONTINUED = 6;
/** Lines of these kinds may stand between two paragraphs without making them strangers. */
const TRANSPARENT: ReadonlySet<Cue | undefined> = new Set<Cue | undefined>(['caption', 'related-link']);

/** True for a line that reads as running text: a paragraph or a sentence of one. */
export function isProse(line: Line, cue: Cue | undefined): boolean {
  if (cue !== undefined) return false;
  const { words, ending, commas, stops } = line;
  if (line.level) return false;
  if (words >= 18) return true;
  if (isQuestion(line)) return false;
  if (ending === 'stop') return words >= 5;
  if (words >= 12 && (stops > 0 || commas > 1)) return true;
  return words >= 6 && line.continues && line.script === 'arabic';
}

/** A line that is one short question or exclamation: a heading as often as a sentence. */
export function isQuestion({ norm, words, stops }: Line): boolean {
  return words <= 16 && stops === 0 && /[?!؟][")'\]]*$/u.test(norm) && !/^["']/.test(norm);
}

/**
 * What each line speaks for (positive) or against (negative) belonging to the text of an article, in words.
 * A paragraph among short lines counts little: that is how teasers stand in lists.
 */
export function worth(lines: readonly Line[], cues: readonly (Cue | undefined)[]): number[] {
  const prose = lines.map((line, i) => isProse(line, cues[i]));
  const neighbour = (from: number, step: number): boolean => {
    let at = from + step;
    for (let hops = 0; hops < 3 && TRANSPARENT.has(cues[at]) && cues[at] !== undefined; hops++) at += step;
    return prose[at] === true;
  };
  const listed = inLists(lines, cues, prose);
  let dates = 0;
  let told = 0;
  let discussed = false;
  return lines.map((line, i) => {
    const cue = cues[i];
    if (cue === 'comments' && told > ENOUGH) discussed = true;
    if (cue === 'dating') dates++;
    if (cue !== undefined) return -COST[cue] - (cue === 'dating' && dates > 2 ? LISTED_DATE : 0);
    if (isQuestion(line) && !listed[i]) return 0;
    if (!prose[i]) return -SHORT - (listed[i] ? 1 : 0);
    if (listed[i] || line.repeats !== undefined) return -2;
    const words = Math.min(line.words, PROSE_CAP) * (line.ending === 'cut' ? 0.3 : 1) * (discussed ? DISCUSSION : 1);
    const goesOn = line.continues && line.script === 'arabic'; // an English «He» or «It» begins anything
    const beside = goesOn || neighbour(i, -1) || neighbour(i, 1);
    const score = beside ? words + (goesOn ? CONTINUED : 0) : line.words > 40 ? (words - 8) * 0.8 : words * 0.4;
    told += score;
    return score;
  });
}

/**
 * For each line, whether it stands in a list of other articles. A list begins at its heading and ends where two
 * paragraphs of whole sentences follow each other, or three long lines: teasers are single and cut short.
 */
function inLists(lines: readonly Line[], cues: readonly (Cue | undefined)[], prose: readonly boolean[]): boolean[] {
  let open = false;
  let closed = false;
  let dates = 0;
  return lines.map((line, i) => {
    if (cues[i] === 'dating') dates++;
    if (cues[i] === 'source-credit' || cues[i] === 'keywords') closed = true;
    if (cues[i] === 'related-list' || (cues[i] === 'dating' && dates > 3)) open = true;
    else if (open) {
      const empty = cues[i - 1] === 'related-list' && prose[i] && line.words >= 30 && line.ending === 'stop';
      if (empty || (leavesList(lines, cues, prose, i) && (closed || !isTeaserOf(lines[i - 1], line)))) open = false;
    }
    return open;
  });
}

/** True when a line tells again what the title above it tells: the text of a teaser in the middle of an article. */
function isTeaserOf(title: Line | undefined, line: Line): boolean {
  if (!title || title.copied || title.words < 4 || line.words > 45) return false;
  const words = contentWords(title.norm);
  return words.size >= 3 && share(words, contentWords(line.norm)) >= 0.5;
}

function leavesList(
  lines: readonly Line[],
  cues: readonly (Cue | undefined)[],
  prose: readonly boolean[],
  i: number,
): boolean {
  let whole = 0;
  let long = 0;
  for (let j = i; j < lines.length && j < i + 6 && long < 3; j++) {
    if (j > i && TRANSPARENT.has(cues[j]) && cues[j] !== undefined) continue;
    const line = lines[j] as Line;
    if (!prose[j] || line.bullet || line.ending === 'cut') return false;
    long++;
    if (long === 1 && line.continues && line.script === 'arabic' && line.ending === 'stop' && line.words >= 8)
      return true;
    if (line.ending === 'stop' || line.stops > 0) whole++;
    if (whole === 2 && long === 2) return true;
  }
  return long >= 3;
}

/** The stretch of lines in `[from, to)` with the greatest sum; `undefined` when no line speaks for itself. Linear. */
export function bestSegment(scores: readonly number[], from = 0, to = scores.length): Segment | undefined {
  let best: Segment | undefined;
  let first = from;
  let sum = 0;
  for (let i = from; i < to; i++) {
    if (sum <= 0) {
      sum = 0;
      first = i;
    }
    sum += scores[i] as number;
    if (sum > (best?.score ?? 0)) best = { first, last: i + 1, score: sum };
  }
  return best;
}
