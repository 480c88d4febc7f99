import { afterEach, expect, test } from 'vitest';
import { COPY, FIRST } from '../support/articles.ts';
import { type Served, serve, uriOf } from '../support/server.ts';

let served: Served;
afterEach(() => served.stop());

const reason = (path: string) => served.status?.skipped.find(({ uri }) => uri === uriOf(path))?.reason;
const notice = (path: string) => served.status?.notices.find(({ uri }) => uri === uriOf(path))?.reason;

/** Text in Windows-1256, the old encoding of Arabic archives. */
function windows1256(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1256');
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text], (char) => bytes.get(char) ?? 0x3f);
}

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
}

test('old encodings are read, with a notice', async () => {
  served = await serve({ files: { 'first.txt': windows1256(FIRST), 'copy.txt': utf16(COPY) } });
  await served.analysed(2);
  expect(notice('first.txt')).toMatch(/1256/);
  expect(notice('copy.txt')).toMatch(/UTF-16/);
  expect(served.status?.skipped).toEqual([]);
  const symbols = await served.request<{ name: string }[]>('textDocument/documentSymbol', {
    textDocument: { uri: uriOf('first.txt') },
  });
  expect(symbols[0]?.name).toBe('وصول سفينة إغاثة إلى ميناء بورتسودان');
});

test('an editor that took a file for another encoding does not make it worse', async () => {
  const bytes = windows1256(FIRST);
  served = await serve({ files: { 'first.txt': bytes, 'copy.txt': COPY } });
  await served.analysed(2);
  const before = served.published.length;
  served.open('first.txt', new TextDecoder().decode(bytes));
  await served.until(() => /reopen/.test(notice('first.txt') ?? ''));
  expect(served.published.slice(before).filter(([uri]) => uri === uriOf('copy.txt'))).toEqual([]);
});

test('what cannot be read is named with its reason, and the rest is analysed', async () => {
  served = await serve({
    files: {
      'first.txt': FIRST,
      'binary.txt': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
      'empty.txt': '',
      'blank.txt': ' \n\n ',
      'denied.txt': 'denied',
      'large.txt': 'a '.repeat(4_500_000),
    },
  });
  await served.analysed(1);
  expect(reason('binary.txt')).toMatch(/not text/);
  expect(reason('empty.txt')).toMatch(/empty/);
  expect(reason('blank.txt')).toMatch(/empty/);
  expect(reason('denied.txt')).toMatch(/may not be read/);
  expect(reason('large.txt')).toMatch(/larger than/);
  expect(served.logged.filter((line) => line.includes('denied.txt'))).toHaveLength(1);
  served.write('denied.txt', COPY);
  await served.analysed(2);
  expect(reason('denied.txt')).toBeUndefined();
});

test('a file that is gone before it is read is no reason to worry', async () => {
  served = await serve({ files: { 'first.txt': FIRST, 'copy.txt': COPY } });
  served.files.delete(uriOf('copy.txt'));
  await served.analysed(1);
  expect(served.status?.skipped).toEqual([]);
});

test('an article is emptied in the editor and filled again', async () => {
  served = await serve({ files: { 'first.txt': FIRST, 'copy.txt': COPY } });
  served.open('copy.txt');
  await served.analysed(2);
  served.edit('copy.txt', COPY, '');
  await served.analysed(1);
  served.edit('copy.txt', '', COPY);
  await served.analysed(2);
});
