import type { CodeLens, Location } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import { GRAVEST } from '../corpus/kinds.ts';
import type { ArticleDay, Block, Document } from '../document/document.ts';
import { linesOf, locate } from '../locate.ts';
import { COMMANDS, DAY_COMMANDS, type NamePlace, type ShowRelated } from '../protocol.ts';
import { isolated } from '../text/isolate.ts';
import { overlap } from '../text/span.ts';
import { visible } from '../text/visible.ts';
import { nameOf } from '../uris.ts';
import { type Sided, sides } from './here.ts';
import { KINDS, labelsOf, type Script } from './labels.ts';
import { shortened } from './prose.ts';

/** Roles whose lines make claims. */
const CLAIMING = new Set(['headline', 'deck', 'paragraph']);

/** Most origins in one line, and most documents of one. */
const MOST_ORIGINS = 4;
const MOST_DOCUMENTS = 5;

/** Over a headline the article's day and origins; over each paragraph what the other documents do with it. */
export function lenses(
  corpus: Corpus,
  path: string,
  document: Document,
  script: Script,
  withCommands: boolean,
): CodeLens[] {
  const lines = linesOf(document);
  const related = sides(corpus, path);
  const out: CodeLens[] = [];
  for (const block of document.blocks) {
    if (block.repeated || (block.zone !== 'main' && block.zone !== 'embedded') || !CLAIMING.has(block.role)) continue;
    const range = lines.range(block);
    const lens = (title: string, places: readonly Location[]) => {
      const argument: ShowRelated = { uri: path, range, places };
      const command = withCommands && places.length > 0 ? COMMANDS.showRelated : '';
      out.push({ range, command: { title, command, ...(command ? { arguments: [argument] } : {}) } });
    };
    if (isOwnHeadline(document, block)) {
      lens(dayTitle(corpus, path, block), []);
      if (block.zone === 'main') {
        const origins = originsTitle(corpus, path, script);
        if (origins) lens(origins.title, origins.places);
      }
      // A day that is only inferred can be set as well as one that is missing.
      const place: NamePlace = { uri: path, range };
      if (withCommands && dayOf(corpus, path, block)?.confidence !== 'given')
        out.push({ range, command: { title: 'set the date…', command: DAY_COMMANDS.set, arguments: [place] } });
    }
    const own = related.filter((sided) => overlap(sided.own, block) > 0);
    if (own.length > 0) lens(relationTitle(own), places(corpus, own));
  }
  return out;
}

function isOwnHeadline(document: Document, block: Block): boolean {
  return document.articles.some(({ id, headline }) => id === block.article && headline?.start === block.start);
}

function dayOf(corpus: Corpus, path: string, block: Block): ArticleDay | undefined {
  return block.article === undefined ? undefined : corpus.day(path, block.article);
}

function dayTitle(corpus: Corpus, path: string, block: Block): string {
  const day = dayOf(corpus, path, block);
  const reason = day?.because[0];
  return [
    day?.value ? `${day.value} (${day.confidence ?? 'low'})` : 'day unknown',
    ...(reason ? [isolated(shortened(reason, 60))] : []),
  ].join(' · ');
}

/** «origins: AFP (000, 001) · KCNA (000, 004)», with the headlines of the other documents. */
function originsTitle(corpus: Corpus, path: string, script: Script): { title: string; places: Location[] } | undefined {
  const origins = corpus
    .originsOf(path)
    .filter(({ kind }) => kind !== 'quotation')
    .sort((a, b) => b.documents.length - a.documents.length);
  if (origins.length === 0) return undefined;
  const told = origins.slice(0, MOST_ORIGINS).map(({ kind, source, documents }) => {
    const entity = source === undefined || kind === 'copy' ? undefined : corpus.entity(source);
    const name = entity ? isolated(visible(labelsOf(entity, script)[0] ?? '')) : 'one text';
    const shown = documents.slice(0, MOST_DOCUMENTS).map((one) => isolated(visible(shortName(one))));
    const rest = documents.length - shown.length;
    return `${name} (${[...shown, ...(rest > 0 ? [`+${rest}`] : [])].join(', ')})`;
  });
  const rest = origins.length - told.length;
  const others = [...new Set(origins.flatMap(({ documents }) => documents))].filter((one) => one !== path);
  return {
    title: `origins: ${[...told, ...(rest > 0 ? [`+${rest}`] : [])].join(' · ')}`,
    places: others.flatMap((one) => {
      const headline = corpus.document(one)?.articles[0]?.headline;
      return (headline && locate(corpus, { path: one, ...headline })) ?? [];
    }),
  };
}

/** What a file is called in a line of many: the number that its name begins with, else its beginning. */
function shortName(path: string): string {
  const name = nameOf(path).replace(/\.[^.]*$/, '');
  return /^\d+(?=[_\-. ])/.exec(name)?.[0] ?? shortened(name, 20);
}

/** «contradicted in 1 · repeated in 2»: documents, the gravest kind first. */
function relationTitle(own: readonly Sided[]): string {
  const documents = new Map<string, Set<string>>();
  const ranked = [...own].sort((a, b) => GRAVEST.indexOf(a.relation.kind) - GRAVEST.indexOf(b.relation.kind));
  for (const { relation, other, depends } of ranked) {
    const label = KINDS[relation.kind][depends ? 0 : 1];
    documents.set(label, (documents.get(label) ?? new Set()).add(other.path));
  }
  return [...documents].map(([label, paths]) => `${label} ${paths.size}`).join(' · ');
}

function places(corpus: Corpus, own: readonly Sided[]): Location[] {
  return own.flatMap(({ other }) => locate(corpus, other) ?? []);
}
