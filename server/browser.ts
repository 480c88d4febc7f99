import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser.js';
import { start } from './server.ts';

// Start file of the language server in a Web Worker.
const scope = self as unknown as DedicatedWorkerGlobalScope;
start(createConnection(ProposedFeatures.all, new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  files: undefined,
});
