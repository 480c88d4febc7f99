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
}
