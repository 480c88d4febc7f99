import type { BlockReading } from './analyse.ts';
import type { LocalEntity, Mention, Quote } from './document.ts';

/** Quoted words and reported speech with their speakers. */
export function findQuotes(
  _text: string,
  _readings: readonly BlockReading[],
  _mentions: readonly Mention[],
  _entities: readonly LocalEntity[],
): Quote[] {
  return [];
}
