import type { Corpus, Place } from '../corpus/corpus.ts';
import { SAYS_THE_SAME } from '../corpus/kinds.ts';
import { parseSpan } from '../document/dates/civil.ts';
import type { Block, Claim, DateExpression, Document, Polarity } from '../document/document.ts';
import { read } from '../text/reading.ts';
import { byPosition, type Span, shifted, slice } from '../text/span.ts';
import { lineOf } from './namedwith.ts';

/** A sentence that tells of a day. */
export interface Telling extends Place {
  /** EDTF; «XXXX-WXX-7» where only the weekday is known. */
  readonly day: string;
  readonly polarity: Polarity | undefined;
}

/** Tellings of one day that say the same, and the documents that do. */
export interface Told {
  readonly tellings: Telling[];
  readonly documents: Set<string>;
}

/** Roles whose lines tell what happened; a dateline or a credit tells only of the page. */
const TELLING = new Set<Block['role']>(['headline', 'deck', 'paragraph', 'caption']);

/**
 * What documents tell of days: every sentence with an expression that is resolved, put together with those
 * of other documents that say the same of the same day. Linear in the documents' dates and in the relations,
 * but for sorting.
 */
export function told(corpus: Corpus, paths: readonly string[]): Told[] {
  const own = new Map(paths.map((path) => [path, tellingsOf(corpus, path)]));
  const all = new Map<Telling, Told>();
  for (const tellings of own.values())
    for (const telling of tellings) all.set(telling, { tellings: [telling], documents: new Set([telling.path]) });
  for (const { kind, a, b } of corpus.relations()) {
    if (!SAYS_THE_SAME.has(kind) || !own.has(a.path) || !own.has(b.path)) continue;
    const [here, there] = [around(own.get(a.path) ?? [], a), around(own.get(b.path) ?? [], b)];
    // A text that leaves the day out tells of it all the same.
    if (there.length === 0) for (const one of here) all.get(one)?.documents.add(b.path);
    if (here.length === 0) for (const one of there) all.get(one)?.documents.add(a.path);
    for (const one of here)
      for (const other of there) if (one.day === other.day) join(all, all.get(one) as Told, all.get(other) as Told);
  }
  return [...new Set(all.values())];
}

/** The smaller group goes into the larger one, so that each telling moves a few times only. */
function join(all: Map<Telling, Told>, a: Told, b: Told): void {
  if (a === b) return;
  const [into, from] = a.tellings.length < b.tellings.length ? [b, a] : [a, b];
  for (const telling of from.tellings) {
    into.tellings.push(telling);
    all.set(telling, into);
  }
  for (const path of from.documents) into.documents.add(path);
}

/** The tellings of a document in order: one for each sentence and day. */
function tellingsOf(corpus: Corpus, path: string): Telling[] {
  const document = corpus.document(path);
  if (!document) return [];
  const claims = new Map<number, Claim>();
  for (const claim of document.claims) if (claim.when !== undefined) claims.set(claim.when, claim);
  const out = new Map<string, Telling>();
  document.dates.forEach((date, i) => {
    if (date.type !== 'DATE' && date.type !== 'TIME') return;
    const block = lineOf(document, date);
    if (!block || block.zone === 'related' || !TELLING.has(block.role)) return;
    const { resolved } = corpus.resolved(path, i);
    const day = resolved !== undefined && parseSpan(resolved) ? resolved : weekdayOf(corpus, path, block, date);
    if (day === undefined) return;
    const { start, end } = sentencesOf(document, block).find((one) => date.start < one.end) ?? block;
    const key = `${start} ${day}`;
    const polarity = out.get(key)?.polarity ?? claims.get(i)?.polarity;
    out.set(key, { path, start, end, day, polarity });
  });
  return [...out.values()].sort(byPosition);
}

/** «أمس السبت» in an article without a date: the weekday, where it is of the days around the article's own. */
function weekdayOf(corpus: Corpus, path: string, { article }: Block, { days }: DateExpression): string | undefined {
  const own = article === undefined ? undefined : corpus.day(path, article);
  if (days === undefined || Math.abs(days) >= 7 || own?.weekday === undefined || own.value !== undefined)
    return undefined;
  return `XXXX-WXX-${((((own.weekday - 1 + days) % 7) + 7) % 7) + 1}`;
}

const known = new WeakMap<Block, readonly Span[]>();

/** The sentences of a line; found once, for blocks outlive the questions about them. */
function sentencesOf({ text }: Document, block: Block): readonly Span[] {
  let found = known.get(block);
  if (!found) {
    found = read(slice(text, block)).sentences.map(({ start, end }) => shifted({ start, end }, block.start));
    known.set(block, found);
  }
  return found;
}

/** Those of a document's tellings whose sentence touches a span. Logarithmic, and linear in those. */
function around(tellings: readonly Telling[], span: Span): Telling[] {
  let low = 0;
  let high = tellings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tellings[middle] as Telling).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const out: Telling[] = [];
  for (let i = low; i < tellings.length && (tellings[i] as Telling).start < span.end; i++)
    out.push(tellings[i] as Telling);
  return out;
}
