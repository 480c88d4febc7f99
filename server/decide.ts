import { type Decisions, mergedDecisions } from './corpus/decisions.ts';
import type { Folder } from './folder.ts';
import type { Workspace } from './workspace.ts';

type Articles = Pick<Workspace, 'articles' | 'folderOf' | 'folders'>;

/**
 * The decisions of all folders' users as one, with documents by their URI; days that are given go with the documents
 * themselves. Linear in the decisions, and in the documents where some are named.
 */
export function decisionsOf(workspace: Articles): Decisions {
  let uris: Map<Folder, Map<string, string>> | undefined;
  const folders = workspace.folders().map((folder) => ({
    decisions: folder.settings.decisions,
    place: (path: string) => {
      uris ??= placed(workspace);
      return uris.get(folder)?.get(path.normalize('NFC')) ?? path;
    },
  }));
  return mergedDecisions(folders, new Map());
}

/** The documents of each folder by their path in it. */
function placed(workspace: Articles): Map<Folder, Map<string, string>> {
  const out = new Map<Folder, Map<string, string>>();
  for (const uri of workspace.articles()) {
    const folder = workspace.folderOf(uri);
    if (!folder) continue;
    const own = out.get(folder) ?? new Map<string, string>();
    out.set(folder, own.set(folder.relative(uri).normalize('NFC'), uri));
  }
  return out;
}

/** Whether two decisions are the same in all that they say. */
export function sameDecisions(a: Decisions, b: Decisions): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(decisions: Decisions): unknown {
  return { ...NOTHING, ...decisions };
}

const NOTHING: Decisions = {
  same: [],
  different: [],
  notNames: [],
  types: {},
  labels: {},
  origins: { same: [], independent: [] },
  unrelated: [],
};
