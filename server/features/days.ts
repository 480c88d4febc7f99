import { parseDay, parseSpan, weekdayOf } from '../document/dates/civil.ts';
import { findExpressions } from '../document/dates/find.ts';
import { grainOf, type Meaning } from '../document/dates/meaning.ts';
import { isAbsolute, resolveOn } from '../document/dates/resolve.ts';
import type { Article, Document } from '../document/document.ts';
import { languageOf } from '../language/detect.ts';
import type { DayAt, DayRead } from '../protocol.ts';
import { normalise } from '../text/normalise.ts';
import { read } from '../text/reading.ts';
import { type Span, slice } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import type { Lying } from './actions.ts';
import { shortened } from './prose.ts';

/** The article that an offset stands in: that of its line, or of the nearest one before that belongs to any. */
export function articleAt(document: Document, offset: number): Article | undefined {
  const before = document.blocks.findLast(({ start, article }) => start <= offset && article !== undefined);
  return document.articles.find(({ id }) => id === before?.article) ?? document.articles[0];
}

/** The headline of an article, or else its first line; `undefined` for one without lines. */
export function firstLineOf(document: Document, { id, headline }: Article): Span | undefined {
  return headline ?? document.blocks.find(({ article }) => article === id);
}

/**
 * The article at a span and what is known of its day. `given` are the days in the user's file, the main
 * article's first. `undefined` where no article stands.
 */
export function dayAt(
  document: Document,
  span: Span,
  lying: Lying | undefined,
  given: readonly (string | undefined)[],
): DayAt | undefined {
  const article = articleAt(document, span.start);
  const first = article && firstLineOf(document, article);
  if (!first) return undefined;
  const { value, confidence, weekday, because } = article.day;
  return {
    folder: lying?.folder ?? null,
    path: lying?.path ?? '',
    article: article.id,
    headline: visible(shortened(slice(document.text, first), 60)),
    given: given[article.id] ?? null,
    value: value ?? null,
    confidence: confidence ?? null,
    weekday: weekday ?? null,
    because: because[0] ?? null,
  };
}

/**
 * A day, month or year that a user writes for an article: in EDTF, or in words and figures as an article
 * has them, in either calendar. What is counted from another day is none, and a missing year is told.
 * Linear in the text.
 */
export function readDay(text: string): DayRead {
  const plain = normalise(text).trim();
  if (parseSpan(plain)) return found(plain);
  if (/^\d{4}-\d\d?(?:-\d\d?)?$/.test(plain)) return { refused: 'no-such-day' };
  const meaning = meaningOf(text);
  if (!meaning) return { refused: 'unread' };
  if (meaning.kind === 'date' && grainOf(meaning) === 'H') return { refused: 'unread' };
  if (!isAbsolute(meaning)) return { refused: needsYear(meaning) ? 'no-year' : 'relative' };
  const day = resolveOn(meaning, { today: 0, future: false, alone: false })?.edtf;
  return day !== undefined && parseSpan(day) ? found(day) : { refused: 'no-such-day' };
}

/** What a text means that is one time expression and nothing else. */
export function meaningOf(text: string): Meaning | undefined {
  const { words } = read(text);
  const [one, ...others] = findExpressions(words, languageOf(text));
  const isWhole = one && others.length === 0 && one.first === 0 && one.last === words.length;
  return isWhole ? one.meaning : undefined;
}

function found(value: string): DayRead {
  const day = parseDay(value);
  return { value, weekday: day === undefined ? null : weekdayOf(day) };
}

/** A day or month that is named and lacks but the year. */
function needsYear(meaning: Meaning): boolean {
  return (
    meaning.kind === 'date' &&
    meaning.month !== undefined &&
    meaning.shift === undefined &&
    meaning.direction === undefined
  );
}
