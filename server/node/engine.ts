// scripts/build.mjs puts the hash of the code that analyses in its place.
declare const ISNAD_ENGINE: string | undefined;

/** Names the code that analyses: another one may find other things. `undefined` in what was not built for keeps. */
export const ENGINE = typeof ISNAD_ENGINE === 'string' ? ISNAD_ENGINE : undefined;
