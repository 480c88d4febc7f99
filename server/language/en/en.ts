import type { Language } from '../language.ts';
import { enFrequencies } from '../models/frequencies.ts';
import { rarity } from '../rarity.ts';
import { claims } from './claims.ts';
import { splits } from './clitics.ts';
import { dates } from './dates.ts';
import { deeds } from './deeds.ts';
import { denials } from './denials.ts';
import { enNames } from './names.ts';
import { page } from './page.ts';
import { parties } from './parties.ts';
import { quantities } from './quantities.ts';
import { questions } from './questions.ts';
import { root } from './root.ts';
import { speech } from './speech.ts';
import { stem } from './stem.ts';
import { synonyms } from './synonyms.ts';
import { tolls } from './tolls.ts';

/** English. */
export const en: Language = {
  code: 'en',
  splits,
  stem,
  root,
  synonyms,
  rarity: rarity(enFrequencies, 13),
  claims,
  deeds,
  denials,
  page,
  parties,
  quantities,
  questions,
  tolls,
  dates,
  names: enNames,
  speech,
};
