import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';

/** Another article is appended below the main one: its claims are its own, its day may be another. */
export const embeddedArticle: Check = {
  codes: ['embedded-article'],
  *run(_corpus, path, document) {
    for (const article of document.articles) {
      if (article.kind !== 'embedded') continue;
      const place = article.headline ?? document.blocks.find((block) => block.article === article.id) ?? article;
      yield {
        code: 'embedded-article',
        severity: 'hint',
        path,
        start: place.start,
        end: place.end,
        message: `Another article is appended here: ${quoted(slice(document.text, place))}. It is read apart from the main one`,
        related: [],
      };
    }
  },
};
