import { Corpus, type Relation, type RelationKind } from '../corpus/corpus.ts';
import { compareNames } from '../corpus/names.ts';
import { document, field } from './jsonl.ts';

/** The gravest first: a pair that holds several relations is told by the first of them. */
const GRAVEST: readonly RelationKind[] = [
  'contradicts',
  'denies',
  'alters',
  'supersedes',
  'plans',
  'repeats',
  'translates',
  'paraphrases',
];

/** `{"a": {"text"}, "b": {"text"}}` → how the one stands to the other. */
export function compareRow(row: Readonly<Record<string, unknown>>): object {
  const corpus = new Corpus();
  corpus.update([
    ['a', document(row.a, '“a”')],
    ['b', document(row.b, '“b”')],
  ]);
  const between = corpus.relations().filter(({ a, b }) => a.path !== b.path);
  const [found] = between.toSorted((x, y) => GRAVEST.indexOf(x.kind) - GRAVEST.indexOf(y.kind) || y.score - x.score);
  if (!found) return { relation: 'unrelated', score: 0, because: 'No claim of the one is near a claim of the other.' };
  const { kind, score, because }: Relation = found;
  return { relation: kind, score, because };
}

/** `{"a", "b"}` → do both name one person or place? */
export function nameRow(row: Readonly<Record<string, unknown>>): object {
  return compareNames(field(row, 'a'), field(row, 'b'));
}
