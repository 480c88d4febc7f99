import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { diskFiles } from './node/disk.ts';
import { start } from './server.ts';

// Start file of the language server in Node: over IPC, or over standard streams with --stdio.
start(createConnection(ProposedFeatures.all), { files: diskFiles });
