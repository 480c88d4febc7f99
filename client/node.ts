import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ClientOptions } from '../server/protocol.ts';
import { cacheOf } from './cache.ts';
import { type Running, start } from './client.ts';

// Start file on a desktop and on a remote machine: the server is a process of its own, over IPC.

let running: Running | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  running = start(context, async (offered) => {
    // Analysed articles are kept in the extension's own storage.
    const cache = cacheOf(context);
    const can: ClientOptions = offered.initializationOptions;
    const initializationOptions = cache.scheme === 'file' ? { ...can, cache: cache.fsPath } : can;
    const options = { ...offered, initializationOptions };
    const transport = TransportKind.ipc;
    const debug = { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    const client = new LanguageClient('isnad', 'Isnad', { run: { module, transport }, debug }, options);
    return { client, dispose: () => {} };
  });
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
