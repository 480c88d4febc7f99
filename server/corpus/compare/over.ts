import type { Document } from '../../document/document.ts';
import { languageOf } from '../../language/detect.ts';
import { Corpus, type Relation } from '../corpus.ts';
import { type Statement, statementsOf } from '../relations/comparable.ts';
import { over, translate } from '../relations/translate.ts';
import type { Comparison } from './compare.ts';

/** So much has to answer before two texts are about one thing. */
const TOUCH = 0.15;

/**
 * Compares an Arabic text and an English one: what the rules find (`ruled`, the gravest), else how much of what both say
 * answers, as far as the lexicon of both languages knows. Cost: words of one times words of the other.
 */
export function compareOver(a: Document, b: Document, ruled: Relation | undefined): Comparison {
  if (ruled) return { relation: ruled.kind, score: ruled.score, because: ruled.because };
  const corpus = corpusOf(a, b);
  const [one, other] = [wholeOf(corpus, 'a', a), wholeOf(corpus, 'b', b)];
  if (!one || !other) return { relation: 'unrelated', score: 0, because: 'One of the texts makes no claim.' };
  const [ar, en] = languageOf(a.text).code === 'ar' ? [one, other] : [other, one];
  const { score } = over(ar, en);
  const because = `${Math.round(100 * score)} % of what both say agrees, as far as the lexicon of both languages knows`;
  const rounded = Math.round(100 * score) / 100;
  const verdict = translate(ar, en);
  if (verdict) return { relation: verdict.kind, score: rounded, because };
  return { relation: score >= TOUCH ? 'related' : 'unrelated', score: rounded, because };
}

/** A corpus of two texts, at `a` and `b`. */
export function corpusOf(a: Document, b: Document): Corpus {
  const corpus = new Corpus();
  corpus.update([
    ['a', a],
    ['b', b],
  ]);
  return corpus;
}

/** All that a text claims as one statement; `undefined` when it claims nothing. */
function wholeOf(corpus: Corpus, path: string, document: Document): Statement | undefined {
  const context = {
    entity: (local: number) => corpus.entityOf(path, local)?.id,
    resolved: (date: number) => document.dates[date]?.resolved,
  };
  const all = document.articles.flatMap(({ id }) => statementsOf(document, id, context));
  const [first] = all;
  return (
    first && {
      ...first,
      claim: { ...first.claim, end: all.at(-1)?.claim.end ?? first.claim.end },
      terms: all.flatMap(({ terms }) => terms),
      weight: all.reduce((sum, { weight }) => sum + weight, 0),
      tolls: all.flatMap(({ tolls }) => tolls),
      last: all.length - 1,
    }
  );
}
