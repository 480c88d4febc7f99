import { forms } from '../lexicon.ts';

/**
 * How surely a word is a verb in the past tense by its form alone: `plain` where a noun is spelt alike; `undefined` for
 * what is none.
 */
export function pastOf(norm: string): 'clear' | 'plain' | undefined {
  const bare = bareVerb(norm);
  if (/^[وف]?(?:[بك]?ال|لل)/.test(norm) || bare.length < 3 || /^[يبلك]/.test(bare) || NO_VERB.has(bare))
    return undefined;
  if (CLEAR.some((form) => form.test(bare))) return 'clear';
  return PLAIN.test(bare) ? 'plain' : undefined;
}

/** Without a conjunction that is no letter of its own. */
export function bareVerb(norm: string): string {
  return /^[وف](?:ا|ت|\p{L}{4})/u.test(norm) ? norm.slice(1) : norm;
}

/** Small words, none of which is a verb. */
export const NO_VERB = forms(
  'من في على إلى عن مع بعد قبل عقب خلال حول ضد دون بدون بين عبر حتى منذ لدى نحو تحت فوق أثناء أمام بشأن بسبب إثر كل أي بعض ذات غير عدم أجل هذه هذا ذلك تلك',
);

/** Forms I to III, spelt like their verbal noun or participle («نقل», «غادر»). */
const PLAIN = /^(?:\p{L}{3}|\p{L}ا\p{L}{2})$/u;

/** Past tenses that no verbal noun is spelt like. */
const CLEAR: readonly RegExp[] = [
  // the feminine («أصدرت», «نقلت») and the plural («أقاموا»)
  /^(?!م)\p{L}{3,}(?<!ا)ت$/u,
  /^\p{L}{3,}وا$/u,
  // forms IV, VII, VIII and X, whose verbal noun has an alif before its last letter («أصدر», «افتتح», «استقبل»)
  /^ا(?!ل)\p{L}{1,4}[^اه]\p{L}(?<![هاء])$/u,
  // the same of hollow verbs («أقام», «اختار», «استعاد»)
  /^ا(?:\p{L}|\p{L}ت|ست\p{L})ا\p{L}$/u,
  // form I of hollow verbs («زار»)
  /^[^اوي]ا\p{L}$/u,
];
