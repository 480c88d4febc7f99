import { gunzipSync, gzipSync } from 'node:zlib';

/**
 * A pack: documents by key in one file that is written once and never changed. Four bytes tell how
 * long the index is; then come the index and the documents, each compressed with gzip alone: one is
 * read without the others, and its checksum tells damage wherever it is.
 */

/** Where a document's bytes stand in its file, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Bytes that tell how long the index is. */
export const HEAD = 4;

/** The bytes of a pack of documents that are compressed already. */
export function packed(entries: ReadonlyMap<string, Uint8Array>): Uint8Array {
  let end = 0;
  const index = [...entries].map(([key, { length }]) => {
    end += length;
    return [key, length];
  });
  const told = gzipSync(JSON.stringify(index));
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(told.length);
  return Buffer.concat([head, told, ...entries.values()], HEAD + told.length + end);
}

/** Length of the index as the first bytes tell it. */
export function indexLength(head: Uint8Array): number {
  return Buffer.from(head).readUInt32LE();
}

/** What a pack holds, from the bytes of its index. Throws when they are damaged. */
export function indexed(index: Uint8Array): Map<string, Stretch> {
  let end = HEAD + index.length;
  const rows = JSON.parse(gunzipSync(index).toString()) as [key: string, length: number][];
  return new Map(
    rows.map(([key, length]) => {
      const start = end;
      end += length;
      return [key, { start, end }];
    }),
  );
}
