import { ARTICLE_FOLDERS, LANGUAGE } from '../server/protocol.ts';

const SKIPPED_FOLDER = /^(?:\..+|node_modules)$/;

/** Whether a path with forward slashes leads through a folder that is never looked into. */
export function inSkippedFolder(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => SKIPPED_FOLDER.test(part));
}

/**
 * Globs, relative to a workspace folder at `folderPath`, of the files that are articles: by their
 * name, by their place, by the user's `files.associations`, and by `include` of the user's file.
 */
export function articleGlobs(
  folderPath: string,
  associations: Readonly<Record<string, string>>,
  include: readonly string[],
): string[] {
  const globs = ['**/*.article', `**/{${ARTICLE_FOLDERS.join(',')}}/*.txt`];
  // The pattern of the language sees the whole path: the opened folder may be such a folder itself.
  if (ARTICLE_FOLDERS.includes(folderPath.replace(/\/+$/, '').split('/').pop() ?? '')) globs.push('*.txt');
  for (const [glob, language] of Object.entries(associations)) {
    if (language === LANGUAGE) globs.push(relativeGlob(glob, folderPath));
  }
  return [...new Set([...globs, ...include])];
}

/** A glob of `files.associations` (a name, or a pattern of whole paths) as one relative to a folder. */
function relativeGlob(glob: string, folderPath: string): string {
  const prefix = `${folderPath.replace(/\/+$/, '')}/`;
  if (glob.startsWith(prefix)) return glob.slice(prefix.length);
  return glob.startsWith('**/') ? glob : `**/${glob}`;
}
