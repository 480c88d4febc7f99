import type { Corpus, Entity } from '../corpus/corpus.ts';
import { parseSpan } from '../document/dates/civil.ts';
import type { Document, EntityType } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import type { Timeline, TimelineDay, TimelineEvent, TimelineName, WrittenArticle } from '../protocol.ts';
import { byPosition, type Span, slice } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { firstLineOf } from './days.ts';
import { labelsOf, type Script } from './labels.ts';
import { shortened } from './prose.ts';
import { type Telling, type Told, told } from './tellings.ts';

/** Most days in one answer, most events of a day, and most names of an event. */
const MOST_DAYS = 1000;
const MOST_EVENTS = 40;
const MOST_NAMES = 8;

/** Longest text of an event. */
const LONGEST = 400;

/** What belongs to one day before it is cut to what is shown. */
interface Gathered {
  readonly events: Told[];
  readonly written: WrittenArticle[];
}

/**
 * What documents tell of which day, and which articles were written then. `paths` are the documents, in
 * order. Linear in them, but for sorting; bounded: `more` counts what is left out.
 */
export function timeline(corpus: Corpus, script: Script, paths: readonly string[] = corpus.paths()): Timeline {
  const days = new Map<string, Gathered>();
  const of = (day: string): Gathered => {
    const known = days.get(day) ?? { events: [], written: [] };
    days.set(day, known);
    return known;
  };
  for (const one of told(corpus, paths)) of((one.tellings[0] as Telling).day).events.push(one);
  const undated: WrittenArticle[] = [];
  for (const path of paths)
    for (const article of articlesOf(corpus, path))
      (article.day !== null && parseSpan(article.day) ? of(article.day).written : undated).push(article);
  const dated = [...days].filter(([day]) => parseSpan(day) !== undefined);
  const weekdays = [...days].filter(([day]) => parseSpan(day) === undefined);
  const kept = dated.sort(byWeight).slice(0, MOST_DAYS);
  return {
    days: kept.sort(([a], [b]) => byTime(a, b)).map(([day, one]) => dayOf(corpus, script, day, one)),
    weekdays: weekdays.sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, one]) => dayOf(corpus, script, day, one)),
    undated,
    more: dated.length - kept.length,
  };
}

function dayOf(corpus: Corpus, script: Script, day: string, { events, written }: Gathered): TimelineDay {
  const ranked = events
    .map(({ tellings, documents }) => ({ first: earliest(corpus, tellings), documents }))
    .sort((a, b) => b.documents.size - a.documents.size || byPlace(a.first, b.first));
  return {
    day,
    events: ranked
      .slice(0, MOST_EVENTS)
      .flatMap(({ first, documents }) => eventOf(corpus, script, first, [...documents].sort())),
    more: Math.max(0, ranked.length - MOST_EVENTS),
    written,
  };
}

function eventOf(corpus: Corpus, script: Script, first: Telling, documents: readonly string[]): TimelineEvent[] {
  const document = corpus.document(first.path);
  if (!document) return [];
  const named = namedIn(corpus, first, document);
  const names = (...types: EntityType[]): TimelineName[] =>
    named
      .filter(({ type }) => types.includes(type))
      .slice(0, MOST_NAMES)
      .map((entity) => ({ labels: labelsOf(entity, script), type: entity.type }));
  return [
    {
      text: visible(shortened(slice(document.text, first), LONGEST)),
      uri: first.path,
      range: linesOf(document).range(first),
      polarity: first.polarity ?? null,
      places: names('LOC', 'FAC'),
      parties: names('PER', 'ORG'),
      documents: [first.path, ...documents.filter((path) => path !== first.path)],
    },
  ];
}

/** The telling of the article that was written first, as far as that is known; else the first by path. */
function earliest(corpus: Corpus, tellings: readonly Telling[]): Telling {
  const written = ({ path }: Telling) => {
    const day = corpus.day(path, 0)?.value;
    return (day === undefined ? undefined : parseSpan(day)?.[0]) ?? Number.POSITIVE_INFINITY;
  };
  const [first] = tellings
    .map((telling) => ({ telling, at: written(telling) }))
    .sort((a, b) => (a.at === b.at ? byPlace(a.telling, b.telling) : a.at - b.at));
  return (first as { telling: Telling }).telling;
}

/** The entities that a sentence names, in order, each once. */
function namedIn(corpus: Corpus, { path, start, end }: Telling, { mentions }: Document): Entity[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  const found = new Set<Entity>();
  for (let i = low; i < mentions.length && (mentions[i] as Span).start < end; i++) {
    const entity = corpus.entityOf(path, mentions[i]?.entity ?? -1);
    if (entity) found.add(entity);
  }
  return [...found];
}

function articlesOf(corpus: Corpus, path: string): WrittenArticle[] {
  const document = corpus.document(path);
  if (!document) return [];
  const lines = linesOf(document);
  return document.articles.flatMap((article) => {
    const day = corpus.day(path, article.id);
    const first = firstLineOf(document, article);
    if (!first) return [];
    return {
      uri: path,
      range: lines.range(first),
      headline: visible(shortened(slice(document.text, first))),
      kind: article.kind,
      day: day?.value ?? null,
      confidence: day?.confidence ?? null,
      weekday: day?.weekday ?? null,
    };
  });
}

type Weighed = readonly [day: string, Gathered];

/** First what most documents tell of; days of one weight by time. */
function byWeight([a, ofA]: Weighed, [b, ofB]: Weighed): number {
  return weight(ofB) - weight(ofA) || byTime(a, b);
}

function weight({ events, written }: Gathered): number {
  return events.reduce((sum, { documents }) => sum + documents.size, written.length);
}

/** By the first day of what is meant, then by how long it is. */
function byTime(a: string, b: string): number {
  const [from, to] = parseSpan(a) as readonly [number, number];
  const [fromB, toB] = parseSpan(b) as readonly [number, number];
  return from - fromB || to - toB || (a < b ? -1 : 1);
}

function byPlace(a: Telling, b: Telling): number {
  return a.path === b.path ? byPosition(a, b) : a.path < b.path ? -1 : 1;
}
