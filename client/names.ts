import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import {
  NAME_AT,
  NAME_COMMANDS,
  type NameAt,
  type NameChoice,
  type NamePlace,
  type NameType,
  NEXT_MENTION,
  type NextMention,
  OTHER_NAMES,
  SPELLINGS,
  type Spellings,
  USER_FILE,
} from '../server/protocol.ts';
import { type Ask, isolated, placeOf, sayNoFolder } from './caret.ts';
import { rangeOf } from './commands.ts';
import { type Called, withDifferent, withLabel, withNotName, withSame, withType } from './decisions.ts';
import type { Edited } from './jsonedits.ts';
import { decide, tell } from './userfile.ts';

/** The commands that work on a name: of a code action the one it stands on, otherwise the one at the caret. */
export function registerNameCommands(ask: Ask): vscode.Disposable[] {
  const on = (command: string, run: (place: NamePlace, argument?: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(command, async (given?: unknown, argument?: unknown) => {
      const place = placeOf(given);
      if (place) await run(place, argument);
      else sayNoName();
    });
  return [
    on(NAME_COMMANDS.nextMention, (place) => go(ask, { ...place, backwards: false })),
    on(NAME_COMMANDS.previousMention, (place) => go(ask, { ...place, backwards: true })),
    on(NAME_COMMANDS.findSpellings, (place) => findSpellings(ask, place)),
    on(NAME_COMMANDS.same, (place) => same(ask, place)),
    on(NAME_COMMANDS.different, (place) => different(ask, place)),
    on(NAME_COMMANDS.notName, (place) => notName(ask, place)),
    on(NAME_COMMANDS.type, (place, type) => setType(ask, place, type as NameType | undefined)),
    on(NAME_COMMANDS.label, (place) => label(ask, place)),
  ];
}

const TYPES: Readonly<Record<NameType, string>> = {
  PER: vscode.l10n.t('person'),
  ORG: vscode.l10n.t('organisation'),
  LOC: vscode.l10n.t('place'),
  FAC: vscode.l10n.t('site'),
  EVENT: vscode.l10n.t('event'),
  PRODUCT: vscode.l10n.t('product'),
};

/** Goes on to the next mention and selects it, so that the same command leads on from there. */
async function go(ask: Ask, mention: NextMention): Promise<void> {
  const next = await ask<Location | null>(NEXT_MENTION, mention);
  if (!next) return sayNoName();
  await vscode.window.showTextDocument(vscode.Uri.parse(next.uri), { selection: rangeOf(next.range) });
}

/** Hands the editor's search one expression for all spellings. */
async function findSpellings(ask: Ask, place: NamePlace): Promise<void> {
  const spellings = await ask<Spellings | null>(SPELLINGS, place);
  if (!spellings) return sayNoName();
  await vscode.commands.executeCommand('workbench.action.findInFiles', {
    query: spellings.pattern,
    isRegex: true,
    isCaseSensitive: spellings.isCaseSensitive,
    matchWholeWord: false,
    triggerSearch: true,
  });
}

async function same(ask: Ask, place: NamePlace): Promise<void> {
  const name = await nameAt(ask, place);
  if (!name) return;
  const others = (await ask<NameChoice[]>(OTHER_NAMES, place)) ?? [];
  const choices = others.map((other) => ({
    label: other.labels.map(isolated).join(' · '),
    description:
      other.documents === 1
        ? vscode.l10n.t('{0} in 1 document', TYPES[other.type])
        : vscode.l10n.t('{0} in {1} documents', TYPES[other.type], other.documents),
    // What is typed is looked for here too: in every spelling, in both scripts.
    detail: other.names
      .filter((one) => !other.labels.includes(one))
      .map(isolated)
      .join(' · '),
    other,
  }));
  const chosen = await vscode.window.showQuickPick(choices, {
    title: vscode.l10n.t('{0} is the same as', isolated(name.name)),
    placeHolder: vscode.l10n.t('Type any spelling, Arabic or Latin'),
    matchOnDetail: true,
  });
  if (!chosen) return;
  const { other } = chosen;
  await write(
    name,
    (file) => withSame(file, name, calledOf(other)),
    vscode.l10n.t('{0} and {1} are one from now on.', isolated(name.name), isolated(calledOf(other).name)),
  );
}

async function different(ask: Ask, place: NamePlace): Promise<void> {
  const name = await nameAt(ask, place);
  if (!name) return;
  const own = name.name === name.written ? [name.name] : [name.name, name.written];
  const others = name.names.filter((other) => !own.includes(other));
  if (others.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} has no other spelling.', isolated(name.name)));
    return;
  }
  const choices = others.map((other) => ({ label: isolated(other), other }));
  const title = vscode.l10n.t('{0} is not the same as', isolated(name.name));
  const chosen = await vscode.window.showQuickPick(choices, { title });
  if (!chosen) return;
  await write(
    name,
    (file) => withDifferent(file, { name: name.name, names: own }, { name: chosen.other, names: [chosen.other] }),
    vscode.l10n.t('{0} and {1} are two from now on.', isolated(name.name), isolated(chosen.other)),
  );
}

async function notName(ask: Ask, place: NamePlace): Promise<void> {
  const name = await nameAt(ask, place);
  if (!name) return;
  await write(
    name,
    (file) => withNotName(file, name.written),
    vscode.l10n.t('{0} is no name from now on.', isolated(name.written)),
  );
}

async function setType(ask: Ask, place: NamePlace, given: NameType | undefined): Promise<void> {
  const name = await nameAt(ask, place);
  if (!name) return;
  const types = (Object.keys(TYPES) as NameType[]).filter((type) => type !== name.type);
  const choices = types.map((type) => ({ label: TYPES[type], type }));
  const title = vscode.l10n.t('{0} is', isolated(name.name));
  const type = given && given in TYPES ? given : (await vscode.window.showQuickPick(choices, { title }))?.type;
  if (!type) return;
  await write(
    name,
    (file) => withType(file, name, type),
    vscode.l10n.t('{0}: {1} from now on.', isolated(name.name), TYPES[type]),
  );
}

async function label(ask: Ask, place: NamePlace): Promise<void> {
  const name = await nameAt(ask, place);
  if (!name) return;
  const { ar, en } = name.label;
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Label of {0}', isolated(name.name)),
    prompt: vscode.l10n.t('Arabic letters make its Arabic label, others its English one.'),
    value: (/\p{Script=Arabic}/u.test(name.written) ? ar : en) ?? name.name,
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A label has letters.') : undefined),
  });
  const text = typed?.trim();
  if (!text) return;
  const script = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  await write(
    name,
    (file) => withLabel(file, name, script, text),
    vscode.l10n.t('{0} is shown as {1} from now on.', isolated(name.name), isolated(text)),
  );
}

/** The name at a place; the user is told where there is none, or no folder whose file could take a decision. */
async function nameAt(ask: Ask, place: NamePlace): Promise<(NameAt & Called & { folder: string }) | undefined> {
  const name = await ask<NameAt | null>(NAME_AT, place);
  if (!name) return sayNoName();
  const { folder } = name;
  return folder === null ? sayNoFolder(USER_FILE) : { ...name, folder };
}

async function write({ folder }: { folder: string }, edit: (file: string) => Edited, said: string): Promise<void> {
  if (await decide(folder, edit)) await tell(folder, said);
}

function calledOf({ names }: NameChoice): Called {
  return { name: names[0] ?? '', names };
}

function sayNoName(): undefined {
  void vscode.window.showInformationMessage(vscode.l10n.t('No name stands at the caret.'));
}
