import { compare } from '../corpus/compare/compare.ts';
import { compareNames } from '../corpus/names.ts';
import { document, field } from './jsonl.ts';

/** `{"a": {"text"}, "b": {"text"}}` → how the one stands to the other. */
export function compareRow(row: Readonly<Record<string, unknown>>): object {
  return compare(document(row.a, '“a”'), document(row.b, '“b”'));
}

/** `{"a", "b"}` → do both name one person or place? */
export function nameRow(row: Readonly<Record<string, unknown>>): object {
  return compareNames(field(row, 'a'), field(row, 'b'));
}
