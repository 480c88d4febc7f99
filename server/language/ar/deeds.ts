import type { DeedWords } from '../deed-words.ts';
import { forms } from '../lexicon.ts';
import { tense } from './tense.ts';

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

// Form IV with another vowel before its end is a noun («إعلان»), unless the verb itself has a long vowel there («اختار»).
const NOUN_WITH_ALIF = /^(?!ا.[تطد]ا.$|ان.ا.$|است.ا.$)ا.{2,4}ا.$/u;
// Being, staying and going on, and values that rise and fall all the time: what is said of them today was said before.
const BEING: ReadonlySet<string> = new Set(
  [
    ...forms(
      'كان أصبح ظل بات صار عاد بقي زال بدأ استمر أمكن حدث ظهر شهد شعر تشكل شكل مضى سعى لن نحن دون هل واصل تابع أسهم ساهم زاد ارتفع انخفض تراجع',
    ),
  ].map(key),
);
const SMALL = forms(
  'بعد قبل عقب هذا هذه ذلك تلك هؤلاء هناك هنا أخرى آخر آخرون آخرين العديد عدد عدة أمام داخل خارج خلال ضمن جميع كل بعض أكثر أقل غير قد وقد فقد إطار طور أنها أنهم إنها إنهم منها فيها عنها أيضا وذلك حيث كما ولم فلم قادر قادرا قادرة حال حول',
);
const CARRIERS = forms('قام قامت قاموا سيقوم ستقوم سيقومون سنقوم يقوم تقوم');
const THREE = /^\p{L}{3}$/u;

function isPast(norm: string): boolean {
  if (/^(?:ال|لل|[يمس]|بال)|ات$|[هء]$|(?:ها|هم|هما)$/u.test(norm)) return false;
  const base = norm.replace(/(?<=\p{L}{3})(?:وا|تا|ت)$/u, '');
  if (base.startsWith('ا')) return base.length >= 4 && !NOUN_WITH_ALIF.test(base);
  return THREE.test(base) || /^\p{L}ا\p{L}{2}$/u.test(base) || (base !== norm && /^ت\p{L}{3}$/u.test(base));
}

/** What tells, in Arabic, a deed that is to come from one that is done. */
export const deeds: DeedWords = {
  key,
  future(norm) {
    const verb = norm.replace(/^[وف](?=س[يت])/u, '');
    return /^س[يت]\p{L}{2,}/u.test(verb) && tense(verb) === 1 ? imperfect(verb.slice(1)) : undefined;
  },
  infinitive: (norm) => (/^[يت]\p{L}{2,}/u.test(norm) && !FORM_II.test(norm) ? imperfect(norm) : key(norm)),
  isPast,
  mayBeNoun: (norm) => THREE.test(norm),
  opensVerb: forms(
    'قد فقد أن إن أنه أنها إنه إنها الذي التي الذين اللذين حيث كان كانت وكان وكانت ثم بعدما عندما كما فيما بينما ما حين كانوا',
  ),
  announces: forms(
    'تمهيدا استعدادا سوف سيتم ستتم يعتزم تعتزم يعتزمون ينوي تنوي المقرر المزمع المنتظر المرتقب عزمه عزمها نيته نيتها اعتزامه اعتزامها',
    'من المقرر',
    'من المزمع',
    'من المنتظر',
    'في انتظار',
    'بانتظار',
    'دعا إلى',
    'دعت إلى',
  ),
  unreal: forms('كان كانت لن لم لا غير عدم'),
  isEmpty: (norm) => {
    const bare = norm.replace(/^[وف](?=\p{L}{3})/u, '');
    return (
      SMALL.has(norm) ||
      SMALL.has(bare) ||
      CARRIERS.has(bare) ||
      BEING.has(key(bare)) ||
      BEING.has(imperfect(bare.replace(/^س/, '')))
    );
  },
  light: forms('سيتم ستتم يتم تتم سيقوم ستقوم سيقومون يقوم تقوم سيجري ستجري يجري تجري'),
  fillers: forms('أن على إلى في من غدا اليوم قريبا لاحقا'),
  completes: forms('تم تمت جرى جرت', 'بعد أن', 'انتهى من', 'انتهت من', 'الانتهاء من'),
  carriers: {
    planned: forms(
      'طالب طالبت يطالب تطالب مطالبا مطالبة مطالبين تعهد تعهدت تعهده تعهدها متعهدا وعد وعدت واعدا تكفل تكفلت تكفله تكفلها التزم التزمت سيقوم ستقوم سيقومون',
    ),
    done: forms('قام قامت قاموا'),
  },
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
  commits: forms('يرتكب ترتكب يرتكبوا', 'يقدم على', 'تقدم على', 'يقدموا على'),
  didNot: forms('لم'),
};
