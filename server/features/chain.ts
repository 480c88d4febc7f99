import type { Range } from 'vscode-languageserver';
import { chainOf, type Step } from '../corpus/chains.ts';
import type { Corpus, Place } from '../corpus/corpus.ts';
import { independentOrigins, saidElsewhere } from '../corpus/independent.ts';
import type { Claim, Document, Quote } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import type { Chain, ChainStep, SourceName } from '../protocol.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { narrowest } from './here.ts';
import { labelsOf, type Script } from './labels.ts';
import { shortened } from './prose.ts';

/** Longest text of a passage elsewhere. */
const LONGEST = 300;

/** Who says what stands at a span, through whom, who else says it, and how many origins that has. `undefined` where nothing is said. */
export function chainAt(
  corpus: Corpus,
  path: string,
  document: Document,
  span: Span,
  script: Script,
): Chain | undefined {
  const passage = passageAt(document, span);
  if (!passage) return undefined;
  const own: Place = { path, start: passage.start, end: passage.end };
  const others = saidElsewhere(corpus, own);
  return {
    range: linesOf(document).range(passage),
    steps: stepsOf(corpus, own, script),
    others: others.flatMap(({ place, kind }) => {
      const other = corpus.document(place.path);
      if (!other) return [];
      return {
        uri: place.path,
        range: linesOf(other).range(place),
        text: visible(shortened(slice(other.text, place), LONGEST)),
        kind,
        day: dayOf(corpus, place),
        steps: stepsOf(corpus, place, script),
      };
    }),
    origins: independentOrigins(corpus, [own, ...others.map(({ place }) => place)]).map(
      ({ sources, documents, because }) => ({
        sources: sources.map((id) => sourceOf(corpus, id, script)),
        documents,
        because,
      }),
    ),
  };
}

/** The quotation at a span, else the claim; an attribution stands for what it covers. */
export function passageAt(document: Document, span: Span): Span | undefined {
  const quote = narrowest<Quote>(
    document.quotes.filter(({ kind }) => kind === 'speech'),
    span.start,
  );
  if (quote) return quote;
  const attribution = narrowest(document.attributions, span.start);
  if (attribution?.content && !contains(attribution, attribution.content)) return attribution.content;
  return narrowest<Claim>(document.claims, span.start);
}

/** The chain of a passage with its names; empty where the document says it by itself. */
export function stepsOf(corpus: Corpus, { path, ...span }: Place, script: Script): ChainStep[] {
  const document = corpus.document(path);
  if (!document) return [];
  const range = ({ words }: Step): Range => linesOf(document).range(words);
  return chainOf(corpus, path, document, span).map((step) => ({
    sources: step.entities.map((id) => sourceOf(corpus, id, script)),
    anonymous: step.anonymous,
    kind: step.kind,
    verb: step.verb ?? null,
    uri: path,
    range: range(step),
  }));
}

/** What an entity that says something is called. */
export function sourceOf(corpus: Corpus, id: string, script: Script): SourceName {
  const entity = corpus.entity(id);
  return entity ? { labels: labelsOf(entity, script), type: entity.type } : { labels: [id], type: 'ORG' };
}

/** EDTF day of the article that a passage stands in. */
export function dayOf(corpus: Corpus, { path, start }: Place): string | null {
  const document = corpus.document(path);
  const block = document?.blocks.find((one) => one.start <= start && start < one.end);
  return (block?.article === undefined ? undefined : corpus.day(path, block.article)?.value) ?? null;
}
