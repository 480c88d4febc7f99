import type { LastingWords } from '../dates.ts';
import { forms } from '../lexicon.ts';

/** What lasts, and the words by which a text says how long and from or until when. */
export const lasting: LastingWords = {
  events: forms(
    'visit trip tour journey stay summit conference meeting meetings talks negotiations drills exercises exhibition fair festival session strike truce ceasefire forum campaign operation battle mission tournament mourning holiday voyage',
  ),
  verbs: forms('lasted lasting lasts last spent spends spend took'),
  begins: forms(
    'began begins begin beginning started starts start starting opened opens arrived arrives arrival kicked launched',
  ),
  ends: forms(
    'ended ends end ending concluded concludes concluding finished finishes finishing wrapped closed left leaves leaving departed departs departure completed',
  ),
};

/** "had said": what is told before the news itself. */
export const background = [forms("had 'd")];

/** What has happened, of things that happen once; no verbs of saying, planning or deciding. */
export const happened = forms(
  'happened occurred arrived met died killed exploded won lost defeated visited struck erupted arrested crashed sank collapsed departed drowned stormed seized kidnapped assassinated',
);
