import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { nodeAnalyser } from './node/analyser.ts';
import { diskFiles } from './node/disk.ts';
import { isThread, serveThread } from './node/threads.ts';
import { start } from './server.ts';

// Start file of the language server in Node: over IPC, or over standard streams with --stdio. And of its threads.
if (isThread()) serveThread();
else
  start(createConnection(ProposedFeatures.all), {
    files: diskFiles,
    analyser: (options) => nodeAnalyser({ ...options, script: __filename, spare: 1 }),
  });
