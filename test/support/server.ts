import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import type { ClientCapabilities, Diagnostic, InitializeResult, Position, Range } from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node.js';
import type { Environment } from '../../server/environment.ts';
import { linesIn } from '../../server/locate.ts';
import type { FindFiles, Marks, ReadFileResult, Status } from '../../server/protocol.ts';
import { start } from '../../server/server.ts';
import { spanOf } from './text.ts';

/** URI of the folder that most wire tests open. */
export const FOLDER = 'file:///news/articles';

/** Capabilities of a client that can all that the server asks for. */
export const FULL: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, dataSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
  },
  window: { workDoneProgress: true, showDocument: { support: true } },
};

export interface ServeOptions {
  /** Files by their path in `FOLDER` or by URI; a string is UTF-8 text. */
  readonly files?: Readonly<Record<string, string | Uint8Array | 'denied'>>;
  readonly folders?: readonly string[];
  readonly capabilities?: ClientCapabilities;
  /** What the client says of itself; by default all that Isnad's own client says. */
  readonly options?: object;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Language of the editor. */
  readonly locale?: string;
  readonly environment?: Environment;
}

/** The real server with a client in memory: it answers as Isnad's client does and records what it is told. */
export class Served {
  readonly connection: MessageConnection;
  readonly files = new Map<string, string | Uint8Array>();
  readonly diagnostics = new Map<string, Diagnostic[]>();
  /** Every publication, in order: URI and number of findings. */
  readonly published: (readonly [uri: string, count: number, version: number | undefined])[] = [];
  readonly marks = new Map<string, Marks>();
  readonly refreshes: string[] = [];
  readonly registered: string[] = [];
  readonly logged: string[] = [];
  readonly shown: unknown[] = [];
  readonly progress: { token: string | number; value: { kind: string; message?: string } }[] = [];
  readonly reads: string[] = [];
  readonly searches: FindFiles[] = [];
  settings: Readonly<Record<string, unknown>>;
  status: Status | undefined;
  result: InitializeResult | undefined;
  readonly #waiting = new Set<() => void>();
  readonly #versions = new Map<string, number>();
  readonly #texts = new Map<string, string>();

  constructor(options: ServeOptions) {
    const [up, down] = [new PassThrough(), new PassThrough()];
    start(
      createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)),
      options.environment ?? { files: undefined },
    );
    this.connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    this.settings = options.settings ?? {};
    for (const [path, content] of Object.entries(options.files ?? {})) this.files.set(uriOf(path), content);
    this.#listen();
    this.connection.listen();
  }

  #listen(): void {
    const on = (method: string, take: (params: never) => void) =>
      this.connection.onNotification(method, (params) => {
        take(params as never);
        for (const look of [...this.#waiting]) look();
      });
    on(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics, version }: { uri: string; diagnostics: Diagnostic[]; version?: number }) => {
        this.published.push([uri, diagnostics.length, version]);
        this.diagnostics.set(uri, diagnostics);
      },
    );
    on('isnad/status', (status: Status) => {
      this.status = status;
    });
    on('isnad/marks', (marks: Marks) => this.marks.set(marks.uri, marks));
    on('window/logMessage', ({ message }: { message: string }) => this.logged.push(message));
    on('$/progress', (progress: never) => this.progress.push(progress));
    const answer = (method: string, give: (params: never) => unknown) =>
      this.connection.onRequest(method, (params) => give(params as never) ?? null);
    answer('isnad/findFiles', (params: FindFiles) => {
      this.searches.push(params);
      const inside = [...this.files.keys()].filter((uri) => uri.startsWith(`${params.folder}/`));
      return { uris: inside.filter((uri) => !uri.endsWith('.isnad.json')), skipped: [] };
    });
    answer('isnad/readFile', ({ uri, limit }: { uri: string; limit: number }) => this.#read(uri, limit));
    answer('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => this.settings[section] ?? null),
    );
    answer('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    answer('window/workDoneProgress/create', () => null);
    answer('window/showDocument', (params) => {
      this.shown.push(params);
      return { success: true };
    });
    for (const method of ['workspace/codeLens/refresh', 'workspace/inlayHint/refresh'])
      answer(method, () => {
        this.refreshes.push(method);
        for (const look of [...this.#waiting]) look();
      });
  }

  #read(uri: string, limit: number): ReadFileResult {
    this.reads.push(uri);
    const content = this.files.get(uri);
    if (content === undefined) return { failed: 'missing' };
    if (content === 'denied') return { failed: 'denied' };
    const bytes = Buffer.from(content);
    return bytes.length > limit ? { failed: 'too-large' } : { base64: bytes.toString('base64') };
  }

  /** Resolves when the client has been told what makes `state` true: tests wait for states, not times. */
  async until(state: () => boolean, what = 'the awaited state'): Promise<void> {
    if (state()) return;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(
          new Error(`${what} did not come: ${JSON.stringify({ status: this.status, published: this.published })}`),
        );
      }, 15_000);
      const look = () => {
        if (!state()) return;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
    });
  }

  /** Resolves when `count` documents are analysed and nothing waits. */
  analysed(count: number): Promise<void> {
    return this.until(() => this.status?.analysed === count && !this.status.busy, `${count} analysed documents`);
  }

  request<R>(method: string, params: object): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: object): void {
    void this.connection.sendNotification(method, params);
  }

  open(path: string, text = String(this.files.get(uriOf(path)) ?? ''), languageId = 'news-article'): string {
    const uri = uriOf(path);
    this.#versions.set(uri, 1);
    this.#texts.set(uri, text);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }

  /** Replaces a piece of an open document's text, as typing does. */
  edit(path: string, piece: string, by: string): void {
    const uri = uriOf(path);
    const text = this.#texts.get(uri) ?? '';
    const span = spanOf(text, piece);
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    this.#texts.set(uri, text.slice(0, span.start) + by + text.slice(span.end));
    const contentChanges = [{ range: linesIn(text).range(span), text: by }];
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(path: string): void {
    this.#texts.delete(uriOf(path));
    this.notify('textDocument/didClose', { textDocument: { uri: uriOf(path) } });
  }

  /** Writes, or with `undefined` deletes, a file and tells the server as a file watcher does. */
  write(path: string, content: string | Uint8Array | undefined): void {
    const uri = uriOf(path);
    const type = content === undefined ? 3 : this.files.has(uri) ? 2 : 1;
    if (content === undefined) this.files.delete(uri);
    else this.files.set(uri, content);
    this.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  }

  /** A position named by the words that stand there. */
  at(path: string, piece: string, nth = 1): { textDocument: { uri: string }; position: Position } {
    const uri = uriOf(path);
    const text = this.#texts.get(uri) ?? String(this.files.get(uri) ?? '');
    const { start } = spanOf(text, piece, nth);
    return { textDocument: { uri }, position: linesIn(text).position(start) };
  }

  /** The words that a range names. */
  words(path: string, range: Range): string {
    const uri = uriOf(path);
    const text = this.#texts.get(uri) ?? String(this.files.get(uri) ?? '');
    const lines = linesIn(text);
    return text.slice(lines.offset(range.start), lines.offset(range.end));
  }

  /** Findings of a document: code and words. */
  findings(path: string): string[] {
    return (this.diagnostics.get(uriOf(path)) ?? []).map(({ code, range }) => `${code} «${this.words(path, range)}»`);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    this.connection.dispose();
  }
}

/** A path in `FOLDER`, or a URI as it is. */
export function uriOf(path: string): string {
  return /^[a-z-]+:/.test(path) ? path : `${FOLDER}/${path}`;
}

/** Starts a server and brings it past `initialized`. */
export async function serve(options: ServeOptions = {}): Promise<Served> {
  const served = new Served(options);
  const folders = options.folders ?? [FOLDER];
  served.result = await served.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? FULL,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    initializationOptions: options.options ?? { files: true, commands: true, views: true },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri.split('/').at(-1) })),
  });
  served.notify('initialized', {});
  return served;
}
