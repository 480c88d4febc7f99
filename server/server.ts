import {
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type Location,
  type Position,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { type Client, clientOf, serverCapabilities } from './capabilities.ts';
import type { Corpus } from './corpus/corpus.ts';
import type { Document } from './document/document.ts';
import type { Environment } from './environment.ts';
import { actions } from './features/actions.ts';
import { dayAt, readDay } from './features/days.ts';
import { find } from './features/find.ts';
import { folding } from './features/folding.ts';
import { hints } from './features/hints.ts';
import { hover } from './features/hover.ts';
import { scriptOf } from './features/labels.ts';
import { lenses } from './features/lenses.ts';
import { nameActions } from './features/nameactions.ts';
import { nameAt, otherNames } from './features/nameat.ts';
import { nextMention } from './features/namings.ts';
import { definition, highlights, references } from './features/navigate.ts';
import { spellingsAt } from './features/spellings.ts';
import { flatSymbols, symbols } from './features/symbols.ts';
import { timeline } from './features/timeline.ts';
import { linesOf } from './locate.ts';
import {
  COMMANDS,
  DAY_AT,
  type DayRead,
  NAME_AT,
  type NamePlace,
  NEXT_MENTION,
  type NextMention,
  OTHER_NAMES,
  READ_DAY,
  RESCAN,
  type ReadDay,
  SECTION,
  SPELLINGS,
  TIMELINE,
  type Timeline,
  type TimelineOf,
} from './protocol.ts';
import { responder } from './respond.ts';
import { Session } from './session.ts';
import type { Span } from './text/span.ts';

/** Serves a client over `connection`: the table of contents of what the server does. */
export function start(connection: Connection, environment: Environment): void {
  const respond = responder(connection);
  let session: Session;
  let client: Client;
  let folders: readonly string[] = [];

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
        session.configuration.codeLens ? lenses(corpus, uri, document, client.options.commands === true) : [],
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
  // … of a name …
  connection.onRequest(
    NAME_AT,
    respond(
      null,
      named((corpus, uri, document, span) => nameAt(corpus, uri, document, span, session.deciding(uri)) ?? null),
    ),
  );
  connection.onRequest(
    OTHER_NAMES,
    respond(
      [],
      named((corpus, uri, document, span) =>
        otherNames(corpus, uri, document, span, scriptOf(client.locale, document.language)),
      ),
    ),
  );
  connection.onRequest(
    NEXT_MENTION,
    respond(
      null,
      named(
        (corpus, uri, document, span, { backwards }: NextMention) =>
          nextMention(corpus, uri, document, span, backwards) ?? null,
      ),
    ),
  );
  connection.onRequest(
    SPELLINGS,
    respond(
      null,
      named((corpus, uri, document, span) => spellingsAt(corpus, uri, document, span) ?? null),
    ),
  );
  // … of a day …
  connection.onRequest(
    DAY_AT,
    respond(
      null,
      named((_, uri, document, span) => dayAt(document, span, session.lying(uri), session.analysis.given(uri)) ?? null),
    ),
  );
  connection.onRequest(
    READ_DAY,
    respond({ refused: 'unread' } as DayRead, ({ text }: ReadDay) => readDay(text)),
  );
  // … and of all.
  connection.onWorkspaceSymbol(
    respond([], async ({ query }) => {
      await session.ready;
      return find(session.analysis.corpus, query, scriptOf(client.locale));
    }),
  );
  connection.onRequest(
    TIMELINE,
    respond({ days: [], weekdays: [], undated: [], more: 0 } as Timeline, async ({ folder }: TimelineOf) => {
      await session.ready;
      const { corpus } = session.analysis;
      const paths = corpus.paths().filter((path) => folder === null || session.lying(path)?.folder === folder);
      return timeline(corpus, scriptOf(client.locale), paths);
    }),
  );
  connection.onCodeAction(
    respond(
      [],
      of((corpus, uri, document, { range, context }) => [
        ...actions(
          uri,
          session.publisher.withData(uri, context.diagnostics),
          session.lying(uri),
          client.options.commands === true,
        ),
        ...(client.options.commands && isAsked(context) ? nameActions(corpus, uri, document, range) : []),
      ]),
    ),
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

  // Every answer speaks of the text that the client has: a document that waits is brought up to date first.
  function of<P extends { textDocument: { uri: string } }, R>(
    feature: (corpus: Corpus, uri: string, document: Document, params: P) => R,
  ) {
    return async (params: P): Promise<R> => {
      const { uri } = params.textDocument;
      await session.ready;
      await session.analysis.settle(uri);
      const document = session.analysis.corpus.document(uri) ?? NOTHING;
      return feature(session.analysis.corpus, uri, document, params);
    };
  }

  function at<R>(feature: (corpus: Corpus, uri: string, document: Document, offset: number) => R) {
    return of((corpus, uri, document, { position }: { textDocument: { uri: string }; position: Position }) =>
      feature(corpus, uri, document, linesOf(document).offset(position)),
    );
  }

  function named<P extends NamePlace, R>(
    feature: (corpus: Corpus, uri: string, document: Document, span: Span, params: P) => R,
  ) {
    const answer = of((corpus, uri, document, { params }: { textDocument: { uri: string }; params: P }) =>
      feature(corpus, uri, document, linesOf(document).span(params.range), params),
    );
    return (params: P) => answer({ textDocument: { uri: params.uri }, params });
  }

  /** What fails in the background is told in the log and stops nothing. */
  function quietly(work: Promise<void>): void {
    work.catch((error) =>
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  }
}

/** Stands for a document that is not analysed. */
const NOTHING: Document = {
  text: '',
  language: 'ar',
  articles: [],
  blocks: [],
  entities: [],
  mentions: [],
  dates: [],
  quantities: [],
  quotes: [],
  attributions: [],
  claims: [],
};

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
