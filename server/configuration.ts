import type { Connection } from 'vscode-languageserver';
import { SECTION } from './protocol.ts';

/** The client's settings that the server heeds. What belongs to a folder stands in its user's file instead. */
export interface Configuration {
  /** Counts over paragraphs that other documents repeat, alter or contradict. */
  readonly codeLens: boolean;
  /** Days at the ends of lines. */
  readonly inlayHints: boolean;
}

export const DEFAULTS: Configuration = { codeLens: true, inlayHints: true };

/** Asks the client for its settings; the defaults where it says nothing. */
export async function askConfiguration(connection: Connection): Promise<Configuration> {
  return configurationOf(await connection.workspace.getConfiguration(SECTION));
}

/** Settings out of what a client sent, whatever it sent. */
export function configurationOf(sent: unknown): Configuration {
  const section = sent as { codeLens?: { enabled?: unknown }; inlayHints?: { enabled?: unknown } } | null | undefined;
  return {
    codeLens: section?.codeLens?.enabled !== false,
    inlayHints: section?.inlayHints?.enabled !== false,
  };
}
