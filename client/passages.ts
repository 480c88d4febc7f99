import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import { COMMANDS } from '../server/protocol.ts';

/** Scheme of a document that holds one passage of an article, to be compared with another. */
const SCHEME = 'isnad-passage';

/** A language of its own: read like an article, and not analysed as one. */
const PASSAGE_LANGUAGE = 'news-passage';

/** Command that shows two passages in the editor's comparison, as two documents that hold nothing else. */
export function registerPassages(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, { provideTextDocumentContent: passage }),
    vscode.commands.registerCommand(COMMANDS.compare, async (a: Location, b: Location) => {
      const [left, right] = [passageUri(a), passageUri(b)];
      for (const uri of [left, right]) {
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.languages.setTextDocumentLanguage(document, PASSAGE_LANGUAGE);
      }
      await vscode.commands.executeCommand('vscode.diff', left, right, `${label(a)} ↔ ${label(b)}`);
    }),
  );
}

function passageUri(location: Location): vscode.Uri {
  const { path } = vscode.Uri.parse(location.uri);
  const { start } = location.range;
  // The path is what a tab shows; the query is what is read.
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `${path}:${start.line + 1}`,
    query: JSON.stringify(location),
  });
}

async function passage(uri: vscode.Uri): Promise<string> {
  const { uri: source, range } = JSON.parse(uri.query) as Location;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(source));
  const { start, end } = range;
  return document.getText(new vscode.Range(start.line, start.character, end.line, end.character)).trim();
}

function label({ uri, range }: Location): string {
  const { path } = vscode.Uri.parse(uri);
  return `${path.slice(path.lastIndexOf('/') + 1)}:${range.start.line + 1}`;
}
