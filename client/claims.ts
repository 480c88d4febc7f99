import * as vscode from 'vscode';
import {
  CHECK_TEXT,
  type Checked,
  type CheckText,
  CLAIM_COMMANDS,
  type FoundClaim,
  type PassageOf,
  type TwoPassages,
} from '../server/protocol.ts';
import { type Ask, isolated } from './caret.ts';
import { rangeOf } from './commands.ts';
import { withUnrelated } from './relationdecisions.ts';
import { decide, tell } from './userfile.ts';

/** The commands that ask what the articles say of a text: one that is selected, also in an untitled document, or copied. */
export function registerClaimCommands(ask: Ask): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(CLAIM_COMMANDS.checkSelection, () => checkSelection(ask)),
    vscode.commands.registerCommand(CLAIM_COMMANDS.checkClipboard, async () =>
      check(ask, await vscode.env.clipboard.readText(), null),
    ),
    vscode.commands.registerCommand(CLAIM_COMMANDS.notRelated, notRelated),
  ];
}

/** The selected words, or the line at the caret. */
async function checkSelection(ask: Ask): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return say(vscode.l10n.t('Select some words first.'));
  const { document, selection } = editor;
  const range = selection.isEmpty ? document.lineAt(selection.active.line).range : selection;
  await check(ask, document.getText(range), document.uri.toString());
}

async function check(ask: Ask, text: string, from: string | null): Promise<void> {
  if (text.trim() === '') return say(vscode.l10n.t('There is no text to check.'));
  const asked: CheckText = { text, folder: null, from };
  const { documents, found } = (await ask<Checked>(CHECK_TEXT, asked)) ?? { documents: 0, found: [] };
  if (found.length === 0) return say(vscode.l10n.t('None of {0} articles says anything of this.', documents));
  const picks = found.map((claim) => ({
    label: `${KINDS[claim.kind]}: ${isolated(fileOf(claim.uri))}`,
    description: [claim.day, claim.because].filter(Boolean).join(' · '),
    detail: isolated(claim.text),
    claim,
  }));
  const title = vscode.l10n.t('What {0} articles say of this', documents);
  const chosen = await vscode.window.showQuickPick(picks, { title, matchOnDetail: true, matchOnDescription: true });
  if (!chosen) return;
  const { uri, range } = chosen.claim;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: rangeOf(range) });
}

/** How an article stands to the text. */
const KINDS: Readonly<Record<FoundClaim['kind'], string>> = {
  says: vscode.l10n.t('says it'),
  repeats: vscode.l10n.t('says the same'),
  paraphrases: vscode.l10n.t('says it in other words'),
  translates: vscode.l10n.t('says it in the other language'),
  alters: vscode.l10n.t('says it with a change'),
  contradicts: vscode.l10n.t('says otherwise'),
  denies: vscode.l10n.t('denial'),
  supersedes: vscode.l10n.t('one is overtaken by the other'),
  plans: vscode.l10n.t('one announces what the other tells'),
};

/** Two passages have nothing to do with one another: kept by their exact words. */
async function notRelated({ folder, a, b }: TwoPassages): Promise<void> {
  const worded = async ({ path, uri, range }: PassageOf) => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    return { path, text: document.getText(rangeOf(range)) };
  };
  const [one, other] = [await worded(a), await worded(b)];
  if (await decide(folder, (file) => withUnrelated(file, one, other)))
    await tell(folder, vscode.l10n.t('They count as unrelated from now on.'));
}

function fileOf(uri: string): string {
  return vscode.Uri.parse(uri).path.split('/').at(-1) ?? uri;
}

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
