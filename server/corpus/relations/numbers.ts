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

/** 43.8 told as 43 or 44, 1,949 million as 1.9 billion: the last digits are left out, and two or more are told. */
function isCut(long: number, short: number): boolean {
  const step = stepOf(short);
  if (step <= stepOf(long) || Math.abs(short) < FEWEST_STEPS * step) return false;
  const steps = long / step;
  const told = Math.round(short / step);
  return told === Math.trunc(steps) || told === Math.round(steps);
}

// Of smaller numbers what is left out is a great part.
const FEWEST_STEPS = 10;

/** What the last digit of a number counts, zeros apart: 100 in 2,300, 0.1 in 4.5. */
function stepOf(value: number): number {
  let step = 1e12;
  const divides = () => Math.abs(value) >= step && Math.abs(value / step - Math.round(value / step)) < 1e-9;
  while (step > 1e-6 && !divides()) step /= 10;
  return step;
}

/** One of the numbers ends in at least two more zeros than the other and lies within 2 % of it. */
function isRounding(a: number, b: number): boolean {
  const zeros = (value: number) => /0*$/.exec(String(value))?.[0].length ?? 0;
  return Math.abs(zeros(a) - zeros(b)) >= 2 && Math.abs(a - b) <= 0.02 * Math.max(Math.abs(a), Math.abs(b));
}
