import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { Corpus } from '../corpus/corpus.ts';
import { analyse } from '../document/analyse.ts';
import { documentJson, entitiesJson } from '../reports/json.ts';

/** Answers one line of input with one object, without its `id`; throws nothing but `Refused`. */
export type Answer = (row: Readonly<Record<string, unknown>>) => object;

/** A line that cannot be answered, and why. */
export class Refused extends Error {}

/**
 * Answers JSON lines: one line of output for each line of input, in order, as they come. A line that
 * is no JSON object, or lacks what it needs, is answered with its id and an error. Empty lines are
 * passed over.
 */
export async function answerLines(
  input: Readable,
  write: (line: string) => Promise<void>,
  answer: Answer,
): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    await write(`${JSON.stringify(answerTo(line, answer))}\n`);
  }
}

function answerTo(line: string, answer: Answer): object {
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { id: null, error: 'The line is no JSON.' };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { id: null, error: 'The line is no JSON object.' };
  const id = row.id ?? null;
  try {
    return { id, ...answer(row) };
  } catch (error) {
    if (error instanceof Refused) return { id, error: error.message };
    throw error;
  }
}

/** `{"text", "published"?}` → the document's part of the analysis, with its entities. */
export function analyzeRow(row: Readonly<Record<string, unknown>>): object {
  const corpus = new Corpus();
  corpus.update([['text', document(row)]]);
  return { ...documentJson(corpus, 'text'), entities: entitiesJson(corpus) };
}

/** The document of a row or side: its text, and its day when it is given. */
export function document(row: unknown, name = 'The line') {
  const { text, published } = (row ?? {}) as Record<string, unknown>;
  if (typeof text !== 'string') throw new Refused(`${name} has no “text”.`);
  if (published !== undefined && published !== null && typeof published !== 'string')
    throw new Refused(`${name}'s “published” is no text.`);
  return analyse(text, published ? { published: [published] } : {});
}

/** A text field of a row. */
export function field(row: Readonly<Record<string, unknown>>, name: string): string {
  const value = row[name];
  if (typeof value !== 'string') throw new Refused(`The line has no “${name}”.`);
  return value;
}
