import { ofForm } from '../../text/forms.ts';
import type { Split } from '../language.ts';

/** English attaches nothing before a word; its «'s» is a token of its own. */
export const splits = ofForm(({ norm }): readonly Split[] => [{ prefix: '', article: false, norm, at: 0 }]);
