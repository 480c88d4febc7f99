import { type Placed, place } from '../document/dates/anchor.ts';
import type { ArticleDay, DateExpression } from '../document/document.ts';

/**
 * What a time expression stands for in an article of this day, when the day is known from elsewhere than its own
 * document: the same reading of the same words, counted from another day. Pure; cost constant.
 */
export function resolve(expression: Pick<DateExpression, 'said'>, day: ArticleDay): Placed {
  return place(expression.said, day);
}
