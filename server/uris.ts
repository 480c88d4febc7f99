import { URI } from 'vscode-uri';
import { USER_FILE } from './protocol.ts';

/** Whether a URI names a user's file. */
export function isUserFile(uri: string): boolean {
  return pathOf(uri).endsWith(`/${USER_FILE}`);
}

/** Scheme, authority and decoded path, in one Unicode form. */
export function pathOf(uri: string): string {
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
