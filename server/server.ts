import {
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type Location,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { asking } from './asking.ts';
import { type Client, clientOf, serverCapabilities } from './capabilities.ts';
import type { Environment } from './environment.ts';
import { actions } from './features/actions.ts';
import { find } from './features/find.ts';
import { folding } from './features/folding.ts';
import { hints } from './features/hints.ts';
import { hover } from './features/hover.ts';
import { scriptOf } from './features/labels.ts';
import { lenses } from './features/lenses.ts';
import { nameActions } from './features/nameactions.ts';
import { definition, highlights, references } from './features/navigate.ts';
import { flatSymbols, symbols } from './features/symbols.ts';
import { COMMANDS, RESCAN, SECTION } from './protocol.ts';
import { answerOwn } from './requests.ts';
import { responder } from './respond.ts';
import { Session } from './session.ts';

/** Serves a client over `connection`: the table of contents of what the server does. */
export function start(connection: Connection, environment: Environment): void {
  const respond = responder(connection);
  let session: Session;
  let client: Client;
  let folders: readonly string[] = [];
  const { of, at, named, within } = asking(() => session);

  connection.onInitialize((params) => {
    client = clientOf(params.capabilities, params.initializationOptions, params.locale);
    session = new Session(connection, environment, client);
    folders = foldersOf(params);
    return { capabilities: serverCapabilities(client), serverInfo: { name: 'isnad' } };
  });
  connection.onInitialized(async () => {
    register(connection, client);
    if (client.folders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
        quietly(session.folders(uris(added), uris(removed))),
      );
    if (client.configuration) await quietly(session.configure(undefined));
    await quietly(session.folders(folders, []));
  });

  // What the client opens, changes and configures.
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    quietly(session.opened(uri, languageId, version, text)),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    quietly(session.changed(uri, contentChanges, version)),
  );
  connection.onDidCloseTextDocument(({ textDocument }) => quietly(session.closed(textDocument.uri)));
  connection.onDidChangeWatchedFiles(({ changes }) => quietly(session.watched(changes)));
  connection.workspace.onDidCreateFiles(({ files }) => session.moved(files.map(({ uri }) => uri)));
  connection.workspace.onDidDeleteFiles(({ files }) => session.moved(files.map(({ uri }) => uri)));
  connection.workspace.onDidRenameFiles(({ files }) =>
    session.moved(files.flatMap(({ oldUri, newUri }) => [oldUri, newUri])),
  );
  connection.onDidChangeConfiguration(({ settings }) => quietly(session.configure(settings)));
  connection.onNotification(RESCAN, () => session.rescan());

  // What it asks for, of a place in a document …
  connection.onHover(
    respond(
      null,
      at((corpus, uri, document, offset) => hover(corpus, uri, document, offset, client) ?? null),
    ),
  );
  connection.onDefinition(respond([] as Location[], at(definition)));
  connection.onReferences(respond([] as Location[], at(references)));
  connection.onDocumentHighlight(respond([], at(highlights)));
  // … of a whole document …
  connection.onDocumentSymbol(
    respond(
      [],
      of((corpus, uri, document) => (client.nestedSymbols ? symbols : flatSymbols)(corpus, uri, document)),
    ),
  );
  connection.onFoldingRanges(
    respond(
      [],
      of((_, __, document) => folding(document, client.foldingLimit)),
    ),
  );
  connection.onCodeLens(
    respond(
      [],
      of((corpus, uri, document) =>
        session.configuration.codeLens
          ? lenses(corpus, uri, document, scriptOf(client.locale, document.language), client.options.commands === true)
          : [],
      ),
    ),
  );
  connection.languages.inlayHint.on(
    respond(
      [],
      of((corpus, uri, document, { range }) =>
        session.configuration.inlayHints ? hints(corpus, uri, document, range) : [],
      ),
    ),
  );
  // … and of all.
  connection.onWorkspaceSymbol(
    respond([], async ({ query }) => {
      await session.ready;
      return find(session.analysis.corpus, query, scriptOf(client.locale));
    }),
  );
  connection.onCodeAction(
    respond(
      [],
      of((corpus, uri, document, { range, context }) => [
        ...actions(
          uri,
          session.publisher.withData(uri, context.diagnostics),
          (one) => session.lying(one),
          client.options.commands === true,
        ),
        ...(client.options.commands && isAsked(context) ? nameActions(corpus, uri, document, range) : []),
      ]),
    ),
  );
  answerOwn(
    connection,
    respond,
    { of, at, named, within },
    () => session,
    () => client,
  );
  connection.onExecuteCommand(
    respond(null, async ({ command, arguments: args }) => {
      const [place] = (args ?? []) as Location[];
      if (command === COMMANDS.open && place && client.showDocument)
        await connection.window.showDocument({ uri: place.uri, selection: place.range });
      return null;
    }),
  );

  connection.listen();

  /** What fails in the background is told in the log and stops nothing. */
  function quietly(work: Promise<void>): void {
    work.catch((error) =>
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}

/** Whether a user asks what can be done here; editors ask by themselves at every step of the caret too. */
function isAsked({ only, triggerKind }: CodeActionContext): boolean {
  const kind = CodeActionKind.RefactorRewrite;
  if (only) return only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
  return triggerKind !== CodeActionTriggerKind.Automatic;
}

function uris(folders: readonly WorkspaceFolder[]): string[] {
  return folders.map(({ uri }) => uri);
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  return workspaceFolders ? uris(workspaceFolders) : rootUri ? [rootUri] : [];
}

/** Asks to be told of files that others change, and of settings, where a client has to be asked for that. */
function register(connection: Connection, client: Client): void {
  if (client.watchedFiles)
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
  if (client.watchedConfiguration)
    void connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
}
