import { wordSet } from '../names.ts';

/** Words that make one name with the next: «عبد الله», «أبو مازن», «آل سعود». */
export const nameOpeners = wordSet('عبد أبو أبا أبي أم ذو آل');

/** The case forms of «أبو». */
export const fatherOf = wordSet('أبو أبا أبي');

/** Words that make one name with the one before: «نصر الله», «عز الدين». */
export const nameClosers = wordSet('الله الدين الإسلام');

/** Words after which the father's name stands. */
export const arFilial = wordSet('بن ابن بنت');

/** Given names that stand before another given name: «محمد أنور السادات» is called «أنور السادات» too. */
export const givenBefore = wordSet('محمد أحمد');

/** Letters of one foreign sound, which Arabic has no letter for, as countries write it: «غوغل», «جوجل», «كوكل». */
export const oneSound: readonly (readonly [letters: RegExp, sound: string])[] = [
  [/تش/g, 'ش'],
  [/[غجق]/g, 'G'],
  [/[سز]/g, 'S'],
  [/[ته]$/g, 'H'],
];

/** Organs that every body has: the same words in two texts name two of them. */
export const everyBody = wordSet(
  'مجلس_الإدارة مجلس_إدارة الجمعية_العمومية مجلس_الأمناء مجلس_المدينة مجلس_البلدية لجنة_التحقيق الإدارة_العامة',
);

/** Words of official names beside the country's adjective: «الاتحاد العربي السعودي» is «الاتحاد السعودي». */
export const ofStates = wordSet('عربي عربية إسلامي إسلامية');
