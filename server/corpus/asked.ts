import type { Document } from '../document/document.ts';
import type { Corpus } from './corpus.ts';
import type { Relation } from './relation.ts';

/** Path of a text that is only asked about; no file has it. */
const ASKED = '\u0000asked';

/**
 * The relations of a text that is none of the documents to them; the corpus is as before afterwards. `tell`: these are to
 * be told with the next changes. Cost: that of taking a document in and out, and of what is left to come in.
 */
export function saidOf(
  corpus: Corpus,
  document: Document,
  tell: (paths: Iterable<string>) => void,
): readonly Relation[] {
  const touched = corpus.settle();
  const { isFinished } = corpus;
  corpus.take([[ASKED, document]]);
  corpus.settle();
  while (corpus.isWaiting(ASKED)) corpus.compare([ASKED]);
  const found = corpus.relationsOf(ASKED).filter(({ a, b }) => a.path !== b.path);
  corpus.take([[ASKED, undefined]]);
  if (isFinished) corpus.finish(); // it may have taken the place of others
  tell(touched);
  return found;
}
