import { byPosition } from '../text/span.ts';
import type { BlockReading, Given } from './analyse.ts';
import { place } from './dates/anchor.ts';
import { articleDay, type Evidence } from './dates/article-day.ts';
import { type Found, findExpressions } from './dates/find.ts';
import { bindLengths } from './dates/lasting.ts';
import { bindSame } from './dates/same.ts';
import { timexOf, typeOf } from './dates/value.ts';
import type { Article, ArticleDay, DateExpression } from './document.ts';

/** An expression in its block. */
interface InBlock extends Found {
  readonly source: BlockReading;
  /** TIMEX3 value of its words alone, whatever its article adds to them. */
  readonly value: string;
}

/**
 * Time expressions with their values, and the day of each article as this document alone tells it. First every block's
 * expressions are found from their words, then each article's day is told from its own, then all are resolved. Linear.
 */
export function findDates(
  readings: readonly BlockReading[],
  articles: readonly Omit<Article, 'day'>[],
  given: Given,
): { dates: DateExpression[]; days: ArticleDay[] } {
  const found = bound(
    readings.flatMap((source) =>
      findExpressions(source.reading.words, source.language).map(
        (one): InBlock => ({ ...one, source, value: timexOf(one.meaning) }),
      ),
    ),
  );
  const alone = readings.length === 1;
  const told = evidence(readings, found);
  const days = articles.map(({ id }) => articleDay(told.get(id) ?? [], given.published?.[id]));
  const dates = found.map((one) => expression(one, alone, days)).sort(byPosition);
  return { dates, days };
}

/** What expressions say once the others of their article are known. */
function bound(found: readonly InBlock[]): InBlock[] {
  const articles = new Map<number | undefined, InBlock[]>();
  for (const one of found) {
    const { zone, article } = one.source.block;
    const key = zone === 'related' ? undefined : article;
    const own = articles.get(key);
    if (own) own.push(one);
    else articles.set(key, [one]);
  }
  return [...articles].flatMap(([article, own]) => (article === undefined ? own : bindLengths(bindSame(own))));
}

function expression(one: InBlock, alone: boolean, days: readonly ArticleDay[]): DateExpression {
  const { block } = one.source;
  const said = { meaning: one.meaning, future: one.future, alone: one.alone && alone };
  const { days: distance, resolved, because } = place(said, dayOf(one, days));
  return {
    start: block.start + one.start,
    end: block.start + one.end,
    type: typeOf(one.meaning),
    value: one.value,
    days: distance,
    resolved,
    because,
    said,
  };
}

const UNKNOWN: ArticleDay = { value: undefined, confidence: undefined, weekday: undefined, because: [] };

/** The day of the article that an expression stands in; a teaser or link is of another article and tells its own. */
function dayOf({ source, meaning, future, start, end }: InBlock, days: readonly ArticleDay[]): ArticleDay {
  const { block, reading } = source;
  if (block.zone !== 'related') return (block.article === undefined ? undefined : days[block.article]) ?? UNKNOWN;
  const text = reading.text.slice(start, end);
  return articleDay(
    [
      {
        text,
        said: { meaning, future, alone: false },
        role: block.role,
        block: 0,
        share: 0,
        announced: false,
        background: false,
      },
    ],
    undefined,
  );
}

/** What expressions tell of the day of their article, by article, in order. */
function evidence(readings: readonly BlockReading[], found: readonly InBlock[]): Map<number, Evidence[]> {
  const order = new Map<BlockReading, number>();
  const lines = new Map<number, number>();
  for (const reading of readings) {
    const { article, zone, repeated } = reading.block;
    if (article === undefined || zone === 'related' || repeated) continue;
    const line = lines.get(article) ?? 0;
    order.set(reading, line);
    lines.set(article, line + 1);
  }
  const out = new Map<number, Evidence[]>();
  for (const { source, meaning, future, start, end, first } of found) {
    const block = order.get(source);
    const { article, role } = source.block;
    if (block === undefined || article === undefined) continue;
    const own = out.get(article) ?? [];
    out.set(article, own);
    own.push({
      text: source.reading.text.slice(start, end),
      said: { meaning, future, alone: false },
      role,
      block,
      share: (end - start) / Math.max(1, source.reading.text.length),
      announced: isAnnounced(source, first),
      background: isBackground(source, first),
    });
  }
  return out;
}

/** The most words that a line may have to be one that dates its article. */
const SHORT_LINE = 14;

function isAnnounced({ reading, language }: BlockReading, first: number): boolean {
  if (reading.words.length > SHORT_LINE) return false;
  return reading.words.slice(0, first).some(({ norm }) => language.dates.datelineCues.has(norm));
}

/** «وكان … قد التزم الصمت حيال ضربات فجر الأحد»: told of before the news itself. */
function isBackground({ reading, language }: BlockReading, first: number): boolean {
  const sentence = reading.sentences.find((one) => one.first <= first && first < one.last);
  const cues = language.dates.background;
  let met = 0;
  for (const word of reading.words.slice(sentence?.first ?? 0, first)) {
    const cue = cues[met];
    if (!cue) break;
    if (cue.has(word.norm) || language.splits(word).some(({ norm }) => cue.has(norm))) met++;
  }
  return met === cues.length;
}
