import { weekdayName } from '../document/dates/because.ts';
import { parseDay } from '../document/dates/civil.ts';
import { isAbsolute } from '../document/dates/resolve.ts';
import type { Article, ArticleDay, Document } from '../document/document.ts';
import type { Check } from './finding.ts';

/** An article whose day is not known: its «أمس» cannot be compared. Says what its words tell and what is missing. */
export const undatedArticle: Check = {
  codes: ['undated-article'],
  *run(corpus, path, document) {
    for (const article of document.articles) {
      if (article.kind === 'teaser' || !dependsOnDay(document, article)) continue;
      const day = corpus.day(path, article.id);
      if (day?.value !== undefined && parseDay(day.value) !== undefined) continue;
      const place = article.headline ?? document.blocks.find((block) => block.article === article.id) ?? article;
      yield {
        code: 'undated-article',
        severity: 'information',
        path,
        start: place.start,
        end: place.end,
        message: `The day of this article is not known: ${missing(day)}. Set its date to resolve its days`,
        related: [],
      };
    }
  },
};

/** True when something in the article is told by its distance from the article's own day. */
function dependsOnDay(document: Document, article: Article): boolean {
  return document.dates.some(({ start, resolved, type, said }) => {
    if (resolved !== undefined || isAbsolute(said.meaning) || (type !== 'DATE' && type !== 'TIME')) return false;
    const block = document.blocks.find((one) => one.start <= start && start < one.end);
    return block?.article === article.id && block.zone !== 'related';
  });
}

function missing(day: ArticleDay | undefined): string {
  const weekday = day?.weekday;
  const value = day?.value;
  if (value?.startsWith('XXXX-')) return `its words tell the day ${value.slice(5)}, not the year`;
  if (value !== undefined) return `only ${value} is known of it`;
  if (weekday !== undefined) return `its words tell a ${weekdayName(weekday)}, not which one`;
  return 'nothing in its words tells it';
}
