import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser.js';
import { isThread, serveThread, startThread, threadCount } from './browser/threads.ts';
import { Pool } from './pool.ts';
import { start } from './server.ts';

// Start file of the language server in a Web Worker. And of its threads, which are workers of this one.
if (isThread()) serveThread();
else {
  const scope = self as unknown as DedicatedWorkerGlobalScope;
  start(createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
    files: undefined,
    analyser: ({ log }) => new Pool({ threads: threadCount(), start: startThread, log }),
  });
}
