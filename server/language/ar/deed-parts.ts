import { type Form, ofForm } from '../../text/forms.ts';
import type { Lexicon } from '../language.ts';
import { forms } from '../lexicon.ts';
import { pastOf } from './past.ts';
import { tense } from './tense.ts';

/** What a word is among the lists below, with or without a conjunction. */
export interface Part {
  readonly isIf: boolean;
  readonly isNot: boolean;
  readonly isWere: boolean;
  readonly isThat: boolean;
  readonly isOpener: boolean;
  readonly isPrayed: boolean;
  readonly isBeforeVerb: boolean;
  readonly isOff: boolean;
  readonly calls: boolean;
  readonly isCallingOff: boolean;
  readonly plan: Carrier | undefined;
  readonly done: Carrier | undefined;
  /** It may be a verb of the past by its form, if what stands before it allows. */
  readonly past: 'clear' | 'plain' | undefined;
  readonly mayBeFuture: boolean;
}

/** Of what is outside of the clause, and of words that are nothing of this. */
export const NO_PART: Part = {
  isIf: false,
  isNot: false,
  isWere: false,
  isThat: false,
  isOpener: false,
  isPrayed: false,
  isBeforeVerb: false,
  isOff: false,
  calls: false,
  isCallingOff: false,
  plan: undefined,
  done: undefined,
  past: undefined,
  mayBeFuture: false,
};

/** `NO_PART`, the same object, for the many words that are none of these. */
export const partOf = ofForm((form): Part => {
  const [past, mayBeFuture] = [pastOf(form.norm), SOON.test(form.norm) || isFuture(form.norm)];
  if (!isIn(form, LISTED)) return past || mayBeFuture ? { ...NO_PART, past, mayBeFuture } : NO_PART;
  return {
    isIf: isIn(form, IF),
    isNot: isIn(form, NOT),
    isWere: isIn(form, WERE),
    isThat: isIn(form, THAT),
    isOpener: isIn(form, OPENERS),
    isPrayed: isIn(form, PRAYED),
    isBeforeVerb: isIn(form, BEFORE_VERB),
    isOff: isIn(form, OFF),
    calls: isIn(form, CALLS),
    isCallingOff: isIn(form, CALLING_OFF),
    plan: PLANS.find((carrier) => isIn(form, carrier.words)),
    done: DONE.find((carrier) => isIn(form, carrier.words)),
    past,
    mayBeFuture,
  };
});

function isIn(form: Form, lexicon: Lexicon): boolean {
  if (form.kind !== 'word') return false;
  const joined = behindConjunction({ form });
  return lexicon.has(form.norm) || (joined !== undefined && lexicon.has(joined));
}

const behindConjunction = ofForm(({ norm }) => (/^[وف]\p{L}{2}/u.test(norm) ? norm.slice(1) : undefined));

export const SOON = /^[وف]?سوف$/;

/** «سيقيم». */
export function isFuture(norm: string): boolean {
  return tense(norm) === 1 && /^[وف]?س[يتنا]\p{L}{2}/u.test(norm);
}

/** A word behind which a verbal noun tells what is done: right behind, or behind a preposition. */
export interface Carrier {
  readonly words: Lexicon;
  /** The preposition, attached or a word of its own; none where the noun follows bare, behind the actor if he is named. */
  readonly by?: 'ب' | 'ل' | Lexicon;
}

/** Words by which somebody announces, promises, demands or sets out to do something. */
const PLANS: readonly Carrier[] = [
  {
    words: forms(
      'يعتزم تعتزم يعتزمون اعتزامه اعتزامها عزمه عزمها ينوي تنوي نيته نيتها يخطط تخطط المقرر مقرر مقررا المقررة المزمع المزمعة المرتقب المرتقبة المنتظر المتوقع يتوقع ينتظر بانتظار',
    ),
  },
  { words: forms('تمهيدا استعدادا يستعد تستعد يستعدون استعداداتها تحضيرا'), by: 'ل' },
  {
    words: forms(
      'تعهد تعهدت يتعهد تتعهد متعهدا وعد وعدت طالب طالبت طالبوا يطالب تطالب مطالبا مطالبة مطالبين وجه وجهت أمر أمرت تكفل تكفلت تكفله تكفلها تكفلهم',
    ),
    by: 'ب',
  },
  { words: forms('دعا دعت داعيا داعية دعوا'), by: forms('إلى') },
];
/** What is asked of God is no plan. */
const PRAYED = forms('الله المولى العلي القدير');

/** Verbs that say nothing but that what the noun behind them names is done; in the imperfect. */
export const LIGHT: readonly Carrier[] = [
  { words: forms('يتم تتم يجري تجري يتولى تتولى يتولون يباشر تباشر') },
  { words: forms('يقوم تقوم يقومون'), by: 'ب' },
  { words: forms('يعمل تعمل'), by: forms('على') },
];
const DONE: readonly Carrier[] = [
  { words: forms('تم تمت جرى جرت تولى تولت تولوا باشر باشرت استطاع استطاعت') },
  { words: forms('قام قامت قاموا قيام'), by: 'ب' },
  { words: forms('تمكن تمكنت تمكنوا انتهى انتهت'), by: forms('من') },
  { words: forms('نجح نجحت نجحوا'), by: forms('في') },
  { words: forms('أسفر أسفرت'), by: forms('عن') },
];
const OFF = forms('ألغى ألغت ألغي ألغيت ألغوا أرجأ أرجأت أجلت تأجل تأجلت أجلوا');
const CALLING_OFF = forms('تأجيل إلغاء إرجاء');
/** Somebody decides or reports it: «تقرر تأجيل الحفل», «تم إلغاء الحفل». */
const CALLS = forms('تم تمت جرى قرر قررت تقرر أعلن أعلنت');

export const NOT = forms('لا لم لن ما ليس ليست غير عدم دون بدون');
/** With one of these nothing in the clause is announced or reported. */
const IF = forms('إذا لو لولا حال شريطة بشرط هل');
const WERE = forms('كان كانت كانوا');
export const THAT = forms('أن');
/** Behind one of these stands a verb rather than a noun. */
const BEFORE_VERB = forms('قد لقد الذي التي الذين بعدما عندما حينما كان كانت كانوا');
/** Behind one of these, or «أن», a verb opens its clause. */
const OPENERS = forms('قد لقد حيث كما فيما بينما بعدما عندما حينما ثم كان كانت كانوا');

/** All of these lists. */
const LISTED: Lexicon = new Set(
  [IF, NOT, WERE, THAT, OPENERS, PRAYED, BEFORE_VERB, OFF, CALLS, CALLING_OFF]
    .concat([...PLANS, ...DONE].map(({ words }) => words))
    .flatMap((words) => [...words]),
);
