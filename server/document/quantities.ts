import type { BlockReading } from './analyse.ts';
import type { DateExpression, Quantity } from './document.ts';

/** Numbers of something, outside of time expressions. */
export function findQuantities(_readings: readonly BlockReading[], _dates: readonly DateExpression[]): Quantity[] {
  return [];
}
