import { dayNumber } from './civil.ts';

// Jean Meeus, "Astronomical Algorithms", chapter 49: the time of a new moon, right to within minutes with the largest terms.
const MONTH = 29.530588861;
/** The first new moon of 2000, in days of the year 1970, Terrestrial Time. */
const EPOCH = dayNumber(2000, 1, 6) + 0.5 + (2451550.09766 - 2451550);
const RADIANS = Math.PI / 180;

/** Time of new moon number `k` (0 is that of 6 January 2000), in day numbers. */
export function newMoon(k: number): number {
  const t = k / 1236.85;
  const sun = (2.5534 + 29.1053567 * k) * RADIANS;
  const moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * RADIANS;
  const node = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * RADIANS;
  const periodic =
    -0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun) +
    0.00208 * Math.sin(2 * sun);
  return EPOCH + MONTH * k + 0.00015437 * t * t + periodic;
}

/** Number of the new moon nearest to a day. */
export function newMoonNear(day: number): number {
  return Math.round((day - EPOCH) / MONTH);
}
