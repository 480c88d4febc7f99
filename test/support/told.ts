import { findings } from '../../server/checks/checks.ts';
import type { Corpus } from '../../server/corpus/corpus.ts';

/** The days of a document's articles and expressions. */
export function daysOf(corpus: Corpus, own: string) {
  const document = corpus.document(own);
  return [
    document?.articles.map(({ id }) => corpus.day(own, id)),
    document?.dates.map((_, i) => corpus.resolved(own, i)),
  ];
}

/** Everything that a corpus tells. */
export function told(corpus: Corpus) {
  return {
    entities: corpus.entities(),
    relations: corpus.relations(),
    origins: corpus.origins(),
    findings: corpus.paths().map((one) => findings(corpus, one)),
    days: corpus.paths().map((one) => daysOf(corpus, one)),
  };
}
