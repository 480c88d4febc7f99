import type { Lexical } from './lexical.ts';

/**
 * What the rest of a document tells of a word, after Krishnan & Manning 2006: the tags that a first
 * pass gave to the same word elsewhere. 0 when nothing; else 1 + 3 × kind + strength, where kind is
 * the type most often given (0: outside, then as in TAGS) and strength how clearly.
 */
export function documentEvidence(words: readonly (readonly Lexical[])[], tags: readonly Uint8Array[]): number[][] {
  const votes = new Map<string, number[]>();
  words.forEach((line, l) => {
    line.forEach((word, i) => {
      const { key } = word;
      if (key === undefined) return;
      const tag = tags[l]?.[i] ?? 0;
      const vote = votes.get(key) ?? [0, 0, 0, 0];
      const kind = (tag + 1) >> 1;
      vote[kind] = (vote[kind] as number) + 1;
      votes.set(key, vote);
    });
  });
  return words.map((line, l) =>
    line.map((word, i) => {
      const { key } = word;
      const vote = key === undefined ? undefined : votes.get(key);
      return vote ? kindOf(vote, ((tags[l]?.[i] ?? 0) + 1) >> 1) : 0;
    }),
  );
}

function kindOf(vote: readonly number[], own: number): number {
  let total = -1;
  let best = -1;
  let most = 0;
  for (let kind = 0; kind < 4; kind++) {
    const count = (vote[kind] as number) - (kind === own ? 1 : 0);
    total += vote[kind] as number;
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  if (best < 0) return 0;
  const strength = most === total ? (most > 2 ? 2 : 1) : 0;
  return 1 + 3 * best + strength;
}
