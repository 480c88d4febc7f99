import { type Decisions, mergedDecisions } from './corpus/decisions.ts';
import type { Folder } from './folder.ts';
import type { Workspace } from './workspace.ts';

/** The decisions of all folders' users as one, with documents by their URI. */
export function decisionsOf(workspace: Pick<Workspace, 'articles' | 'folderOf' | 'folders'>): Decisions {
  const published = new Map<string, readonly (string | undefined)[]>();
  const uris = new Map<Folder, Map<string, string>>(workspace.folders().map((folder) => [folder, new Map()]));
  for (const uri of workspace.articles()) {
    const folder = workspace.folderOf(uri);
    const days = folder?.published(uri) ?? [];
    if (days.length > 0) published.set(uri, days);
    if (folder) uris.get(folder)?.set(folder.relative(uri).normalize('NFC'), uri);
  }
  const folders = [...uris].map(([{ settings }, own]) => ({
    decisions: settings.decisions,
    place: (path: string) => own.get(path.normalize('NFC')) ?? path,
  }));
  return mergedDecisions(folders, published);
}

/** Whether two decisions are the same in all that they say. */
export function sameDecisions(a: Decisions, b: Decisions): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(decisions: Decisions): unknown {
  return { ...NOTHING, ...decisions, published: [...(decisions.published ?? [])].sort() };
}

const NOTHING: Decisions = {
  same: [],
  different: [],
  notNames: [],
  types: {},
  labels: {},
  origins: { same: [], independent: [] },
};
