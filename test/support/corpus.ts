import { Corpus } from '../../server/corpus/corpus.ts';
import { analyse } from '../../server/document/analyse.ts';
import type { Document, Quote } from '../../server/document/document.ts';
import type { Span } from '../../server/text/span.ts';
import { spanOf } from './text.ts';

/** A corpus of texts by their path. */
export function corpusOf(texts: Readonly<Record<string, string | Document>>): Corpus {
  const corpus = new Corpus();
  corpus.update(Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? analyse(text) : text]));
  return corpus;
}

/** The document at a path; fails the test when there is none. */
export function documentOf(corpus: Corpus, path: string): Document {
  const document = corpus.document(path);
  if (!document) throw new Error(`no document ${path}`);
  return document;
}

/** The words of a passage, as a relation points at it. */
export function passage(corpus: Corpus, { path, start, end }: Span & { readonly path: string }): string {
  return documentOf(corpus, path).text.slice(start, end);
}

/** The analysis of a text with one hand-made quote and its speaker. */
export function quoting(text: string, words: string, speaker: string): Document {
  const span = spanOf(text, words);
  const quote: Quote = { ...span, kind: 'speech', direct: true, speaker: 0, speakerSpan: undefined, via: undefined };
  const entity = { type: 'PER' as const, names: [speaker], roles: [], joins: [] };
  const mention = { ...spanOf(text, speaker), type: 'PER' as const, entity: 0, form: 'name' as const };
  return { ...analyse(text), entities: [entity], mentions: [mention], quotes: [quote], attributions: [], claims: [] };
}
