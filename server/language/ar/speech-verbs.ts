import { normalise } from '../../text/normalise.ts';
import type { Force, Frame, SpeechForm } from '../speech.ts';

// force frame past present participle [prepositions]; a dash where a form is not used for reporting.
// Spelled without harakat: «بين» is bayyana, «عبر» is ʿabbara.
const VERBS = `
say free قال يقول قائلا
say free صرح يصرح مصرحا ب
say free أكد يؤكد مؤكدا على
say free أعلن يعلن معلنا عن
say free أوضح يوضح موضحا
say free ذكر يذكر ذاكرا
say free أفاد يفيد مفيدا ب
say clause أخبر يخبر مخبرا
say clause أبلغ يبلغ مبلغا
say free أورد يورد موردا
say free اعترف يعترف معترفا ب
say free أقر يقر مقرا ب
say that أضاف يضيف مضيفا
say that تابع يتابع متابعا
say that أردف يردف مردفا
say that استطرد يستطرد مستطردا
say that استدرك يستدرك مستدركا
say that واصل يواصل -
say that ختم يختم -
say that اختتم يختتم مختتما
say that كتب يكتب كاتبا
say that غرد يغرد مغردا
say that رد يرد -
say that أجاب يجيب مجيبا
say that علق يعلق معلقا على
say that كشف يكشف كاشفا عن
say that أشار يشير مشيرا إلى ل
say that لفت يلفت لافتا إلى
say that نوه ينوه منوها إلى ب
say that نبه ينبه منبها إلى
say that ألمح يلمح ملمحا إلى
say that لمح يلمح ملمحا إلى
say that تحدث يتحدث متحدثا عن
say that تطرق يتطرق متطرقا إلى
say that شدد يشدد مشددا على
say that جدد يجدد مجددا -
say that أعرب يعرب معربا عن
say next عبر يعبر معبرا عن
say next بين يبين مبينا
say object استبعد يستبعد مستبعدا
say that أشاد يشيد مشيدا ب
say that اعتبر يعتبر معتبرا
say that رأى يرى -
say that اعتقد يعتقد معتقدا
say object رجح يرجح مرجحا
say object توقع يتوقع متوقعا
say that استغرب يستغرب مستغربا
say that استهجن يستهجن مستهجنا
say that وصف يصف واصفا ب
say that تساءل يتساءل متسائلا عن
say that خلص يخلص -
say that أكمل يكمل -
say that روى يروي راويا
say that حكى يحكي -
say object أدان يدين مدينا
say object استنكر يستنكر مستنكرا
say object ندد يندد منددا ب
say object انتقد ينتقد منتقدا
say object ثمن يثمن مثمنا
say that هنأ يهنئ مهنئا ب
say that تمنى يتمنى متمنيا ل
say that أبدى يبدي مبديا
say that بشر يبشر مبشرا
say that برر يبرر مبررا ب
say that فسر يفسر مفسرا
say that أوصى يوصي موصيا ب
say that جزم يجزم جازما ب
say that أصر يصر مصرا على
say that شرح يشرح شارحا
say that أبان - -
say that لاحظ يلاحظ ملاحظا
say that استنتج يستنتج مستنتجا
say that أفصح يفصح مفصحا عن
say that هتف يهتف هاتفا
say that صاح يصيح صائحا
say that عزا يعزو عازيا إلى
say that شكا يشكو شاكيا من
say that اشتكى يشتكي مشتكيا من
say that شكك يشكك مشككا في
say that اعتذر يعتذر معتذرا عن
say that طمأن يطمئن مطمئنا
say that نصح ينصح ناصحا ب
say that تخوف يتخوف متخوفا من
say clause - يأمل -
say clause - يخشى -
say clause سجل - مسجلا
say clause أبرز - مبرزا
say object رحب يرحب مرحبا ب
say object أيد يؤيد مؤيدا
say object أثنى يثني مثنيا على
say object امتدح يمتدح ممتدحا
say object نعى ينعى ناعيا
claim that زعم يزعم زاعما
claim that ادعى يدعي مدعيا
deny object نفى ينفي نافيا
deny object أنكر ينكر منكرا
deny that كذب يكذب مكذبا
deny that دحض يدحض -
deny that فند يفند مفندا
deny that رفض يرفض رافضا
warn that حذر يحذر محذرا من
warn that هدد يهدد مهددا ب
warn that توعد يتوعد متوعدا ب
warn that أنذر ينذر منذرا ب
warn that لوح يلوح ملوحا ب
accuse that اتهم يتهم متهما ب
accuse charge حمل يحمل محملا مسؤولية المسؤولية
promise that تعهد يتعهد متعهدا ب
promise that وعد - واعدا ب
promise that أقسم يقسم مقسما
ask that دعا يدعو داعيا إلى ل
ask that طالب يطالب مطالبا ب
ask that طلب يطلب - من
ask that ناشد يناشد مناشدا
ask that أهاب يهيب مهيبا ب
ask that حث يحث حاثا على
ask that سأل يسأل سائلا
ask that اقترح يقترح مقترحا
ask that أمر يأمر آمرا ب
plan that قرر يقرر مقررا
plan that اعتزم يعتزم معتزما
agree that وافق يوافق موافقا على
say relay نقل ينقل ناقلا عن لسان
say relay نسب ينسب ناسبا إلى
say relay علم يعلم - من
publish publish نشر ينشر ناشرا
publish publish بث يبث -
publish publish أصدر يصدر -
publish publish عرض يعرض -
publish publish وزع يوزع -
say material أظهر يظهر -
say material كشف يكشف -
say material بين يبين -
say material تضمن يتضمن -
`;

type Agreement = SpeechForm['agrees'];

const FORMS = new Map<string, SpeechForm>();
const SUBJECT_FORMS = new Map<string, SpeechForm>();

for (const line of VERBS.trim().split('\n')) {
  const [force, frame, past, present, participle, ...prepositions] = line.split(' ') as [
    Force,
    Frame,
    string,
    string,
    string,
    ...string[],
  ];
  const leads = new Set(prepositions.map(normalise));
  const add = (forms: [string, Agreement][], dependent: boolean) => {
    const into = frame === 'material' ? SUBJECT_FORMS : FORMS;
    for (const [written, agrees] of forms) {
      const norm = normalise(written);
      if (!into.has(norm)) into.set(norm, { force, frame, leads, agrees, dependent });
    }
  };
  if (past !== '-') add(pastForms(normalise(past)), false);
  if (present !== '-') add(presentForms(normalise(present)), false);
  if (participle !== '-') add(participleForms(normalise(participle)), true);
}

// «ورد»: what is written so is far more often «was mentioned» than «and he answered».
for (const noun of ['هنا', 'ردا']) FORMS.delete(normalise(noun)); // «here», «in answer to»
FORMS.set('ورد', { force: 'say', frame: 'clause', leads: new Set(), agrees: 'm', dependent: false });

/** The form of a speech verb, attached و ف س aside; `subjectOnly` gives those that need a publication as subject. */
export function speechForm(norm: string, subjectOnly = false): SpeechForm | undefined {
  const forms = subjectOnly ? SUBJECT_FORMS : FORMS;
  const known = forms.get(norm);
  if (known) return known;
  let rest = norm;
  if (/^[وف]/.test(rest) && rest.length > 2) {
    rest = rest.slice(1);
    const without = forms.get(rest);
    if (without) return without;
  }
  if (/^س[يت]/.test(rest)) return forms.get(rest.slice(1));
  return undefined;
}

/** A verb with its object written to it («ذكرته», «نقلها»), as relative clauses have it. */
export function speechFormWithObject(norm: string): SpeechForm | undefined {
  const bare = norm.replace(/(ها|ه)$/, '');
  return bare === norm ? undefined : speechForm(bare);
}

function pastForms(past: string): [string, Agreement][] {
  // «نفى» and «دعا» lose their last letter before «ت» and «وا».
  const weak = past.length > 2 && /[يا]$/.test(past);
  const stem = weak ? past.slice(0, -1) : past;
  return [
    [past, 'm'],
    [`${stem}ت`, 'f'],
    [`${stem}وا`, 'p'],
    [`${past}ا`, 'p'],
    [`${stem}تا`, 'p'],
  ];
}

function presentForms(present: string): [string, Agreement][] {
  const weak = /[يو]$/.test(present);
  const stem = weak ? present.slice(0, -1) : present;
  const feminine = `ت${present.slice(1)}`;
  return [
    [present, 'm'],
    [feminine, 'f'],
    [`${stem}ون`, 'p'],
    [`${present}ان`, 'p'],
    [`${feminine}ان`, 'p'],
  ];
}

/** Accusative forms of the active participle, given as «مشيرا». */
function participleForms(participle: string): [string, Agreement][] {
  const stem = participle.slice(0, -1);
  return [
    [participle, 'm'],
    [`${stem}ه`, 'f'],
    [`${stem.replace(/ي$/, '')}ين`, 'p'],
    [`${stem}ات`, 'p'],
  ];
}

// Verbal nouns that stand for the verb after «عن», «على حد», «ب»: with the speaker's pronoun.
const VERBAL_NOUNS =
  'قول تأكيد تصريح إشادة تحذير إعلان دعوة نفي وصف ترحيب تعبير اعتقاد زعم كلام تمنيات شكر انتقاد رفض تعهد إصرار اعتراف إقرار'.split(
    ' ',
  );
const PRONOUNS = ['ه', 'ها', 'هم', 'هما'];
const SUFFIXED = new Set(
  VERBAL_NOUNS.flatMap((noun) => PRONOUNS.map((suffix) => normalise(noun.replace(/ة$/, 'ت') + suffix))),
);

/** «قوله», «تأكيدها», with attached و ف ب ل. */
export function isVerbalNoun(norm: string): boolean {
  return SUFFIXED.has(norm) || (/^[وفبل]/.test(norm) && SUFFIXED.has(norm.slice(1)));
}

/** «القول», «التأكيد»: verbal nouns that lead to a clause without their speaker's pronoun. */
export const SAYING_NOUNS: ReadonlySet<string> = new Set(
  'القول بالقول للقول التأكيد للتأكيد الإشارة بالإشارة'.split(' ').map(normalise),
);
