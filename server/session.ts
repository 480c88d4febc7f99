import { type Connection, FileChangeType, type FileEvent } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { inLoop } from './analyser.ts';
import { Analysis } from './analysis.ts';
import type { Client } from './capabilities.ts';
import { clientFiles, NO_FILES } from './clientfiles.ts';
import { askConfiguration, type Configuration, configurationOf, DEFAULTS } from './configuration.ts';
import type { Environment, Files } from './environment.ts';
import type { Lying } from './features/actions.ts';
import { marks } from './features/marks.ts';
import type { Folder } from './folder.ts';
import { Progress } from './progress.ts';
import { type FileNotice, MARKS, STATUS, type Status } from './protocol.ts';
import { Publisher } from './publish.ts';
import { Refresher } from './refresh.ts';
import { shownOtherwise } from './settings.ts';
import { quiet, slices } from './slices.ts';

import { decode, LONGEST_FILE } from './text/decode.ts';
import { isUserFile, pathOf } from './uris.ts';
import { Workspace } from './workspace.ts';

/** One client's session: what it opens, changes and configures, turned into analysis and sent back. */
export class Session {
  readonly workspace = new Workspace();
  readonly analysis: Analysis;
  readonly publisher: Publisher;
  readonly client: Client;
  configuration: Configuration = DEFAULTS;
  readonly #connection: Connection;
  readonly #files: Files;
  readonly #progress: Progress;
  readonly #refresher: Refresher;
  readonly #unlisted = new Map<string, readonly FileNotice[]>();
  readonly #rescans = new Set<Folder>();
  readonly #rescan = quiet(() => void this.#rescanNow(), 100);
  /** Marks as last sent, by document: what other documents or decisions leave alone is not sent again. */
  readonly #marks = new Map<string, string>();
  #busy = false;
  /** Other documents than the one being edited may look different: their lenses and hints are asked for again. */
  #others = false;
  #status = '';
  /** Resolves when folders and settings are known; answers wait for it. */
  ready: Promise<void> = Promise.resolve();

  constructor(connection: Connection, environment: Environment, client: Client) {
    this.#connection = connection;
    this.client = client;
    this.#files = client.options.files ? clientFiles(connection) : (environment.files ?? NO_FILES);
    const { cache } = client.options;
    const log = (message: string) => connection.console.warn(message);
    const analyser = environment.analyser?.({ cache: typeof cache === 'string' ? cache : undefined, log }) ?? inLoop;
    this.analysis = new Analysis(this.workspace, this.#files, analyser, {
      busy: (state) => this.#work(state),
      touched: (uris, changed) => this.#touched(uris, changed),
      settled: () => this.publisher.flush(),
      log,
    });
    this.publisher = new Publisher(connection, this.analysis);
    this.#progress = new Progress(connection, client.progress, () => this.analysis.stop());
    this.#refresher = new Refresher(connection, client);
  }

  /** Takes folders in and forgets others. Open documents come first, then what the folders list. */
  async folders(added: readonly string[], removed: readonly string[]): Promise<void> {
    for (const uri of removed) this.#remove(uri);
    const folders = added.map((uri) => this.workspace.addFolder(uri));
    this.ready = Promise.all([this.ready, ...folders.map((folder) => this.#readUserFile(folder))]).then(() => {});
    await this.ready;
    for (const folder of folders) this.publisher.publishUserFile(folder, this.workspace.key(folder.userFile));
    this.analysis.decide();
    await Promise.all(folders.map((folder) => this.#list(folder)));
    await this.analysis.drain();
    this.#refresher.refresh();
  }

  async opened(uri: string, languageId: string, version: number, text: string): Promise<void> {
    const before = this.workspace.open(TextDocument.create(uri, languageId, version, text));
    if (isUserFile(uri)) return this.#userFileChanged(uri);
    if (before) {
      this.publisher.clear(before);
      this.analysis.touch([before]);
    }
    this.publisher.forget(uri);
    this.#marks.delete(uri);
    this.analysis.touch([uri]);
    await this.ready;
    await this.analysis.drain();
    this.#sendMarks(uri);
  }

  async changed(uri: string, changes: TextDocumentContentChangeEvent[], version: number): Promise<void> {
    if (!this.workspace.edit(uri, changes, version)) return;
    if (isUserFile(uri)) return this.#userFileChanged(uri);
    this.analysis.edited(uri);
  }

  async closed(uri: string): Promise<void> {
    if (!this.workspace.close(uri)) return;
    if (isUserFile(uri)) return this.#userFileChanged(uri);
    this.analysis.touch([uri]);
    await this.ready;
    await this.analysis.drain();
  }

  /** Files were created, changed or deleted by whomever. */
  async watched(events: readonly FileEvent[]): Promise<void> {
    for (const { uri, type } of events) {
      const key = this.workspace.key(uri);
      if (isUserFile(uri)) await this.#userFileChanged(key);
      else if (type === FileChangeType.Changed && this.workspace.isListed(key)) this.analysis.touch([key]);
      else if (type !== FileChangeType.Changed) this.#filesMoved(uri, type === FileChangeType.Created);
    }
    await this.analysis.drain();
  }

  /** Files came or went: their folders are listed again. */
  moved(uris: readonly string[]): void {
    for (const uri of uris) this.#filesMoved(uri);
  }

  rescan(): void {
    this.analysis.touch(this.analysis.postponed);
    for (const folder of this.workspace.folders()) this.#rescans.add(folder);
    this.#rescan.call();
  }

  /** Takes in the client's settings; `sent` is what a client pushes that can't be asked. */
  async configure(sent: unknown): Promise<void> {
    this.configuration = this.client.configuration
      ? await askConfiguration(this.#connection)
      : configurationOf((sent as { isnad?: unknown } | undefined)?.isnad ?? sent);
    this.#refresher.refresh();
  }

  /** The folder and path under which a user's file speaks of a document; `undefined` for one outside of folders. */
  lying(uri: string): Lying | undefined {
    const folder = this.workspace.folderOf(uri);
    return folder && { folder: folder.uri, path: folder.relative(uri) };
  }

  /** The folder whose user's file decides of a document's names; of one outside of folders, the first. */
  deciding(uri: string): string | undefined {
    return (this.workspace.folderOf(uri) ?? this.workspace.folders()[0])?.uri;
  }

  /** Nothing that was known lies under a path that is new, but the document itself if it is written anew. */
  #filesMoved(uri: string, isNew = false): void {
    const key = this.workspace.key(uri);
    this.analysis.touch(isNew ? [key].filter((one) => this.workspace.isArticle(one)) : this.workspace.under(uri));
    const folder = this.workspace.folderOf(uri);
    if (folder) this.#rescans.add(folder);
    this.#rescan.call();
  }

  async #rescanNow(): Promise<void> {
    const folders = [...this.#rescans];
    this.#rescans.clear();
    await Promise.all(folders.map((folder) => this.#list(folder)));
    await this.analysis.drain();
  }

  /** Asks what a folder holds, and takes up what came or went. */
  async #list(folder: Folder): Promise<void> {
    const { uris, skipped } = await this.#files.find(folder.uri, folder.settings.include);
    const rest = slices();
    for (const uri of uris) {
      pathOf(uri); // remembered: what follows asks for all of them at once
      await rest();
    }
    if (!this.workspace.folders().includes(folder)) return;
    this.#unlisted.set(folder.uri, skipped);
    this.analysis.touch(this.workspace.list(folder, uris));
    this.analysis.decide();
  }

  #remove(uri: string): void {
    const folder = this.workspace.folders().find((one) => one.uri === uri.replace(/\/+$/, ''));
    if (!folder) return;
    this.publisher.clear(this.workspace.key(folder.userFile));
    this.#unlisted.delete(folder.uri);
    this.analysis.touch(this.workspace.removeFolder(folder));
  }

  /** The text of a folder's user file: its editor's, or else the file's. Returns whether it changed what is in force. */
  async #readUserFile(folder: Folder): Promise<boolean> {
    const editor = this.workspace.editor(this.workspace.key(folder.userFile));
    if (editor) return folder.configure(editor.getText());
    const content = await this.#files.read(folder.userFile, LONGEST_FILE);
    if (!(content instanceof Uint8Array)) {
      if (content.failed === 'missing') return folder.configure(undefined);
      this.#connection.console.warn(`${folder.userFile} could not be read: ${content.message ?? content.failed}`);
      return false; // what was decided stays in force
    }
    const decoded = decode(content);
    return folder.configure('text' in decoded ? decoded.text : '');
  }

  async #userFileChanged(uri: string): Promise<void> {
    const folder = this.workspace.folders().find((one) => this.workspace.key(one.userFile) === uri);
    if (!folder) return;
    const before = folder.settings;
    const differs = await this.#readUserFile(folder);
    this.publisher.publishUserFile(folder, uri);
    if (!differs) return;
    await this.#list(folder);
    const all = this.workspace.articles();
    const { corpus } = this.analysis;
    this.analysis.touch(corpus.paths().filter((path) => !all.has(path)));
    this.analysis.touch([...all].filter((path) => !corpus.has(path)));
    const otherwise = shownOtherwise(before, folder.settings);
    const isOther = (uri: string) => !otherwise || otherwise.has(folder.relative(uri).normalize('NFC'));
    this.publisher.queue([...all].filter(isOther));
    await this.analysis.drain();
    this.#refresher.refresh();
  }

  #touched(uris: ReadonlySet<string>, changed: readonly string[]): void {
    this.publisher.queue(uris);
    for (const uri of uris) if (this.workspace.isOpen(uri)) this.#sendMarks(uri);
    const own = new Set(changed.filter((uri) => this.workspace.isOpen(uri)));
    if ([...uris].some((uri) => !own.has(uri))) this.#others = true;
  }

  /** The status tells that work began and what came of it; how far it is, progress tells. */
  #work(state: { readonly done: number; readonly total: number } | undefined): void {
    this.#progress.report(state);
    if (state && this.#busy) return;
    this.#busy = state !== undefined;
    if (!this.#busy && this.#others) this.#refresher.later();
    if (!this.#busy) this.#others = false;
    this.#sendStatus();
  }

  #sendStatus(): void {
    if (!this.client.options.views) return;
    const { skipped, notices, corpus, postponed } = this.analysis;
    const status: Status = {
      busy: this.#busy,
      analysed: corpus.size,
      total: this.workspace.articles().size,
      skipped: [
        ...[...this.#unlisted.values()].flat(),
        ...skipped,
        ...[...postponed].map((uri) => ({ uri, reason: 'Loading was stopped before this file.' })),
      ],
      notices,
    };
    const json = JSON.stringify(status);
    if (json !== this.#status) void this.#connection.sendNotification(STATUS, status);
    this.#status = json;
  }

  #sendMarks(uri: string): void {
    const version = this.analysis.version(uri);
    const document = this.analysis.corpus.document(uri);
    if (!this.client.options.views || version === undefined || !document) return;
    const found = marks(this.analysis.corpus, document, uri, version);
    const json = JSON.stringify(found);
    if (json !== this.#marks.get(uri)) void this.#connection.sendNotification(MARKS, found);
    this.#marks.set(uri, json);
  }
}
