import type { Place } from '../corpus/corpus.ts';
import { quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';
import { seenFrom } from './relation.ts';

const KINDS = new Set(['repeats', 'paraphrases', 'translates'] as const);

/** Where else a passage stands: one hint for a passage, whatever the number of the others. */
export const repeatedClaim: Check = {
  codes: ['repeated-claim'],
  *run(corpus, path) {
    const others = new Map<string, { here: Place; there: Place[] }>();
    for (const { here, there } of seenFrom(corpus, path, KINDS)) {
      if (there.path === path) continue;
      const key = `${here.start} ${here.end}`;
      const known = others.get(key);
      if (known) known.there.push(there);
      else others.set(key, { here, there: [there] });
    }
    for (const { here, there } of others.values()) {
      const documents = new Set(there.map((place) => place.path)).size;
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
