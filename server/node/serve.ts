import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node.js';
import { start } from '../server.ts';
import { diskFiles } from './disk.ts';

/** Serves the language server over standard streams; the process ends with its client. */
export function serve(): Promise<void> {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new StreamMessageWriter(process.stdout),
  );
  start(connection, { files: diskFiles });
  return new Promise((resolve) => process.stdin.on('end', resolve));
}
