import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM, FLAGS } from './host.ts';

// The server's browser bundle in a bare Web Worker, without an editor around it.

let browser: Browser;
let server: Server;

beforeAll(async () => {
  const script = readFileSync(join(import.meta.dirname, '../../dist/server.browser.js'));
  server = createServer((request, response) => {
    const isScript = request.url === '/server.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : '<!doctype html>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

test('a Web Worker answers, and reads an article', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const { capabilities, symbols } = await page.evaluate(async () => {
    const worker = new Worker('/server.js');
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
