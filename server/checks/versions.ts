import { changedParagraphs } from '../corpus/versions.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';

/** The same page is saved twice: what the outlet changed between the copies. */
export const versions: Check = {
  codes: ['versions'],
  *run(corpus, path, document) {
    for (const other of corpus.versionsOf(path)) {
      const copy = corpus.document(other);
      const headline = document.articles[0]?.headline;
      if (!copy || !headline) continue;
      const here = changedParagraphs(document, copy);
      const there = changedParagraphs(copy, document);
      const changed = Math.max(here.length, there.length);
      const told =
        changed === 0 ? 'word for word' : `${changed} ${changed === 1 ? 'paragraph differs' : 'paragraphs differ'}`;
      yield {
        code: 'versions',
        severity: 'information',
        path,
        start: headline.start,
        end: headline.end,
        message: `The same page is saved twice, ${told}: the copies count as one article`,
        related: [
          ...here.map((span) => ({
            path,
            start: span.start,
            end: span.end,
            message: quoted(slice(document.text, span)),
          })),
          ...there.map((span) => ({
            path: other,
            start: span.start,
            end: span.end,
            message: quoted(slice(copy.text, span)),
          })),
          ...(changed === 0
            ? [
                {
                  path: other,
                  start: copy.articles[0]?.headline?.start ?? 0,
                  end: copy.articles[0]?.headline?.end ?? 0,
                  message: 'the other copy',
                },
              ]
            : []),
        ],
      };
    }
  },
};
