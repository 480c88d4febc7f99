/**
 * A look-up of how rare stems are, from rows of stems by bits (see models/frequencies.ts). `unseen`: what
 * a stem counts that is not listed; no more than the counted texts can tell.
 */
export function rarity(rows: Readonly<Record<number, string>>, unseen: number): (stem: string) => number {
  const bits = new Map<string, number>();
  for (const [row, stems] of Object.entries(rows)) for (const stem of stems.split(' ')) bits.set(stem, Number(row));
  return (stem) => bits.get(stem) ?? unseen;
}
