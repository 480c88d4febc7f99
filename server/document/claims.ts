import type { BlockReading } from './analyse.ts';
import type { Claim, Document } from './document.ts';

type Facts = Pick<Document, 'mentions' | 'dates' | 'quantities' | 'quotes' | 'attributions'>;

/** The clauses that say something of the world. Only main and embedded articles make claims. */
export function findClaims(_readings: readonly BlockReading[], _facts: Facts): Claim[] {
  return [];
}
