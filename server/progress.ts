import type { Connection, WorkDoneProgressServerReporter } from 'vscode-languageserver';

/** Shows how far loading has come, where the client can show it. */
export class Progress {
  readonly #connection: Connection;
  readonly #enabled: boolean;
  readonly #cancel: () => void;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  #percent = 0;

  constructor(connection: Connection, enabled: boolean, cancel: () => void) {
    this.#connection = connection;
    this.#enabled = enabled;
    this.#cancel = cancel;
  }

  /** `undefined`: the work is done. Short work, of a few documents, shows nothing. */
  report(state: { readonly done: number; readonly total: number } | undefined): void {
    if (!state) this.#end();
    else if (this.#enabled && (this.#reporter || state.total - state.done > FEW)) this.#show(state.done, state.total);
  }

  /** A hundred messages say as much as thousands. */
  #show(done: number, total: number): void {
    const percent = Math.floor((100 * done) / total);
    if (this.#reporter && percent === this.#percent) return;
    this.#percent = percent;
    this.#reporter ??= this.#begin();
    void this.#reporter.then((reporter) => reporter.report(percent, `${done} of ${total}`));
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.#connection.window.createWorkDoneProgress();
    reporter.begin('Isnad: reading articles', 0, '', true);
    reporter.token.onCancellationRequested(this.#cancel);
    return reporter;
  }

  #end(): void {
    void this.#reporter?.then((reporter) => reporter.done());
    this.#reporter = undefined;
  }
}

/** Documents that are analysed before a reader would look for a sign of work. */
const FEW = 8;
