import type { Finding } from '../checks/finding.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { ArticleDay, Document } from '../document/document.ts';
import type { Span } from '../text/span.ts';

/** What the analysis JSON needs to know of a file beside its text. */
export interface FileFacts {
  readonly sha256: string;
  readonly encoding: string;
}

/** A file that was not analysed. */
export interface Skipped {
  readonly path: string;
  readonly reason: string;
}

/** The whole analysis as one plain object: the format `isnad-analysis` of schemas/analysis.schema.json. */
export function analysisJson(
  corpus: Corpus,
  files: ReadonlyMap<string, FileFacts>,
  findings: readonly Finding[],
  skipped: readonly Skipped[],
) {
  return {
    format: 'isnad-analysis',
    version: 1,
    documents: corpus.paths().map((path) => ({
      path,
      sha256: files.get(path)?.sha256 ?? null,
      encoding: files.get(path)?.encoding ?? 'utf-8',
      ...documentJson(corpus, path),
    })),
    entities: entitiesJson(corpus),
    relations: corpus.relations(),
    origins: corpus
      .origins()
      .map(({ source, documents, because }) => ({ source: printedId(corpus, source), documents, because })),
    findings: findings.map(({ code, severity, path, start, end, message, related }) => ({
      code,
      severity,
      path,
      start,
      end,
      message,
      related,
    })),
    skipped,
  };
}

/** All entities as they stand in the JSON. */
export function entitiesJson(corpus: Corpus) {
  return corpus.entities().map(({ id, type, label, names, roles, joins }) => ({
    id: printedId(corpus, id),
    type,
    label,
    names,
    roles,
    joins,
  }));
}

/** «e12»: the place of an entity among all; null for none. */
function printedId(corpus: Corpus, id: string | undefined): string | null {
  const number = id === undefined ? undefined : corpus.numberOf(id);
  return number === undefined ? null : `e${number}`;
}

/** One document's part of the JSON, without what belongs to its file. */
export function documentJson(corpus: Corpus, path: string) {
  const document = corpus.document(path) as Document;
  const id = (local: number | undefined) =>
    local === undefined ? null : printedId(corpus, corpus.entityOf(path, local)?.id);
  const ids = (locals: readonly number[]) => [
    ...new Set(locals.map(id).filter((entity): entity is string => entity !== null)),
  ];
  return {
    language: document.language,
    articles: document.articles.map(({ id: article, kind, start, end, headline }) => ({
      id: article,
      kind,
      start,
      end,
      headline: headline ? document.text.slice(headline.start, headline.end) : null,
      ...dayJson(corpus.day(path, article)),
    })),
    blocks: document.blocks.map(({ start, end, zone, role, article }) => ({
      start,
      end,
      zone,
      role,
      article: article ?? null,
    })),
    mentions: document.mentions.map(({ start, end, type, entity, form }) => ({
      start,
      end,
      type,
      entity: id(entity),
      form,
    })),
    dates: document.dates.map(({ start, end, type, value, days }, i) => {
      const { resolved, because } = corpus.resolved(path, i);
      return { start, end, type, value, days: days ?? null, resolved: resolved ?? null, because };
    }),
    quantities: document.quantities.map(({ start, end, value, unit, bound, of }) => ({
      start,
      end,
      value,
      unit: unit ?? null,
      bound,
      of: of ?? null,
    })),
    quotes: document.quotes.map(({ start, end, kind, direct, speaker, speakerSpan, via }) => ({
      start,
      end,
      kind,
      direct,
      speaker: id(speaker),
      speakerSpan: spanJson(speakerSpan),
      via: id(via),
    })),
    attributions: document.attributions.map(({ start, end, sources, via, anonymous, verb, kind, content }) => ({
      start,
      end,
      sources: ids(sources),
      via: ids(via),
      anonymous,
      verb,
      kind,
      content: spanJson(content),
    })),
    claims: document.claims.map((claim, i) => ({
      id: `${path}#${i}`,
      start: claim.start,
      end: claim.end,
      polarity: claim.polarity,
      predicate: claim.predicate,
      agent: id(claim.agent),
      object: id(claim.object),
      place: id(claim.place),
      when: claim.when === undefined ? null : (corpus.resolved(path, claim.when).resolved ?? null),
      sources: ids(claim.sources),
      cluster: corpus.clusterOf(path, i) ?? null,
    })),
  };
}

function dayJson(day: ArticleDay | undefined) {
  return {
    published: day?.value ? { value: day.value, confidence: day.confidence ?? 'low', because: day.because } : null,
    weekday: day?.weekday ?? null,
  };
}

function spanJson(span: Span | undefined) {
  return span ? { start: span.start, end: span.end } : null;
}
