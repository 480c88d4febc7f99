import { normalise } from '../../text/normalise.ts';

/** The words of a name in normalised form, without marks. */
export function partsOf(text: string): string[] {
  return normalise(text)
    .split(/[\s"'()\-_/.،,]+/)
    .filter(Boolean);
}
