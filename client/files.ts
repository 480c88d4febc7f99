import picomatch from 'picomatch';
import * as vscode from 'vscode';
import type { FileNotice, FindFiles, FindFilesResult, ReadFile, ReadFileResult } from '../server/protocol.ts';
import { articleGlobs, inSkippedFolder } from './globs.ts';

/** How many folders are listed one by one, to tell of those that can't be and to find files where no search is. */
const LISTED_FOLDERS = 500;

/** What `include` of each folder's user's file last named, by the folder's URI. */
const included = new Map<string, readonly string[]>();

/** Answers the server: the articles of a workspace folder. */
export async function findArticles({ folder, include }: FindFiles): Promise<FindFilesResult> {
  included.set(folder, include);
  const root = vscode.Uri.parse(folder);
  const globs = globsOf(root);
  const [searched, listed] = await Promise.all([search(root, globs), list(root, globs)]);
  return {
    uris: [...new Set([...searched, ...listed.found].map(String))].sort(),
    skipped: listed.skipped,
  };
}

/** Answers the server: the bytes of a file. */
export async function readArticle({ uri, limit }: ReadFile): Promise<ReadFileResult> {
  try {
    const file = vscode.Uri.parse(uri);
    if ((await vscode.workspace.fs.stat(file)).size > limit) return { failed: 'too-large' };
    const bytes = await vscode.workspace.fs.readFile(file);
    return bytes.length > limit ? { failed: 'too-large' } : { base64: base64Of(bytes) };
  } catch (error) {
    return { failed: failureOf(error), message: error instanceof Error ? error.message : String(error) };
  }
}

/** Whether a file at that path (forward slashes) in a workspace folder would be an article. */
export function isArticlePath(path: string): boolean {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    const prefix = `${uri.path.replace(/\/+$/, '')}/`;
    if (path.startsWith(prefix) && picomatch(globsOf(uri))(path.slice(prefix.length))) return true;
  }
  return false;
}

/** Globs of the articles in a workspace folder. */
export function globsOf(folder: vscode.Uri): string[] {
  const associations = vscode.workspace.getConfiguration('files', folder).get<Record<string, string>>('associations');
  return articleGlobs(folder.path, associations ?? {}, included.get(folder.toString()) ?? []);
}

async function search(root: vscode.Uri, globs: readonly string[]): Promise<vscode.Uri[]> {
  const found = await Promise.all(
    globs.map((glob) => vscode.workspace.findFiles(new vscode.RelativePattern(root, glob), '**/node_modules/**')),
  );
  return found.flat().filter((uri) => !inSkippedFolder(uri.path.slice(root.path.length)));
}

/** Lists folders breadth first. A workspace without search is read this way, up to the bound. */
async function list(root: vscode.Uri, globs: string[]): Promise<{ found: vscode.Uri[]; skipped: FileNotice[] }> {
  const isArticle = picomatch(globs);
  const found: vscode.Uri[] = [];
  const skipped: FileNotice[] = [];
  const folders = [root];
  for (let i = 0; i < folders.length && i < LISTED_FOLDERS; i++) {
    const folder = folders[i] as vscode.Uri;
    try {
      for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
        const uri = vscode.Uri.joinPath(folder, name);
        const path = uri.path.slice(root.path.length).replace(/^\//, '');
        if (type & vscode.FileType.Directory) {
          // A link may lead in a circle.
          if (!(type & vscode.FileType.SymbolicLink) && !inSkippedFolder(`${path}/`)) folders.push(uri);
        } else if (isArticle(path)) found.push(uri);
      }
    } catch (error) {
      if (failureOf(error) === 'missing') continue;
      skipped.push({ uri: folder.toString(), reason: vscode.l10n.t('The folder cannot be listed.') });
    }
  }
  return { found, skipped };
}

function failureOf(error: unknown): 'missing' | 'denied' | 'failed' {
  if (!(error instanceof vscode.FileSystemError)) return 'failed';
  if (error.code === 'FileNotFound') return 'missing';
  return error.code === 'NoPermissions' ? 'denied' : 'failed';
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // `apply` takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x2000) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x2000)));
  }
  return btoa(pieces.join(''));
}
