import type { Connection } from 'vscode-languageserver';
import type { Files } from './environment.ts';
import { FIND_FILES, type FindFilesResult, READ_FILE, type ReadFileResult } from './protocol.ts';

/** Files through the client, so that virtual and web workspaces work. */
export function clientFiles(connection: Connection): Files {
  return {
    async find(folder, include) {
      try {
        return await connection.sendRequest<FindFilesResult>(FIND_FILES, { folder, include });
      } catch (error) {
        return { uris: [], skipped: [{ uri: folder, reason: `The folder could not be listed: ${messageOf(error)}` }] };
      }
    },
    async read(uri, limit) {
      try {
        const answer = await connection.sendRequest<ReadFileResult>(READ_FILE, { uri, limit });
        return 'base64' in answer ? bytesOf(answer.base64) : answer;
      } catch (error) {
        return { failed: 'failed', message: messageOf(error) };
      }
    },
  };
}

/** Files of a client that offers none: only what its editors hold. */
export const NO_FILES: Files = {
  find: async () => ({ uris: [], skipped: [] }),
  read: async () => ({ failed: 'missing' }),
};

/** What an exception says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
