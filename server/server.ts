import type { Connection, InitializeResult } from 'vscode-languageserver';
import type { Environment } from './environment.ts';

/** Serves a client over `connection`. */
export function start(connection: Connection, _environment: Environment): void {
  connection.onInitialize((): InitializeResult => ({ capabilities: {}, serverInfo: { name: 'isnad' } }));
  connection.listen();
}
