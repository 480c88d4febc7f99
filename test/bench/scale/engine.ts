import { findings } from '../../../server/checks/checks.ts';
import { Corpus } from '../../../server/corpus/corpus.ts';
import { analyse } from '../../../server/document/analyse.ts';
import type { Document } from '../../../server/document/document.ts';
import { hover } from '../../../server/features/hover.ts';
import { references } from '../../../server/features/navigate.ts';
import { cpu, median, quantile } from '../clock.ts';
import { dayOf, HUB, syntheticFolder } from '../synthetic.ts';

/** What the engine takes for made-up articles, in milliseconds of work. */
export interface EngineCost {
  readonly articles: number;
  /** From texts to all findings: the analysis of each text, what follows from all together, the findings. */
  readonly analysis: number;
  readonly corpus: number;
  readonly findings: number;
  /** Memory that all of it keeps, in bytes an article. */
  readonly bytes: number;
  /** An edit (a word more in the middle) to the findings of all that it touches, anywhere and in the largest event. */
  readonly edit: number;
  readonly editTail: number;
  readonly editLargest: number;
  readonly hover: number;
  readonly hoverTail: number;
  /** Hover on the name that all articles hold, and every place of it. */
  readonly hoverHub: number;
  readonly referencesHub: number;
}

const READER = { markdown: true, locale: 'en' };
const EDITS = 41;
const HOVERS = 201;

/** Measured in a process that has done nothing else; `--expose-gc` is needed for the memory. */
export function engineCost(count: number): EngineCost {
  const texts = syntheticFolder(count);
  const before = memory();
  const analysed = cpu(() => [...texts].map(([path, text]) => [path, analysisOf(path, text)] as const));
  const corpus = new Corpus();
  const taken = cpu(() => corpus.update(analysed.value));
  const found = cpu(() => corpus.paths().map((path) => findings(corpus, path).length));
  const bytes = (memory() - before) / count;
  const edits = editTimes(corpus, spread(corpus.paths(), EDITS));
  const hovers = spread(corpus.paths(), HOVERS).flatMap((path) => hoverTimes(corpus, path));
  const hub = [hubIn(corpus, 0), hubIn(corpus, count - 1), hubIn(corpus, count >> 1)];
  const most = largest(corpus);
  return {
    articles: count,
    analysis: analysed.ms,
    corpus: taken.ms,
    findings: found.ms,
    bytes,
    edit: median(edits),
    editTail: quantile(edits, 0.95),
    editLargest: median(editTimes(corpus, [most, most, most])),
    hover: median(hovers),
    hoverTail: quantile(hovers, 0.95),
    hoverHub: median(hub.map((at) => cpu(() => hover(corpus, at.path, at.document, at.offset, READER)).ms)),
    referencesHub: median(hub.map((at) => cpu(() => references(corpus, at.path, at.document, at.offset)).ms)),
  };
}

/** Bytes that are in use after a collection. */
function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function analysisOf(path: string, text: string): Document {
  return analyse(text, { published: [dayOf(path)] });
}

/** Times of edits as people make them, and of taking each back: the folder is as before. */
export function editTimes(corpus: Corpus, paths: readonly string[]): number[] {
  return paths.flatMap((path, turn) => {
    const text = corpus.document(path)?.text ?? '';
    const at = text.indexOf(' ', text.length >> 1);
    const edited = `${text.slice(0, at)} ${2 + turn}${text.slice(at)}`;
    return [edited, text].map(
      (now) =>
        cpu(() => {
          for (const touched of corpus.update([[path, analysisOf(path, now)]])) findings(corpus, touched);
        }).ms,
    );
  });
}

/** Times of a hover on a name, a day and a claim of a document, as far as it has them; means of so many hovers. */
export function hoverTimes(corpus: Corpus, path: string, repeats = 1): number[] {
  const document = corpus.document(path) as Document;
  return [document.mentions, document.dates, document.claims].flatMap((facts) => {
    const fact = facts[facts.length >> 1];
    if (!fact) return [];
    const { ms } = cpu(() => {
      for (let i = 0; i < repeats; i++) hover(corpus, path, document, fact.start, READER);
    });
    return [ms / repeats];
  });
}

/** So many of some things, evenly over all of them. */
export function spread<T>(things: readonly T[], count: number): T[] {
  const wanted = Math.min(count, things.length);
  return Array.from({ length: wanted }, (_, i) => things[Math.floor(((i + 0.5) * things.length) / wanted)] as T);
}

function hubIn(corpus: Corpus, index: number): { path: string; document: Document; offset: number } {
  const path = corpus.paths()[index] as string;
  const document = corpus.document(path) as Document;
  return { path, document, offset: Math.max(document.text.indexOf(HUB.ar), document.text.indexOf(HUB.en)) };
}

/** The document with which most others share claims. */
function largest(corpus: Corpus): string {
  const sizes = corpus.paths().map((path) => [corpus.companionsOf(path).length, path] as const);
  return sizes.reduce((most, one) => (one[0] > most[0] ? one : most))[1];
}
