import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { many } from '../support/many.ts';
import { CHROMIUM, FLAGS } from './host.ts';

// The server's browser bundle in a bare Web Worker, without an editor around it.

/** What the place of a worker is like. Each says so in the worker of the server, before the bundle. */
const PLACES = {
  usual: '',
  // tells of each worker that the server's own starts
  counted: `if (self.name === '') { const Own = Worker; self.Worker = class extends Own { constructor(...all) { super(...all); postMessage({ jsonrpc: '2.0', method: 'test/thread' }); } }; }`,
  without: 'self.Worker = undefined;',
  refusing: `self.Worker = function () { postMessage({ jsonrpc: '2.0', method: 'test/thread' }); throw new Error('refused'); };`,
  failing: `if (self.name !== '') throw new Error('broken');`,
};

let browser: Browser;
let server: Server;

beforeAll(async () => {
  const script = readFileSync(join(import.meta.dirname, '../../dist/server.browser.js'), 'utf8');
  server = createServer((request, response) => {
    const place = PLACES[(request.url ?? '').slice(1) as keyof typeof PLACES];
    response.setHeader('content-type', place === undefined ? 'text/html' : 'text/javascript');
    response.end(place === undefined ? '<!doctype html>' : place + script);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function openPage() {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/page`);
  return page;
}

test('a Web Worker answers, and reads an article', async () => {
  const page = await openPage();
  const { capabilities, symbols } = await page.evaluate(async () => {
    const worker = new Worker('/usual');
    const waiting = new Map<number, (result: unknown) => void>();
    worker.onmessage = ({ data }) => {
      if (data.method && data.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: data.id, result: null });
      else waiting.get(data.id)?.(data.result ?? data.error);
    };
    let last = 0;
    const ask = (method: string, params: unknown) =>
      new Promise<unknown>((resolve) => {
        waiting.set(++last, resolve);
        worker.postMessage({ jsonrpc: '2.0', id: last, method, params });
      });
    const tell = (method: string, params: unknown) => worker.postMessage({ jsonrpc: '2.0', method, params });
    const { capabilities } = (await ask('initialize', { processId: null, rootUri: null, capabilities: {} })) as {
      capabilities: Record<string, unknown>;
    };
    tell('initialized', {});
    const uri = 'untitled:Untitled-1';
    const text =
      'وزير المالية يزور عمّان\n\nقال وزير المالية سامي حداد أمس الأحد إن «الموازنة جاهزة» وإن الحكومة ستعرضها غدا.\n';
    tell('textDocument/didOpen', { textDocument: { uri, languageId: 'news-article', version: 1, text } });
    const symbols = await ask('textDocument/documentSymbol', { textDocument: { uri } });
    return { capabilities, symbols };
  });
  expect(capabilities).toMatchObject({ hoverProvider: true, documentSymbolProvider: true });
  expect(JSON.stringify(symbols)).toContain('وزير المالية يزور عمّان');
});

/** Opens a folder with the server in a place; resolves to what it tells of each file, and what it said meanwhile. */
async function openFolder(place: keyof typeof PLACES, files: Readonly<Record<string, string>>) {
  const page = await openPage();
  const told = await page.evaluate(
    async ({ place, files }) => {
      const worker = new Worker(`/${place}`);
      const folder = 'memfs:/articles';
      const uris = Object.keys(files).map((name) => `${folder}/${name}`);
      const found: Record<string, unknown> = {};
      const logged: string[] = [];
      let threads = 0;
      const done = new Promise<void>((resolve) => {
        worker.onmessage = ({ data: { id, method, params } }) => {
          if (method === 'test/thread') threads++;
          if (method === 'window/logMessage') logged.push(params.message);
          if (method === 'textDocument/publishDiagnostics') found[params.uri] = params.diagnostics;
          if (method === 'isnad/status' && !params.busy && params.analysed === uris.length) resolve();
          if (method === undefined || id === undefined) return;
          const text = files[String(params?.uri).slice(folder.length + 1)];
          const bytes = text === undefined ? undefined : new TextEncoder().encode(text);
          const content = bytes
            ? { base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) }
            : { failed: 'missing' };
          const answers: Record<string, unknown> = {
            'isnad/findFiles': { uris, skipped: [] },
            'isnad/readFile': content,
          };
          worker.postMessage({ jsonrpc: '2.0', id, result: answers[method] ?? null });
        };
      });
      worker.postMessage({
        jsonrpc: '2.0',
        id: 1,
        method: 'initialize',
        params: {
          processId: null,
          rootUri: null,
          capabilities: {},
          initializationOptions: { files: true, views: true },
          workspaceFolders: [{ uri: folder, name: 'articles' }],
        },
      });
      worker.postMessage({ jsonrpc: '2.0', method: 'initialized', params: {} });
      await done;
      worker.terminate();
      return { found, threads, logged };
    },
    { place, files },
  );
  await page.close();
  return told;
}

test('a folder is analysed in workers of the worker, and in this one where there are none or they fail', async () => {
  const files = many(60);
  const alone = await openFolder('without', files);
  expect(alone.threads).toBe(0);
  expect(Object.values(alone.found).flat().length).toBeGreaterThan(20);
  const beside = await openFolder('counted', files);
  expect(beside.threads).toBeGreaterThan(0);
  expect(beside.logged).toEqual([]);
  expect(beside.found).toEqual(alone.found);
  const refused = await openFolder('refusing', files);
  expect(refused.threads).toBeGreaterThan(0);
  expect(refused.logged.join()).toContain('refused');
  expect(refused.found).toEqual(alone.found);
  const failed = await openFolder('failing', files);
  expect(failed.logged.join()).toContain('broken');
  expect(failed.found).toEqual(alone.found);
});
