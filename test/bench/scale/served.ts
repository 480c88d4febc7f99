import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import { linesIn } from '../../../server/locate.ts';
import type { Status } from '../../../server/protocol.ts';
import { quantile } from '../clock.ts';
import type { MadeFolder } from './folder.ts';

/** What a folder takes that an editor opens: the built server in a process of its own, over streams. Milliseconds. */
export interface ServedCost {
  /** From the start of the process to the first findings in the open file, and to the last in all files. */
  readonly first: number;
  readonly complete: number;
  /** Work of all its threads. */
  readonly cpu: number;
  /** Longest time for which the server answered nothing while it loaded, and what one wait in a thousand was above. */
  readonly longest: number;
  readonly tail: number;
  /** Time of an answer to a hover meanwhile, from the question, of nineteen in twenty. */
  readonly hover: number;
  /** Largest memory of the process, in bytes. */
  readonly rss: number;
}

/** Between two questions while the folder loads, in milliseconds. */
const PAUSE = 25;

/** Opens a folder and its first article with the server and waits until all is told. */
export async function servedCost({ folder, names, cache }: MadeFolder): Promise<ServedCost> {
  const name = names[0] ?? '';
  const uri = pathToFileURL(join(folder, name)).href;
  const text = readFileSync(join(folder, name), 'utf8');
  const started = performance.now();
  const server = spawn(process.execPath, ['--import', './test/bench/scale/loop.mjs', 'dist/server.cjs', '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, XDG_CACHE_HOME: cache },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout as Readable),
    new StreamMessageWriter(server.stdin as Writable),
  );
  let first = Number.NaN;
  connection.onNotification('textDocument/publishDiagnostics', (told: { uri: string; diagnostics: unknown[] }) => {
    if (Number.isNaN(first) && told.uri === uri && told.diagnostics.length > 0) first = performance.now() - started;
  });
  const complete = new Promise<number>((resolve) => {
    connection.onNotification('isnad/status', ({ busy, analysed, skipped }: Status) => {
      if (!busy && analysed + skipped.length >= names.length) resolve(performance.now() - started);
    });
  });
  const died = once(server, 'exit').then(([code, signal]) => {
    throw new Error(`The server ended (${signal ?? code}) before all of ${names.length} articles were told.`);
  });
  died.catch(() => {}); // it ends at last
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { window: { workDoneProgress: true } },
    initializationOptions: { views: true },
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'articles' }],
  });
  server.send('begin');
  void connection.sendNotification('initialized', {});
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'news-article', version: 1, text },
  });
  let isLoading = true;
  const answers: number[] = [];
  const asking = (async () => {
    const lines = linesIn(text);
    for (let turn = 0; isLoading; turn++) {
      const position = lines.position((turn * 37) % text.length);
      const asked = performance.now();
      await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position });
      answers.push(performance.now() - asked);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  })();
  const done = await Promise.race([complete, died]);
  isLoading = false;
  await asking;
  const seen = await askedOf(server);
  await connection.sendRequest('shutdown');
  void connection.sendNotification('exit');
  await once(server, 'exit');
  connection.dispose();
  return { ...seen, first, complete: done, hover: quantile(answers, 0.95) };
}

/** What the server's process has seen of itself. */
async function askedOf(server: ChildProcess): Promise<Pick<ServedCost, 'longest' | 'tail' | 'cpu' | 'rss'>> {
  const answer = once(server, 'message');
  server.send('tell');
  const [seen] = await answer;
  return seen;
}
