import type { BlockReading } from './analyse.ts';
import type { LocalEntity, Mention } from './document.ts';

/** Every place where something is named, and the entities of this document. Offsets are into the document. */
export function findMentions(_readings: readonly BlockReading[]): { mentions: Mention[]; entities: LocalEntity[] } {
  return { mentions: [], entities: [] };
}
