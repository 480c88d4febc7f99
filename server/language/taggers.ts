import type { LanguageCode } from './language.ts';
import * as ar from './models/ar-tagger.ts';
import * as en from './models/en-tagger.ts';
import { type TaggerModel, taggerModel } from './tagger-model.ts';

const TAG_COUNT = 7;

/** Taggers of names: the first pass over a document, and the second that knows what the first found elsewhere in it. */
export const taggers: Readonly<Record<LanguageCode, { readonly first: TaggerModel; readonly second: TaggerModel }>> = {
  ar: {
    first: taggerModel(TAG_COUNT, ar.FIRST_WEIGHTS, ar.FIRST_MOVES),
    second: taggerModel(TAG_COUNT, ar.SECOND_WEIGHTS, ar.SECOND_MOVES),
  },
  en: {
    first: taggerModel(TAG_COUNT, en.FIRST_WEIGHTS, en.FIRST_MOVES),
    second: taggerModel(TAG_COUNT, en.SECOND_WEIGHTS, en.SECOND_MOVES),
  },
};
