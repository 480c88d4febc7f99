import type { Language } from '../language.ts';
import { splits } from './clitics.ts';
import { stem } from './stem.ts';

/** Arabic. */
export const ar: Language = { code: 'ar', direction: 'rtl', splits, stem };
