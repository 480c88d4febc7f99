import type { Corpus } from '../corpus/corpus.ts';
import { type SharedSource, sharedSources } from '../corpus/origins/claims.ts';
import { isolated, quoted } from '../text/isolate.ts';
import { slice } from '../text/span.ts';
import type { Check } from './finding.ts';

/** Several documents say the same, and all of them have it from one outlet: they do not confirm one another. */
export const singleOrigin: Check = {
  codes: ['single-origin'],
  *run(corpus, path, document) {
    for (const shared of sharedSources(corpus, path, document)) {
      const others = [...shared.citing, ...shared.silent];
      if (others.length === 0) continue;
      yield {
        code: 'single-origin',
        severity: 'information',
        path,
        start: shared.here.start,
        end: shared.here.end,
        message: told(shared, nameOf(corpus, shared.outlet)),
        related: others.map((place) => ({
          path: place.path,
          start: place.start,
          end: place.end,
          message: quoted(slice(corpus.document(place.path)?.text ?? '', place)),
        })),
      };
    }
  },
};

function told({ citing, silent, isSilent }: SharedSource, name: string): string {
  const count = citing.length + silent.length + 1;
  const unnamed = silent.length + (isSilent ? 1 : 0);
  const without = unnamed === 0 ? '' : `, ${unnamed} of them in the same words without naming it`;
  return `${count} documents that say the same have it from one origin, ${name}${without}: they do not confirm one another`;
}

function nameOf(corpus: Corpus, id: string): string {
  const source = corpus.entity(id);
  return isolated(source?.label.ar ?? source?.label.en ?? source?.names[0] ?? '');
}
