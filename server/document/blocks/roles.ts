import type { Role } from '../document.ts';
import type { ArticleLines } from './articles.ts';
import { isProse } from './body.ts';
import { isPureCredit } from './captions.ts';
import type { Cue } from './cues.ts';
import { isDateline } from './datelines.ts';
import { aboutOf, couldBeHeadline } from './head.ts';
import { contentWords, share } from './kinship.ts';
import type { Line } from './lines.ts';
import { byCue, CHROME, inRelated, isNumber, type Mark, type Page, zoneOf } from './marks.ts';
import { after } from './tail.ts';

const TRACES: Readonly<Partial<Record<Cue, number>>> = {
  'related-list': 2,
  comments: 2,
  notice: 2,
  footer: 2,
  residue: 2,
  chrome: 1,
  section: 1,
};

/** True when hardly a line tells of a page. Numbers alone and rulers don't. */
export function isPlain(lines: readonly Line[], cues: readonly (Cue | undefined)[]): boolean {
  let traces = 0;
  lines.forEach((line, i) => {
    const cue = cues[i];
    if (cue !== undefined && /\p{L}/u.test(line.key)) traces += TRACES[cue] ?? 0;
  });
  return traces <= 1 || (traces === 2 && lines.length >= 50);
}

/** Marks every line of the page. */
export function rolesOf(page: Page): Mark[] {
  const marks: Mark[] = [];
  const { articles } = page;
  if (articles.length === 0) return page.lines.map((_, i) => loose(page, i));
  above(page, marks, (articles[0] as ArticleLines).first);
  articles.forEach((article, at) => {
    head(page, marks, at);
    body(page, marks, at);
    after(page, marks, at, article.last, articles[at + 1]?.first ?? page.lines.length);
  });
  return marks;
}

/** A page without running text: what a cue names, and otherwise text. */
function loose({ lines, cues, plain }: Page, i: number): Mark {
  const cue = cues[i];
  const text = cue === undefined || (plain && isNumber(lines[i] as Line, cue));
  if (text || lines.length === 1) return { zone: 'main', role: 'paragraph', article: 0 };
  return byCue(cue, 0, 'main') ?? CHROME;
}

/** Lines above the first article: menus, and at most a line or two of its own above the headline. */
function above({ lines, cues, plain }: Page, marks: Mark[], to: number): void {
  for (let i = 0; i < to; i++) {
    const cue = cues[i];
    const own = cue === undefined && (plain || (to <= 3 && (lines[i] as Line).words >= 4));
    if (own) marks.push({ zone: 'main', role: 'deck', article: 0 });
    else if (cue === 'metadata') marks.push({ zone: 'main', role: 'metadata', article: 0 });
    else if (cue === 'dating' || cue === 'byline' || cue === 'dateline')
      marks.push(to - i <= 4 ? (byCue(cue, 0, 'main') as Mark) : CHROME);
    else marks.push(CHROME);
  }
}

/** Headline, deck, captions, byline and dates, down to the first line of text. */
function head({ lines, cues, articles, plain }: Page, marks: Mark[], at: number): void {
  const { first, headline, body: to } = articles[at] as ArticleLines;
  const zone = zoneOf(at);
  if (headline === undefined) return;
  const title = lines[headline] as Line;
  const own = contentWords(title.norm);
  const about = aboutOf(lines, to);
  let next: 'deck' | undefined = 'deck';
  for (let i = first; i < to; i++) {
    const line = lines[i] as Line;
    const cue = cues[i];
    if (i === headline || line.key === title.key) {
      marks.push({ zone, role: 'headline', article: at });
      next = 'deck';
      continue;
    }
    if (cue !== undefined) {
      marks.push(cue === 'related-list' || cue === 'related-link' ? CHROME : (byCue(cue, at, zone) ?? CHROME));
      if (cue !== 'caption') next = undefined;
      continue;
    }
    const pictured = i > first && cues[i - 1] === 'caption' && isPureCredit(lines[i - 1] as Line);
    const role =
      pictured && line.words >= 4 && to - i > 1
        ? 'caption'
        : headRole(line, title, own, about, next === 'deck', to - i);
    if (role === undefined && !plain) {
      marks.push(CHROME);
      next = undefined;
    } else {
      marks.push({ zone, role: role === 'caption' && plain && !pictured ? 'deck' : (role ?? 'byline'), article: at });
      if (role !== 'caption') next = undefined;
    }
  }
}

function headRole(
  line: Line,
  title: Line,
  own: ReadonlySet<string>,
  about: ReadonlySet<string>,
  mayBeDeck: boolean,
  distance: number,
): Role | undefined {
  if (isDateline(line)) return 'dateline';
  if (line.script !== title.script && line.script !== 'none' && line.words >= 5) return 'headline';
  if (isProse(line, undefined) || (line.bullet && line.words >= 4)) return 'deck';
  if (line.words >= 4 && mayBeDeck) return 'deck';
  if (line.words >= 5 && couldBeHeadline(line)) {
    const words = contentWords(line.norm);
    if (share(words, own) >= 0.4 || (distance === 1 && share(words, about) >= 0.3)) return 'headline';
    return 'caption';
  }
  return line.words >= 4 ? 'caption' : undefined;
}

/** The text itself, with the headings, captions and links inside it. */
function body({ lines, cues, scores, articles, plain }: Page, marks: Mark[], at: number): void {
  const { body: from, last: to } = articles[at] as ArticleLines;
  const zone = zoneOf(at);
  let inList = false;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const cue = cues[i];
    if (cue === 'related-list') {
      inList = true;
      marks.push({ zone: 'related', role: 'heading', article: at });
      continue;
    }
    if ((scores[i] as number) > 0) inList = false;
    if (inList) marks.push(inRelated(line, cue, at));
    else if (isDatedLink(lines, cues, from, i)) marks.push({ zone: 'related', role: 'related-link', article: at });
    else if (cue === 'dating' && marks.at(-1)?.role === 'related-link') marks.push(inRelated(line, cue, at));
    else if (plain && isNumber(line, cue)) marks.push({ zone, role: 'paragraph', article: at });
    else if (cue !== undefined) marks.push(byCue(cue, at, zone) ?? CHROME);
    else if ((scores[i] as number) > 0 || isProse(line, cue)) marks.push({ zone, role: 'paragraph', article: at });
    else marks.push({ zone, role: isHeading(line, lines[i + 1], cues[i + 1]) ? 'heading' : 'paragraph', article: at });
  }
}

/** A title with a date of its own under it, in the middle of a text: a link to another article. */
function isDatedLink(lines: readonly Line[], cues: readonly (Cue | undefined)[], from: number, i: number): boolean {
  const line = lines[i] as Line;
  return i > from && cues[i] === undefined && cues[i + 1] === 'dating' && line.words >= 4 && couldBeHeadline(line);
}

/** A section heading: a short line without a sentence end before running text. */
function isHeading(line: Line, next: Line | undefined, cue: Cue | undefined): boolean {
  if (line.level) return true;
  if (line.bullet || line.words > 14 || (line.ending === 'stop' && /\.["')]*$/.test(line.norm))) return false;
  return next !== undefined && (isProse(next, cue) || cue !== undefined);
}
