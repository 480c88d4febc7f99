import * as vscode from 'vscode';
import { LANGUAGE } from '../server/protocol.ts';
import { globsOf } from './files.ts';

/** Whether an open editor or a workspace folder holds an article. One bounded search a glob. */
export async function hasArticles(): Promise<boolean> {
  if (vscode.workspace.textDocuments.some(({ languageId }) => languageId === LANGUAGE)) return true;
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    for (const glob of globsOf(uri)) {
      const pattern = new vscode.RelativePattern(uri, glob);
      if ((await vscode.workspace.findFiles(pattern, '**/node_modules/**', 1)).length > 0) return true;
    }
    // A user's file says that the folder is one of articles, whatever they are called.
    if (await exists(vscode.Uri.joinPath(uri, '.isnad.json'))) return true;
  }
  return false;
}

/**
 * *Analyse this folder as news*: the `.txt` and `.md` files of a folder become articles, by
 * `files.associations` in the workspace's settings. `ready` is called when that is written.
 */
export function registerFolderCommand(ready: () => Promise<void>): vscode.Disposable {
  return vscode.commands.registerCommand('isnad.analyseFolder', async (clicked?: vscode.Uri) => {
    const folder = clicked ?? (await pickFolder());
    if (!folder) return;
    const root = vscode.workspace.getWorkspaceFolder(folder);
    if (!root) return;
    const inner = folder.path.slice(root.uri.path.length).replace(/^\//, '');
    const within = inner ? `**/${inner}/**/` : '';
    try {
      await associate(root.uri, { [`${within}*.txt`]: LANGUAGE, [`${within}*.md`]: LANGUAGE });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const text = vscode.l10n.t('The folder could not be set up, its settings cannot be written: {0}', reason);
      void vscode.window.showErrorMessage(text);
      return;
    }
    await ready();
    const show = vscode.l10n.t('Show Settings');
    const undo = vscode.l10n.t('Undo');
    const text = vscode.l10n.t(
      'Isnad now reads the .txt and .md files of “{0}” as news articles. This stands in the workspace settings (files.associations); the articles stay as they are.',
      inner || root.name,
    );
    const answer = await vscode.window.showInformationMessage(text, show, undo);
    if (answer === show) await vscode.commands.executeCommand('workbench.action.openWorkspaceSettingsFile');
    if (answer === undo) {
      await associate(root.uri, { [`${within}*.txt`]: undefined, [`${within}*.md`]: undefined });
    }
  });
}

async function associate(root: vscode.Uri, wanted: Readonly<Record<string, string | undefined>>): Promise<void> {
  const files = vscode.workspace.getConfiguration('files', root);
  const folders = vscode.workspace.workspaceFolders?.length ?? 0;
  const own = files.inspect<Record<string, string>>('associations');
  const before = folders > 1 ? own?.workspaceFolderValue : own?.workspaceValue;
  const after = Object.entries({ ...before, ...wanted }).filter(([, language]) => language !== undefined);
  const target = folders > 1 ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  await files.update('associations', after.length > 0 ? Object.fromEntries(after) : undefined, target);
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders[0]) return folders[0].uri;
  const open = vscode.l10n.t('Open Folder…');
  const text = vscode.l10n.t('Open the folder that holds your articles first.');
  if ((await vscode.window.showInformationMessage(text, open)) === open) {
    await vscode.commands.executeCommand('workbench.action.files.openFolder');
  }
  return undefined;
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
