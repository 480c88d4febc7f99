import { bestSegment, type Segment } from './body.ts';
import type { Cue } from './cues.ts';
import { isDateline } from './datelines.ts';
import { couldBeHeadline, type Head, headOf } from './head.ts';
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
  /** Stretches of one segment may be one article. */
  group: number;
}

/** What the lines between two stretches of text must cost to part them. */
const PARTING = 16;
/** Least running text, in words, of another article: with a head of its own printed or signed, and without. */
const MIN_SIGNED = 25;
const MIN_WORDS = 45;
/** So many lines of the article before are looked at for words that the next one's headline shares. */
const RECENT = 100;
/** The article that stands first on the page is the main one when it has this share of the longest one's text. */
const MAIN_SHARE = 0.25;

/** The articles of a page, in order, the main one first; none when no line is running text. */
export function findArticles(
  lines: readonly Line[],
  cues: readonly (Cue | undefined)[],
  scores: readonly number[],
): ArticleLines[] {
  const best = bestSegment(scores);
  if (!best) return [];
  let group = 0;
  const islands = split(lines, cues, scores, best, group);
  for (
    let rest = bestSegment(scores, best.last);
    rest && rest.score >= MIN_SIGNED;
    rest = bestSegment(scores, rest.last)
  )
    islands.push(...split(lines, cues, scores, rest, ++group));
  const before = bestSegment(scores, 0, best.first);
  if (before && before.score >= Math.max(MIN_WORDS, best.score * MAIN_SHARE)) {
    const led = join(lines, cues, [{ ...before, group: -1 }, ...islands]);
    if (led.some(({ body }) => body === islands[0]?.first)) return led;
  }
  return join(lines, cues, islands);
}

/** Cuts a segment where the lines between two stretches cost more than a list inside a text does, or a new head stands. */
function split(
  lines: readonly Line[],
  cues: readonly (Cue | undefined)[],
  scores: readonly number[],
  { first: from, last: to }: Segment,
  group: number,
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
      open = { first: i, last: i + 1, score, group };
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
      if (
        next.key === line.key ||
        isDateline(next) ||
        cues[j] === 'byline' ||
        cues[j] === 'dateline' ||
        cues[j] === 'dating'
      )
        return true;
    }
  }
  return false;
}

/** Decides for each stretch of text: another article, more of the one before, or no article's. */
function join(lines: readonly Line[], cues: readonly (Cue | undefined)[], islands: readonly Island[]): ArticleLines[] {
  const out: (ArticleLines & { group: number })[] = [];
  for (const island of islands) {
    const previous = out.at(-1);
    const head = headOf(lines, cues, previous?.last ?? 0, island.first);
    const { first, last, group } = island;
    if (!previous && head.headline === undefined && isLongHeadline(lines, first, last))
      out.push({ first, headline: first, body: first + 1, last, group });
    else if (!previous || isAnother(lines, cues, island, head, previous))
      out.push({ first: head.first, headline: head.headline, body: first, last, group });
    else if (previous.group === group && !isClosed(cues.slice(previous.last, first)))
      out[out.length - 1] = { ...previous, last };
  }
  return out;
}

/** True when the first line of a text is its headline though it is as long as running text. */
function isLongHeadline(lines: readonly Line[], first: number, last: number): boolean {
  const line = lines[first] as Line;
  const next = lines[first + 1] as Line;
  if (first + 1 >= last || line.words > 30) return false;
  const asks = first === 0 && line.words <= 20 && /[!?؟]["')]*$/.test(line.norm);
  if (!asks && (line.ending !== 'open' || line.stops > 0)) return false;
  return next.words > line.words * 1.3 && !line.continues;
}

/** True when the text before has certainly ended: its sources, its tags, the comments or the foot of the page came. */
function isClosed(gap: readonly (Cue | undefined)[]): boolean {
  return gap.some((cue) => cue === 'comments' || cue === 'footer' || cue === 'keywords' || cue === 'source-credit');
}

/**
 * True when a stretch of text is an article of its own. Pages carry many stretches that are none (promotions inside
 * the text, comments, blurbs), so the head must speak for it: a headline with a dateline or byline, or printed twice
 * around its pictures; or the article before was closed by its credits; or the text takes the headline's new words up.
 */
function isAnother(
  lines: readonly Line[],
  cues: readonly (Cue | undefined)[],
  island: Island,
  head: Head,
  previous: ArticleLines,
): boolean {
  if (head.headline === undefined || island.last - island.first < 2 || island.score < MIN_SIGNED) return false;
  const title = lines[head.headline] as Line;
  if (title.words < 3) return false;
  const gap = cues.slice(previous.last, head.first);
  const listed = gap.includes('related-list');
  if (head.signed) return true;
  if (head.twice && title.words > 3 && (head.pictured || listed)) return true;
  if (island.score < MIN_WORDS || gap.includes('comments') || gap.includes('footer')) return false;
  if (isClosed(gap)) return true;
  if (!listed || (lines[island.first] as Line).continues) return false;
  const told = contentOf(lines.slice(Math.max(previous.body, previous.last - RECENT), previous.last));
  const fresh = new Set([...contentWords(title.norm)].filter((word) => !told.has(word)));
  return fresh.size >= 3 && share(fresh, contentOf(lines.slice(island.first + 1, island.last))) >= 0.6;
}
