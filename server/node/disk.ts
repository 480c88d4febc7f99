import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import type { Files } from '../environment.ts';
import type { FileNotice } from '../protocol.ts';

/** Folders whose plain text files are articles by place, as in the extension. */
const ARTICLE_FOLDERS = new Set(['seeds', 'articles']);

/** Files on the disk, for clients that don't read files for the server. Only `file:` URIs. */
export const diskFiles: Files = {
  async find(folder, include) {
    const root = URI.parse(folder);
    if (root.scheme !== 'file') return { uris: [], skipped: [] };
    const isIncluded = include.length > 0 ? picomatch([...include]) : () => false;
    const uris: string[] = [];
    const skipped: FileNotice[] = [];
    const open = [root.fsPath];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const folderPath = at;
      const entries = await readdir(folderPath, { withFileTypes: true }).catch((error: Error) => {
        skipped.push({
          uri: URI.file(folderPath).toString(),
          reason: `The folder could not be listed: ${error.message}`,
        });
        return [];
      });
      for (const entry of entries) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
        const file = join(folderPath, entry.name);
        if (entry.isDirectory()) open.push(file);
        else if (isArticle(entry.name, folderPath) || isIncluded(relative(root.fsPath, file).split(sep).join('/')))
          uris.push(URI.file(file).toString());
      }
    }
    return { uris: uris.sort(), skipped };
  },
  async read(uri, limit) {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file') return { failed: 'missing' };
    try {
      const { size } = await stat(fsPath);
      return size > limit ? { failed: 'too-large' } : await readFile(fsPath);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return { failed: 'missing' };
      if (code === 'EACCES' || code === 'EPERM') return { failed: 'denied' };
      return { failed: 'failed', message };
    }
  },
};

function isArticle(name: string, folder: string): boolean {
  return name.endsWith('.article') || (name.endsWith('.txt') && ARTICLE_FOLDERS.has(basename(folder)));
}
