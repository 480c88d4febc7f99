import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { turn } from './slices.ts';

/** Makes a handler out of a function that may be slow or fail. */
export type Respond = <P, R>(
  empty: R,
  handle: (params: P) => R | Promise<R>,
) => (params: P, token: CancellationToken) => Promise<R | ResponseError<void>>;

/**
 * One wrapper for all requests: it gives way once, so that a cancellation that waits is seen, and
 * turns an exception into a log line and an empty answer.
 */
export function responder(connection: Connection): Respond {
  return (empty, handle) => async (params, token) => {
    await turn();
    if (token.isCancellationRequested) return cancelled();
    try {
      const answer = await handle(params);
      return token.isCancellationRequested ? cancelled() : answer;
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return empty;
    }
  };
}

function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
