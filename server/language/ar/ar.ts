import type { Language } from '../language.ts';

/** Arabic. */
export const ar: Language = { code: 'ar', direction: 'rtl' };
