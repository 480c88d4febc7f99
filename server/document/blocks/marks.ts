import type { Role, Zone } from '../document.ts';
import type { ArticleLines } from './articles.ts';
import type { Cue } from './cues.ts';
import { isDateline } from './datelines.ts';
import type { Line } from './lines.ts';

/** The page with what is known of it so far. */
export interface Page {
  readonly lines: readonly Line[];
  readonly cues: readonly (Cue | undefined)[];
  readonly scores: readonly number[];
  readonly articles: readonly ArticleLines[];
  /** A text without traces of a web page around it: nothing in it is chrome by its place alone. */
  readonly plain: boolean;
}

/** What a line is. */
export interface Mark {
  readonly zone: Zone;
  readonly role: Role;
  /** Place in the list of articles; `undefined` in chrome. */
  readonly article: number | undefined;
}

/** Of the site, not of an article. */
export const CHROME: Mark = { zone: 'chrome', role: 'chrome', article: undefined };

/** The zone of an article's own lines. */
export const zoneOf = (article: number): Zone => (article === 0 ? 'main' : 'embedded');

/** Numbers alone are counters in a page and part of the text outside of one. */
export function isNumber(line: Line, cue: Cue | undefined): boolean {
  return cue === 'chrome' && line.words > 0 && !/\p{L}/u.test(line.key);
}

/** The mark that a cue gives inside an article; `undefined` where it gives none. */
export function byCue(cue: Cue, article: number, zone: Zone): Mark | undefined {
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
    case 'dateline':
      return { zone, role: 'dateline', article };
    case 'caption':
      return { zone, role: 'caption', article };
    default:
      return CHROME;
  }
}

/** A line in a list of other articles. */
export function inRelated(line: Line, cue: Cue | undefined, article: number): Mark {
  const as = (role: Role): Mark => ({ zone: 'related', role, article });
  if (cue === 'caption') return as('caption');
  if (cue === 'related-link') return as('related-link');
  if (cue === 'dating' || cue === 'dateline' || isDateline(line)) return as('dateline');
  if (cue === 'section') return as('teaser');
  if (cue !== undefined) return CHROME;
  return as('teaser');
}
