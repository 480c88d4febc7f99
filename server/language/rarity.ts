// A stem that the counted texts hold too seldom to be listed is about this rare.
const UNSEEN_BITS = 16;

/** A look-up of how rare stems are, from rows of stems by bits (see models/frequencies.ts). */
export function rarity(rows: Readonly<Record<number, string>>): (stem: string) => number {
  const bits = new Map<string, number>();
  for (const [row, stems] of Object.entries(rows)) for (const stem of stems.split(' ')) bits.set(stem, Number(row));
  return (stem) => bits.get(stem) ?? UNSEEN_BITS;
}
