import type { Document } from './document/document.ts';

/**
 * A document as JSON, to go to another thread or a file: all but its text, which whoever asks for it
 * has. `undefined` for one that JSON would change (a number beyond all bounds). Linear.
 */
export function documentJson({ text: _, ...facts }: Document): string | undefined {
  return survives(facts) ? JSON.stringify(facts) : undefined;
}

/** The document of a text out of what `documentJson` wrote for it. Throws on anything that is no JSON object. */
export function documentOf(json: string, text: string): Document {
  return { text, ...JSON.parse(json) };
}

/** True of what JSON gives back as it was; a member that is `undefined` may be absent. */
function survives(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every((one) => one !== undefined && survives(one));
  for (const key in value) if (!survives((value as Record<string, unknown>)[key])) return false;
  return true;
}
