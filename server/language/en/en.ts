import type { Language } from '../language.ts';

/** English. */
export const en: Language = { code: 'en', direction: 'ltr' };
