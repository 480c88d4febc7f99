import { normalise } from '../../text/normalise.ts';
import { wordSet } from '../names.ts';

/** Names of Latin letters as Arabic writes them. */
export const letterNames = wordSet(
  'أيه بي سي دي إف اف جي إتش اتش جيه كي كيه إم ام بيه كيو آر ار إس اس أس تي يو دبليو إكس اكس واي زد',
);

/** Letters whose names are everyday words as well: only beside another letter. */
export const weakLetterNames = wordSet('إيه إي آي أي إل ال إن ان أو او في');

/** Latin letters by their Arabic names, and makers' short names that stand like letters in designators («ميغ-31»). */
export const latinOfLetters: ReadonlyMap<string, string> = new Map(
  (
    'ايه a, بي b, سي c, دي d, اي e, اف f, جي g, اتش h, كي k, كيه k, ال l, ام m, ان n, او o, كيو q, ار r, اس s, تي t, ' +
    'يو u, في v, اكس x, واي y, سو su, ميغ mig, ميج mig, ياك yak, مي mi, كا ka'
  )
    .split(', ')
    .map((pair) => pair.split(' '))
    .map(([arabic = '', latin = '']) => [normalise(arabic), latin]),
);
