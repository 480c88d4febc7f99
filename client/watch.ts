import { USER_FILE } from '../server/protocol.ts';
import { inSkippedFolder } from './globs.ts';

/** LSP's kinds of change on disk. */
export type Change = 1 | 2 | 3;
const CREATED = 1;
const DELETED = 3;

/**
 * What a change on disk means for the server. `file`: an article, the user's file or a folder that is
 * gone; `folder`: one that came, perhaps with articles in it; `undefined`: nothing.
 * `path` has forward slashes; `isArticle` tells whether a file of that name would be an article.
 */
export function concerns(path: string, change: Change, isArticle: boolean): 'file' | 'folder' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === USER_FILE) return 'file';
  if (inSkippedFolder(path)) return undefined;
  if (isArticle) return 'file';
  // A folder's name rarely has a dot in it, and an event does not tell a folder from a file.
  if (change === DELETED) return 'file';
  return change === CREATED && !name.includes('.') ? 'folder' : undefined;
}
