import type { Role, Zone } from '../document.ts';
import type { ArticleLines } from './articles.ts';
import { isProse } from './body.ts';
import type { Cue } from './cues.ts';
import { aboutOf, couldBeHeadline, isDateline } from './head.ts';
import { contentWords, share } from './kinship.ts';
import type { Line } from './lines.ts';

/** What a line is. */
export interface Mark {
  readonly zone: Zone;
  readonly role: Role;
  /** Place in the list of articles; `undefined` in chrome. */
  readonly article: number | undefined;
}

const CHROME: Mark = { zone: 'chrome', role: 'chrome', article: undefined };

/** The page with what is known of it so far. */
export interface Page {
  readonly lines: readonly Line[];
  readonly cues: readonly (Cue | undefined)[];
  readonly scores: readonly number[];
  readonly articles: readonly ArticleLines[];
  /** A text without traces of a web page around it: nothing in it is chrome by its place alone. */
  readonly plain: boolean;
}

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

/** Numbers alone are counters in a page and part of the text outside of one. */
function isNumber(line: Line, cue: Cue | undefined): boolean {
  return cue === 'chrome' && line.words > 0 && !/\p{L}/u.test(line.key);
}

/** A page without running text: what a cue names, and otherwise text. */
function loose({ lines, cues, plain }: Page, i: number): Mark {
  const cue = cues[i];
  const text = cue === undefined || (plain && isNumber(lines[i] as Line, cue));
  if (text || lines.length === 1) return { zone: 'main', role: 'paragraph', article: 0 };
  return byCue(cue, 0, 'main') ?? CHROME;
}

/** The mark that a cue gives inside an article; `undefined` where it gives none. */
function byCue(cue: Cue, article: number, zone: Zone): Mark | undefined {
  switch (cue) {
    case 'related-list':
      return { zone: 'related', role: 'heading', article };
    case 'related-link':
      return { zone: 'related', role: 'related-link', article };
    case 'source-credit':
      return { zone, role: 'credit', article };
    case 'keywords':
      return { zone, role: 'keywords', article };
    case 'byline':
      return { zone, role: 'byline', article };
    case 'metadata':
    case 'dating':
      return { zone, role: 'metadata', article };
    case 'caption':
      return { zone, role: 'caption', article };
    default:
      return CHROME;
  }
}

/** Lines above the first article: menus, and at most a line or two of its own above the headline. */
function above({ lines, cues, plain }: Page, marks: Mark[], to: number): void {
  for (let i = 0; i < to; i++) {
    const cue = cues[i];
    const own = cue === undefined && (plain || (to <= 3 && (lines[i] as Line).words >= 4));
    if (own) marks.push({ zone: 'main', role: 'deck', article: 0 });
    else if (cue === 'metadata') marks.push({ zone: 'main', role: 'metadata', article: 0 });
    else if (cue === 'dating' || cue === 'byline') marks.push(to - i <= 4 ? (byCue(cue, 0, 'main') as Mark) : CHROME);
    else marks.push(CHROME);
  }
}

const zoneOf = (article: number): Zone => (article === 0 ? 'main' : 'embedded');

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
    const role = headRole(line, title, own, about, next === 'deck', to - i);
    if (role === undefined && !plain) {
      marks.push(CHROME);
      next = undefined;
    } else {
      marks.push({ zone, role: role === 'caption' && plain ? 'deck' : (role ?? 'byline'), article: at });
      if (role !== 'caption') next = undefined;
    }
  }
}

const NAME_AND_PLACE = /^\p{L}[\p{L}\s.]+-[\p{L}\s]+$/u;

function headRole(
  line: Line,
  title: Line,
  own: ReadonlySet<string>,
  about: ReadonlySet<string>,
  mayBeDeck: boolean,
  distance: number,
): Role | undefined {
  if (isDateline(line) || (line.words <= 4 && NAME_AND_PLACE.test(line.norm))) return 'dateline';
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
    else if (plain && isNumber(line, cue)) marks.push({ zone, role: 'paragraph', article: at });
    else if (cue !== undefined) marks.push(byCue(cue, at, zone) ?? CHROME);
    else if ((scores[i] as number) > 0 || isProse(line, cue)) marks.push({ zone, role: 'paragraph', article: at });
    else marks.push({ zone, role: isHeading(line, lines[i + 1], cues[i + 1]) ? 'heading' : 'paragraph', article: at });
  }
}

/** A section heading: a short line without a sentence end before running text. */
function isHeading(line: Line, next: Line | undefined, cue: Cue | undefined): boolean {
  if (line.bullet || line.words > 14 || (line.ending === 'stop' && /\.["')]*$/.test(line.norm))) return false;
  return next !== undefined && (isProse(next, cue) || cue !== undefined);
}

/** A line in a list of other articles. */
function inRelated(line: Line, cue: Cue | undefined, article: number): Mark {
  const as = (role: Role): Mark => ({ zone: 'related', role, article });
  if (cue === 'caption') return as('caption');
  if (cue === 'related-link') return as('related-link');
  if (cue === 'dating' || isDateline(line)) return as('dateline');
  if (cue === 'section') return as('teaser');
  if (cue !== undefined) return CHROME;
  return as('teaser');
}

/** What follows a text: credits, keywords, lists of other articles, comments, the foot of the page. */
function after({ lines, cues, plain }: Page, marks: Mark[], at: number, from: number, to: number): void {
  const zone = zoneOf(at);
  let state: 'tail' | 'related' | 'keywords' | 'credit' | 'comments' = 'tail';
  let free = plain
    ? lines.length
    : lines.slice(from, to).filter((line, i) => cues[from + i] === undefined && !isProse(line, undefined)).length <= 3
      ? 3
      : 1;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const cue = cues[i];
    if (state === 'comments' && cue !== 'related-list') {
      marks.push(CHROME);
      continue;
    }
    if (plain && isNumber(line, cue)) marks.push({ zone, role: 'paragraph', article: at });
    else if (cue === 'related-list') {
      state = 'related';
      marks.push({ zone: 'related', role: 'heading', article: at });
    } else if (cue === 'comments' || cue === 'footer') {
      state = 'comments';
      marks.push(CHROME);
    } else if (state === 'related') marks.push(inRelated(line, cue, at));
    else if (cue !== undefined) {
      state =
        cue === 'keywords' && line.ending === 'colon'
          ? 'keywords'
          : cue === 'source-credit' && line.ending === 'colon'
            ? 'credit'
            : 'tail';
      marks.push(byCue(cue, at, zone) ?? CHROME);
    } else if (state === 'keywords' && line.words <= 5) marks.push({ zone, role: 'keywords', article: at });
    else if (state === 'credit' && line.words <= 8) {
      marks.push({ zone, role: 'credit', article: at });
      state = 'tail';
    } else {
      state = 'tail';
      if (isProse(line, cue))
        marks.push(
          free-- > 0 ? { zone, role: 'paragraph', article: at } : { zone: 'related', role: 'teaser', article: at },
        );
      else if (free-- > 0) marks.push({ zone, role: isDateline(line) ? 'dateline' : 'paragraph', article: at });
      else marks.push(line.words >= 4 ? { zone: 'related', role: 'teaser', article: at } : CHROME);
    }
  }
}
