import { afterEach, expect, test } from 'vitest';
import { COPY, FIRST } from '../support/articles.ts';
import { type Served, serve } from '../support/server.ts';

const A = 'file:///news/%D8%A3%D9%84%D9%81';
const B = 'file:///news/b';
const FIRST_URI = `${A}/first.txt`;
const COPY_URI = `${B}/copy.txt`;

let served: Served;
afterEach(() => served.stop());

const found = (uri: string) =>
  (served.diagnostics.get(uri) ?? []).filter(({ code }) => code === 'repeated-claim').length;
const fold = (added: string[], removed: string[]) =>
  served.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: added.map((uri) => ({ uri, name: uri })), removed: removed.map((uri) => ({ uri, name: uri })) },
  });

test('folders are compared with one another, and each has its own user file', async () => {
  const user = { [`${B}/.isnad.json`]: '{ "severity": { "repeated-claim": "off" } }' };
  served = await serve({ files: { [FIRST_URI]: FIRST, [COPY_URI]: COPY, ...user }, folders: [A, B] });
  await served.analysed(2);
  expect(found(FIRST_URI)).toBeGreaterThan(0);
  expect(served.diagnostics.get(COPY_URI)?.some(({ code }) => code === 'repeated-claim') ?? false).toBe(false);
});

test('a folder that leaves takes its findings along; one that comes is read', async () => {
  served = await serve({ files: { [FIRST_URI]: FIRST, [COPY_URI]: COPY }, folders: [A, B] });
  await served.analysed(2);
  fold([], [B]);
  await served.until(() => found(COPY_URI) === 0 && found(FIRST_URI) === 0);
  await served.analysed(1);
  fold([B], []);
  await served.until(() => found(COPY_URI) > 0 && found(FIRST_URI) > 0);
});

test('a document of a folder that left stays while its editor is open', async () => {
  served = await serve({ files: { [FIRST_URI]: FIRST, [COPY_URI]: COPY }, folders: [A, B] });
  served.open(COPY_URI);
  await served.analysed(2);
  fold([], [B]);
  served.edit(COPY_URI, 'سفينة قمح', 'سفينة');
  await served.until(() => served.marks.get(COPY_URI)?.version === 2);
  expect(found(COPY_URI)).toBeGreaterThan(0);
});

test('no folder at all', async () => {
  served = await serve({ folders: [] });
  const uri = served.open('untitled:Untitled-1', `${FIRST}`);
  await served.until(() => served.marks.has(uri));
  await served.analysed(1);
});
