import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Running, start } from './client.ts';

// Start file in VS Code for the Web: the server is a Web Worker.

let running: Running | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  running = start(context, (options) => {
    const worker = new Worker(script);
    return { client: new LanguageClient('isnad', 'Isnad', options, worker), dispose: () => worker.terminate() };
  });
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}
