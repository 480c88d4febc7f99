import type { Analyser } from './analyser.ts';
import { Corpus } from './corpus/corpus.ts';
import { decisionsOf, sameDecisions } from './decide.ts';
import type { Files } from './environment.ts';
import type { Folder } from './folder.ts';
import { type Change, Intake, type Underway } from './intake.ts';
import type { FileNotice } from './protocol.ts';
import type { Shelf } from './publish.ts';
import type { Settings } from './settings.ts';
import { quiet, slices } from './slices.ts';
import { editorSource } from './source.ts';
import type { Workspace } from './workspace.ts';

/** What the analysis tells its owner. */
export interface Listener {
  /** Work began, went on or ended. */
  busy(state: { readonly done: number; readonly total: number } | undefined): void;
  /** Findings of these documents may differ now; `changed` are those with another text. */
  touched(uris: ReadonlySet<string>, changed: readonly string[]): void;
  /** What was touched may be told. Resolves when it is. */
  settled(): Promise<void>;
  log(message: string): void;
}

/** Quiet after an edit before it is analysed, in milliseconds. */
const QUIET = 200;
/** Steps in which the corpus brings in one document and finds what it is to be compared with. */
const STEPS = 2;
/** Documents that come in together. */
const PORTION = 64;
/** Findings of a folder that loads are told after so many milliseconds, and after so many times what telling took. */
const PACE = { least: 500, times: 4 };

/**
 * Brings the corpus up to date with the workspace: in slices, open documents first. Many are analysed
 * by `Analyser`, in other threads where there are some; this one takes them in, in portions.
 */
export class Analysis implements Shelf {
  readonly corpus = new Corpus();
  readonly #workspace: Workspace;
  readonly #intake: Intake;
  readonly #analyser: Analyser;
  readonly #listener: Listener;
  readonly #dirty = new Set<string>();
  /** Documents that the corpus was handed since it was finished last. */
  readonly #changed = new Set<string>();
  readonly #edits = quiet(() => void this.drain(), QUIET);
  /** Settings by which the given days were compared last. */
  #settings: readonly Settings[] = [];
  #postponed = new Set<string>();
  #draining: Promise<void> | undefined;
  #stopped = false;

  constructor(workspace: Workspace, files: Files, analyser: Analyser, listener: Listener) {
    this.#workspace = workspace;
    this.#intake = new Intake(workspace, files, analyser, (message) => listener.log(message));
    this.#analyser = analyser;
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
    if (this.#intake.isCurrent(uri)) return;
    if (!editorSource(this.#workspace, uri) && !this.#dirty.has(uri)) return;
    const change = await this.#prepare(uri, true);
    const [taken] = this.#take([change()]);
    if (taken !== undefined) this.#bringUp(taken);
    this.#edits.call();
  }

  /**
   * Puts the users' decisions in force with the next `drain`; documents whose given days differ wait for another
   * analysis. Linear in the documents where some settings are others.
   */
  decide(): void {
    const decisions = decisionsOf(this.#workspace);
    if (!sameDecisions(decisions, this.corpus.decisions)) this.corpus.redecide(decisions);
    const settings = this.#workspace.folders().map((folder) => folder.settings);
    if (settings.length === this.#settings.length && settings.every((one, i) => one === this.#settings[i])) return;
    this.#settings = settings;
    this.touch(this.#intake.regiven());
  }

  version(uri: string): number | undefined {
    return this.#intake.version(uri);
  }

  isStale(uri: string): boolean {
    return !this.corpus.isSettled || (this.#dirty.has(uri) && this.#workspace.isOpen(uri));
  }

  isOpen(uri: string): boolean {
    return this.#workspace.isOpen(uri);
  }

  folderOf(uri: string): Folder | undefined {
    return this.#workspace.folderOf(uri);
  }

  get skipped(): FileNotice[] {
    return this.#intake.skipped;
  }

  get notices(): FileNotice[] {
    return this.#intake.notices;
  }

  async #drain(): Promise<void> {
    const total = this.#dirty.size;
    const rest = slices();
    const underway: Underway[] = [];
    let changes: (Change | undefined)[] = [];
    let done = 0;
    let tell = 0;
    this.#stopped = false;
    for (;;) {
      if (this.#stopped) this.#postpone();
      this.#analyser.expect(underway.length + this.#dirty.size); // a folder may be listed meanwhile
      this.#readAhead(underway);
      const next = underway.shift();
      if (next) {
        changes.push((await next)());
        done++;
        this.#listener.busy({ done, total: Math.max(total, done + underway.length + this.#dirty.size) });
        await rest();
      }
      const open = changes.filter((change) => change && this.#workspace.isOpen(change.uri));
      const isOpen = open.length > 0;
      if (next && !isOpen && changes.length < PORTION) continue;
      // what is open does not wait for the others
      this.#take(isOpen ? open : changes);
      changes = isOpen ? changes.filter((change) => !open.includes(change)) : [];
      while (this.#tried(() => this.corpus.bring())) await rest();
      const isLast = underway.length === 0 && this.#dirty.size === 0 && changes.length === 0;
      const isOver = () => performance.now() > tell || (isLast && this.#dirty.size > 0);
      // what is open is compared at once, all else when all have come in: fewer comparisons are in vain
      for (const first of this.#workspace.openArticles())
        while (this.corpus.isWaiting(first) && this.#tried(() => this.corpus.compare([first]))) await rest();
      while (isLast && !isOver() && this.#tried(() => this.corpus.compare())) await rest();
      if (isOpen || isLast || performance.now() > tell) {
        const from = performance.now();
        this.#settle();
        await this.#listener.settled();
        const now = performance.now();
        tell = now + Math.max(PACE.least, PACE.times * (now - from));
      } else await rest();
      if (isLast && this.#dirty.size === 0 && this.corpus.isFinished) break;
    }
    void this.#analyser.done();
    this.#draining = undefined; // in the same turn as the last look: what comes later starts anew
    this.#listener.busy(undefined);
  }

  /** Reads ahead as far as that is of use, open documents first: they go before what is under way. */
  #readAhead(underway: Underway[]): void {
    const open = this.#workspace.openArticles().filter((uri) => this.#dirty.has(uri));
    underway.unshift(...open.map((uri) => this.#prepare(uri)));
    for (const uri of this.#dirty) {
      if (underway.length >= this.#analyser.atOnce) break;
      underway.push(this.#prepare(uri));
    }
  }

  #prepare(uri: string, isUrgent = false): Underway {
    this.#dirty.delete(uri);
    return this.#intake.prepare(uri, isUrgent);
  }

  #postpone(): void {
    for (const uri of this.#dirty)
      if (!this.#workspace.isOpen(uri)) {
        this.#dirty.delete(uri);
        this.#postponed.add(uri);
      }
  }

  /** Days that the user gave for a document's articles, the main one first. */
  given(uri: string): readonly (string | undefined)[] {
    return this.#intake.given(uri);
  }

  /** Hands changes to the corpus, without those that a newer analysis made void; returns the documents that differ. */
  #take(changes: readonly (Change | undefined)[]): string[] {
    const taken: string[] = [];
    for (const change of changes) {
      if (!change || !this.#intake.accept(change)) continue;
      if (this.#intake.isOutdated(change)) this.touch([change.uri]);
      const { uri, document, bytes } = change;
      if (document === 'as before') continue;
      this.corpus.take([[uri, document, bytes]]);
      taken.push(uri);
      this.#changed.add(uri);
    }
    return taken;
  }

  /** Has the corpus tell of a document as it is now, and leaves to the next `drain` what that means for others. */
  #bringUp(uri: string): void {
    for (let n = 0; n < STEPS; n++) this.#tried(() => this.corpus.bring(uri));
    while (this.corpus.isWaiting(uri) && this.#tried(() => this.corpus.compare([uri])));
    this.#listener.touched(new Set([uri]), [uri]);
  }

  /** What `step` returns; true where it failed, which is told in the log. */
  #tried(step: () => boolean): boolean {
    try {
      return step();
    } catch (error) {
      this.#failed(error);
      return true;
    }
  }

  #settle(): void {
    if (this.corpus.isSettled) return;
    const changed = [...this.#changed];
    this.#changed.clear();
    try {
      this.#listener.touched(this.corpus.settle(), changed);
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error: unknown): void {
    this.#listener.log(`The documents could not be compared: ${error instanceof Error ? error.stack : error}`);
  }
}
