import { Corpus } from './corpus/corpus.ts';
import { decisionsOf, sameDecisions } from './decide.ts';
import { analyse } from './document/analyse.ts';
import type { Document } from './document/document.ts';
import type { Files } from './environment.ts';
import type { Folder } from './folder.ts';
import type { FileNotice } from './protocol.ts';
import type { Shelf } from './publish.ts';
import { quiet, slices } from './slices.ts';
import { editorSource, type Source, sourceOf } from './source.ts';
import type { Workspace } from './workspace.ts';

/** What the analysis tells its owner. */
export interface Listener {
  /** Work began, went on or ended. */
  busy(state: { readonly done: number; readonly total: number } | undefined): void;
  /** Findings of these documents may differ now; `changed` are those with another text. */
  touched(uris: ReadonlySet<string>, changed: readonly string[]): void;
  /** Called when nothing waits any more. */
  settled(): Promise<void>;
  log(message: string): void;
}

/** What a document of the corpus rests on. */
interface Known {
  readonly text: string;
  readonly given: string;
  readonly version: number | undefined;
}

/** A document that came, changed or (without `known`) left; `turn` tells whether a newer analysis began since. */
interface Change {
  readonly uri: string;
  readonly turn: number;
  readonly document: Document | undefined;
  readonly known: Known | undefined;
}

/** Quiet after an edit before it is analysed, in milliseconds. */
const QUIET = 200;
const FIRST_BATCH = 8;
const LARGEST_BATCH = 256;
const READS = 8;

/**
 * Brings the corpus up to date with the workspace: in slices, open documents first, in batches that
 * double, so that what follows from all documents together is worked out a few times only.
 */
export class Analysis implements Shelf {
  readonly corpus = new Corpus();
  readonly #workspace: Workspace;
  readonly #files: Files;
  readonly #listener: Listener;
  readonly #dirty = new Set<string>();
  readonly #known = new Map<string, Known>();
  readonly #skipped = new Map<string, string>();
  readonly #notices = new Map<string, string>();
  /** Counts the analyses of a document, so that a slow one never replaces a newer one. */
  readonly #turns = new Map<string, number>();
  readonly #edits = quiet(() => void this.drain(), QUIET);
  #postponed = new Set<string>();
  #draining: Promise<void> | undefined;
  #stopped = false;

  constructor(workspace: Workspace, files: Files, listener: Listener) {
    this.#workspace = workspace;
    this.#files = files;
    this.#listener = listener;
  }

  /** Takes documents up for analysis with the next `drain`. */
  touch(uris: Iterable<string>): void {
    for (const uri of uris) {
      this.#dirty.add(uri);
      this.#postponed.delete(uri);
    }
  }

  /** Takes an edited document up for analysis after a short quiet. */
  edited(uri: string): void {
    this.touch([uri]);
    this.#edits.call();
  }

  /** Stops loading; what is open is still analysed, and the rest when it is asked for again. */
  stop(): void {
    this.#stopped = true;
  }

  /** Documents left out because loading was stopped. */
  get postponed(): ReadonlySet<string> {
    return this.#postponed;
  }

  /** Analyses all that waits. Resolves when it is done and published. */
  drain(): Promise<void> {
    this.#draining ??= this.#drain();
    return this.#draining;
  }

  /** Brings one document up to date at once, so that an answer speaks of the text that the client has. */
  async settle(uri: string): Promise<void> {
    const own = editorSource(this.#workspace, uri);
    const known = this.#known.get(uri);
    if (own?.kind === 'text' && known?.text === own.text && known.given === this.#given(uri)) return;
    if (!own && !this.#dirty.has(uri)) return;
    const turn = this.#begin(uri);
    const source = own ?? (await sourceOf(this.#workspace, this.#files, uri));
    this.#take([this.#change(uri, source, turn)]);
    this.#edits.call();
  }

  /** Puts the users' decisions in force; documents whose given days differ wait for another analysis. */
  decide(): void {
    const decisions = decisionsOf(this.#workspace);
    if (!sameDecisions(decisions, this.corpus.decisions)) this.#listener.touched(this.corpus.decide(decisions), []);
    for (const [uri, { given }] of this.#known) if (given !== this.#given(uri)) this.touch([uri]);
  }

  version(uri: string): number | undefined {
    return this.#workspace.editor(uri) && this.#known.get(uri)?.version;
  }

  isStale(uri: string): boolean {
    return this.#dirty.has(uri) && this.#workspace.isOpen(uri);
  }

  isOpen(uri: string): boolean {
    return this.#workspace.isOpen(uri);
  }

  folderOf(uri: string): Folder | undefined {
    return this.#workspace.folderOf(uri);
  }

  get skipped(): FileNotice[] {
    return told(this.#skipped);
  }

  get notices(): FileNotice[] {
    return told(this.#notices);
  }

  async #drain(): Promise<void> {
    const total = this.#dirty.size;
    let done = 0;
    let size = FIRST_BATCH;
    this.#stopped = false;
    const rest = slices();
    do {
      if (this.#stopped) this.#postpone();
      const batch = this.#next(size);
      size = Math.min(2 * size, LARGEST_BATCH);
      const changes: (Change | undefined)[] = [];
      for (let i = 0; i < batch.length; i += READS) {
        const turns = batch.slice(i, i + READS).map((uri) => ({ uri, turn: this.#begin(uri) }));
        const sources = await Promise.all(turns.map(({ uri }) => sourceOf(this.#workspace, this.#files, uri)));
        for (const [k, { uri, turn }] of turns.entries()) {
          changes.push(this.#change(uri, sources[k] as Source, turn));
          done++;
          await rest();
        }
        this.#listener.busy({ done, total: Math.max(total, done + this.#dirty.size) });
      }
      this.#take(changes);
      await this.#listener.settled();
    } while (this.#dirty.size > 0);
    this.#draining = undefined; // in the same turn as the last look: what comes later starts anew
    this.#listener.busy(undefined);
  }

  /** The next documents to analyse: open ones first, alone. */
  #next(size: number): string[] {
    const open = [...this.#dirty].filter((uri) => this.#workspace.isOpen(uri));
    return open.length > 0 ? open : [...this.#dirty].slice(0, size);
  }

  #postpone(): void {
    for (const uri of this.#dirty)
      if (!this.#workspace.isOpen(uri)) {
        this.#dirty.delete(uri);
        this.#postponed.add(uri);
      }
  }

  #begin(uri: string): number {
    this.#dirty.delete(uri);
    const turn = (this.#turns.get(uri) ?? 0) + 1;
    this.#turns.set(uri, turn);
    return turn;
  }

  /** Days that the user gave for a document's articles, the main one first. */
  given(uri: string): readonly (string | undefined)[] {
    return this.#workspace.folderOf(uri)?.published(uri) ?? [];
  }

  #given(uri: string): string {
    return JSON.stringify(this.given(uri));
  }

  /** What a source means for the corpus; `undefined` when a newer analysis began. */
  #change(uri: string, source: Source, turn: number): Change | undefined {
    if (this.#turns.get(uri) !== turn) return undefined;
    if (source.kind === 'text' && source.notice) this.#notices.set(uri, source.notice);
    else this.#notices.delete(uri);
    if (source.kind === 'gone') return this.#leave(uri, turn, undefined);
    if (source.kind === 'skipped') return this.#leave(uri, turn, source.reason);
    this.#skipped.delete(uri);
    const given = this.#given(uri);
    const before = this.#known.get(uri);
    const known = { text: source.text, given, version: source.version };
    if (before?.text === source.text && before.given === given)
      return { uri, turn, known, document: this.corpus.document(uri) };
    try {
      return { uri, turn, known, document: analyse(source.text, { published: this.given(uri) }) };
    } catch (error) {
      this.#listener.log(`${uri} could not be analysed: ${error instanceof Error ? error.stack : error}`);
      return this.#leave(uri, turn, 'The text could not be analysed; the log tells more.');
    }
  }

  #leave(uri: string, turn: number, reason: string | undefined): Change {
    if (reason === undefined) this.#skipped.delete(uri);
    else {
      if (this.#skipped.get(uri) !== reason) this.#listener.log(`${uri} is not analysed. ${reason}`);
      this.#skipped.set(uri, reason);
    }
    return { uri, turn, document: undefined, known: undefined };
  }

  /** Hands changes to the corpus, without those that a newer analysis made void. */
  #take(changes: readonly (Change | undefined)[]): void {
    const changed: Change[] = [];
    for (const change of changes) {
      if (!change || this.#turns.get(change.uri) !== change.turn) continue;
      if (change.known) this.#known.set(change.uri, change.known);
      else this.#known.delete(change.uri);
      if (change.document !== this.corpus.document(change.uri)) changed.push(change);
    }
    if (changed.length === 0) return;
    try {
      const touched = this.corpus.update(changed.map(({ uri, document }) => [uri, document] as const));
      this.#listener.touched(
        touched,
        changed.map(({ uri }) => uri),
      );
    } catch (error) {
      this.#listener.log(`The documents could not be compared: ${error instanceof Error ? error.stack : error}`);
    }
  }
}

function told(reasons: ReadonlyMap<string, string>): FileNotice[] {
  return [...reasons].map(([uri, reason]) => ({ uri, reason })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
