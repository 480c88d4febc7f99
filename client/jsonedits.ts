import { applyEdits, type Edit, type Node, type ParseError, parseTree } from 'jsonc-parser';

// Edits of JSON with comments that touch nothing else: one entry a line, so that what two people add
// at different places of a list is merged by their version control without a question.

/** A text after an edit, or why and where it is none that can be edited: such a file is the user's to mend. */
export type Edited = { readonly text: string } | { readonly problem: string; readonly offset: number };

/** The object that a text holds. An empty text has none. */
export function objectIn(text: string): Node | { readonly problem: string; readonly offset: number } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) return { problem: 'it is not JSON here', offset: error.offset };
  if (root?.type !== 'object') return { problem: 'it holds no object in { }', offset: root?.offset ?? 0 };
  return root;
}

/** The value of a key; of a key that stands there twice the last, as everywhere in JSON. */
export function valueAt(object: Node | undefined, key: string): Node | undefined {
  return propertyOf(object, key)?.children?.[1];
}

export function propertyOf(object: Node | undefined, key: string): Node | undefined {
  return object?.children?.findLast((property) => property.children?.[0]?.value === key);
}

/** A text as it is written in JSON; what can't be seen or turns the direction is spelt out. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (hidden) => `\\u${hidden.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The text with one more entry in a list or an object, before the first child that comes after it. */
export function withEntry(text: string, container: Node, entry: string, comesAfter: (child: Node) => boolean): string {
  const children = container.children ?? [];
  const eol = lineEndOf(text);
  const { own, inner } = indents(text, container);
  const edits = children.length > 0 ? splits(text, container, eol + inner, eol + own) : [];
  const at = children.findIndex(comesAfter);
  const before = at < 0 ? children.at(-1) : children[at - 1];
  if (!before) {
    const from = lineTail(text, container.offset + 1);
    const close = endOf(container) - 1;
    const isOneLine = children.length === 0 && !text.slice(from, close).includes('\n');
    const ending = children.length > 0 ? ',' : isOneLine ? eol + own : '';
    edits.push({ offset: from, length: isOneLine ? close - from : 0, content: `${eol}${inner}${entry}${ending}` });
  } else {
    const end = endOf(before);
    const comma = commaAfter(text, end);
    const tail = lineTail(text, comma === undefined ? end : comma + 1);
    if (comma !== undefined) edits.push({ offset: tail, length: 0, content: `${eol}${inner}${entry},` });
    else if (tail === end) edits.push({ offset: end, length: 0, content: `,${eol}${inner}${entry}` });
    else
      edits.push(
        { offset: end, length: 0, content: ',' },
        { offset: tail, length: 0, content: `${eol}${inner}${entry}` },
      );
  }
  return applied(text, edits);
}

/** The text with one more item at the end of a short list, on its line if it stands on one. */
export function withItem(text: string, list: Node, item: string): string {
  const last = list.children?.at(-1);
  if (!last || text.slice(list.offset, endOf(list)).includes('\n')) return withEntry(text, list, item, () => false);
  const comma = commaAfter(text, endOf(last));
  const edit =
    comma === undefined
      ? { offset: endOf(last), length: 0, content: `, ${item}` }
      : { offset: comma + 1, length: 0, content: ` ${item},` };
  return applyEdits(text, [edit]);
}

/** The text without a child of a list or object; with it goes what stands behind it on its line. */
export function withoutChild(text: string, container: Node, child: Node): string {
  const children = container.children ?? [];
  const at = children.indexOf(child);
  const [before, next] = [children[at - 1], children[at + 1]];
  const comma = commaAfter(text, endOf(child));
  const start = lineStart(text, child.offset);
  const tail = lineTail(text, comma === undefined ? endOf(child) : comma + 1);
  const edits: Edit[] = [];
  const lineEnd = start === undefined ? undefined : endOfLine(text, tail);
  if (start !== undefined && lineEnd !== undefined) {
    edits.push({ offset: start, length: lineEnd - start, content: '' });
  } else {
    const end = next ? next.offset : comma === undefined ? endOf(child) : comma + 1;
    edits.push({ offset: child.offset, length: end - child.offset, content: '' });
  }
  const commaBefore = before && !next && comma === undefined ? commaAfter(text, endOf(before)) : undefined;
  if (commaBefore !== undefined) {
    const blanks = start === undefined ? child.offset - commaBefore : 1;
    edits.push({ offset: commaBefore, length: blanks, content: '' });
  }
  return applied(text, edits);
}

/** The text with another value in place of one. */
export function withValue(text: string, node: Node, value: string): string {
  return applyEdits(text, [{ offset: node.offset, length: node.length, content: value }]);
}

/** The one stretch in which two texts differ, so that carets elsewhere in the file stay where they are. */
export function difference(before: string, after: string): { start: number; end: number; text: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = before.length;
  let to = after.length;
  while (end > start && to > start && before[end - 1] === after[to - 1]) {
    end--;
    to--;
  }
  // Never half of a character.
  if (/[\ud800-\udbff]/.test(before[start - 1] ?? '')) start--;
  if (/[\udc00-\udfff]/.test(before[end] ?? '')) {
    end++;
    to++;
  }
  return { start, end, text: after.slice(start, to) };
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Puts each child that shares its line with what comes before on a line of its own, and the end too. */
function splits(text: string, container: Node, toChild: string, toEnd: string): Edit[] {
  const edits: Edit[] = [];
  let from = container.offset + 1;
  for (const child of container.children ?? []) {
    if (!text.slice(from, child.offset).includes('\n')) edits.push(blanks(text, from, toChild));
    from = (commaAfter(text, endOf(child)) ?? endOf(child) - 1) + 1;
  }
  const close = endOf(container) - 1;
  if (text.slice(from, close).includes('\n')) return edits;
  let start = close;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  edits.push({ offset: start, length: close - start, content: toEnd });
  return edits;
}

function blanks(text: string, from: number, content: string): Edit {
  let to = from;
  while (/[ \t]/.test(text[to] ?? '')) to++;
  return { offset: from, length: to - from, content };
}

/** Applies edits of one text; of those at one place the earlier in the list comes last, as a line's end does. */
function applied(text: string, edits: readonly Edit[]): string {
  let out = text;
  const ranked = edits.map((edit, i) => ({ edit, i })).sort((a, b) => b.edit.offset - a.edit.offset || a.i - b.i);
  for (const { edit } of ranked) {
    out = out.slice(0, edit.offset) + edit.content + out.slice(edit.offset + edit.length);
  }
  return out;
}

/** The blanks before the line that a container begins on, and those before its children. */
function indents(text: string, container: Node): { own: string; inner: string } {
  const own = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', container.offset) + 1))?.[0] ?? '';
  for (const child of container.children ?? []) {
    const start = lineStart(text, child.offset);
    if (start !== undefined) return { own, inner: text.slice(start, child.offset) };
  }
  return { own, inner: own + (/\n([ \t]+)(?=["\]}[{/])/.exec(text)?.[1] ?? '  ') };
}

/** Where the line of an offset begins, if nothing but blanks stands before it there. */
function lineStart(text: string, offset: number): number | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return start > 0 && /^[ \t]*$/.test(text.slice(start, offset)) ? start : undefined;
}

/** The comma that follows, comments aside. */
function commaAfter(text: string, offset: number): number | undefined {
  const comma = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*,/y;
  comma.lastIndex = offset;
  return comma.test(text) ? comma.lastIndex - 1 : undefined;
}

/** The end of the comments that follow on the same line; the offset itself where another entry follows there. */
function lineTail(text: string, offset: number): number {
  const comments = /(?:[ \t]*\/\*[^\n]*?\*\/)*(?:[ \t]*\/\/[^\r\n]*)?/y;
  comments.lastIndex = offset;
  comments.test(text);
  const end = Math.max(offset, comments.lastIndex);
  const isLast = /[ \t]*(?:[\r\n\]}]|$)/y;
  isLast.lastIndex = end;
  return isLast.test(text) ? end : offset;
}

/** The beginning of the next line, if nothing but blanks follows on this one. */
function endOfLine(text: string, offset: number): number | undefined {
  const rest = /[ \t]*\r?\n/y;
  rest.lastIndex = offset;
  return rest.test(text) ? rest.lastIndex : undefined;
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}
