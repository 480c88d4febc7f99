import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js';
import type { Environment } from '../environment.ts';
import { start } from '../server.ts';
import { diskFiles } from './disk.ts';

/** Serves the language server over standard streams; the process ends with its client. */
export function serve(analyser: Environment['analyser']): Promise<void> {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  start(connection, { files: diskFiles, ...(analyser ? { analyser } : {}) });
  return new Promise((resolve) => process.stdin.on('end', resolve));
}
