/** A passage by its document and exact words: that survives edits elsewhere. */
export interface Worded {
  readonly path: string;
  readonly text: string;
}

/** What the user has decided about names, days and origins (`.isnad.json`), in the engine's terms. */
export interface Decisions {
  /** Days of each path's articles, the main one first. */
  readonly published?: ReadonlyMap<string, readonly (string | undefined)[]>;
  readonly same?: readonly (readonly string[])[];
  readonly different?: readonly (readonly string[])[];
  readonly notNames?: readonly string[];
  readonly types?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, { readonly ar?: string; readonly en?: string }>>;
  readonly origins?: {
    readonly same?: readonly (readonly string[])[];
    readonly independent?: readonly (readonly string[])[];
  };
  /** Passages that have nothing to do with one another, whatever their words say. */
  readonly unrelated?: readonly { readonly a: Worded; readonly b: Worded }[];
}

/** Whether two decisions say the same of names. */
export function decideNamesAlike(a: Decisions, b: Decisions): boolean {
  const ofNames = ({ same = [], different = [], notNames = [], types = {}, labels = {} }: Decisions) =>
    JSON.stringify([same, different, notNames, types, labels]);
  return ofNames(a) === ofNames(b);
}

/** What one folder's user decided; `place` tells the corpus' path of a path in that folder's file. */
export interface FolderDecisions {
  readonly decisions: Decisions;
  place(path: string): string;
}

/** The decisions of all folders' users as one. `published` comes with the corpus' paths already. */
export function mergedDecisions(
  folders: readonly FolderDecisions[],
  published: NonNullable<Decisions['published']>,
): Decisions {
  const all = folders.map(({ decisions }) => decisions);
  return {
    published,
    same: all.flatMap(({ same }) => same ?? []),
    different: all.flatMap(({ different }) => different ?? []),
    notNames: all.flatMap(({ notNames }) => notNames ?? []),
    types: Object.assign({}, ...all.map(({ types }) => types)),
    labels: Object.assign({}, ...all.map(({ labels }) => labels)),
    origins: {
      same: all.flatMap(({ origins }) => origins?.same ?? []),
      independent: folders.flatMap(({ decisions, place }) =>
        (decisions.origins?.independent ?? []).map((group) => group.map(place)),
      ),
    },
    unrelated: folders.flatMap(({ decisions, place }) =>
      (decisions.unrelated ?? []).map(({ a, b }) => ({ a: placed(a, place), b: placed(b, place) })),
    ),
  };
}

function placed({ path, text }: Worded, place: (path: string) => string): Worded {
  return { path: place(path), text };
}
