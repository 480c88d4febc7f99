import type { Document } from '../../document/document.ts';
import { languageOf } from '../../language/detect.ts';
import { stance, stanceWeight } from '../../language/stance.ts';
import { quoted } from '../../text/isolate.ts';
import { slice } from '../../text/span.ts';
import type { Relation, RelationKind } from '../corpus.ts';
import { GRAVEST, SAYS_THE_SAME } from '../kinds.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { compareOver, corpusOf } from './over.ts';

/** How one short text stands to another that is believed to be about the same. */
export interface Comparison {
  readonly relation: RelationKind | 'related' | 'unrelated';
  /** 0 to 1: how sure. */
  readonly score: number;
  readonly because: string;
}

/** So much has to be shared before two texts are about one thing. */
const TOUCH = 0.08;
/** … and so much before they can be held against one another: of annotated pairs below it half are of two things. */
const LITTLE = 0.15;
const REPEAT = 0.85;
/** A copy with one thing changed. */
const COPY = 0.45;
const SURE = 0.5;
const MOST_WORDS = 4;

/**
 * Compares two short texts: what the rules find between them and the words that only one side has, weighed by a model
 * learnt from annotated pairs (logistic regression; see scripts/train/stance.ts). Cost: that of analysing both.
 */
export function compare(a: Document, b: Document): Comparison {
  const found = ruledOn(a, b);
  if (languageOf(a.text) !== languageOf(b.text)) return compareOver(a, b, found[0]);
  const evidence = evidenceOf(
    a,
    b,
    found.map(({ kind }) => kind),
  );
  const [gravest] = found;
  if (evidence.shared < TOUCH && !gravest)
    return { relation: 'unrelated', score: 0, because: 'No claim of the one is near a claim of the other.' };
  if (evidence.shared < LITTLE && !gravest)
    return {
      relation: 'related',
      score: Math.round(100 * evidence.shared) / 100,
      because: 'They share too few words to be held against one another.',
    };
  if (evidence.isSame) return { relation: 'repeats', score: 1, because: 'The same words.' };
  const otherwise = stance(evidence.features);
  const isOtherwise = otherwise >= SURE;
  const score = Math.round(100 * (isOtherwise ? otherwise : 1 - otherwise)) / 100;
  const ruled = found.find(({ kind }) => SAYS_THE_SAME.has(kind) !== isOtherwise);
  if (ruled) return { relation: ruled.kind, score, because: ruled.because };
  const because = reason(a, b, evidence, isOtherwise);
  if (isOtherwise) return { relation: evidence.shared >= COPY ? 'alters' : 'contradicts', score, because };
  return { relation: evidence.shared >= REPEAT ? 'repeats' : 'paraphrases', score, because };
}

/** The relations that the rules find between two texts, the gravest first. */
export function ruledOn(a: Document, b: Document): Relation[] {
  return corpusOf(a, b)
    .relations()
    .filter((one) => one.a.path !== one.b.path)
    .toSorted((x, y) => GRAVEST.indexOf(x.kind) - GRAVEST.indexOf(y.kind) || y.score - x.score);
}

/** The words of either side that speak most for the verdict, in the order of the text. */
function reason(a: Document, b: Document, { only, shared }: Evidence, isOtherwise: boolean): string {
  const share = `${Math.round(100 * shared)} % of the words are shared`;
  const weight = ({ features }: Evidence['only'][number]) => {
    const sum = features.reduce((total, key) => total + stanceWeight(key), 0);
    return isOtherwise ? sum : -sum;
  };
  const told = (side: 'a' | 'b', { text }: Document) =>
    only
      .filter((own) => own.side === side)
      .toSorted((x, y) => weight(y) - weight(x))
      .slice(0, MOST_WORDS)
      .toSorted((x, y) => x.span.start - y.span.start)
      .map(({ span }) => quoted(slice(text, span)))
      .join(' ');
  const [left, right] = [told('a', a), told('b', b)];
  if (!left && !right) return share;
  const label = isOtherwise ? 'says otherwise' : 'says the same in other words';
  return `${label}: ${left || 'nothing'} on the one side, ${right || 'nothing'} on the other; ${share}`;
}
