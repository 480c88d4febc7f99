import type { Edited } from '../../client/jsonedits.ts';

/** The text after an edit; fails the test where there is none. */
export function textOf(edited: Edited): string {
  if ('problem' in edited) throw new Error(edited.problem);
  return edited.text;
}
