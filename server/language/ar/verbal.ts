import { listed } from './dictionary.ts';

// Verbal nouns by their pattern: «تفجير», «انفجار», «اجتماع», «استقبال», «مشاركه», «وصول», «زياره».
const VERBAL_NOUN =
  /^(?:ت\p{L}{2}ي\p{L}|ا\p{L}{2,3}ا\p{L}|است\p{L}{2}ا\p{L}|م\p{L}ا\p{L}{2}ه|ان\p{L}{2}ا\p{L}|ت\p{L}{1,2}ا\p{L}{1,2}|\p{L}{2}و\p{L}|\p{L}{2}ا\p{L}ه?)$/u;
const DEFINITE = /^[وفبلك]?(?:ال|لل)/;

/** True of a word that a dictionary lists as a verb, or that is built like a verbal noun. Coarse: it only keeps noun phrases out. */
export function isDeed(norm: string): boolean {
  const base = norm.replace(/^[وفبلك](?=\p{L}{4})/u, '').replace(/^(?:ال|لل)/, '');
  return VERBAL_NOUN.test(base) || (!DEFINITE.test(norm) && listed(base).includes('v'));
}
