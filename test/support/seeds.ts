import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../seeds/', import.meta.url);

/** The sample articles: file name → text. */
export function seeds(): Map<string, string> {
  return new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
}

/** The text of the sample article whose name begins with `number` («000»). */
export function seed(number: string): string {
  for (const [name, text] of seeds()) if (name.startsWith(number)) return text;
  throw new Error(`no sample article ${number}`);
}
