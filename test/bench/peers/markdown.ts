import MarkdownIt from 'markdown-it';
import { CancellationToken, Emitter } from 'vscode-jsonrpc';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  createLanguageService,
  DiagnosticLevel,
  type DiagnosticOptions,
  githubSlugifier,
  type ITextDocument,
  type IWorkspaceWithWatching,
  LogLevel,
  type Token,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import { cpuSince, median, quantile } from '../clock.ts';
import { spread } from '../scale/engine.ts';

/** What an edit takes to its diagnostics in a folder of Markdown files, in milliseconds of work. */
export interface MarkdownCost {
  readonly load: number;
  readonly edit: number;
  readonly editTail: number;
}

const EDITS = 41;
const ERROR = DiagnosticLevel.error;
const OPTIONS: DiagnosticOptions = {
  validateReferences: ERROR,
  validateFragmentLinks: ERROR,
  validateFileLinks: ERROR,
  validateMarkdownFileLinkFragments: ERROR,
  validateUnusedLinkDefinitions: ERROR,
  validateDuplicateLinkDefinitions: ERROR,
  ignoreLinks: [],
};

/**
 * VS Code's language service for Markdown over the same texts: each gets a heading and links to three others' headings, which
 * it checks. An edit is a word more in the middle, then the diagnostics of the file and of those that link to it, as its
 * server does.
 */
export async function markdownCost(texts: readonly string[]): Promise<MarkdownCost> {
  const root = URI.file('/articles');
  const uriOf = (i: number) => URI.file(`/articles/${i}.md`);
  const files = new Map<string, ITextDocument>(
    texts.map((text, i) => {
      const links = [1, 2, 3].map((n) => `[more](${(i * 7 + n) % texts.length}.md#story)`);
      return [uriOf(i).toString(), documentOf(uriOf(i), 1, `# Story\n\n${text}\n\n${links.join('\n')}\n`)];
    }),
  );
  const [changes, creations, deletions] = [
    new Emitter<ITextDocument>(),
    new Emitter<ITextDocument>(),
    new Emitter<URI>(),
  ];
  const parser = MarkdownIt({ html: true });
  const workspace: IWorkspaceWithWatching = {
    workspaceFolders: [root],
    onDidChangeMarkdownDocument: changes.event,
    onDidCreateMarkdownDocument: creations.event,
    onDidDeleteMarkdownDocument: deletions.event,
    getAllMarkdownDocuments: async () => files.values(),
    hasMarkdownDocument: (uri) => files.has(uri.toString()),
    openMarkdownDocument: async (uri) => files.get(uri.toString()),
    stat: async (uri) => (files.has(uri.toString()) ? { isDirectory: false } : undefined),
    readDirectory: async () => [...files.keys()].map((uri) => [uri, { isDirectory: false }] as const),
    watchFile: () => ({
      onDidChange: new Emitter<URI>().event,
      onDidCreate: new Emitter<URI>().event,
      onDidDelete: new Emitter<URI>().event,
      dispose() {},
    }),
  };
  const service = createLanguageService({
    workspace,
    parser: {
      slugifier: githubSlugifier,
      tokenize: async (document) => parser.parse(document.getText(), {}) as Token[],
    },
    logger: { level: LogLevel.Off, log() {} },
  });
  const manager = service.createPullDiagnosticsManager();
  const diagnose = (document: ITextDocument) => manager.computeDiagnostics(document, OPTIONS, CancellationToken.None);
  const started = process.cpuUsage();
  for (const file of files.values()) await diagnose(file);
  const load = cpuSince(started);
  const times: number[] = [];
  for (const [turn, uri] of spread([...files.keys()], EDITS).entries()) {
    const before = files.get(uri) as ITextDocument;
    const text = before.getText();
    const at = text.indexOf(' ', text.length >> 1);
    const edited = documentOf(URI.parse(uri), before.version + 1, `${text.slice(0, at)} ${2 + turn}${text.slice(at)}`);
    const start = process.cpuUsage();
    files.set(uri, edited);
    changes.fire(edited);
    await diagnose(edited);
    for (const linking of (await service.getFileReferences(URI.parse(uri), CancellationToken.None)) ?? [])
      await diagnose(files.get(linking.uri) as ITextDocument);
    times.push(cpuSince(start));
  }
  manager.dispose();
  service.dispose();
  return { load, edit: median(times), editTail: quantile(times, 0.95) };
}

function documentOf(uri: URI, version: number, text: string): ITextDocument {
  const document = TextDocument.create(uri.toString(), 'markdown', version, text);
  return Object.assign(document, { $uri: uri });
}
