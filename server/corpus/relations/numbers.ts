import type { Quantity } from '../../document/document.ts';

/** What «نحو» or "about" may be off by, as a share of the number. */
const APPROXIMATELY = 0.15;

/**
 * True when both counts can hold of one thing: equal, within a bound («خمسة» against «ما لا يقل عن
 * خمسة»), or near enough where one is approximate or plainly rounded (29,870 and 30,000).
 */
export function compatible(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value || isCut(a.value, b.value) || isCut(b.value, a.value)) return true;
  if (a.bound === 'approx' || b.bound === 'approx' || isRounding(a.value, b.value)) {
    const slack = Math.max(Math.abs(a.value), Math.abs(b.value)) * APPROXIMATELY;
    if (Math.abs(a.value - b.value) <= slack) return true;
  }
  return (
    allows(a, b) && allows(b, a) && (a.bound === 'min' || a.bound === 'max' || b.bound === 'min' || b.bound === 'max')
  );
}

/** True when the bound of `a` leaves room for the value of `b`. */
function allows(a: Quantity, b: Quantity): boolean {
  if (a.bound === 'min') return b.bound === 'min' || b.value >= a.value;
  if (a.bound === 'max') return b.bound === 'max' || b.value <= a.value;
  return true;
}

/** 43.8 told as 43 or 44: the part behind the point is left out. */
function isCut(long: number, short: number): boolean {
  if (Number.isInteger(long) || !Number.isInteger(short) || short < FEWEST_CUT) return false;
  return short === Math.floor(long) || short === Math.round(long);
}

// Of smaller numbers the part behind the point is a great part.
const FEWEST_CUT = 5;

/** One of the numbers ends in at least two more zeros than the other and lies within 2 % of it. */
function isRounding(a: number, b: number): boolean {
  const zeros = (value: number) => /0*$/.exec(String(value))?.[0].length ?? 0;
  return Math.abs(zeros(a) - zeros(b)) >= 2 && Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b));
}
