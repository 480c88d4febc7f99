import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Document } from '../document/document.ts';
import { linesOf } from '../locate.ts';
import { NAME_COMMANDS, type NamePlace, type NameType, SOURCE_COMMANDS } from '../protocol.ts';
import { normalise } from '../text/normalise.ts';
import { TYPES } from './labels.ts';
import { nameAt } from './nameat.ts';

/**
 * What a user can decide of the name at a range. These are rewritings, which editors list below the quick
 * fixes of findings; the server offers them only when asked by hand, so that no light bulb follows the caret.
 */
export function nameActions(corpus: Corpus, path: string, document: Document, range: Range): CodeAction[] {
  const name = nameAt(corpus, path, document, linesOf(document).span(range));
  if (!name) return [];
  const place: NamePlace = { uri: path, range };
  const action = (title: string, command: string, ...rest: readonly unknown[]): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorRewrite,
    command: { title, command, arguments: [place, ...rest] },
  });
  const hasOthers = name.names.some((other) => normalise(other) !== normalise(name.written));
  const types = (Object.keys(TYPES) as NameType[]).filter((type) => type !== name.type);
  return [
    action('Same as…', NAME_COMMANDS.same),
    ...(hasOthers ? [action('Not the same as…', NAME_COMMANDS.different)] : []),
    action('Not a name', NAME_COMMANDS.notName),
    ...types.map((type) =>
      action(`This is ${/^[aeiou]/.test(TYPES[type]) ? 'an' : 'a'} ${TYPES[type]}`, NAME_COMMANDS.type, type),
    ),
    action('Rename label…', NAME_COMMANDS.label),
    ...(name.type === 'ORG' ? [action('Same origin as…', SOURCE_COMMANDS.sameOrigin)] : []),
  ];
}
