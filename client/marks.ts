import * as vscode from 'vscode';
import { LANGUAGE, type Marks, type NameType } from '../server/protocol.ts';

// Names and days are underlined by a border. Anything that styles the letters themselves (colour,
// weight, opacity, text decoration, content) would cut a right-to-left line into pieces that VS Code
// then lays out left to right.

type Kind = 'person' | 'organisation' | 'place' | 'other' | 'day';

const KINDS: Readonly<Record<NameType, Kind>> = {
  PER: 'person',
  ORG: 'organisation',
  LOC: 'place',
  FAC: 'place',
  EVENT: 'other',
  PRODUCT: 'other',
};

/** Underlines names and days in the editors, as the server tells where they stand. */
export class MarkView implements vscode.Disposable {
  readonly #marks = new Map<string, Marks>();
  readonly #types: Readonly<Record<Kind, vscode.TextEditorDecorationType>> = {
    person: underline('isnad.person', 'solid'),
    organisation: underline('isnad.organisation', 'solid'),
    place: underline('isnad.place', 'solid'),
    other: underline('isnad.thing', 'solid'),
    day: underline('isnad.day', 'dotted'),
  };
  readonly #listeners = [
    vscode.window.onDidChangeVisibleTextEditors((editors) => {
      for (const editor of editors) this.#draw(editor);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#marks.delete(uri.toString())),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('isnad.underline')) this.#drawAll();
    }),
  ];

  show(marks: Marks): void {
    const uri = vscode.Uri.parse(marks.uri).toString();
    this.#marks.set(uri, marks);
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() === uri) this.#draw(editor);
    }
  }

  /** Takes all underlines away. */
  clear(): void {
    this.#marks.clear();
    this.#drawAll();
  }

  dispose(): void {
    for (const listener of this.#listeners) listener.dispose();
    for (const type of Object.values(this.#types)) type.dispose();
  }

  #drawAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    if (editor.document.languageId !== LANGUAGE) return;
    const marks = this.#marks.get(editor.document.uri.toString());
    // Marks of an older text wait for those of the newer: meanwhile the editor moves what it has.
    if (marks && marks.version !== editor.document.version) return;
    const settings = vscode.workspace.getConfiguration('isnad.underline', editor.document);
    const ranges: Record<Kind, vscode.Range[]> = { person: [], organisation: [], place: [], other: [], day: [] };
    if (marks && settings.get('names', true)) {
      for (const [type, kind] of Object.entries(KINDS)) {
        ranges[kind].push(...(marks.names[type as NameType] ?? []).map(rangeOf));
      }
    }
    if (marks && settings.get('days', true)) ranges.day.push(...marks.dates.map(rangeOf));
    for (const [kind, type] of Object.entries(this.#types)) editor.setDecorations(type, ranges[kind as Kind]);
  }
}

function underline(color: string, borderStyle: 'solid' | 'dotted'): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    borderColor: new vscode.ThemeColor(color),
    borderStyle,
    borderWidth: '0 0 2px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function rangeOf({ start, end }: Marks['dates'][number]): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
