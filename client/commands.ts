import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import { COMMANDS, type Ignore, type ShowRelated, USER_FILE } from '../server/protocol.ts';
import { withIgnored } from './decisions.ts';

/** The commands that lenses and corrections name. */
export function registerCommands(): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(COMMANDS.open, open),
    vscode.commands.registerCommand(COMMANDS.showRelated, showRelated),
    vscode.commands.registerCommand(COMMANDS.ignore, ignore),
  ];
}

/** Opens a passage and selects it. */
async function open(location: Location): Promise<void> {
  await vscode.window.showTextDocument(vscode.Uri.parse(location.uri), { selection: rangeOf(location.range) });
}

/** Shows passages in the editor's own list, over the text that the lens stands in. */
async function showRelated({ uri, range, places }: ShowRelated): Promise<void> {
  await vscode.commands.executeCommand(
    'editor.action.showReferences',
    vscode.Uri.parse(uri),
    rangeOf(range).start,
    places.map((place) => new vscode.Location(vscode.Uri.parse(place.uri), rangeOf(place.range))),
  );
}

/** Writes a finding into `ignore` of the user's file, which is made if there is none. */
async function ignore({ folder, ...finding }: Ignore): Promise<void> {
  const uri = vscode.Uri.joinPath(vscode.Uri.parse(folder), USER_FILE);
  try {
    const document = await vscode.workspace.openTextDocument(uri).then(
      (opened) => opened,
      () => undefined,
    );
    if (document) {
      const edit = new vscode.WorkspaceEdit();
      const whole = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
      edit.replace(uri, whole, withIgnored(document.getText(), finding));
      if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) throw new Error(uri.fsPath);
    } else {
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(withIgnored('', finding)));
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', USER_FILE, reason));
    return;
  }
  const show = vscode.l10n.t('Show {0}', USER_FILE);
  const text = vscode.l10n.t('The finding is ignored from now on. This stands in {0}.', USER_FILE);
  if ((await vscode.window.showInformationMessage(text, show)) === show) {
    await vscode.window.showTextDocument(uri);
  }
}

function rangeOf({ start, end }: Location['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
