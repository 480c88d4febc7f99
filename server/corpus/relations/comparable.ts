import type { Claim, DateExpression, Document, Quantity, Term, Toll } from '../../document/document.ts';
import { hash } from '../../language/bloom.ts';
import { languageOf } from '../../language/detect.ts';
import { words } from '../../text/words.ts';

/** A term of a claim with what the corpus knows of it, ready to be compared over documents. */
export interface Comparable extends Term {
  /** Key of the joined entity of a name. */
  readonly entity: string | undefined;
  /** Stems of the words of a name. */
  readonly parts: readonly string[];
  readonly quantity: Quantity | undefined;
  /** Resolved day of a time, or its weekday as `W1`–`W7` when only that is known. */
  readonly day: string | undefined;
  /** Distance in days from the article's own day. */
  readonly days: number | undefined;
}

/** A claim with its comparable terms. */
export interface Statement {
  /** Index in `Document.claims`. */
  readonly index: number;
  readonly claim: Claim;
  readonly terms: readonly Comparable[];
  /** Positions among the article's statements of the first and last clause that it spans. */
  readonly first: number;
  readonly last: number;
  /** Bits of all its terms. */
  readonly weight: number;
  /** Of these, of numbers and times: they may agree in other digits or words. */
  readonly unindexed: number;
  readonly role: 'headline' | 'deck' | 'paragraph';
  /** What it says befell how many, with the days that the sentence gives the event and the saying. */
  readonly tolls: readonly Told[];
  /** It says that something goes on or is to come. */
  readonly isOpen: boolean;
  /** It says that something is over. */
  readonly isOver: boolean;
}

/** A toll as it is compared. Days as in `Comparable`; `daysAgo` is how many days before the article the event was. */
export interface Told {
  readonly toll: Toll;
  readonly quantity: Quantity;
  readonly when: string | undefined;
  readonly said: string | undefined;
  readonly daysAgo: number | undefined;
}

/** What of the corpus a document's claims need in order to be compared. */
export interface Context {
  /** Key of the joined entity of a document's local entity. */
  entity(local: number): string | undefined;
  /** Resolved EDTF of a time expression, by index. */
  resolved(date: number): string | undefined;
}

const MOST_TERMS = 60;

/** The statements of one article of a document. Linear in the document's claims. */
export function statementsOf(document: Document, article: number, context: Context): Statement[] {
  const own = document.claims.flatMap((claim, index) => (claim.article === article ? [{ claim, index }] : []));
  return own.map(({ claim, index }, position) => {
    const terms = claim.terms.slice(0, MOST_TERMS).map((term) => comparable(term, document, context));
    const role = document.blocks[claim.block]?.role;
    return {
      index,
      claim,
      terms,
      first: position,
      last: position,
      weight: terms.reduce((sum, term) => sum + term.weight, 0),
      unindexed: unindexed(terms),
      role: role === 'headline' || role === 'deck' ? role : 'paragraph',
      tolls: claim.tolls.map((toll) => told(toll, document, article, context)),
      isOpen: terms.some(({ kind, key }) => kind === 'cue' && (key === 'ongoing' || key === 'plan')),
      isOver: terms.some(({ kind, key }) => kind === 'cue' && key === 'completed'),
    };
  });
}

export function unindexed(terms: readonly Comparable[]): number {
  return terms.reduce((sum, { kind, weight }) => (kind === 'number' || kind === 'time' ? sum + weight : sum), 0);
}

function told(toll: Toll, document: Document, article: number, context: Context): Told {
  const weekday = document.articles[article]?.day.weekday;
  const day = (date: number | undefined) =>
    date === undefined
      ? undefined
      : (dayOf(document.dates[date] as DateExpression, context.resolved(date)) ??
        weekdayAt(document.dates[date]?.days, weekday));
  const when = day(toll.when);
  return {
    toll,
    quantity: document.quantities[toll.number] as Quantity,
    when,
    said: day(toll.said),
    daysAgo: toll.when === undefined ? undefined : daysAgo(document.dates[toll.when]?.days, when, weekday),
  };
}

/** The weekday at a distance from an article's own; `undefined` where either is unknown or the distance is no small one. */
export function weekdayAt(days: number | undefined, weekday: number | undefined): string | undefined {
  if (days === undefined || weekday === undefined || Math.abs(days) > 6) return undefined;
  return `W${((((weekday - 1 + days) % 7) + 7) % 7) + 1}`;
}

function daysAgo(days: number | undefined, day: string | undefined, weekday: number | undefined): number | undefined {
  if (days !== undefined) return -days;
  const own = /^W(\d)$/.exec(day ?? '');
  return own && weekday !== undefined ? (weekday - Number(own[1]) + 7) % 7 : undefined;
}

function comparable(term: Term, document: Document, context: Context): Comparable {
  const { fact, kind } = term;
  const mention = kind === 'name' && fact !== undefined ? document.mentions[fact] : undefined;
  const date = kind === 'time' && fact !== undefined ? document.dates[fact] : undefined;
  const { key, parts } = mention
    ? nameOf(document.text.slice(mention.start, mention.end))
    : { key: term.key, parts: [] };
  // One shape for all terms, since they are compared by the million; a spread would hand on that of the term,
  // which differs for documents that another thread or a file gave.
  return {
    start: term.start,
    end: term.end,
    kind,
    root: term.root,
    sense: term.sense,
    norm: term.norm,
    weight: term.weight,
    fact,
    key,
    parts,
    entity: mention && context.entity(mention.entity),
    quantity: kind === 'number' && fact !== undefined ? document.quantities[fact] : undefined,
    day: date && fact !== undefined ? dayOf(date, context.resolved(fact)) : undefined,
    days: date?.days,
  };
}

function nameOf(written: string): { readonly key: string; readonly parts: readonly string[] } {
  const { stem } = languageOf(written);
  const own = words(written).filter((word) => word.kind !== 'mark');
  return { key: own.map((word) => word.norm).join(' '), parts: own.map((word) => stem(word.norm)) };
}

/** Thirty bits, which an engine keeps without boxing. */
export function hashOf(text: string): number {
  return hash(text, 0) >>> 2;
}

export function dayOf(date: DateExpression, resolved: string | undefined): string | undefined {
  if (resolved !== undefined) return resolved.replace(/[?~%]/g, '');
  const weekday = /^XXXX-WXX-(\d)/.exec(date.value);
  return weekday ? `W${weekday[1]}` : undefined;
}

/** One statement of several that follow one another, at least one. */
export function joined(parts: readonly Statement[]): Statement {
  const [first, last] = [parts[0] as Statement, parts.at(-1) as Statement];
  return {
    ...first,
    claim: { ...first.claim, end: last.claim.end, parties: parts.flatMap(({ claim }) => claim.parties) },
    terms: parts.flatMap(({ terms }) => terms),
    weight: parts.reduce((sum, { weight }) => sum + weight, 0),
    unindexed: parts.reduce((sum, { unindexed: own }) => sum + own, 0),
    tolls: parts.flatMap(({ tolls }) => tolls),
    first: first.first,
    last: last.last,
    isOpen: parts.some(({ isOpen }) => isOpen),
    isOver: parts.some(({ isOver }) => isOver),
  };
}

/** True of statements of one article that have no clause in common. */
export function areOutside(one: Statement, other: Statement): boolean {
  return one.last < other.first || one.first > other.last;
}
