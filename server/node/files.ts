import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { excluder, includer, NO_SETTINGS, parseSettings, type Settings } from '../settings.ts';
import { decode, LONGEST_FILE } from '../text/decode.ts';
import { lineTable } from '../text/lines.ts';

/** The user's file in a folder. */
export const USER_FILE = '.isnad.json';

/** A text file, read and decoded. */
export interface Article {
  /** Relative to the working directory, forward slashes. */
  readonly path: string;
  /** The folder named on the command line that it was found in; `undefined` for a file named there. */
  readonly folder: Folder | undefined;
  readonly text: string;
  readonly sha256: string;
  readonly encoding: string;
}

/** A folder named on the command line. */
export interface Folder {
  readonly path: string;
  readonly settings: Settings;
}

/** What could be read of the paths named, and what could not. Everything in order of path. */
export interface Gathered {
  readonly articles: readonly Article[];
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** Sentences for standard error: guessed encodings, mistakes in the user's file. */
  readonly notices: readonly string[];
}

/**
 * Reads files and folders. A file is read whatever its name; a folder with all its folders, without
 * dot-folders and what its user's file excludes. Links are followed, each folder entered once.
 * Never rejects: what cannot be read is told.
 */
export async function gather(paths: readonly string[], cwd: string): Promise<Gathered> {
  const found = new Map<string, { file: string; folder: Folder | undefined }>();
  const skipped = new Map<string, string>();
  const notices: string[] = [];
  for (const named of paths) {
    const root = resolve(cwd, named);
    const told = shown(root, cwd);
    const kind = await kindOf(root);
    if (typeof kind === 'object') skipped.set(told, kind.reason);
    else if (kind === 'file') {
      if (!found.has(told)) found.set(told, { file: root, folder: undefined });
    } else {
      const folder = { path: told, settings: await settingsOf(root, told, notices) };
      await walk(root, folder, (file) => shown(file, cwd), found, skipped);
    }
  }
  const articles: Article[] = [];
  for (const [path, { file, folder }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const read = await readText(file);
    if ('reason' in read) skipped.set(path, read.reason);
    else {
      if (read.notice) notices.push(`${path}: ${read.notice}`);
      articles.push({ path, folder, text: read.text, sha256: read.sha256, encoding: read.encoding });
    }
  }
  const list = [...skipped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, reason]) => ({ path, reason }));
  return { articles, skipped: list, notices };
}

const ARTICLE = /\.(?:txt|md|article)$/i;

async function walk(
  root: string,
  folder: Folder,
  show: (file: string) => string,
  found: Map<string, { file: string; folder: Folder | undefined }>,
  skipped: Map<string, string>,
): Promise<void> {
  const [excluded, included] = [excluder(folder.settings), includer(folder.settings)];
  const entered = new Set<string>();
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const real = await realpath(at).catch(() => undefined);
    if (real === undefined || entered.has(real)) continue;
    entered.add(real);
    let names: string[];
    try {
      names = await readdir(at);
    } catch (error) {
      skipped.set(show(at), reasonOf(error, 'folder'));
      continue;
    }
    for (const name of names.sort()) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const file = join(at, name);
      const path = relative(root, file).split(sep).join('/');
      if (excluded(path)) continue;
      const kind = await kindOf(file);
      if (kind === 'folder') open.push(file);
      else if (ARTICLE.test(name) || included(path)) {
        if (typeof kind === 'object') skipped.set(show(file), kind.reason);
        else if (!found.get(show(file))?.folder) found.set(show(file), { file, folder });
      }
    }
  }
}

async function settingsOf(root: string, told: string, notices: string[]): Promise<Settings> {
  const file = join(root, USER_FILE);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  const path = told === '.' ? USER_FILE : `${told}/${USER_FILE}`;
  if (bytes instanceof Error) {
    if (bytes.code !== 'ENOENT') notices.push(`${path}: ${reasonOf(bytes, 'file')}`);
    return NO_SETTINGS;
  }
  const decoded = decode(bytes);
  if ('reason' in decoded) {
    notices.push(`${path}: ${decoded.reason}`);
    return NO_SETTINGS;
  }
  const { settings, problems } = parseSettings(decoded.text);
  const lines = lineTable(decoded.text);
  for (const { start, severity, message } of problems) {
    const { line, column } = lines.at(start);
    notices.push(`${path}:${line}:${column}: ${severity}: ${message}`);
  }
  return settings;
}

/** The text of a file, or why it cannot be read. */
async function readText(
  file: string,
): Promise<{ text: string; encoding: string; sha256: string; notice?: string | undefined } | { reason: string }> {
  try {
    const { size } = await stat(file);
    if (size > LONGEST_FILE) return { reason: `The file is larger than ${LONGEST_FILE / 1_000_000} MB.` };
    const bytes = await readFile(file);
    const decoded = decode(bytes);
    if ('reason' in decoded) return decoded;
    if (decoded.text.trim() === '') return { reason: 'The file is empty.' };
    return { ...decoded, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return { reason: reasonOf(error, 'file') };
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | { reason: string }> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : { reason: 'This is no file.' };
  } catch (error) {
    return { reason: reasonOf(error, 'file') };
  }
}

function reasonOf(error: unknown, what: 'file' | 'folder'): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return `There is no such ${what} (any more).`;
    case 'EACCES':
    case 'EPERM':
      return `The ${what} may not be read.`;
    case 'ELOOP':
      return 'The link leads to itself.';
    default:
      return `The ${what} could not be read: ${(error as Error).message}`;
  }
}

/** A path as the user sees it: relative to the working directory, forward slashes. */
function shown(file: string, cwd: string): string {
  const path = relative(cwd, file) || '.';
  return (isAbsolute(path) ? file : path).split(sep).join('/');
}
