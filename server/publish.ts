import type { Connection, Diagnostic } from 'vscode-languageserver';
import { findings } from './checks/checks.ts';
import type { Corpus } from './corpus/corpus.ts';
import { diagnostics, type FindingRules } from './features/diagnostics.ts';
import type { Folder } from './folder.ts';
import { linesIn } from './locate.ts';
import { isIgnored, NO_SETTINGS, severityOf } from './settings.ts';
import { slices, turn } from './slices.ts';
import { fingerprint } from './text/fingerprint.ts';

/** What the publisher has to know of the documents. */
export interface Shelf {
  readonly corpus: Corpus;
  folderOf(uri: string): Folder | undefined;
  isOpen(uri: string): boolean;
  /** Version of the text that the corpus knows; `undefined` for files that aren't open. */
  version(uri: string): number | undefined;
  /** True while a newer text waits for its analysis. */
  isStale(uri: string): boolean;
}

/** Pushes findings, and only what differs from what was last sent. What was sent stays until better is known. */
export class Publisher {
  readonly #connection: Connection;
  readonly #shelf: Shelf;
  readonly #waiting = new Set<string>();
  /** What tells the findings that were last sent for a document from others; of an open one these themselves. */
  readonly #sent = new Map<string, { readonly told: string; readonly diagnostics: readonly Diagnostic[] }>();
  #flushing: Promise<void> | undefined;

  constructor(connection: Connection, shelf: Shelf) {
    this.#connection = connection;
    this.#shelf = shelf;
  }

  /** Documents whose findings may differ now. */
  queue(uris: Iterable<string>): void {
    for (const uri of uris) this.#waiting.add(uri);
  }

  /** Sends what differs, open documents first. A document with a newer text waits for its next turn. */
  flush(): Promise<void> {
    this.#flushing ??= this.#flush();
    return this.#flushing;
  }

  /**
   * Diagnostics with the data that was sent with them (of a document that is not open, worked out again), for clients that send them back without it.
   * Editors move findings with the text: of several that read alike, the nearest is meant.
   */
  withData(uri: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
    if (diagnostics.every(({ data, source }) => data !== undefined || source !== 'isnad')) return [...diagnostics];
    const sent = this.#shelf.isOpen(uri) ? (this.#sent.get(uri)?.diagnostics ?? []) : this.#found(uri);
    return diagnostics.map((one) => {
      if (one.data !== undefined || one.source !== 'isnad') return one;
      const alike = sent.filter(({ code, message }) => code === one.code && message === one.message);
      alike.sort((a, b) => distance(a, one) - distance(b, one));
      return { ...one, data: alike[0]?.data };
    });
  }

  /** Shows what is wrong in a folder's user file, exactly where. */
  publishUserFile(folder: Folder, uri: string): void {
    const lines = linesIn(folder.userText ?? '');
    const problems = folder.problems.map(
      ({ message, severity, ...span }): Diagnostic => ({
        range: lines.range(span),
        severity: severity === 'error' ? 1 : 2,
        source: 'isnad',
        message,
      }),
    );
    this.#send(uri, problems, undefined);
  }

  /** Takes everything back that is shown for a document. */
  clear(uri: string): void {
    this.#waiting.delete(uri);
    this.#send(uri, [], undefined);
  }

  /** Sends a document's findings again: an editor that was opened anew may have dropped them. */
  forget(uri: string): void {
    this.#sent.delete(uri);
    this.#waiting.add(uri);
  }

  async #flush(): Promise<void> {
    const rest = slices();
    await turn(); // so that `#flushing` is set before this can end
    for (;;) {
      const ready = [...this.#waiting].filter((uri) => !this.#shelf.isStale(uri));
      if (ready.length === 0) {
        this.#flushing = undefined; // in the same turn as the last look: what comes later starts anew
        return;
      }
      const open = ready.filter((uri) => this.#shelf.isOpen(uri));
      for (const uri of new Set([...open, ...ready])) {
        if (this.#shelf.isStale(uri) || !this.#waiting.delete(uri)) continue;
        this.#publish(uri);
        await rest();
      }
    }
  }

  #found(uri: string): Diagnostic[] {
    const { corpus } = this.#shelf;
    return diagnostics(corpus, uri, findings(corpus, uri), rulesOf(this.#shelf.folderOf(uri)));
  }

  #publish(uri: string): void {
    try {
      this.#send(uri, this.#found(uri), this.#shelf.version(uri));
    } catch (error) {
      this.#connection.console.error(`The findings of ${uri} could not be told: ${error}`);
    }
  }

  #send(uri: string, list: Diagnostic[], version: number | undefined): void {
    const told = list.length === 0 ? '' : fingerprint(JSON.stringify(list));
    const diagnostics = this.#shelf.isOpen(uri) ? list : [];
    const isSent = told === (this.#sent.get(uri)?.told ?? '');
    if (list.length === 0) this.#sent.delete(uri);
    else this.#sent.set(uri, { told, diagnostics });
    if (isSent) return;
    void this.#connection.sendDiagnostics({ uri, diagnostics: list, ...(version === undefined ? {} : { version }) });
  }
}

/** Severities and exceptions of a folder's user. */
function rulesOf(folder: Folder | undefined): FindingRules {
  const settings = folder?.settings ?? NO_SETTINGS;
  return {
    severity: (finding) => severityOf(settings, finding),
    ignores: (finding, text) =>
      folder !== undefined && isIgnored(settings, finding.code, folder.relative(finding.path), text),
  };
}

function distance(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.range.start, b.range.start];
  return Math.abs(from.line - to.line) * 100_000 + Math.abs(from.character - to.character);
}
