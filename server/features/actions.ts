import { type CodeAction, CodeActionKind, type Diagnostic, type Location } from 'vscode-languageserver';
import {
  CLAIM_COMMANDS,
  COMMANDS,
  DAY_COMMANDS,
  type Ignore,
  type NamePlace,
  SOURCE_COMMANDS,
  type TheseDocuments,
  type TwoPassages,
} from '../protocol.ts';
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
  lyingOf: (uri: string) => Lying | undefined,
  withCommands: boolean,
): CodeAction[] {
  const lying = lyingOf(uri);
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
    const apart = ON_ORIGINS.has(String(diagnostic.code)) ? theseDocuments(lying, data.places, lyingOf) : undefined;
    const isUndated = withCommands && diagnostic.code === 'undated-article';
    return [
      ...(isUndated ? [action('Set the date of this article…', DAY_COMMANDS.set, [place])] : []),
      ...places.map((place) => action(`Open the other text${named(place)}`, COMMANDS.open, [place])),
      ...compared,
      ...(withCommands && apart ? [action('These are independent', SOURCE_COMMANDS.independent, [apart])] : []),
      ...(withCommands && RELATIONS.has(String(diagnostic.code))
        ? places.flatMap((other) => {
            const two = twoPassages(own, other, lyingOf);
            return two ? [action(`Not related${named(other)}`, CLAIM_COMMANDS.notRelated, [two])] : [];
          })
        : []),
      ...(withCommands && ignore ? [action('Ignore this finding', COMMANDS.ignore, [ignore])] : []),
    ];
  });
}

/** Findings that say how one passage stands to another. */
const RELATIONS = new Set([
  'contradicted-claim',
  'altered-copy',
  'altered-quote',
  'denied-claim',
  'superseded-claim',
  'repeated-claim',
]);

function twoPassages(
  own: Location,
  other: Location,
  lyingOf: (uri: string) => Lying | undefined,
): TwoPassages | undefined {
  const [a, b] = [lyingOf(own.uri), lyingOf(other.uri)];
  if (!a || !b || a.folder !== b.folder) return undefined;
  return { folder: a.folder, a: { path: a.path, ...own }, b: { path: b.path, ...other } };
}

/** Findings that say that documents rest on one origin. */
const ON_ORIGINS = new Set(['single-origin', 'uncredited-copy']);

/** A document and those of the same folder that a finding names. */
function theseDocuments(
  lying: Lying | undefined,
  places: readonly Location[],
  lyingOf: (uri: string) => Lying | undefined,
): TheseDocuments | undefined {
  if (!lying) return undefined;
  const others = places.map(({ uri }) => lyingOf(uri)).filter((other) => other?.folder === lying.folder);
  const paths = [...new Set([lying.path, ...others.map((other) => (other as Lying).path)])];
  return paths.length > 1 ? { folder: lying.folder, paths } : undefined;
}
