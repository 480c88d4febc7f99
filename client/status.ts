import * as vscode from 'vscode';
import { State } from 'vscode-languageclient';
import type { FileNotice, Status } from '../server/protocol.ts';

/** The status item: what was analysed and what was not, and the list on click. */
export class StatusView implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('isnad.status', vscode.StatusBarAlignment.Left, 10);
  readonly #output: vscode.LogOutputChannel;
  readonly #command: vscode.Disposable;
  #status: Status | undefined;
  /** Places already written to the output, so that each is told once. */
  readonly #told = new Set<string>();

  constructor(output: vscode.LogOutputChannel) {
    this.#output = output;
    this.#item.name = 'Isnad';
    this.#item.command = 'isnad.showStatus';
    this.#command = vscode.commands.registerCommand('isnad.showStatus', () => this.#list());
  }

  show(status: Status): void {
    this.#status = status;
    const left = status.skipped.length;
    const analysed =
      status.analysed === 1 ? vscode.l10n.t('1 article') : vscode.l10n.t('{0} articles', status.analysed);
    const skipped = left > 0 ? vscode.l10n.t(' · {0} not analysed', left) : '';
    this.#item.text = `${status.busy ? '$(loading~spin)' : left > 0 ? '$(warning)' : '$(references)'} ${analysed}${skipped}`;
    this.#item.tooltip = tooltip(status);
    this.#item.accessibilityInformation = { label: `Isnad: ${analysed}${skipped}`, role: 'button' };
    this.#item.show();
    for (const { uri, reason } of [...status.skipped, ...status.notices]) {
      const line = `${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}: ${reason}`;
      if (this.#told.has(line)) continue;
      this.#told.add(line);
      this.#output.warn(line);
    }
  }

  /** The server's process or worker came or went. */
  state(state: State): void {
    if (state === State.Starting) {
      this.#item.text = vscode.l10n.t('$(loading~spin) Isnad');
      this.#item.tooltip = vscode.l10n.t('Isnad is starting.');
      this.#item.show();
    } else if (state === State.Stopped && this.#item.text) {
      this.failed(vscode.l10n.t('The language server has stopped.'));
    }
  }

  failed(why: string): void {
    this.#status = undefined;
    this.#item.text = vscode.l10n.t('$(error) Isnad stopped');
    this.#item.tooltip = why;
    this.#item.show();
  }

  /** Takes the item away: nothing runs. */
  clear(): void {
    this.#status = undefined;
    this.#item.text = '';
    this.#item.hide();
  }

  dispose(): void {
    this.#item.dispose();
    this.#command.dispose();
  }

  async #list(): Promise<void> {
    const files = this.#status
      ? [...entries(this.#status.skipped, 'warning'), ...entries(this.#status.notices, 'info')]
      : [];
    const choices: Choice[] = [
      ...files,
      { label: '', kind: vscode.QuickPickItemKind.Separator },
      { label: vscode.l10n.t('$(debug-restart) Restart'), command: 'isnad.restart' },
      { label: vscode.l10n.t('$(output) Show output'), command: 'isnad.showOutput' },
      { label: vscode.l10n.t('$(folder) Analyse another folder as news'), command: 'isnad.analyseFolder' },
    ];
    const title = this.#status ? summary(this.#status) : vscode.l10n.t('Isnad does not run.');
    const chosen = await vscode.window.showQuickPick(choices, { title, matchOnDetail: true });
    if (chosen?.uri) await vscode.commands.executeCommand('vscode.open', chosen.uri);
    else if (chosen?.command) await vscode.commands.executeCommand(chosen.command);
  }
}

interface Choice extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly command?: string;
}

function entries(notices: readonly FileNotice[], icon: string): Choice[] {
  return notices.map(({ uri, reason }) => {
    const file = vscode.Uri.parse(uri);
    return { label: `$(${icon}) ${vscode.workspace.asRelativePath(file)}`, detail: reason, uri: file };
  });
}

function summary({ analysed, total, skipped, busy }: Status): string {
  if (busy) return vscode.l10n.t('{0} of {1} articles analysed so far', analysed, total);
  return skipped.length > 0
    ? vscode.l10n.t('{0} articles analysed, {1} not analysed', analysed, skipped.length)
    : vscode.l10n.t('{0} articles analysed', analysed);
}

/** Longest list in the tooltip; the whole one opens on click. */
const IN_TOOLTIP = 8;

function tooltip(status: Status): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(summary(status));
  for (const { uri, reason } of [...status.skipped, ...status.notices].slice(0, IN_TOOLTIP)) {
    text.appendMarkdown('\n\n');
    text.appendText(`${vscode.workspace.asRelativePath(vscode.Uri.parse(uri))}: ${reason}`);
  }
  if (status.skipped.length + status.notices.length > IN_TOOLTIP) text.appendMarkdown('\n\n…');
  return text;
}
