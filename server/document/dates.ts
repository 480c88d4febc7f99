import type { BlockReading, Given } from './analyse.ts';
import type { Article, ArticleDay, DateExpression } from './document.ts';

/** Time expressions with their values, and the day of each article as this document alone tells it. */
export function findDates(
  _readings: readonly BlockReading[],
  _articles: readonly Omit<Article, 'day'>[],
  _given: Given,
): { dates: DateExpression[]; days: ArticleDay[] } {
  return { dates: [], days: [] };
}
