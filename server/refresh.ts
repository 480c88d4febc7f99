import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from 'vscode-languageserver';
import type { Client } from './capabilities.ts';
import { quiet } from './slices.ts';

/** Asks the client to ask again for lenses and hints, once for many changes. */
export class Refresher {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #later = quiet(() => this.refresh(), 500);

  constructor(connection: Connection, client: Client) {
    this.#connection = connection;
    this.#client = client;
  }

  /** After a short quiet. */
  later(): void {
    this.#later.call();
  }

  refresh(): void {
    this.#later.cancel();
    if (this.#client.lensRefresh) this.#send(CodeLensRefreshRequest.method);
    if (this.#client.hintRefresh) this.#send(InlayHintRefreshRequest.method);
  }

  #send(method: string): void {
    this.#connection.sendRequest(method).catch((error) => this.#connection.console.log(`${method}: ${error}`));
  }
}
