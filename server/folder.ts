import { USER_FILE } from './protocol.ts';
import { excluder, NO_SETTINGS, parseSettings, type Settings, type SettingsProblem } from './settings.ts';
import { pathOf } from './uris.ts';

/** A workspace folder: what it lists, and what its user decided in `.isnad.json`. */
export class Folder {
  readonly uri: string;
  /** Comparable form of the URI, without a slash at the end. */
  readonly path: string;
  /** Articles that the folder's files are, by the strings in use. */
  listed = new Set<string>();
  /** The user's file as it stands; `undefined` when there is none. */
  userText: string | undefined;
  /** What is wrong with it; the last good settings stay in force meanwhile. */
  problems: readonly SettingsProblem[] = [];
  #settings: Settings = NO_SETTINGS;
  /** False until a text was understood whole: up to then holds what is understood of a broken one. */
  #hasGood = false;
  #excludes: (path: string) => boolean = () => false;

  constructor(uri: string) {
    this.uri = uri.replace(/\/+$/, '');
    this.path = pathOf(uri);
  }

  get settings(): Settings {
    return this.#settings;
  }

  get userFile(): string {
    return `${this.uri}/${USER_FILE}`;
  }

  /** Takes in another text of the user's file. Returns whether other settings are in force now. */
  configure(text: string | undefined): boolean {
    if (text === this.userText) return false;
    this.userText = text;
    const { settings, problems, isBroken } = parseSettings(text ?? '{}');
    this.problems = problems;
    if (isBroken && this.#hasGood) return false;
    this.#hasGood = !isBroken;
    if (plain(settings) === plain(this.#settings)) return false;
    this.#settings = settings;
    this.#excludes = excluder(settings);
    return true;
  }

  holds(path: string): boolean {
    return path.startsWith(`${this.path}/`);
  }

  /** A document's path in this folder with forward slashes; its whole URI when it lies elsewhere. */
  relative(uri: string): string {
    const path = pathOf(uri);
    return this.holds(path) ? path.slice(this.path.length + 1) : uri;
  }

  excludes(uri: string): boolean {
    return this.#excludes(this.relative(uri));
  }

  /** Days that the user gave for a document's articles, the main one first. */
  published(uri: string): readonly (string | undefined)[] {
    return this.#settings.published.get(this.relative(uri).normalize('NFC')) ?? [];
  }
}

function plain(settings: Settings): string {
  return JSON.stringify({ ...settings, published: [...settings.published] });
}
