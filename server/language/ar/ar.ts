import type { Language } from '../language.ts';
import { bits } from './bits.ts';
import { claims } from './claims.ts';
import { splits } from './clitics.ts';
import { dates } from './dates.ts';
import { deeds } from './deeds.ts';
import { denials } from './denials.ts';
import { arNames } from './names.ts';
import { page } from './page.ts';
import { parties } from './parties.ts';
import { quantities } from './quantities.ts';
import { questions } from './questions.ts';
import { root } from './root.ts';
import { speech } from './speech.ts';
import { stem } from './stem.ts';
import { synonyms } from './synonyms.ts';
import { tolls } from './tolls.ts';

/** Arabic. */
export const ar: Language = {
  code: 'ar',
  splits,
  stem,
  root,
  synonyms,
  rarity: bits,
  claims,
  deeds,
  denials,
  page,
  parties,
  quantities,
  questions,
  tolls,
  dates,
  names: arNames,
  speech,
};
