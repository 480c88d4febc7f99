import { type Analysed, type Analyser, inLoop } from './analyser.ts';
import type { Document } from './document/document.ts';
import type { Files } from './environment.ts';
import type { FileNotice } from './protocol.ts';
import { editorSource, noticesOf, type Source, sourceOf } from './source.ts';
import { fingerprint } from './text/fingerprint.ts';
import type { Workspace } from './workspace.ts';

/** What a document of the corpus rests on. */
interface Known {
  /** The text itself while an editor holds it, else what tells it from others: the corpus keeps the text. */
  readonly text: string;
  readonly given: string;
  readonly version: number | undefined;
}

/** A document that came, changed, is as it was or (without `known`) left; `turn` tells of newer analyses. */
export interface Change {
  readonly uri: string;
  readonly turn: number;
  readonly document: Document | 'as before' | undefined;
  readonly bytes?: Uint8Array | undefined;
  readonly known: Known | undefined;
}

/** A document under way: its change is made when it is asked for, in the asker's slice; `undefined` when a newer analysis began. */
export type Underway = Promise<() => Change | undefined>;

/** Reads documents and has them analysed; knows on which texts and days those of the corpus rest, and what is wrong with others. */
export class Intake {
  readonly #workspace: Workspace;
  readonly #files: Files;
  readonly #analyser: Analyser;
  readonly #log: (message: string) => void;
  readonly #known = new Map<string, Known>();
  readonly #skipped = new Map<string, string>();
  readonly #notices = new Map<string, string>();
  /** Counts the analyses of a document, so that a slow one never replaces a newer one. */
  readonly #turns = new Map<string, number>();

  constructor(workspace: Workspace, files: Files, analyser: Analyser, log: (message: string) => void) {
    this.#workspace = workspace;
    this.#files = files;
    this.#analyser = analyser;
    this.#log = log;
  }

  /** Reads a document and has it analysed as it is now, in this thread where `isUrgent`. */
  async prepare(uri: string, isUrgent = false): Underway {
    const turn = (this.#turns.get(uri) ?? 0) + 1;
    this.#turns.set(uri, turn);
    const own = isUrgent ? editorSource(this.#workspace, uri) : undefined;
    const source = own ?? (await sourceOf(this.#workspace, this.#files, uri));
    const published = this.given(uri);
    const given = JSON.stringify(published);
    if (source.kind !== 'text' || this.#rests(uri, source.text, given))
      return () => this.#change(uri, source, turn, given, undefined);
    const isDraft = (source.version ?? 0) > 1;
    const analyser = isUrgent ? inLoop : this.#analyser;
    const analysed = await analyser.analyse({ text: source.text, published, isDraft });
    return () => this.#change(uri, source, turn, given, analysed);
  }

  /** Notes on what a document rests now; false of a change that a newer analysis made void. */
  accept({ uri, turn, known }: Change): boolean {
    if (this.#turns.get(uri) !== turn) return false;
    if (known) this.#known.set(uri, known);
    else this.#known.delete(uri);
    return true;
  }

  /** Days that the user gave for a document's articles, the main one first. */
  given(uri: string): readonly (string | undefined)[] {
    return this.#workspace.folderOf(uri)?.published(uri) ?? [];
  }

  /** True of a document whose analysis is of the text that its editor has. */
  isCurrent(uri: string): boolean {
    const own = editorSource(this.#workspace, uri);
    return own?.kind === 'text' && this.#rests(uri, own.text, this.#given(uri));
  }

  /** True of a change for which other days were given while it was under way. */
  isOutdated({ uri, known }: Change): boolean {
    return known !== undefined && known.given !== this.#given(uri);
  }

  /** Documents for which other days are given than those they rest on. Linear in the documents. */
  *regiven(): Iterable<string> {
    for (const [uri, { given }] of this.#known) if (given !== this.#given(uri)) yield uri;
  }

  /** Version of the editor's text that a document rests on; `undefined` of one that no editor has. */
  version(uri: string): number | undefined {
    return this.#workspace.editor(uri) && this.#known.get(uri)?.version;
  }

  get skipped(): FileNotice[] {
    return noticesOf(this.#skipped);
  }

  get notices(): FileNotice[] {
    return noticesOf(this.#notices);
  }

  #given(uri: string): string {
    return JSON.stringify(this.given(uri));
  }

  #rests(uri: string, text: string, given: string): boolean {
    const known = this.#known.get(uri);
    return known?.given === given && known.text === (known.version === undefined ? fingerprint(text) : text);
  }

  /** What a source means for the corpus. Without `analysed` the document is as it was. */
  #change(uri: string, source: Source, turn: number, given: string, analysed?: Analysed): Change | undefined {
    if (this.#turns.get(uri) !== turn) return undefined;
    if (source.kind === 'text' && source.notice) this.#notices.set(uri, source.notice);
    else this.#notices.delete(uri);
    if (source.kind === 'gone') return this.#leave(uri, turn, undefined);
    if (source.kind === 'skipped') return this.#leave(uri, turn, source.reason);
    this.#skipped.delete(uri);
    const { text, version } = source;
    const known = { text: version === undefined ? fingerprint(text) : text, given, version };
    try {
      return { uri, turn, known, document: analysed ? analysed.open() : 'as before', bytes: analysed?.bytes };
    } catch (error) {
      this.#log(`${uri} could not be analysed: ${error instanceof Error ? error.stack : error}`);
      return this.#leave(uri, turn, 'The text could not be analysed; the log tells more.');
    }
  }

  #leave(uri: string, turn: number, reason: string | undefined): Change {
    if (reason === undefined) this.#skipped.delete(uri);
    else {
      if (this.#skipped.get(uri) !== reason) this.#log(`${uri} is not analysed. ${reason}`);
      this.#skipped.set(uri, reason);
    }
    return { uri, turn, document: undefined, known: undefined };
  }
}
