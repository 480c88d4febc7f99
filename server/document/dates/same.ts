import type { Found } from './find.ts';
import { type DateMeaning, grainOf, rank } from './meaning.ts';

/**
 * Fills in «العام نفسه», "the same month" from the year or month that was named last before it in the article. Takes
 * and gives the expressions of one article, in order. Linear.
 */
export function bindSame<T extends Found>(found: readonly T[]): T[] {
  let year: DateMeaning | undefined;
  let month: DateMeaning | undefined;
  return found.map((one) => {
    const { meaning } = one;
    if (meaning.kind !== 'date') return one;
    if (meaning.same === 'Y' && year) return { ...one, meaning: filled(meaning, yearOf(year)) };
    if (meaning.same === 'M' && month) return { ...one, meaning: filled(meaning, monthOf(month)) };
    if (meaning.base || meaning.same || meaning.ref || meaning.calendar === 'hijri') return one;
    if (meaning.year !== undefined || meaning.shift?.Y !== undefined) year = meaning;
    if (rank(grainOf(meaning)) <= rank('M') && (meaning.month ?? meaning.shift?.M) !== undefined) month = meaning;
    return one;
  });
}

/** The words' own parts stay («نهاية العام نفسه»). */
function filled({ same: _, ...own }: DateMeaning, from: Partial<DateMeaning>): DateMeaning {
  return { ...own, ...from };
}

function yearOf({ year, shift }: DateMeaning): Partial<DateMeaning> {
  return year !== undefined ? { year } : { shift: { Y: shift?.Y ?? 0 } };
}

function monthOf({ month, year, direction, shift }: DateMeaning): Partial<DateMeaning> {
  return {
    ...(month !== undefined && { month }),
    ...(year !== undefined && { year }),
    ...(month !== undefined && direction !== undefined && { direction }),
    ...((shift?.M !== undefined || shift?.Y !== undefined) && { shift }),
  };
}
