import type { BlockReading } from './analyse.ts';
import type { Attribution, LocalEntity, Mention, Quote } from './document.ts';

/** The words that say where something comes from. */
export function findAttributions(
  _text: string,
  _readings: readonly BlockReading[],
  _mentions: readonly Mention[],
  _entities: readonly LocalEntity[],
  _quotes: readonly Quote[],
): Attribution[] {
  return [];
}
