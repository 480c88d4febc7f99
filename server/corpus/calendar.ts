import { type Placed, place } from '../document/dates/anchor.ts';
import { civil, dayNumber, isoDay, parseDay, weekdayOf } from '../document/dates/civil.ts';
import type { Article, ArticleDay, Claim, DateExpression, Document } from '../document/document.ts';
import { isolated } from '../text/isolate.ts';
import { overlap, type Span, slice } from '../text/span.ts';
import type { Relation } from './corpus.ts';
import { SAYS_ALIKE } from './kinds.ts';

/** What the calendar asks of the corpus; all by path. */
export interface Folder {
  document(path: string): Document | undefined;
  /** The days of a document's articles by its own words, by their order; cheap, other than the document. */
  days(path: string): readonly ArticleDay[] | undefined;
  /** Relations with a passage in this document. */
  relationsOf(path: string): readonly Relation[];
}

/** How far a day is handed on from document to document. */
const HOPS = 2;
/** Partners that a document's day is looked for in, those that share most first. */
const MOST_PARTNERS = 40;
/** Days that reports which share so many claims lie apart at most: later texts take over background, never so much of it. */
const APART = 1;
const FEWEST_SHARED = 4;

/** A day that another document speaks for, and why. */
interface Vote {
  readonly day: number;
  readonly weight: number;
  readonly because: string;
}

/**
 * The days of articles whose own words don't tell them, from documents that tell of the same: where both name the day
 * of one thing («أمس السبت» here, a known day there), else from the weekday or the day and month that are known and
 * the day of a report of the same event. A day is handed on over two documents at most, so that what an article's day
 * is depends on those near it alone, whatever was loaded first. Never a year that no document supports.
 */
export class Calendar {
  readonly #folder: Folder;
  /** By hop, path and article; forgotten when something near has changed. */
  readonly #levels: readonly Map<string, readonly ArticleDay[]>[] = Array.from({ length: HOPS + 1 }, () => new Map());
  readonly #told = new Map<string, string>();
  /** Documents with an article whose day its own words don't tell. */
  readonly #undated = new Set<string>();

  constructor(folder: Folder) {
    this.#folder = folder;
  }

  /** The day of an article as the folder tells it; `undefined` for one that is not there. */
  day(path: string, article: number): ArticleDay | undefined {
    return this.#days(path, HOPS)[article];
  }

  /**
   * Takes in that documents or their relations changed; returns the paths whose days are others now. Cost: the relations
   * of these documents, and of those beside them whose day is not known; nothing more where all days are.
   */
  update(touched: ReadonlySet<string>): Set<string> {
    for (const path of touched) {
      if (this.#folder.days(path)?.some((day) => !isKnown(day))) this.#undated.add(path);
      else this.#undated.delete(path);
    }
    const near = new Set(touched);
    let edge = [...touched];
    for (let hop = 0; hop < HOPS && this.#undated.size > 0; hop++) {
      const partners = edge.flatMap((path) => [...countsOf(this.#folder.relationsOf(path), path).keys()]);
      // what a document tells by itself hangs on no other, and is handed on as it is
      edge = [...new Set(partners)].filter((path) => this.#undated.has(path) && !near.has(path));
      for (const path of edge) near.add(path);
    }
    for (const path of near) for (const level of this.#levels) level.delete(path);
    const changed = new Set<string>();
    for (const path of near) {
      const told = JSON.stringify(this.#days(path, HOPS).map(({ value, confidence }) => [value, confidence]));
      if (told !== this.#told.get(path)) changed.add(path);
      if (this.#folder.days(path)) this.#told.set(path, told);
      else this.#told.delete(path);
    }
    return changed;
  }

  /** What a time expression (index in `Document.dates`) stands for, the folder considered. */
  resolved(path: string, date: number): { readonly resolved: string | undefined; readonly because: string } {
    const document = this.#folder.document(path);
    const expression = document?.dates[date];
    if (!document || !expression) return { resolved: undefined, because: '' };
    const article = articleOf(document, expression);
    const day = article && this.day(path, article.id);
    return day && day.value !== article.day.value ? resolve(expression, day) : expression;
  }

  #days(path: string, hops: number): readonly ArticleDay[] {
    const level = this.#levels[hops] as Map<string, readonly ArticleDay[]>;
    const known = level.get(path);
    if (known) return known;
    const made = this.#folder
      .days(path)
      ?.map((day, article) => (hops === 0 || isKnown(day) ? day : this.#inferred(path, article, hops - 1)));
    if (!made) return [];
    level.set(path, made);
    return made;
  }

  #inferred(path: string, article: number, hops: number): ArticleDay {
    const document = this.#folder.document(path) as Document;
    const own = document.articles[article]?.day as ArticleDay;
    const relations = this.#folder.relationsOf(path);
    const votes = partnersOf(relations, path).flatMap((partner) => {
      const days = this.#days(partner, hops);
      const other = days.some(isKnown) ? this.#folder.document(partner) : undefined;
      if (!other) return [];
      const shared = relations.filter(
        ({ a, b, kind }) => SAYS_ALIKE.has(kind) && (a.path === partner || b.path === partner),
      );
      return votesOf(document, article, own, other, days, shared, path);
    });
    return decided(own, votes);
  }
}

/**
 * What a time expression stands for in an article of this day, when the day is known from elsewhere than its own
 * document: the same reading of the same words, counted from another day. Pure; cost constant.
 */
export function resolve(expression: Pick<DateExpression, 'said'>, day: ArticleDay): Placed {
  return place(expression.said, day);
}

function isKnown(day: ArticleDay | undefined): boolean {
  return day?.value !== undefined && parseDay(day.value) !== undefined;
}

/** Documents that a document shares claims with, those that share most first. */
function partnersOf(relations: readonly Relation[], path: string): string[] {
  const ranked = [...countsOf(relations, path)].sort(([p, m], [q, n]) => n - m || (p < q ? -1 : 1));
  return ranked.slice(0, MOST_PARTNERS).map(([other]) => other);
}

/** How many claims each other document shares. */
function countsOf(relations: readonly Relation[], path: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { a, b, kind } of relations) {
    if (!SAYS_ALIKE.has(kind)) continue;
    const other = a.path === path ? b.path : a.path;
    if (other !== path) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return counts;
}

function votesOf(
  document: Document,
  article: number,
  own: ArticleDay,
  other: Document,
  days: readonly ArticleDay[],
  shared: readonly Relation[],
  path: string,
): Vote[] {
  const out: Vote[] = [];
  let told = 0;
  let near: number | undefined;
  for (const relation of shared) {
    const [mine, theirs] = relation.a.path === path ? [relation.a, relation.b] : [relation.b, relation.a];
    const claim = claimAt(document, mine);
    const partner = claimAt(other, theirs);
    const day = partner && days[partner.article];
    if (!claim || !partner || claim.article !== article || !day || !isKnown(day)) continue;
    told++;
    near ??= parseDay(day.value as string);
    const vote = sameTime(document, claim, own, other, partner, day);
    if (vote) out.push(vote);
  }
  if (out.length === 0 && near !== undefined && told >= FEWEST_SHARED) {
    const day = nearest(own, near);
    if (day !== undefined) {
      const because = `Another text of ${isoDay(near)} tells ${told} of the same things, and this one is of ${own.value ?? 'that weekday'}.`;
      out.push({ day, weight: 1, because });
    }
  }
  return out;
}

/** The article's own day, where both claims name the time of what they tell: here by its distance, there as a day. */
function sameTime(
  document: Document,
  claim: Claim,
  own: ArticleDay,
  other: Document,
  partner: Claim,
  day: ArticleDay,
): Vote | undefined {
  const here = claim.when === undefined ? undefined : document.dates[claim.when];
  const there = partner.when === undefined ? undefined : other.dates[partner.when];
  if (!here || !there) return undefined;
  const resolved = resolve(there, day).resolved;
  const number = resolved === undefined ? undefined : parseDay(resolved);
  const { days } = resolve(here, own);
  if (number === undefined || days === undefined) return undefined;
  const [mine, theirs] = [slice(document.text, here), slice(other.text, there)].map(isolated);
  const because = `What is told of ${mine} here is told of ${theirs}, ${resolved}, in a text of ${day.value}.`;
  return { day: number - days, weight: 3, because };
}

/** The article that a passage stands in. Linear in the blocks. */
function articleOf(document: Document, span: Span): Article | undefined {
  const block = document.blocks.find((one) => one.start <= span.start && span.start < one.end);
  return block?.article === undefined ? undefined : document.articles[block.article];
}

/** The claim that a passage compares. */
function claimAt(document: Document, span: Span): Claim | undefined {
  let best: Claim | undefined;
  for (const claim of document.claims) if (overlap(claim, span) > (best ? overlap(best, span) : 0)) best = claim;
  return best;
}

/** The day beside a report of the same event that has the weekday, or the day and month, that are known. */
function nearest(own: ArticleDay, near: number): number | undefined {
  const date = /^XXXX-(\d\d)-(\d\d)$/.exec(own.value ?? '');
  if (date) {
    const year = civil(near).year;
    const days = [year - 1, year, year + 1].map((one) => dayNumber(one, Number(date[1]), Number(date[2])));
    return days.find((day) => near - day <= 30 && day - near <= 30);
  }
  if (own.weekday === undefined) return undefined;
  for (let day = near - APART; day <= near + APART; day++) if (weekdayOf(day) === own.weekday) return day;
  return undefined;
}

/** The day that most speaks for, unless as much speaks for another; nothing that the article's own words forbid. */
function decided(own: ArticleDay, votes: readonly Vote[]): ArticleDay {
  const sums = new Map<number, { weight: number; because: string[] }>();
  for (const { day, weight, because } of votes) {
    if (own.weekday !== undefined && weekdayOf(day) !== own.weekday) continue;
    if (own.value?.startsWith('XXXX-') && !isoDay(day).endsWith(own.value.slice(4))) continue;
    const sum = sums.get(day) ?? { weight: 0, because: [] };
    sums.set(day, { weight: sum.weight + weight, because: [...sum.because, because] });
  }
  const [best, second] = [...sums].sort(([a, x], [b, y]) => y.weight - x.weight || a - b);
  if (!best || second?.[1].weight === best[1].weight) return own;
  const [day, { weight, because }] = best;
  return {
    value: isoDay(day),
    confidence: weight >= 6 && weight >= 2 * (second?.[1].weight ?? 0) ? 'medium' : 'low',
    weekday: weekdayOf(day),
    because: [...own.because, ...new Set(because)].slice(0, 4),
  };
}
