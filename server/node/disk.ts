import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import picomatch from 'picomatch';
import type { Files } from '../environment.ts';
import { ARTICLE_FOLDERS, type FileNotice, type ReadFileResult } from '../protocol.ts';

type Failure = Exclude<ReadFileResult, { base64: string }>;

/** Files on the disk, for clients that don't read files for the server. Only `file:` URIs. */
export const diskFiles: Files = {
  async find(folder, include) {
    const root = pathOf(folder);
    if (root === undefined) return { uris: [], skipped: [] };
    const included = include.length > 0 ? picomatch([...include]) : () => false;
    const skipped: FileNotice[] = [];
    const uris: string[] = [];
    for await (const file of files(root, (path, reason) => skipped.push({ uri: uriOf(path), reason })))
      if (isArticle(file) || included(relative(root, file).split(sep).join('/'))) uris.push(uriOf(file));
    return { uris: uris.sort(), skipped };
  },
  async read(uri, limit) {
    const path = pathOf(uri);
    if (path === undefined) return { failed: 'missing' };
    try {
      const { size } = await stat(path);
      return size > limit ? { failed: 'too-large' } : await readFile(path);
    } catch (error) {
      return failureOf(error);
    }
  },
};

/** All files under a folder, without dot-folders and node_modules. Links are followed, each folder entered once. */
async function* files(root: string, skip: (path: string, reason: string) => void): AsyncGenerator<string> {
  const entered = new Set<string>();
  const open = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    try {
      const real = await realpath(at);
      if (entered.has(real)) continue;
      entered.add(real);
      for (const entry of await readdir(at, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const path = join(at, entry.name);
        const kind = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry;
        if (kind.isDirectory()) open.push(path);
        else if (kind.isFile()) yield path;
      }
    } catch (error) {
      const { failed } = failureOf(error);
      if (failed !== 'missing')
        skip(at, failed === 'denied' ? 'The folder may not be read.' : `The folder could not be listed: ${error}`);
    }
  }
}

/** What is an article by its own name or place; as in the manifest's language. */
function isArticle(path: string): boolean {
  if (path.endsWith('.article')) return true;
  return path.endsWith('.txt') && ARTICLE_FOLDERS.includes(basename(dirname(path)));
}

function failureOf(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { failed: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { failed: 'denied' };
  return { failed: 'failed', message };
}

/** `undefined` for what is not on the disk. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}
