import { civil } from './civil.ts';

/** Which of the days that the words allow is meant: before today, after it, from today on, of this year, the nearest. */
export type Lean = 'before' | 'after' | 'from' | 'this' | 'year' | 'nearest';

// How much farther a coming day counts than a past one: news looks back.
const AHEAD = 1.3;

/** The day number of `all` that is meant; periods of `length` more days hold today too. */
export function chosen(all: readonly number[], today: number, lean: Lean, length = 0): number | undefined {
  const holds = (day: number) => day <= today && today <= day + length;
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const day of all) {
    if (lean === 'before' && (day >= today || holds(day))) continue;
    if (lean === 'after' && day <= today) continue;
    if (lean === 'year' && civil(day).year !== civil(today).year) continue;
    if (lean === 'from' && day + length < today) continue;
    const distance = holds(day)
      ? 0
      : day > today
        ? (day - today) * (lean === 'nearest' ? AHEAD : 1)
        : today - day - length;
    if (distance < bestCost) {
      best = day;
      bestCost = distance;
    }
  }
  return best ?? (lean === 'year' ? chosen(all, today, 'nearest', length) : undefined);
}
