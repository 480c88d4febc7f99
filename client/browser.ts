import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Running, start } from './client.ts';

// Start file in VS Code for the Web: the server is a Web Worker.

let running: Running | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  running = start(context, async (options) => {
    const worker = new Worker(await addressOf(script));
    return { client: new LanguageClient('isnad', 'Isnad', options, worker), dispose: () => worker.terminate() };
  });
}

export function deactivate(): Promise<void> | undefined {
  return running?.stop();
}

/** An address that a Worker can be made of. An extension that was installed elsewhere has none: it is read. */
async function addressOf(script: vscode.Uri): Promise<string> {
  if (/^https?$/.test(script.scheme)) return script.toString(true);
  const bytes = await vscode.workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
