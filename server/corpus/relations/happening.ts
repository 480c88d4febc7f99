import { phraseStartingAt } from '../../document/claims/toll-phrases.ts';
import type { Document, Mention } from '../../document/document.ts';
import { languageOf } from '../../language/detect.ts';
import type { Language } from '../../language/language.ts';
import { words } from '../../text/words.ts';
import { type Statement, weekdayAt } from './comparable.ts';
import { isCapital, isCountry } from './lands.ts';
import { holds, type Profile, resemblance, wordCode } from './profile.ts';

/** What happened, where and when, as far as an article's words tell it. */
export interface Happening {
  /** Places below the level of a country, by key of the joined entity, and whether the article opens with them. */
  readonly places: ReadonlyMap<string, boolean>;
  /** Of these, capitals: they stand for governments as well. */
  readonly capitals: ReadonlySet<string>;
  /** Towns and regions that it opens with, capitals aside, each as the codes of its words in a profile. */
  readonly scenes: readonly (readonly number[])[];
  /** Kinds of causes in its opening («blast»), the same words in all languages. */
  readonly causes: ReadonlySet<string>;
  /** Days that it names beside those on which something was said, in the form of `Comparable.day`. */
  readonly days: ReadonlySet<string>;
}

/** What of an article tells whether it is about the same as another. */
interface Told {
  readonly happening: Happening;
  readonly profile: Profile;
  readonly language: Language;
}

/** Statements that make up an opening, the headline among them. */
const OPENING = 6;
/** Characters of the opening in which a cause is looked for. */
const OPENING_LENGTH = 600;

/** Linear in the statements. */
export function happeningOf(document: Document, article: number, statements: readonly Statement[]): Happening {
  const places = new Map<string, boolean>();
  const capitals = new Set<string>();
  const days = new Set<string>();
  const scenes: (readonly number[])[] = [];
  for (const [i, { terms }] of statements.entries())
    for (const term of terms) {
      if (term.kind === 'time' && term.key !== 'PRESENT_REF') {
        const day = term.day ?? weekdayAt(term.days, document.articles[article]?.day.weekday);
        if (day && DAY.test(day)) days.add(day);
      }
      if (term.kind !== 'name' || term.entity === undefined || term.fact === undefined) continue;
      const mention = document.mentions[term.fact] as Mention;
      if (mention.type !== 'LOC' && mention.type !== 'FAC') continue;
      if (isCountry(term.key)) continue;
      if (isCapital(term.key)) capitals.add(term.entity);
      else if (i < OPENING && mention.type === 'LOC' && term.parts.length > 0) scenes.push(term.parts.map(wordCode));
      places.set(term.entity, places.get(term.entity) || i < OPENING);
    }
  const told = statements.flatMap(({ tolls }) => tolls);
  for (const { said } of told) if (said) days.delete(said);
  for (const { when } of told) if (when && DAY.test(when)) days.add(when);
  return {
    places,
    capitals: shared(capitals),
    scenes,
    causes: shared(causesIn(document, article)),
    days: shared(days),
  };
}

// Most articles have some of these empty, and all of them stay in memory.
function shared(all: Set<string>): ReadonlySet<string> {
  return all.size === 0 ? EMPTY : all;
}
const EMPTY: ReadonlySet<string> = new Set();

/** A full day, or a weekday, in the form of `Comparable.day`. */
export const DAY = /^(?:\d{4}-\d\d-\d\d|W\d)$/;

/**
 * True when two articles tell of one happening as far as place, cause and day tell it: a place in both openings, or
 * one in one opening that the other article names, while neither cause nor day is another. `strictly`: no less than
 * the first. Linear in the smaller article.
 */
export function sameHappening(a: Told, b: Told): 'strictly' | 'loosely' | undefined {
  const [one, other] = [a.happening, b.happening];
  if (isDisjoint(one.causes, other.causes) || areApart(one.days, other.days)) return undefined;
  let inBoth = false;
  let inOne = false;
  let inCapital = false;
  for (const [place, opens] of one.places) {
    const opensThere = other.places.get(place);
    if (opensThere === undefined) continue;
    if (opens && opensThere && one.capitals.has(place)) inCapital = true;
    else if (opens && opensThere) inBoth = true;
    else if ((opens || opensThere) && !one.capitals.has(place)) inOne = true;
  }
  // a capital stands for its country too: not where one article opens with a town that the other never names
  if (inCapital && !inBoth && isNamed(one.scenes, b.profile) && isNamed(other.scenes, a.profile)) inBoth = true;
  if (!inBoth && !inOne) return undefined;
  // texts in two languages share names alone
  if (a.language !== b.language) return inBoth && one.causes.size > 0 && other.causes.size > 0 ? 'strictly' : undefined;
  const like = resemblance(a.profile, b.profile);
  if (inBoth && like >= ALIKE) return 'strictly';
  return like >= (inBoth ? LEAST_ALIKE_IN_PLACE : ALIKE) ? 'loosely' : undefined;
}

/**
 * True when two articles open with towns or regions and neither names one of the other's: forms of words that an office
 * uses for all such events make the texts alike. Linear in the places.
 */
export function areElsewhere(a: Told, b: Told): boolean {
  const [one, other] = [a.happening, b.happening];
  if (one.scenes.length === 0 || other.scenes.length === 0) return false;
  for (const place of one.places.keys()) if (other.places.has(place) && !one.capitals.has(place)) return false;
  return !isNamed(one.scenes, b.profile) && !isNamed(other.scenes, a.profile);
}

/** True when there are no scenes or the profile holds the words of one. */
function isNamed(scenes: readonly (readonly number[])[], profile: Profile): boolean {
  return scenes.length === 0 || scenes.some((parts) => parts.every((code) => holds(profile, code)));
}

const SCENE = '@';
const MOST_SCENES = 4;

/** What articles with tolls are found by, also in two languages: a place and a cause of the opening. A dozen at most. */
export function sceneKeys({ places, capitals, causes }: Happening): string[] {
  const opening = [...places].flatMap(([place, opens]) => (opens && !capitals.has(place) ? [place] : []));
  return opening.slice(0, MOST_SCENES).flatMap((place) => [...causes].map((cause) => `${SCENE}${cause} ${place}`));
}

const ALIKE = 0.15;
/** Articles of one language less alike than this tell of no common happening. */
export const LEAST_ALIKE_IN_PLACE = 0.08;

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((one) => b.has(one));
}

/** True when both name days and none is the same. Full days are compared with full days; where one side has weekdays only, weekdays with weekdays. */
export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const full = (days: ReadonlySet<string>) => new Set([...days].filter((day) => !day.startsWith('W')));
  const [fullA, fullB] = [full(a), full(b)];
  if (fullA.size > 0 && fullB.size > 0) return isDisjoint(fullA, fullB);
  const weekdays = (days: ReadonlySet<string>) => new Set([...days].map(weekdayOf));
  return isDisjoint(weekdays(a), weekdays(b));
}

/** `W1` for a Monday. */
export function weekdayOf(day: string): string {
  return day.startsWith('W') ? day : `W${new Date(`${day}T00:00:00Z`).getUTCDay() || 7}`;
}

function causesIn(document: Document, article: number): Set<string> {
  const own = document.articles[article];
  const out = new Set<string>();
  if (!own) return out;
  const text = document.text.slice(own.start, Math.min(own.end, own.start + OPENING_LENGTH));
  const { tolls } = languageOf(text);
  const all = words(text);
  for (const [i, word] of all.entries()) {
    if (word.kind !== 'word') continue;
    const found = phraseStartingAt(all, i, all.length, tolls.causes)?.value ?? tolls.causes.get(bare(word.norm));
    if (found) out.add(found);
  }
  return out;
}

/** A word without what is attached to it. */
export function bare(norm: string): string {
  return norm.replace(/^(?:[وفبلك]?ال|لل)/, '');
}
