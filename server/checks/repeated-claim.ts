import type { Place } from '../corpus/corpus.ts';
import { quoted } from '../text/isolate.ts';
import { overlap, slice } from '../text/span.ts';
import type { Check } from './finding.ts';
import { seenFrom } from './relation.ts';

const KINDS = new Set(['repeats', 'paraphrases', 'translates'] as const);

/** Where else a passage stands: one hint for a passage, whatever the number of the others. */
export const repeatedClaim: Check = {
  codes: ['repeated-claim'],
  *run(corpus, path) {
    const others: { here: Place; there: Place[] }[] = [];
    for (const { here, there } of seenFrom(corpus, path, KINDS)) {
      if (there.path === path) continue;
      const known = others.find((one) => overlap(one.here, here) > 0);
      if (!known) others.push({ here, there: [there] });
      else {
        known.there.push(there);
        if (here.end - here.start > known.here.end - known.here.start) known.here = here;
      }
    }
    for (const { here, there } of others) {
      // copies of one page count once
      const documents = new Set(there.map((place) => [place.path, ...corpus.versionsOf(place.path)].sort()[0])).size;
      yield {
        code: 'repeated-claim',
        severity: 'hint',
        path,
        start: here.start,
        end: here.end,
        message: `Also said in ${documents === 1 ? 'another document' : `${documents} other documents`}`,
        related: there.map((place) => ({
          path: place.path,
          start: place.start,
          end: place.end,
          message: quoted(slice(corpus.document(place.path)?.text ?? '', place)),
        })),
      };
    }
  },
};
