import { wordSet } from '../names.ts';

/** Words after which the father's name stands. */
export const enFilial = wordSet('bin ibn bint ben');

/** Words that initials leave out. */
export const uncounted = wordSet('of the and for in on de la du des et von und');

/** Organs that every body has: the same words in two texts name two of them. */
export const everyBodyEnglish = wordSet('board_of_directors board_of_trustees executive_committee city_council');
