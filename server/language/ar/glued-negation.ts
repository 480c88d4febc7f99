import { bits } from './bits.ts';
import { stem } from './stem.ts';

/** Bits of a stem that everyday news never has. */
const UNHEARD = 15;

const GLUED = /^[وف]?ل(ا([يتن]\p{L}{3,}))$/u;
// ل with an infinitive of form IV, VII or VIII: an ا before its last letter, a pronoun or plural behind it.
const INFINITIVE = /^ا[يتن]\p{L}{0,3}ا\p{L}(?:ه|ها|هم|هن|هما|نا|كم|ات|اته|اتها|اتهم|ين|يه)?$/u;

/** «لايزال» is still. */
const LASTS = /^[يتن]زال/u;

/**
 * True of «لا» written to its verb («لايحتاج»), not of a word that begins so («لاتيني»), nor of ل with an infinitive
 * whose hamza is left out («لاتخاذها», «لانطلاق»). Where news knows neither, the form of the word decides.
 */
export function isGluedNegation(norm: string): boolean {
  const [, infinitive, verb] = GLUED.exec(norm) ?? [];
  if (!infinitive || !verb || LASTS.test(verb) || bits(stem(norm)) < UNHEARD) return false;
  const [asInfinitive, asVerb] = [bits(stem(infinitive)), bits(stem(verb))];
  return asInfinitive === asVerb ? !INFINITIVE.test(infinitive) : asVerb < asInfinitive;
}
