import { URI } from 'vscode-uri';
import { USER_FILE } from './protocol.ts';

/** Whether a URI names a user's file. */
export function isUserFile(uri: string): boolean {
  return pathOf(uri).endsWith(`/${USER_FILE}`);
}

const known = new Map<string, string>();
const MOST_KNOWN = 100_000;

/** Scheme, authority and decoded path, in one Unicode form. Remembered: folders ask for all their documents. */
export function pathOf(uri: string): string {
  const before = known.get(uri);
  if (before !== undefined) return before;
  const path = parsed(uri);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(uri, path);
  return path;
}

function parsed(uri: string): string {
  try {
    const { scheme, authority, path } = URI.parse(uri);
    const drive = path.replace(/^\/[A-Z]:/, (start) => start.toLowerCase());
    return `${scheme}://${authority}${drive}`.normalize('NFC').replace(/\/+$/, '');
  } catch {
    return uri;
  }
}

/** Last part of a URI's path, decoded. */
export function nameOf(uri: string): string {
  return pathOf(uri).split('/').at(-1) ?? uri;
}
