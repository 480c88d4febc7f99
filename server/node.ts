import { createConnection, ProposedFeatures } from 'vscode-languageserver/node.js';
import { start } from './server.ts';

// Start file of the language server in Node: over IPC, or over standard streams with --stdio.
start(createConnection(ProposedFeatures.all), { files: undefined });
