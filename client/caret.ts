import * as vscode from 'vscode';
import type { NamePlace } from '../server/protocol.ts';

/** Asks the server; `undefined` while none runs. */
export type Ask = <R>(method: string, params: object) => Promise<R | undefined>;

/** The place that a code action or a lens hands over, otherwise the caret; the context menu hands over what was clicked. */
export function placeOf(given: unknown): NamePlace | undefined {
  return isPlace(given) ? given : caret();
}

/** Words of another script, kept from reordering what they stand among. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** The user is told that decisions need a folder. */
export function sayNoFolder(file: string): undefined {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open the folder that holds the article: decisions stand in its {0}.', file),
  );
}

function caret(): NamePlace | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  return { uri: editor.document.uri.toString(), range: { start: plain(start), end: plain(end) } };
}

function plain({ line, character }: vscode.Position): { line: number; character: number } {
  return { line, character };
}

function isPlace(given: unknown): given is NamePlace {
  return typeof given === 'object' && given !== null && 'uri' in given && 'range' in given;
}
