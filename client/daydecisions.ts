import type { Node } from 'jsonc-parser';
import { edited, listIn, property, textOf } from './decisions.ts';
import { type Edited, json, withItem, withoutChild, withValue } from './jsonedits.ts';

// What the user says of days, in `published` of the user's file.

/** The article of a page whose day is set. */
export interface Dated {
  /** Path in the folder, with forward slashes. */
  readonly path: string;
  /** Its place among the page's articles: the main one is 0. */
  readonly article: number;
}

/**
 * The day of an article, or `undefined` to take it back. A page of which only the main article's day is known
 * has it as it is; with days of appended articles it has a list, `null` for what is unknown.
 */
export function withDay(file: string, { path, article }: Dated, day: string | undefined): Edited {
  return edited(file, 'published', (text, published) => {
    const entry = entryOf(published, path);
    const value = entry?.children?.[1];
    const before = value?.type === 'array' ? (value.children ?? []).map(dayIn) : value ? [dayIn(value)] : [];
    const after = before.length > article ? [...before] : [...before, ...Array(article + 1 - before.length).fill(null)];
    after[article] = day ?? null;
    while (after.at(-1) === null) after.pop();
    if (!entry || !value) {
      const written = after.length === 1 ? json(after[0]) : `[${after.map(json).join(', ')}]`;
      return after.length === 0 ? text : property(text, published, path, written);
    }
    if (after.length === 0) return withoutChild(text, published, entry);
    if (before.length > 0 && value.type === 'array') return withDays(text, path, before, after);
    return withValue(text, value, after.length === 1 ? json(after[0]) : `[${after.map(json).join(', ')}]`);
  });
}

/** A list of days changed place by place, so that remarks in it stay. */
function withDays(
  file: string,
  path: string,
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): string {
  const list = (text: string): Node => entryOf(listIn(text, 'published'), path)?.children?.[1] as Node;
  let text = file;
  for (const [i, day] of after.entries()) {
    const own = list(text).children?.[i];
    if (!own) text = withItem(text, list(text), json(day));
    else if (day !== before[i]) text = withValue(text, own, json(day));
  }
  for (let i = before.length - 1; i >= after.length; i--) {
    const own = list(text);
    text = withoutChild(text, own, own.children?.[i] as Node);
  }
  return text;
}

/** The entry of a path, in whatever Unicode form the path is written. */
function entryOf(published: Node | undefined, path: string): Node | undefined {
  const wanted = path.normalize('NFC');
  return published?.children?.findLast((one) => textOf(one.children?.[0]).normalize('NFC') === wanted);
}

function dayIn(node: Node | undefined): string | null {
  return typeof node?.value === 'string' ? node.value : null;
}
