import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';

const MOST_RELATED = 12;

/** A page follows another one sentence by sentence and names neither it nor the agency that the other credits. */
export const uncreditedCopy: Check = {
  codes: ['uncredited-copy'],
  *run(corpus, path, document) {
    for (const origin of corpus.originsOf(path))
      for (const copy of origin.copies) {
        if (copy.follower !== path || !copy.uncredited) continue;
        const headline = document.articles[0]?.headline ?? copy.aligned[0]?.a;
        const source = corpus.document(copy.source);
        if (!headline || !source) continue;
        const title = source.articles[0]?.headline;
        const named = title ? quoted(slice(source.text, title)) : 'another page';
        const share = Math.round(Math.max(copy.followed, copy.wording) * 100);
        yield {
          code: 'uncredited-copy',
          severity: 'information',
          path,
          start: headline.start,
          end: headline.end,
          message: `This text follows ${named} in ${copy.aligned.length} sentences (${share} % of the shorter text) without naming its source`,
          related: copy.aligned.slice(0, MOST_RELATED).map(({ b }) => ({
            path: copy.source,
            start: b.start,
            end: b.end,
            message: quoted(slice(source.text, b)),
          })),
        };
      }
  },
};
