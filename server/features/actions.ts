import { type CodeAction, CodeActionKind, type Diagnostic, type Location } from 'vscode-languageserver';
import { COMMANDS, DAY_COMMANDS, type Ignore, type NamePlace } from '../protocol.ts';
import { isolated } from '../text/isolate.ts';
import { visible } from '../text/visible.ts';
import { nameOf } from '../uris.ts';
import type { FindingData } from './diagnostics.ts';
import { shortened } from './prose.ts';

/** Where a document lies: the folder whose user's file speaks of it, and its path there. */
export interface Lying {
  readonly folder: string;
  readonly path: string;
}

/** Most texts that one finding offers to open. */
const MOST = 5;

/** Quick fixes of findings, from what travels with them: nothing is worked out again. */
export function actions(
  uri: string,
  diagnostics: readonly Diagnostic[],
  lying: Lying | undefined,
  withCommands: boolean,
): CodeAction[] {
  return diagnostics.flatMap((diagnostic) => {
    const data = diagnostic.data as FindingData | undefined;
    if (diagnostic.source !== 'isnad' || !data?.places) return [];
    const own: Location = { uri, range: diagnostic.range };
    const places = data.places.slice(0, MOST);
    const action = (title: string, command: string, args: readonly unknown[]): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command, arguments: [...args] },
    });
    const named = (place: Location) => {
      const line = place.range.start.line + 1;
      return places.length > 1 || place.uri === uri
        ? `: ${isolated(visible(shortened(nameOf(place.uri), 40)))}, line ${line}`
        : '';
    };
    const compared = withCommands
      ? places.map((place) => action(`Compare both passages${named(place)}`, COMMANDS.compare, [own, place]))
      : [];
    const ignore: Ignore | undefined = lying && { ...lying, code: String(diagnostic.code), text: data.text };
    const place: NamePlace = own;
    const isUndated = withCommands && diagnostic.code === 'undated-article';
    return [
      ...(isUndated ? [action('Set the date of this article…', DAY_COMMANDS.set, [place])] : []),
      ...places.map((place) => action(`Open the other text${named(place)}`, COMMANDS.open, [place])),
      ...compared,
      ...(withCommands && ignore ? [action('Ignore this finding', COMMANDS.ignore, [ignore])] : []),
    ];
  });
}
