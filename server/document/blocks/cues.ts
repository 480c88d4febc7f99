import { isCaption, isPictureSource, isPureCredit } from './captions.ts';
import { isAgencyDateline } from './datelines.ts';
import type { Line } from './lines.ts';
import { anywhere, phrases } from './phrases.ts';
import { isResidue } from './residue.ts';

/** What a line says it is by its own words and shape, before its neighbours are looked at. */
export type Cue =
  | 'related-list'
  | 'related-link'
  | 'comments'
  | 'notice'
  | 'chrome'
  | 'section'
  | 'footer'
  | 'source-credit'
  | 'keywords'
  | 'byline'
  | 'dateline'
  | 'dating'
  | 'caption'
  | 'residue'
  | 'metadata';

const related = phrases('related');
const invitations = phrases('invitations');
const relatedOpeners = phrases('relatedOpeners');
const shortOpeners = phrases('shortRelatedOpeners');
const comments = phrases('comments');
const commentPhrase = anywhere('commentPhrases');
const chromeLines = phrases('chromeLines');
const sections = phrases('sections');
const chromeOpeners = phrases('chromeOpeners');
const chromePhrase = anywhere('chromePhrases');
const chromeTerm = anywhere('chromeTerms');
const footerPhrase = anywhere('footerPhrases');
const sources = phrases('sourceCredits');
const keywords = phrases('keywords');
const categories = phrases('categories');
const tagHeadings = phrases('tagHeadings');
const namedBylines = phrases('namedBylines');
const HASHTAGS = /^(?:#[^\s#]+\s*)+$/;
const breadcrumb = new RegExp(`^(?:${[...phrases('homes').all].join('|')})\\s*[»>/|‹›←·]`, 'u');
const bylines = phrases('bylines');
const bylineWords = phrases('bylineWords');
const datings = phrases('datings');
const calendar = phrases('calendar');
const shareWords = glued(phrases('shareWords').all);
const menuWords = glued(new Set([...phrases('chromeLines', 'sections', 'shareWords').all]));

/** The cue of each line. Linear. */
export function cuesOf(lines: readonly Line[]): (Cue | undefined)[] {
  const cues = lines.map(cueOf);
  for (let i = lines.length - 2; i >= 0; i--) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (cues[i] !== undefined || line.words < 4 || line.words > 60) continue;
    const credited = cues[i + 1] === 'caption' && isPureCredit(next);
    const twin = next.key === line.key && cues[i + 1] === 'caption';
    if (
      twin ||
      (credited && (line.copied || (i > 0 && cues[i - 1] !== undefined && line.ending === 'stop' && line.words > 7)))
    )
      cues[i] = 'caption';
  }
  return cues;
}

/** The cue of a line by itself; `undefined` when it could be any text. */
function cueOf(line: Line): Cue | undefined {
  const { key, words } = line;
  if (words === 0) return 'chrome';
  if (isResidue(line.norm, key)) return 'residue';
  if (line.ticker) return words > 12 ? 'related-link' : 'chrome';
  if (words <= 30 && commentPhrase(line.norm)) return 'comments';
  if (/^©/.test(line.norm) && isCaption(line)) return 'caption';
  if (words <= 80 && footerPhrase(line.norm)) return 'footer';
  if (words > 45) return undefined;
  const bare = key
    .replace(/[[({]?\d+[\])}]?/g, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .trim();
  if (words <= 6 && comments.has(bare)) return 'comments';
  if (/^\d/.test(key) && comments.opening(bare) > 0 && words <= 25) return 'comments'; // 34 responses to …
  if (related.has(bare) || invitations.has(bare)) return 'related-list';
  if (tagHeadings.has(bare)) return 'keywords';
  if (sections.has(key)) return 'section';
  if (breadcrumb.test(key)) return 'chrome';
  if (isChrome(line, bare)) return 'chrome';
  if (HASHTAGS.test(key)) return 'keywords';
  if (isLabelled(keywords, line)) return 'keywords';
  if (isLabelled(categories, line)) return 'chrome';
  const credit = isLabelled(sources, line);
  if (credit && words <= 14) return 'source-credit';
  if (/^\([^()]{2,30}\)$/.test(key) && isPictureSource(key.slice(1, -1)) && words < 5 && !/:/.test(key))
    return 'source-credit';
  if (isRelatedLink(line)) return 'related-link';
  if (words <= 4 && line.ending === 'open' && shortOpeners.opening(key) > 0 && !/\d/.test(key)) return 'related-list';
  if (words <= 9 && line.ending !== 'stop' && relatedOpeners.opening(key) > 0) return 'related-list';
  if (isDating(line)) return 'dating';
  if (isByline(line)) return 'byline';
  if (isAgencyDateline(line)) return 'dateline';
  if (isCaption(line)) return 'caption';
  if (words <= 14 && chromeOpeners.opening(key) > 0 && !(words > 8 && line.ending === 'stop')) return 'chrome';
  if (chromePhrase(line.norm) || (words <= 14 && line.ending !== 'stop' && chromeTerm(line.norm))) return 'notice';
  return undefined;
}

function isChrome({ key }: Line, bare: string): boolean {
  if (chromeLines.has(key) || chromeLines.has(bare)) return true;
  if (/^[\d\s.,:/|+-]+[km%°]?$/.test(key)) return true; // counters, page numbers
  if (/^(?:\p{L}+ )?\d+ +(?:of|من) +\/? *\d+$/u.test(key)) return true; // 1 of 6
  if (key.length > 300 || key.length < 4) return false;
  const one = key.replace(/[^\p{L}\p{N}+]+/gu, '');
  const share = shareWords(one);
  if (share.found > 0 && share.left <= 2) return true;
  const menu = menuWords(one);
  return menu.found > 2 && menu.left <= one.length * 0.15;
}

/** Counts names from a set in a string without blanks, and the characters that belong to none. */
function glued(names: ReadonlySet<string>): (text: string) => { found: number; left: number } {
  const parts = [...names].map((name) => name.replace(/[^\p{L}\p{N}+]+/gu, '')).filter((name) => name.length > 1);
  const pattern = new RegExp(
    [...new Set(parts)]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/\+/g, '\\+'))
      .join('|'),
    'gu',
  );
  return (text) => {
    let found = 0;
    const left = text.replace(pattern, () => {
      found++;
      return '';
    });
    return { found, left: left.replace(/\d+/g, '').length };
  };
}

/** `label: words`, `label - words`, or the label alone with a colon. */
function isLabelled(labels: ReturnType<typeof phrases>, { key, norm }: Line): boolean {
  const length = labels.opening(key);
  if (length === 0) return false;
  const rest = key.slice(length).trimStart();
  return rest === '' ? /[:：]\s*$/.test(norm) : /^[:：|]/.test(rest) || /^[-–—]\s/.test(rest);
}

function isRelatedLink(line: Line): boolean {
  const { key, words, ending } = line;
  const length = Math.max(related.opening(key), invitations.opening(key));
  const separator = key.lastIndexOf(' ', length - 1) > 0 ? /^\s*(?:[:：|»>…]|\.\.+|[-–—]\s)\s*\S/ : /^\s*[:：|]\s*\S/;
  if (length > 0 && words > 2 && separator.test(key.slice(length))) return true;
  return invitations.opening(key) > 0 && words > 3 && ending !== 'stop';
}

const FULL_DATE = /\d{1,4}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{1,4}/;

function isDating(line: Line): boolean {
  const { key, words } = line;
  if (words > 16 || line.stops > 1) return false;
  if (!/\d/.test(key)) return false;
  const labelled = datings.opening(key) > 0;
  let other = 0;
  let known = 0;
  for (const part of key.slice(datings.opening(key)).split(/[^\p{L}.]+|\.(?=\s|$)/u)) {
    if (part === '' || part === '.') continue;
    if (calendar.has(part) || calendar.has(part.replace(/^(?:ب|ال|و|في)/, ''))) known++;
    else other++;
  }
  if (labelled) return other <= 3 || (other <= 6 && known >= 3);
  if (other === 1 && words < 3 && FULL_DATE.test(key)) return true; // an outlet's name written to the date
  if (known === 0) return other === 0 && (FULL_DATE.test(key) || /\d{1,2}:\d{2}/.test(key));
  return other === 0 || (other <= 1 && known >= 2);
}

function isByline(line: Line): boolean {
  const { key, words, ending } = line;
  if (words > 10 || ending === 'stop') return false;
  const length = bylines.opening(key);
  if (length > 0 && words > 1) {
    const rest = key.slice(length);
    if (/^\s*[:：/|-]/.test(rest)) return words <= (line.script === 'latin' ? 10 : 6);
    return namedBylines.has(key.slice(0, length)) && words <= (line.script === 'latin' ? (length > 2 ? 10 : 7) : 5);
  }
  if (ending === 'colon') return false;
  if (/^\S+@[\w.-]+\.\w+$/.test(key) || /^@\w+$/.test(key)) return true;
  if (words > 6) return false;
  const last = key.split(/[\s,،|/-]+/).at(-1) ?? '';
  return words > 1 && /[,،|/-]/.test(key) && bylineWords.has(last);
}
