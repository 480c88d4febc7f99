import { applyEdits, modify, parse } from 'jsonc-parser';

/** A finding the user does not want to see again, as it stands in `ignore` of the user's file. */
export interface Ignored {
  readonly code: string;
  /** Path in the folder, with forward slashes. */
  readonly path: string;
  /** The exact words of the passage. */
  readonly text: string;
}

/**
 * The user's file with one more entry in `ignore`; comments stay, and what is ignored
 * already is not added again. An empty text gives a new file. Throws where the text is no JSON
 * object: such a file is the user's to mend.
 */
export function withIgnored(file: string, { code, path, text }: Ignored): string {
  const before = file.trim() === '' ? '{}\n' : file;
  const value: unknown = parse(before, undefined, { allowTrailingComma: true });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('The file does not hold a JSON object.');
  }
  const listed = (value as { ignore?: unknown }).ignore;
  const known = Array.isArray(listed) ? listed : [];
  if (known.some((entry) => entry?.code === code && entry?.path === path && entry?.text === text)) return file;
  const at = Array.isArray(listed) ? ['ignore', known.length] : ['ignore'];
  const entry = { code, path, text };
  const edits = modify(before, at, Array.isArray(listed) ? entry : [entry], {
    formattingOptions: { insertSpaces: true, tabSize: 2, eol: before.includes('\r\n') ? '\r\n' : '\n' },
    isArrayInsertion: Array.isArray(listed),
  });
  return applyEdits(before, edits);
}
