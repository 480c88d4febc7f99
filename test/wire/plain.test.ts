import { afterEach, expect, test } from 'vitest';
import type { Environment } from '../../server/environment.ts';
import { COPY, FIRST } from '../support/articles.ts';
import { FOLDER, type Served, serve, uriOf } from '../support/server.ts';

// Any other editor: no custom requests, no dynamic registration, plain text, no commands.

let served: Served;
afterEach(() => served.stop());

const found = (path: string) =>
  (served.diagnostics.get(uriOf(path)) ?? []).filter(({ code }) => code === 'repeated-claim').length;

test('without disk access, what is open is compared', async () => {
  served = await serve({ options: {}, capabilities: {} });
  served.open('first.txt', FIRST, 'text');
  served.open('copy.txt', COPY, 'text');
  await served.until(() => found('first.txt') > 0 && found('copy.txt') > 0);
  expect(served.status).toBeUndefined();
  expect(served.marks.size).toBe(0);
  expect(served.registered).toEqual([]);
  const lens = await served.request<{ command: { command: string } }[]>('textDocument/codeLens', {
    textDocument: { uri: uriOf('first.txt') },
  });
  expect(lens.every(({ command }) => command.command === '')).toBe(true);
});

test('with disk access the folder is read', async () => {
  const files = new Map([[uriOf('first.txt'), FIRST]]);
  const environment: Environment = {
    files: {
      find: async (folder) => ({ uris: folder === FOLDER ? [...files.keys()] : [], skipped: [] }),
      read: async (uri) => {
        const text = files.get(uri);
        return text === undefined ? { failed: 'missing' } : new TextEncoder().encode(text);
      },
    },
  };
  served = await serve({ options: {}, capabilities: {}, environment });
  const uri = served.open('copy.txt', COPY, 'text');
  await served.until(() => found('first.txt') > 0 && found('copy.txt') > 0);
  const hover = await served.request<{ contents: { kind: string; value: string } }>(
    'textDocument/hover',
    served.at('copy.txt', 'وصلت سفينة'),
  );
  expect(hover.contents.kind).toBe('plaintext');
  expect(hover.contents.value).toContain('first.txt:5');
  const symbols = await served.request<{ location: { uri: string } }[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(symbols[0]?.location.uri).toBe(uri);
});

test('the one command of the server opens the other text where the client can show it', async () => {
  served = await serve({ options: {}, capabilities: { window: { showDocument: { support: true } } } });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  await served.request('workspace/executeCommand', {
    command: 'isnad.open',
    arguments: [{ uri: uriOf('copy.txt'), range }],
  });
  expect(served.shown).toEqual([{ uri: uriOf('copy.txt'), selection: range }]);
});
