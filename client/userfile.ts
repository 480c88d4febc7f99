import * as vscode from 'vscode';
import { USER_FILE } from '../server/protocol.ts';
import { NEW_FILE } from './decisions.ts';
import { difference, type Edited } from './jsonedits.ts';

/**
 * Writes one more decision into the user's file of a folder, which is made where there is none. It is
 * edited and saved as a document, so that undo works in it. Returns whether it says so now; where it
 * could not be written the user is told, and a broken file opens at the place.
 */
export async function decide(folder: string, edit: (file: string) => Edited): Promise<boolean> {
  const uri = userFile(folder);
  try {
    const document = await opened(uri);
    const before = document.getText();
    const after = edit(before);
    if ('problem' in after) {
      await showProblem(document, after);
      return false;
    }
    if (after.text !== before) {
      const change = new vscode.WorkspaceEdit();
      const { start, end, text } = difference(before, after.text);
      change.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
      if (!(await vscode.workspace.applyEdit(change))) throw new Error(uri.fsPath);
    }
    if (document.isDirty && !(await document.save())) throw new Error(uri.fsPath);
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', USER_FILE, reason));
    return false;
  }
}

/** Tells what was decided, with the way to where it stands. */
export async function tell(folder: string, text: string): Promise<void> {
  const show = vscode.l10n.t('Show {0}', USER_FILE);
  if ((await vscode.window.showInformationMessage(text, show)) === show) {
    await vscode.window.showTextDocument(userFile(folder));
  }
}

function userFile(folder: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.Uri.parse(folder), USER_FILE);
}

/** The user's file as a document; one without decisions is made where there is none. */
async function opened(uri: vscode.Uri): Promise<vscode.TextDocument> {
  try {
    await vscode.workspace.fs.stat(uri);
  } catch {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(NEW_FILE));
  }
  return vscode.workspace.openTextDocument(uri);
}

async function showProblem(document: vscode.TextDocument, problem: { problem: string; offset: number }): Promise<void> {
  const place = document.positionAt(problem.offset);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
  void vscode.window.showErrorMessage(
    vscode.l10n.t('Nothing was written into {0}: {1} (line {2}).', USER_FILE, problem.problem, place.line + 1),
  );
}
