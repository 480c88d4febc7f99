import type { Decisions } from './corpus/decisions.ts';
import type { Workspace } from './workspace.ts';

/** The decisions of all folders' users as one, with documents by their URI. */
export function decisionsOf(workspace: Workspace): Decisions {
  const published = new Map<string, readonly (string | undefined)[]>();
  for (const uri of workspace.articles()) {
    const days = workspace.folderOf(uri)?.published(uri) ?? [];
    if (days.length > 0) published.set(uri, days);
  }
  const all = workspace.folders().map((folder) => folder.settings.decisions);
  return {
    published,
    same: all.flatMap(({ same }) => same ?? []),
    different: all.flatMap(({ different }) => different ?? []),
    notNames: all.flatMap(({ notNames }) => notNames ?? []),
    types: Object.assign({}, ...all.map(({ types }) => types)),
    labels: Object.assign({}, ...all.map(({ labels }) => labels)),
    origins: {
      same: all.flatMap(({ origins }) => origins?.same ?? []),
      independent: all.flatMap(({ origins }) => origins?.independent ?? []),
    },
  };
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
