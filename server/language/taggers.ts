import type { LanguageCode } from './language.ts';
import * as ar from './models/ar-tagger.ts';
import * as en from './models/en-tagger.ts';
import { type TaggerModel, taggerModel } from './tagger-model.ts';

const TAG_COUNT = 7;

/** Taggers of names, for a first pass over a document and a second that knows what the first found elsewhere in it. */
export const taggers: Readonly<Record<LanguageCode, TaggerModel>> = {
  ar: taggerModel(TAG_COUNT, ar.WEIGHTS, ar.CHECKS, ar.MOVES),
  en: taggerModel(TAG_COUNT, en.WEIGHTS, en.CHECKS, en.MOVES),
};
