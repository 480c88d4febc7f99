/** Chance that is the same on every run: what made-up texts are drawn from. */
export interface Random {
  /** A number from 0 up to 1. */
  share(): number;
  /** A whole number from 0 up to `most`, exclusive. */
  below(most: number): number;
  /** One of some things, each as likely. */
  one<T>(things: readonly T[]): T;
  /**
   * A rank from 0, the more rarely the higher it is, without an end: the share of ranks beyond r falls as r^-(s - 1), as that
   * of words does in text (Zipf). The number of different ranks among n draws then grows as n^(1/s) (Heaps).
   */
  rank(s: number): number;
}

/** Mulberry32 by Tommy Ettinger, public domain. */
export function randomOf(seed: number): Random {
  let state = Math.imul(seed + 1, 2_654_435_761) | 0;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number) => Math.floor(share() * most);
  return {
    share,
    below,
    one: (things) => things[below(things.length)] as (typeof things)[number],
    rank: (s) => Math.floor(Math.min(2 ** 31, (1 - share()) ** (-1 / (s - 1)))) - 1,
  };
}

/** A number that looks drawn by chance, always the same for the same two. */
export function mixed(a: number, b: number): number {
  let h = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return (h ^ (h >>> 16)) >>> 0;
}
