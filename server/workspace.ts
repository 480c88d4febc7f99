import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { Folder } from './folder.ts';
import type { Settings } from './settings.ts';
import { isUserFile, pathOf } from './uris.ts';

/**
 * Who owns the texts: open editors over files. Documents are keyed by the client's URI string as it
 * came; two strings for one file (Arabic letters written out or percent-encoded) are one document,
 * and the string of an open editor wins.
 */
export class Workspace {
  readonly #folders = new Map<string, Folder>();
  readonly #editors = new Map<string, TextDocument>();
  /** From the canonical form of a URI to the string in use. */
  readonly #keys = new Map<string, string>();
  /** Articles as last asked for, and the settings that were in force then. */
  #articles: { readonly uris: Set<string>; readonly settings: readonly Settings[] } | undefined;

  folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  addFolder(uri: string): Folder {
    const folder = new Folder(uri);
    this.#folders.set(folder.uri, folder);
    this.#articles = undefined;
    return folder;
  }

  /** Forgets a folder; returns the documents that it listed. */
  removeFolder(folder: Folder): readonly string[] {
    this.#folders.delete(folder.uri);
    this.#articles = undefined;
    return [...folder.listed];
  }

  /** The innermost folder that holds a document; `undefined` when none does. */
  folderOf(uri: string): Folder | undefined {
    const path = pathOf(uri);
    let best: Folder | undefined;
    for (const folder of this.#folders.values())
      if (folder.holds(path) && folder.path.length > (best?.path.length ?? -1)) best = folder;
    return best;
  }

  /** The string in use for a document, whatever way its URI is written. */
  key(uri: string): string {
    return this.#keys.get(pathOf(uri)) ?? uri;
  }

  /** Takes in what a folder holds; returns the documents that came or went. */
  list(folder: Folder, uris: readonly string[]): Set<string> {
    const before = folder.listed;
    const listed = new Set<string>();
    for (const uri of uris) {
      const key = this.key(uri);
      this.#keys.set(pathOf(uri), key);
      listed.add(key);
    }
    folder.listed = listed;
    this.#articles = undefined;
    return new Set([...before].filter((uri) => !listed.has(uri)).concat([...listed].filter((uri) => !before.has(uri))));
  }

  /** Opens an editor; returns the string that was in use for its document before, when it was another. */
  open(editor: TextDocument): string | undefined {
    const before = this.key(editor.uri);
    this.#editors.set(editor.uri, editor);
    this.#keys.set(pathOf(editor.uri), editor.uri);
    if (before !== editor.uri) {
      this.#editors.delete(before);
      for (const folder of this.#folders.values()) if (folder.listed.delete(before)) folder.listed.add(editor.uri);
    }
    this.#judge(before);
    this.#judge(editor.uri);
    return before === editor.uri ? undefined : before;
  }

  /** False when no such editor is open: an edit of an unknown document is no reason to fail. */
  edit(uri: string, changes: TextDocumentContentChangeEvent[], version: number): boolean {
    const editor = this.#editors.get(uri);
    if (!editor) return false;
    this.#editors.set(uri, TextDocument.update(editor, changes, version));
    return true;
  }

  /** False when no such editor was open. */
  close(uri: string): boolean {
    const wasOpen = this.#editors.delete(uri);
    this.#judge(uri);
    return wasOpen;
  }

  editor(uri: string): TextDocument | undefined {
    return this.#editors.get(uri);
  }

  isOpen(uri: string): boolean {
    return this.#editors.has(uri);
  }

  openArticles(): string[] {
    return [...this.#editors.keys()].filter((uri) => this.isArticle(uri));
  }

  /**
   * Documents that folders list or editors hold, without what the user excluded. Linear in them after a folder was listed
   * or its settings are others, else constant.
   */
  articles(): ReadonlySet<string> {
    const settings = this.folders().map((folder) => folder.settings);
    const known = this.#articles;
    if (known && known.settings.length === settings.length && known.settings.every((one, i) => one === settings[i]))
      return known.uris;
    const all = new Set(this.#editors.keys());
    for (const folder of this.#folders.values()) for (const uri of folder.listed) all.add(uri);
    const uris = new Set([...all].filter((uri) => this.isArticle(uri)));
    this.#articles = { uris, settings };
    return uris;
  }

  /** Takes in that a document may be an article now, or none any more. */
  #judge(uri: string): void {
    if (this.isArticle(uri)) this.#articles?.uris.add(uri);
    else this.#articles?.uris.delete(uri);
  }

  /** Whether a document is to be analysed: open or listed, and not excluded by its folder's user. */
  isArticle(uri: string): boolean {
    if (isUserFile(uri)) return false;
    const folder = this.folderOf(uri);
    if (folder?.excludes(uri)) return false;
    return this.#editors.has(uri) || this.isListed(uri);
  }

  isListed(uri: string): boolean {
    for (const folder of this.#folders.values()) if (folder.listed.has(uri)) return true;
    return false;
  }

  /**
   * Documents under a path that came or is gone: itself, or what a folder of that name held. Linear in the documents for
   * a folder, constant for a document.
   */
  under(uri: string): string[] {
    const key = this.key(uri);
    if (this.isArticle(key)) return [key];
    const path = pathOf(uri);
    return [...this.articles()].filter((article) => pathOf(article).startsWith(`${path}/`));
  }
}
