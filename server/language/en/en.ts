import type { Language } from '../language.ts';
import { splits } from './clitics.ts';
import { stem } from './stem.ts';

/** English. */
export const en: Language = { code: 'en', direction: 'ltr', splits, stem };
