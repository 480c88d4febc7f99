import type { DenialWords } from '../denial-words.ts';
import { forms } from '../lexicon.ts';

const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;
const PRONOUN = /(?<=\p{L}{3})(?:هما|هم|هن|ها|كم|نا|ه)$/u;
const ENDING = /(?<=\p{L}{3})(?:وا|ت|ه)$/u;
const WEAK = /[اويىءئؤ]/gu;
// The verbal noun of form II («توقيع») and participles or verbal nouns with م («مغادرة») name the verb without that letter.
const FORM_II = /^ت(?=\p{L}{2}ي\p{L}$)/u;
const PARTICIPLE = /^م(?=\p{L}{3})/u;

/**
 * The strong consonants of a verb, its verbal noun and its participles: «أقام», «إقامة» → قم; «توقيع», «وقّع» → قع.
 * Letters that forms VII to X add stay in verb and noun alike («انطلق», «انطلاق»).
 */
function key(norm: string): string {
  const base = norm.replace(ARTICLE, '').replace(PRONOUN, '').replace(ENDING, '').replace(FORM_II, '');
  const rest = base.replace(PARTICIPLE, '');
  const bare = strong(rest);
  return bare.length >= 3 || rest === base ? bare : strong(base);
}

function strong(letters: string): string {
  return letters.replace(WEAK, '');
}

/** The key of an imperfect: its first letter marks the person. */
function imperfect(norm: string): string {
  return key(norm.slice(1).replace(/(?<=\p{L}{3})(?:ون|وا|ان)$/u, ''));
}

const BEING: ReadonlySet<string> = new Set(
  [...forms('كان أصبح ظل بات صار عاد بقي زال بدأ استمر أمكن حدث ظهر شهد')].map(key),
);

/** What tells, in Arabic, that something never was. */
export const denials: DenialWords = {
  key,
  infinitive: (norm) => (/^[يت]\p{L}{2,}/u.test(norm) && !FORM_II.test(norm) ? imperfect(norm) : key(norm)),
  isEmpty: (norm) => BEING.has(key(norm)) || BEING.has(imperfect(norm)),
  didNot: forms('لم'),
  commits: forms('يرتكب ترتكب يرتكبوا', 'يقدم على', 'تقدم على', 'يقدموا على'),
  asRumoured: forms(
    '',
    'خلافا لما',
    'كما تردد',
    'كما أشيع',
    'كما قيل',
    'كما زعم',
    'كما زعمت',
    'كما يشاع',
    'كما ذكر',
    'بعكس ما',
    'على عكس ما',
  ),
};
