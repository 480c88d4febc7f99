import * as vscode from 'vscode';
import type { Location } from 'vscode-languageclient';
import {
  CHAIN,
  type Chain,
  type ChainStep,
  LEDGER,
  type Ledger,
  NAME_AT,
  type NameAt,
  type NameChoice,
  type NamePlace,
  ORIGINS,
  type Origins,
  OTHER_NAMES,
  SOURCE_COMMANDS,
  type SourceName,
  type TheseDocuments,
  USER_FILE,
} from '../server/protocol.ts';
import { type Ask, isolated, placeOf, sayNoFolder } from './caret.ts';
import { rangeOf } from './commands.ts';
import { withIndependent, withSameOrigin } from './relationdecisions.ts';
import { decide, tell } from './userfile.ts';

/** The commands about who says so, through whom, and where it comes from. */
export function registerSourceCommands(ask: Ask): vscode.Disposable[] {
  const at = (command: string, run: (place: NamePlace) => Promise<void>) =>
    vscode.commands.registerCommand(command, async (given?: unknown) => {
      const place = placeOf(given);
      if (place) await run(place);
      else say(vscode.l10n.t('Open an article first.'));
    });
  return [
    at(SOURCE_COMMANDS.chain, (place) => showChain(ask, place)),
    at(SOURCE_COMMANDS.ledger, (place) => showLedger(ask, place)),
    at(SOURCE_COMMANDS.sameOrigin, (place) => sameOrigin(ask, place)),
    vscode.commands.registerCommand(SOURCE_COMMANDS.origins, () => showOrigins(ask)),
    vscode.commands.registerCommand(SOURCE_COMMANDS.independent, independent),
  ];
}

interface Pick extends vscode.QuickPickItem {
  readonly place?: Location;
}

/** Who says what stands at the caret, from the outside in, and who else says it. */
async function showChain(ask: Ask, place: NamePlace): Promise<void> {
  const chain = await ask<Chain | null>(CHAIN, place);
  if (!chain) return say(vscode.l10n.t('Nothing is said at the caret.'));
  const { steps, others, origins } = chain;
  const own = steps.map((step): Pick => ({ label: `← ${namesOf(step)}`, description: step.verb ?? '', place: step }));
  const elsewhere = others.map(
    (other): Pick => ({
      label: isolated(fileOf(other.uri)),
      description: [other.kind, chainOf(other.steps), other.day].filter(Boolean).join(' · '),
      detail: isolated(other.text),
      place: other,
    }),
  );
  const count = vscode.l10n.t('{0} documents, {1} origins', others.length + 1, origins.length);
  await choose(vscode.l10n.t('Who says this'), [
    ...(own.length > 0 ? own : [{ label: vscode.l10n.t('This text, without naming anybody') }]),
    ...(elsewhere.length > 0 ? [separator(count), ...elsewhere] : []),
  ]);
}

/** What the speaker at the caret says, in all wordings. */
async function showLedger(ask: Ask, place: NamePlace): Promise<void> {
  const ledger = await ask<Ledger | null>(LEDGER, place);
  if (!ledger) return say(vscode.l10n.t('No speaker stands at the caret.'));
  const picks = ledger.utterances.flatMap(({ altered, wordings }): Pick[] => [
    separator(
      altered
        ? vscode.l10n.t('in other words')
        : wordings.length > 1
          ? vscode.l10n.t('{0} times the same', wordings.length)
          : '',
    ),
    ...wordings.map(({ text, direct, day, steps, ...found }) => ({
      label: direct ? isolated(`«${text}»`) : isolated(text),
      description: [isolated(fileOf(found.uri)), chainOf(steps), day].filter(Boolean).join(' · '),
      place: found,
    })),
  ]);
  await choose(vscode.l10n.t('What {0} says', named(ledger.speaker)), picks);
}

/** Where the articles come from: outlets that several credit, and texts that follow one another. */
async function showOrigins(ask: Ask): Promise<void> {
  const { origins } = (await ask<Origins>(ORIGINS, { folder: null })) ?? { origins: [] };
  if (origins.length === 0) return say(vscode.l10n.t('No two articles rest on one origin.'));
  const picks = origins.flatMap(({ kind, source, documents, because }): Pick[] => [
    separator(`${source && kind !== 'copy' ? named(source) : vscode.l10n.t('one text')} · ${because}`),
    ...documents.map((uri) => ({ label: isolated(fileOf(uri)), place: startOf(uri) })),
  ]);
  await choose(vscode.l10n.t('Where the articles come from'), picks);
}

/** The outlet at the caret and another are one: *Same Origin as…*. */
async function sameOrigin(ask: Ask, place: NamePlace): Promise<void> {
  const outlet = await ask<NameAt | null>(NAME_AT, place);
  if (!outlet) return say(vscode.l10n.t('No name stands at the caret.'));
  if (outlet.folder === null) return sayNoFolder(USER_FILE);
  const others = ((await ask<NameChoice[]>(OTHER_NAMES, place)) ?? []).filter(({ type }) => type === 'ORG');
  const picks = others.map((other) => ({ label: other.labels.map(isolated).join(' · '), other }));
  const title = vscode.l10n.t('{0} and this are one origin', isolated(outlet.name));
  const chosen = await vscode.window.showQuickPick(picks, { title });
  const name = chosen?.other.names[0];
  if (name === undefined) return;
  if (await decide(outlet.folder, (file) => withSameOrigin(file, outlet.name, name)))
    await tell(
      outlet.folder,
      vscode.l10n.t('{0} and {1} are one origin from now on.', isolated(outlet.name), isolated(name)),
    );
}

/** These documents do not rest on one another. */
async function independent({ folder, paths }: TheseDocuments): Promise<void> {
  if (await decide(folder, (file) => withIndependent(file, paths)))
    await tell(folder, vscode.l10n.t('They count as independent from now on.'));
}

async function choose(title: string, picks: readonly Pick[]): Promise<void> {
  const chosen = await vscode.window.showQuickPick(picks, { title, matchOnDescription: true, matchOnDetail: true });
  if (!chosen?.place) return;
  const { uri, range } = chosen.place;
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection: rangeOf(range) });
}

function separator(label: string): Pick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function chainOf(steps: readonly ChainStep[]): string {
  return steps.map(namesOf).join(' ← ');
}

function namesOf({ sources }: ChainStep): string {
  return sources.length > 0 ? sources.map(named).join(' + ') : vscode.l10n.t('somebody who is not named');
}

function named({ labels }: SourceName): string {
  return isolated(labels[0] ?? '');
}

function fileOf(uri: string): string {
  return vscode.Uri.parse(uri).path.split('/').at(-1) ?? uri;
}

function startOf(uri: string): Location {
  const start = { line: 0, character: 0 };
  return { uri, range: { start, end: start } };
}

function say(text: string): void {
  void vscode.window.showInformationMessage(text);
}
