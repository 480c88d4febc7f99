import type { Files } from './environment.ts';
import type { FileNotice } from './protocol.ts';
import { decode, LONGEST_FILE } from './text/decode.ts';
import type { Workspace } from './workspace.ts';

/** What can be known of a document's text at one moment. */
export type Source =
  | { readonly kind: 'text'; readonly text: string; readonly version: number | undefined; readonly notice?: string }
  | { readonly kind: 'skipped'; readonly reason: string }
  /** No article any more: deleted, excluded, closed without a file. */
  | { readonly kind: 'gone' };

/** The text that an open editor holds; `undefined` when the file has to be read. */
export function editorSource(workspace: Workspace, uri: string): Source | undefined {
  if (!workspace.isArticle(uri)) return { kind: 'gone' };
  const editor = workspace.editor(uri);
  if (!editor) return undefined;
  const text = editor.getText();
  if (text.length > LONGEST_FILE) return { kind: 'skipped', reason: TOO_LARGE };
  if (isDamaged(text) && workspace.isListed(uri)) return undefined;
  if (text.trim() === '') return workspace.isListed(uri) ? { kind: 'skipped', reason: EMPTY } : { kind: 'gone' };
  return { kind: 'text', text, version: editor.version };
}

/** The newest text of a document: its editor's, or else its file's. Never rejects. */
export async function sourceOf(workspace: Workspace, files: Files, uri: string): Promise<Source> {
  const own = editorSource(workspace, uri);
  if (own) return own;
  const content = await files.read(uri, LONGEST_FILE);
  const editor = workspace.editor(uri);
  const opened = editor && { kind: 'text' as const, text: editor.getText(), version: editor.version };
  if (opened && !isDamaged(opened.text)) return opened;
  if (!(content instanceof Uint8Array)) return opened ?? failed(content);
  const decoded = decode(content);
  if ('reason' in decoded) return opened ?? { kind: 'skipped', reason: decoded.reason };
  if (opened && isDamaged(decoded.text)) return opened;
  if (decoded.text.trim() === '') return { kind: 'skipped', reason: EMPTY };
  const notice = decoded.notice && (opened ? `${decoded.notice} ${REOPEN}` : decoded.notice);
  return { kind: 'text', text: decoded.text, version: editor?.version, ...(notice ? { notice } : {}) };
}

const TOO_LARGE = `The file is larger than ${LONGEST_FILE / 1_000_000} MB.`;
const EMPTY = 'The file is empty.';
const REOPEN =
  'The editor shows it in another encoding: reopen it with this one to see findings in their exact places.';

// An editor that took the file for another encoding shows replacement characters: the file knows better.
function isDamaged(text: string): boolean {
  return text.includes('\ufffd');
}

function failed(content: { readonly failed: string; readonly message?: string }): Source {
  switch (content.failed) {
    case 'missing':
      return { kind: 'gone' };
    case 'denied':
      return { kind: 'skipped', reason: 'The file may not be read.' };
    case 'too-large':
      return { kind: 'skipped', reason: TOO_LARGE };
    default:
      return { kind: 'skipped', reason: `The file could not be read${content.message ? `: ${content.message}` : '.'}` };
  }
}

/** What the user is told of files, by file. */
export function noticesOf(reasons: ReadonlyMap<string, string>): FileNotice[] {
  return [...reasons].map(([uri, reason]) => ({ uri, reason })).sort((a, b) => (a.uri < b.uri ? -1 : 1));
}
