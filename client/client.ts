import * as vscode from 'vscode';
import {
  type BaseLanguageClient,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
  type ClientOptions,
  FIND_FILES,
  LANGUAGE,
  MARKS,
  READ_FILE,
  RESCAN,
  STATUS,
  USER_FILE,
} from '../server/protocol.ts';
import { registerCacheCommand } from './cache.ts';
import { registerClaimCommands } from './claims.ts';
import { registerCommands } from './commands.ts';
import { registerDayCommand } from './days.ts';
import { findArticles, isArticlePath, readArticle } from './files.ts';
import { hasArticles, registerFolderCommand } from './folders.ts';
import { MarkView } from './marks.ts';
import { registerNameCommands } from './names.ts';
import { registerPassages } from './passages.ts';
import { registerSourceCommands } from './sources.ts';
import { StatusView } from './status.ts';
import { concerns } from './watch.ts';

/** A client together with what it runs on; `dispose` ends the latter once the client has stopped. */
export interface Connected {
  readonly client: BaseLanguageClient;
  dispose(): void;
}

/** Makes a client for the place the extension runs in. Called again for each restart. */
export type Connect = (options: LanguageClientOptions) => Promise<Connected>;

export interface Running {
  stop(): Promise<void>;
}

/**
 * Puts the extension to work: at once where there are articles, otherwise as soon as some appear.
 * In a folder without articles nothing runs but the commands.
 */
export function start(context: vscode.ExtensionContext, connect: Connect): Running {
  const output = vscode.window.createOutputChannel('Isnad', { log: true });
  const marks = new MarkView();
  const status = new StatusView(output);
  let connected: Promise<Connected> | undefined;
  // Starts, stops and restarts follow one another.
  let turn: Promise<unknown> = Promise.resolve();

  const run = (): Promise<void> => {
    const next = turn.then(async () => {
      if (connected) return;
      connected = open(connect, output, marks, status);
      await connected;
    });
    turn = next.catch((error: unknown) => {
      connected = undefined;
      output.error(error instanceof Error ? error : String(error));
      status.failed(vscode.l10n.t('The language server did not start.'));
    });
    return next;
  };
  const halt = (): Promise<void> => {
    const next = turn.then(async () => {
      const old = await connected?.catch(() => undefined);
      connected = undefined;
      marks.clear();
      status.clear();
      if (!old) return;
      await old.client.stop(5000).catch(() => {});
      old.dispose();
    });
    turn = next;
    return next;
  };
  /** Which files are articles may have changed: start, or let the server look again. */
  const look = async (): Promise<void> => {
    if (connected) {
      const { client } = await connected;
      if (client.isRunning()) await client.sendNotification(RESCAN);
    } else if (await hasArticles()) await run();
  };
  const ask = async <R>(method: string, params: object): Promise<R | undefined> => {
    const client = (await connected?.catch(() => undefined))?.client;
    return client?.isRunning() ? client.sendRequest<R>(method, params) : undefined;
  };
  const lookSoon = () => void look().catch((error: unknown) => output.error(String(error)));

  context.subscriptions.push(
    output,
    marks,
    status,
    registerPassages(),
    ...registerCommands(),
    ...registerNameCommands(ask),
    registerDayCommand(ask),
    ...registerSourceCommands(ask),
    ...registerClaimCommands(ask),
    registerCacheCommand(context),
    registerFolderCommand(async () => {
      await run();
      await look();
    }),
    vscode.commands.registerCommand('isnad.restart', async () => {
      await halt();
      await run();
    }),
    vscode.commands.registerCommand('isnad.showOutput', () => output.show()),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (document.languageId === LANGUAGE) void run().catch(() => {});
    }),
    // A decision holds at once, also in folders that nobody watches.
    vscode.workspace.onDidSaveTextDocument(async ({ uri }) => {
      const client = (await connected?.catch(() => undefined))?.client;
      if (!uri.path.endsWith(`/${USER_FILE}`) || !client?.isRunning()) return;
      const changes = [{ uri: client.code2ProtocolConverter.asUri(uri), type: FileChangeType.Changed }];
      await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      if (!connected) lookSoon();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('files.associations') || event.affectsConfiguration('files.exclude')) lookSoon();
    }),
  );
  lookSoon();
  return { stop: halt };
}

async function open(
  connect: Connect,
  output: vscode.LogOutputChannel,
  marks: MarkView,
  status: StatusView,
): Promise<Connected> {
  const connected = await connect(clientOptions(output, () => void client.sendNotification(RESCAN)));
  const { client } = connected;
  client.onRequest(FIND_FILES, findArticles);
  client.onRequest(READ_FILE, readArticle);
  client.onNotification(STATUS, (news) => status.show(news));
  client.onNotification(MARKS, (news) => marks.show(news));
  client.onDidChangeState(({ newState }) => status.state(newState));
  await client.start();
  return connected;
}

function clientOptions(output: vscode.LogOutputChannel, rescan: () => void): LanguageClientOptions {
  const can: ClientOptions = { files: true, commands: true, views: true };
  return {
    documentSelector: [{ language: LANGUAGE }],
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: can,
    middleware: {
      workspace: {
        // The server asks to be told of every file; it need not hear of those that are nothing to it.
        didChangeWatchedFile: async (event, next) => {
          const path = vscode.Uri.parse(event.uri).path;
          const what = concerns(path, event.type, isArticlePath(path));
          if (what === 'folder') rescan();
          else if (what === 'file') await next(event);
        },
      },
    },
  };
}
