import { ar } from './ar/ar.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';

/** Every language that Isnad reads: one page may hold lines of several. */
export const languages: readonly Language[] = [ar, en];
