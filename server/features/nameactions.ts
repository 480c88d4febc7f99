import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import type { NameAt, NamePlace, NameType } from '../protocol.ts';
import { NAME_COMMANDS } from '../protocol.ts';
import { normalise } from '../text/normalise.ts';
import { TYPES } from './labels.ts';

/**
 * What a user can decide of a name. They are rewritings, which editors list below the quick fixes of
 * findings; the server offers them only when asked by hand, so that no light bulb follows the caret.
 */
export function nameActions(place: NamePlace, name: Pick<NameAt, 'written' | 'type' | 'names'>): CodeAction[] {
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
  ];
}
