import {
  type ClientCapabilities,
  CodeActionKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { type ClientOptions, COMMANDS } from './protocol.ts';

/** What the client said it can do, as the server asks for it. */
export interface Client {
  readonly options: ClientOptions;
  readonly markdown: boolean;
  readonly progress: boolean;
  readonly configuration: boolean;
  readonly watchedFiles: boolean;
  readonly watchedConfiguration: boolean;
  readonly folders: boolean;
  readonly lensRefresh: boolean;
  readonly hintRefresh: boolean;
  readonly foldingLimit: number | undefined;
  readonly nestedSymbols: boolean;
  readonly showDocument: boolean;
  /** The language of the editor (`ar`, `en-GB`). */
  readonly locale: string | undefined;
}

export function clientOf(capabilities: ClientCapabilities, options: unknown, locale?: string): Client {
  const { workspace, textDocument, window } = capabilities;
  return {
    options: typeof options === 'object' && options !== null ? options : {},
    markdown: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    progress: window?.workDoneProgress ?? false,
    configuration: workspace?.configuration ?? false,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    watchedConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    folders: workspace?.workspaceFolders ?? false,
    lensRefresh: workspace?.codeLens?.refreshSupport ?? false,
    hintRefresh: workspace?.inlayHint?.refreshSupport ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    showDocument: window?.showDocument?.support ?? false,
    locale,
  };
}

/** Everything the server offers. A client with commands of its own runs them itself. */
export function serverCapabilities(client: Client): ServerCapabilities {
  const files = { filters: [{ pattern: { glob: '**/*' } }] };
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    codeLensProvider: { resolveProvider: false },
    inlayHintProvider: { resolveProvider: false },
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, ...(client.options.commands ? [CodeActionKind.RefactorRewrite] : [])],
    },
    ...(client.options.commands ? {} : { executeCommandProvider: { commands: [COMMANDS.open] } }),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: files, didRename: files, didDelete: files },
    },
  };
}
