import type { Finding } from '../checks/finding.ts';
import type { Corpus, Place } from '../corpus/corpus.ts';
import { type LineTable, lineTable } from '../text/lines.ts';
import type { FileFacts, Skipped } from './json.ts';

/** All that a report tells. */
export interface Report {
  readonly corpus: Corpus;
  readonly files: ReadonlyMap<string, FileFacts>;
  /** What the user wants to see, with his severities, by path and position. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

/** A passage as a reader finds it. */
export interface Located {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Its words on one line. */
  readonly words: string;
  readonly text: string;
}

/** Finds passages in a report's documents; each document's lines are counted once. */
export function locator(corpus: Corpus): (place: Place) => Located {
  const tables = new Map<string, LineTable>();
  return ({ path, start, end }) => {
    const source = corpus.document(path)?.text ?? '';
    let table = tables.get(path);
    if (!table) {
      table = lineTable(source);
      tables.set(path, table);
    }
    const text = source.slice(start, end);
    const [from, to] = [table.at(start), table.at(end)];
    const words = text.replace(/\s+/g, ' ').trim();
    return { path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column, words, text };
  };
}

/** True when a message about a passage says no more than its words, which stand beside it. */
export function repeats(message: string, { words }: Located): boolean {
  return message === '' || (words !== '' && message.includes(words.slice(0, 20)));
}

/** «3 documents», «1 warning». */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** How many findings there are of each severity, in one line; `undefined` when there are none. */
export function tally(findings: readonly Finding[]): string | undefined {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const parts = [
    [of('warning'), 'warning', 'warnings'],
    [of('information'), 'information', 'information'],
    [of('hint'), 'hint', 'hints'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, one, many]) => count(number, one, many));
  return told.length > 0 ? told.join(', ') : undefined;
}

/** Documents that have it from one place, as a report tells it. */
export interface ToldOrigin {
  /** The outlet, or what the documents are to one another. */
  readonly name: string;
  readonly documents: readonly string[];
  readonly because: string;
}

/** Where documents come from, what most of them rest on first. */
export function toldOrigins(corpus: Corpus): ToldOrigin[] {
  return [...corpus.origins()]
    .sort((a, b) => b.documents.length - a.documents.length)
    .map(({ kind, source, documents, because }) => {
      const entity = source === undefined || kind === 'copy' ? undefined : corpus.entity(source);
      const name = entity?.label.ar ?? entity?.label.en ?? entity?.names[0];
      return { name: name ?? 'one text', documents, because };
    });
}

/** A relative path as a URI reference: Arabic letters percent-encoded, slashes kept, broken characters replaced. */
export function uriReference(path: string): string {
  const whole = new TextDecoder().decode(new TextEncoder().encode(path));
  return whole.split('/').map(encodeURIComponent).join('/');
}
