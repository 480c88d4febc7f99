import * as vscode from 'vscode';

/** Where the server keeps analysed articles for the next time: the extension's own storage. */
export function cacheOf(context: vscode.ExtensionContext): vscode.Uri {
  return vscode.Uri.joinPath(context.globalStorageUri, 'cache');
}

/** Forgets what was kept. What is shown stays; the next start analyses everything again. */
export function registerCacheCommand(context: vscode.ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('isnad.clearCache', async () => {
    try {
      await vscode.workspace.fs.delete(cacheOf(context), { recursive: true });
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) throw error;
    }
    void vscode.window.showInformationMessage(vscode.l10n.t('No analysed articles are kept any more.'));
  });
}
