import type { Position } from 'vscode-languageserver';
import type { Corpus } from './corpus/corpus.ts';
import type { Document } from './document/document.ts';
import { linesOf } from './locate.ts';
import type { NamePlace } from './protocol.ts';
import type { Session } from './session.ts';
import type { Span } from './text/span.ts';

/** What a request about a document is answered from. */
type Feature<P, R> = (corpus: Corpus, uri: string, document: Document, params: P) => R;

/** Ways to ask about a document. Every answer speaks of the text that the client has: one that waits is brought up to date. */
export interface Asking {
  /** Of a whole document. */
  of<P extends { textDocument: { uri: string } }, R>(feature: Feature<P, R>): (params: P) => Promise<R>;
  /** Of a position in it: the feature gets the offset. */
  at<R>(feature: Feature<number, R>): (params: { textDocument: { uri: string }; position: Position }) => Promise<R>;
  /** Of a `NamePlace`: the feature gets the span. */
  named<P extends NamePlace, R>(
    feature: (corpus: Corpus, uri: string, document: Document, span: Span, params: P) => R,
  ): (params: P) => Promise<R>;
  /** Of all documents of a workspace folder, or of all: the feature gets their paths. */
  within<P extends { readonly folder: string | null }, R>(
    feature: (corpus: Corpus, paths: readonly string[], params: P) => R,
  ): (params: P) => Promise<R>;
}

/** `session` is asked for at every request: it begins with the client's first message. */
export function asking(session: () => Session): Asking {
  const ask = async <R>(uri: string, feature: (corpus: Corpus, document: Document) => R): Promise<R> => {
    const { ready, analysis } = session();
    await ready;
    await analysis.settle(uri);
    return feature(analysis.corpus, analysis.corpus.document(uri) ?? NOTHING);
  };
  return {
    of: (feature) => (params) => {
      const { uri } = params.textDocument;
      return ask(uri, (corpus, document) => feature(corpus, uri, document, params));
    },
    at:
      (feature) =>
      ({ textDocument: { uri }, position }) =>
        ask(uri, (corpus, document) => feature(corpus, uri, document, linesOf(document).offset(position))),
    named: (feature) => (params) =>
      ask(params.uri, (corpus, document) =>
        feature(corpus, params.uri, document, linesOf(document).span(params.range), params),
      ),
    within: (feature) => async (params) => {
      const { folder } = params;
      await session().ready;
      const { corpus } = session().analysis;
      const paths = corpus.paths().filter((path) => folder === null || session().lying(path)?.folder === folder);
      return feature(corpus, paths, params);
    },
  };
}

/** Stands for a document that is not analysed. */
const NOTHING: Document = {
  text: '',
  language: 'ar',
  articles: [],
  blocks: [],
  entities: [],
  mentions: [],
  dates: [],
  quantities: [],
  quotes: [],
  attributions: [],
  claims: [],
};
