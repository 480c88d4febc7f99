import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import { COMMANDS, type Ignore, type ShowRelated, USER_FILE } from '../server/protocol.ts';
import { withIgnored } from './decisions.ts';
import { decide, tell } from './userfile.ts';

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

/** Writes a finding into `ignore` of the user's file. */
async function ignore({ folder, ...finding }: Ignore): Promise<void> {
  if (!(await decide(folder, (file) => withIgnored(file, finding)))) return;
  await tell(folder, vscode.l10n.t('The finding is ignored from now on. This stands in {0}.', USER_FILE));
}

/** A range as VS Code has it. */
export function rangeOf({ start, end }: Location['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
