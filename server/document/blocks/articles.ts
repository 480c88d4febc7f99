import { bestSegment } from './body.ts';
import type { Cue } from './cues.ts';
import { couldBeHeadline, type Head, headOf, isDateline } from './head.ts';
import { contentOf, contentWords, share } from './kinship.ts';
import type { Line } from './lines.ts';

/** An article as lines: its head begins at `first`, its text is in `[body, last)`. */
export interface ArticleLines {
  readonly first: number;
  readonly headline: number | undefined;
  readonly body: number;
  readonly last: number;
}

interface Island {
  first: number;
  last: number;
  score: number;
}

/** What the lines between two stretches of text must cost to part them. */
const PARTING = 16;
/** Least running text, in words, of another article: with a formal head, and without. */
const MIN_FORMAL = 25;
const MIN_WORDS = 45;

/** The articles of a page, in order, the main one first; none when no line is running text. */
export function findArticles(
  lines: readonly Line[],
  cues: readonly (Cue | undefined)[],
  scores: readonly number[],
): ArticleLines[] {
  const best = bestSegment(scores);
  if (!best) return [];
  const islands = split(lines, cues, scores, best.first, best.last);
  for (
    let rest = bestSegment(scores, best.last);
    rest && rest.score >= MIN_FORMAL;
    rest = bestSegment(scores, rest.last)
  )
    islands.push(...split(lines, cues, scores, rest.first, rest.last));
  const before = bestSegment(scores, 0, best.first);
  if (before && before.score >= Math.max(MIN_WORDS, best.score / 4)) islands.unshift({ ...before });
  return join(lines, cues, islands);
}

/** Cuts a segment where the lines between two stretches cost more than a list inside a text does, or a new head stands. */
function split(
  lines: readonly Line[],
  cues: readonly (Cue | undefined)[],
  scores: readonly number[],
  from: number,
  to: number,
): Island[] {
  const islands: Island[] = [];
  let open: Island | undefined;
  let cost = 0;
  for (let i = from; i < to; i++) {
    const score = scores[i] as number;
    if (score <= 0) {
      cost -= score;
      continue;
    }
    if (!open || cost >= PARTING || startsArticle(lines, cues, open.last, i)) {
      open = { first: i, last: i + 1, score };
      islands.push(open);
    } else {
      open.last = i + 1;
      open.score += score;
    }
    cost = 0;
  }
  return islands;
}

/** True when the lines `[from, to)` hold a headline followed by a dateline or printed twice: another article begins at `to`. */
function startsArticle(lines: readonly Line[], cues: readonly (Cue | undefined)[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (cues[i] !== undefined || line.words < 4 || !couldBeHeadline(line)) continue;
    for (let j = i + 1; j < to; j++) {
      const next = lines[j] as Line;
      if (next.key === line.key || isDateline(next) || cues[j] === 'byline' || cues[j] === 'dating') return true;
    }
  }
  return false;
}

/** Decides for each stretch of text: another article, more of the one before, or no article's. */
function join(lines: readonly Line[], cues: readonly (Cue | undefined)[], islands: readonly Island[]): ArticleLines[] {
  const out: { first: number; headline: number | undefined; body: number; last: number }[] = [];
  for (const island of islands) {
    const previous = out.at(-1);
    const from = previous?.last ?? 0;
    const head = headOf(lines, cues, from, island.first);
    if (!previous) {
      out.push({ first: head.first, headline: head.headline, body: island.first, last: island.last });
      continue;
    }
    const gap = cues.slice(from, island.first);
    const closed = gap.includes('comments') || gap.includes('footer');
    if (isAnother(lines, island, head, previous, closed))
      out.push({ first: head.first, headline: head.headline, body: island.first, last: island.last });
    else if (!closed && !gap.includes('keywords') && !gap.includes('source-credit')) previous.last = island.last;
  }
  return out;
}

function isAnother(
  lines: readonly Line[],
  island: Island,
  head: Head,
  previous: ArticleLines,
  closed: boolean,
): boolean {
  if (head.headline === undefined || island.score < (head.formal ? MIN_FORMAL : MIN_WORDS)) return false;
  if (island.last - island.first < 2) return false;
  const told = contentOf(lines.slice(previous.first, previous.last));
  const own = contentOf(lines.slice(island.first, island.last));
  const headline = contentWords((lines[head.headline] as Line).norm);
  const fresh = new Set([...headline].filter((word) => !told.has(word)));
  if (head.formal) return share(headline, own) >= 0.3;
  if (closed) return false;
  return share(headline, own) >= 0.5 && fresh.size >= 1 && share(fresh, own) >= 0.5;
}
