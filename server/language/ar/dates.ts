import { normalise } from '../../text/normalise.ts';
import type { DateLexicon, DayPart, Direction, Term, TimeUnit } from '../dates.ts';
import { phraseIndex } from '../dates.ts';
import { background, happened, lasting } from './lasting.ts';
import { monthTerms } from './months.ts';
import { tense } from './tense.ts';
import { numberTerms } from './time-numbers.ts';

type Row = [phrase: string, term: Term];

const rows = (phrases: string, term: Term): Row[] => phrases.split('|').map((phrase) => [phrase, term]);

/** A noun with and without its article. */
const noun = (forms: string, term: Term): Row[] =>
  forms.split('|').flatMap((form): Row[] => [
    [form, term],
    [`ال${form}`, { ...term, definite: true } as Term],
  ]);

// ISO order. The forms without article are also names and common nouns («أحد المسؤولين», «اثنين»).
const WEEKDAYS = ['اثنين|إثنين|الإثنين', 'ثلاثاء|ثلاثا|ثلثاء', 'أربعاء|اربعا|أربعا', 'خميس', 'جمعة', 'سبت', 'أحد|حد'];

/** «الحد الأدنى» is a limit; as a day it stands after «يوم». */
const LIMIT = 'حد';

const weekdays = WEEKDAYS.flatMap((row, i) =>
  row.split('|').flatMap((name): Row[] => {
    const day = i + 1;
    return [
      [`ال${name}`, { kind: 'weekday', day, ...(name === LIMIT && { weak: true }) }],
      [name, { kind: 'weekday', day, weak: true }],
      [`أيام ال${name}`, { kind: 'weekday', day, plural: true }],
    ];
  }),
);

const unit = (forms: string, of: TimeUnit, count: 1 | 2 | undefined): Row[] =>
  noun(forms, { kind: 'unit', unit: of, count });

// Years that begin in mid-year, when it is not said: they name no year of the calendar.
const OTHER_YEARS =
  'العام الدراسي|السنة الدراسية|العام المالي|السنة المالية|العام الجامعي|السنة الجامعية|العام الأكاديمي|الموسم الرياضي|الموسم الكروي|الموسم الدراسي';

const units: Row[] = [
  ...unit('ثانية', 'S', 1),
  ...unit('ثانيتين|ثانيتان', 'S', 2),
  ...unit('ثوان|ثواني', 'S', undefined),
  ...unit('دقيقة|دقيقه', 'MIN', 1),
  ...unit('دقيقتين|دقيقتان', 'MIN', 2),
  ...unit('دقائق|دقايق', 'MIN', undefined),
  ...unit('ساعة', 'H', 1),
  ...unit('ساعتين|ساعتان', 'H', 2),
  ...unit('ساعات', 'H', undefined),
  ...unit('يوم|يوما|يوماً', 'D', 1),
  ...unit('يومين|يومان', 'D', 2),
  ...unit('أيام|أياما', 'D', undefined),
  ...unit('ليلة', 'D', 1).map(([form, term]): Row => [form, { ...term, weak: true } as Term]),
  ...unit('ليال|ليالي', 'D', undefined),
  ...unit('أسبوع|أسبوعا|إسبوع', 'W', 1),
  ...rows('أسبوعي', { kind: 'unit', unit: 'W', count: 1, weak: true }),
  ...unit('أسبوعين|أسبوعان', 'W', 2),
  ...unit('أسابيع', 'W', undefined),
  ...rows('عطلة نهاية الأسبوع|نهاية الأسبوع|عطلة الأسبوع', { kind: 'unit', unit: 'WE', count: 1, definite: true }),
  ...unit('شهر|شهرا', 'M', 1),
  ...unit('شهرين|شهران', 'M', 2),
  ...unit('أشهر|شهور', 'M', undefined),
  ...unit('ربع|فصل', 'Q', 1).map(([form, term]): Row => [form, { ...term, weak: true } as Term]),
  ...unit('نصف', 'HY', 1).map(([form, term]): Row => [form, { ...term, weak: true } as Term]),
  ...unit('موسم', 'SEASON', 1),
  ...rows(OTHER_YEARS, { kind: 'unit', unit: 'SEASON', count: 1, definite: true, weak: true }),
  ...unit('موسمين|موسمان', 'SEASON', 2),
  ...unit('مواسم', 'SEASON', undefined),
  ...unit('سنة|عام|عاما|حول', 'Y', 1).filter(([form]) => !form.endsWith('حول')),
  ...unit('سنتين|سنتان|عامين|عامان', 'Y', 2),
  ...unit('سنوات|أعوام|أعواما|سنين|سنوات', 'Y', undefined),
  ...unit('عقد', 'DE', 1).map(([form, term]): Row => [form, { ...term, weak: true } as Term]),
  ...unit('عقدين|عقدان', 'DE', 2),
  ...unit('عقود', 'DE', undefined).map(([form, term]): Row => [form, { ...term, weak: true } as Term]),
  ...unit('قرن|قرنا', 'CE', 1),
  ...unit('قرنين|قرنان', 'CE', 2),
  ...unit('قرون', 'CE', undefined),
];

const shift = (phrases: string, days: number, more: { part?: DayPart; weak?: boolean } = {}): Row[] =>
  rows(phrases, { kind: 'shift', days, ...more });

const shifts: Row[] = [
  ...shift('اليوم|هذا اليوم|يومنا هذا|اليوم نفسه|اليوم الحالي|اليوم الجاري', 0),
  ...shift('أمس|الأمس|البارحة|امبارح|إمبارح|مبارح|يوم أمس|اليوم السابق|اليوم المنصرم|اليوم الماضي', -1),
  ...shift(
    'أول أمس|أول من أمس|أمس الأول|الأمس الأول|أمس الاول|قبل يوم أمس|قبل أمس|يوم قبل أمس|أول البارحة|يوم أول أمس',
    -2,
  ),
  ...shift('اليوم القبل البارحة|اليوم الي قبل امبارح|قبل البارحة', -2),
  ...shift('غدا|غد|الغد|يوم غد|بكرة|بكرا|يوم الغد|اليوم الآتي|اليوم القادم|اليوم المقبل', 1),
  ...shift('بعد غد|بعد غدا|بعد الغد|يوم بعد غد|بعد بكرة|اليوم الذي بعد الغد|اليوم الي بعد بكرة', 2),
  ...shift('الليلة|هذه الليلة|هذا المساء', 0, { part: 'NI' }),
  ...shift('هذا الصباح', 0, { part: 'MO' }),
  ...shift('الليلة الماضية|ليلة البارحة|الليلة الفائتة', -1, { part: 'NI' }),
  ...shift('الليلة القادمة|الليلة المقبلة', 1, { part: 'NI' }),
];

const part = (phrases: string, of: DayPart, more: { weak?: boolean; adverb?: boolean } = {}): Row[] =>
  rows(phrases, { kind: 'part', part: of, ...more });

const parts: Row[] = [
  ...part('صباح|فجر|ضحى|سحر', 'MO', { weak: true }),
  ...part('الصباح الباكر|صباح باكر|منتصف الصباح|أول الصباح', 'MO', { adverb: true }),
  ...part('الصباح|صباحا|فجرا|الصبح|صبحا', 'MO', { adverb: true }),
  ...part('الفجر', 'MO', { adverb: true, weak: true }),
  ...part('ظهر', 'MI', { weak: true }),
  ...part('ظهرا|الظهيرة|منتصف النهار|الظهر|منتصف الظهر|وقت الظهيرة|وقت الغداء|ظهيرة', 'MI', { adverb: true }),
  ...part('عصر|بعد ظهر', 'AF', { weak: true }),
  ...part('عصرا|بعد الظهر|ما بعد الظهر|العصر|بعد العصر', 'AF', { adverb: true }),
  ...part('مساء|مغرب', 'EV', { weak: true }),
  ...part('المساء|مساءا|بعد المغرب|قبل المغرب|قبيل المغرب', 'EV', { adverb: true, weak: true }),
  ...part('المغرب', 'EV', { weak: true }), // also Morocco
  ...part('ليلة|ليل|عشاء|العشاء|عشية', 'NI', { weak: true }),
  ...part('ليلا|الليل|منتصف الليل|أول الليل', 'NI', { adverb: true }),
  ...part('نهار|نهارا', 'DT', { weak: true }),
];

const direction = (phrases: string, by: Direction, weak = false): Row[] =>
  rows(phrases, { kind: 'direction', by, ...(weak && { weak }) });

const directions: Row[] = [
  ...direction(
    'الماضي|الماضية|الماضيين|الماضيان|الماضيتين|الماض|الفائت|الفائتة|المنصرم|المنصرمة|المنصرمين|السابق|السابقة|السابقين|المنقضي|المنقضية|الفارط|الفارطة',
    -1,
  ),
  ...direction('الأخير|الأخيرة|الأخيرين|الأخيرتين', -1, true),
  ...direction('المقبل|المقبلة|المقبلين|المقبلتين|القادم|القادمة|القادمين|القادمتين|الآتي|الآتية|الجاي|اللاحق', 1),
  ...direction('التالي|التالية', 1, true),
  ...direction('قبل الماضي|قبل الماضية|قبل الفائت', -2),
  ...direction('بعد القادم|بعد المقبل|بعد القادمة|بعد المقبلة', 2),
  ...direction('الجاري|الجارية|الحالي|الحالية|هذا|هذه|ذا', 0),
];

const edges: Row[] = [
  ...rows('مطلع|بداية|أوائل|مستهل|بدايات|غرة|في وقت مبكر من|وقت مبكر من|وقت مبكر|باكورة', {
    kind: 'edge',
    edge: 'START',
  }),
  ...rows('منتصف|وسط|أواسط|نص', { kind: 'edge', edge: 'MID' }),
  ...rows('نهاية|أواخر|ختام|نهايات|سلخ|وقت لاحق من|وقت متأخر من|وقت لاحق|وقت متأخر|باقي|بقية', {
    kind: 'edge',
    edge: 'END',
  }),
];

const others: Row[] = [
  ...rows('صيف|الصيف|فصل الصيف', { kind: 'season', season: 'SU', weak: true }),
  ...rows('شتاء|الشتاء|فصل الشتاء', { kind: 'season', season: 'WI', weak: true }),
  ...rows('ربيع|الربيع|فصل الربيع', { kind: 'season', season: 'SP', weak: true }),
  ...rows('خريف|الخريف|فصل الخريف', { kind: 'season', season: 'FA', weak: true }),
  ...['عشرينيات', 'ثلاثينيات', 'أربعينيات', 'خمسينيات', 'ستينيات', 'سبعينيات', 'ثمانينيات', 'تسعينيات'].flatMap(
    (form, i) => [form, form.replace('ينيات', 'ينات')].flatMap((word) => noun(word, { kind: 'decade', tens: i + 2 })),
  ),
  ...rows('كل|بكل|جميع', { kind: 'each' }),
  ...rows('يوميا', { kind: 'adverb-set', every: 'P1D' }),
  ...rows('أسبوعيا', { kind: 'adverb-set', every: 'P1W' }),
  ...rows('شهريا', { kind: 'adverb-set', every: 'P1M' }),
  ...rows('سنويا', { kind: 'adverb-set', every: 'P1Y' }),
  ...rows('هذه الأيام|الآن|حاليا|حالا|في الوقت الحاضر|الوقت الحالي|الوقت الراهن|الوقت الحاضر', {
    kind: 'vague',
    ref: 'PRESENT_REF',
  }),
  ...rows('المستقبل|المستقبل القريب|أقرب وقت ممكن|في أقرب وقت ممكن|وقت لاحق|أقرب وقت', {
    kind: 'vague',
    ref: 'FUTURE_REF',
  }),
  ...rows('مؤخرا|أخيرا|وقت سابق|آنذاك|حينذاك|حينها|ذلك الحين|ذلك الوقت|الماضي القريب|آنئذ', {
    kind: 'vague',
    ref: 'PAST_REF',
  }),
  ...rows('قبل|قبيل', { kind: 'before' }),
  ...rows('منذ|من', { kind: 'before' }).slice(0, 1),
  ...rows('بعد|خلال|في غضون|غضون|عقب', { kind: 'after' }),
  ...rows('أقرب', { kind: 'closest' }),
  ...rows('قبل', { kind: 'relation', by: -1 }),
  ...rows('بعد|عقب', { kind: 'relation', by: 1 }),
  ...rows('مضت|خلت|انقضت', { kind: 'ago' }),
  ...rows('من الآن|من اليوم|في المستقبل', { kind: 'hence' }),
  ...rows('من|ابتداء من|اعتبارا من|بدءا من|بداية من', { kind: 'from' }),
  ...rows('ابتداء من|اعتبارا من|بدءا من|بداية من', { kind: 'starting' }),
  ...rows('إلى|حتى|وحتى|الى|لغاية|ولغاية|وإلى', { kind: 'to' }),
  ...rows('بين|ما بين|مابين', { kind: 'between' }),
  ...rows('و', { kind: 'and' }),
  ...rows('من|من هذا', { kind: 'of' }).slice(0, 1),
  ...rows('في|عند|حوالي|عند حوالي|بحدود|نحو|الموافق|الموافق ل|المصادف|بتاريخ|قرابة|في تمام|تمام', { kind: 'at' }),
  ...rows('الموافق|المصادف', { kind: 'corresponding' }),
  ...rows('بضعة|بضع|عدة|عدد من|القليلة|العديدة|القلائل|المعدودة|قليلة|عديدة|طويلة|معدودة', { kind: 'some' }),
  ...rows('نصف|النصف', { kind: 'half' }),
  ...rows('ربع|الربع|ربعا', { kind: 'quarter' }),
  ...rows('ثلث|الثلث|ثلثا', { kind: 'third' }),
  ...rows('إلا', { kind: 'less' }),
  ...rows('كامل|كاملة|كاملا|الكامل|كاملين', { kind: 'whole' }),
  ...rows('طوال|طيلة|كامل', { kind: 'whole' }),
  ...rows('الساعة|ساعة', { kind: 'clock' }),
  ...rows('ص|صباحا|فجرا|الصبح|الفجر|ق.ظ', { kind: 'meridiem', half: 'am' }),
  ...rows('م|مساء|مساءا|عصرا|ظهرا|ليلا|بعد الظهر|بعد العصر|العصر|العشاء|المساء|الظهر|بعد المغرب|قبل المغرب|ب.ظ', {
    kind: 'meridiem',
    half: 'pm',
  }),
  ...rows('ه|هـ|هجرية|هجري|للهجرة|الهجري|الهجرية', { kind: 'hijri-mark' }),
  ...rows('م|ميلادية|ميلادي|للميلاد|الميلادي|الميلادية', { kind: 'gregorian-mark' }),
  ...rows('نحو|حوالي|قرابة|زهاء|ما يقرب من|أكثر من|أقل من|ما يزيد على|ما لا يقل عن', { kind: 'approx' }),
  ...rows(
    'في|منذ|حتى|بين|قبل|بعد|خلال|مطلع|منتصف|نهاية|بداية|أواخر|أوائل|إلى|الى|لعام|مونديال|أولمبياد|كأس العالم|كأس آسيا|كأس أفريقيا|انتخابات|صيف|شتاء|ربيع|خريف|من|وحتى|حرب|ثورة',
    { kind: 'year-cue' },
  ),
  ...rows('نفسه|نفسها|ذاته|ذاتها|ذلك|تلك', { kind: 'same' }),
];

const holidays: Row[] = [
  ...rows('عيد الأضحى|عيد الأضحى المبارك|عيد النحر', { kind: 'holiday', holiday: 'eid-al-adha' }),
  ...rows('عيد الفطر|عيد الفطر المبارك', { kind: 'holiday', holiday: 'eid-al-fitr' }),
  ...rows('رأس السنة الهجرية', { kind: 'holiday', holiday: 'hijri-new-year' }),
  ...rows('المولد النبوي|المولد النبوي الشريف', { kind: 'holiday', holiday: 'mawlid' }),
  ...rows('عاشوراء|يوم عاشوراء', { kind: 'holiday', holiday: 'ashura' }),
  ...rows('يوم عرفة|وقفة عرفات', { kind: 'holiday', holiday: 'arafah' }),
  ...rows('الحج|موسم الحج', { kind: 'holiday', holiday: 'hajj', weak: true }),
  ...rows('عيد الميلاد|يوم عيد الميلاد|كريسماس|الكريسماس|عيد الميلاد المجيد', {
    kind: 'holiday',
    holiday: 'christmas',
  }),
  ...rows('رأس السنة|رأس السنة الميلادية|عيد رأس السنة|ليلة رأس السنة', { kind: 'holiday', holiday: 'new-year' }),
  ...rows('عيد الفصح|أحد الفصح', { kind: 'holiday', holiday: 'easter' }),
  ...rows('يوم الشكر|عيد الشكر', { kind: 'holiday', holiday: 'thanksgiving' }),
  ...rows('عيد الحب|يوم الحب', { kind: 'holiday', holiday: 'valentine' }),
  ...rows('عيد العمال|يوم العمال', { kind: 'holiday', holiday: 'may-day' }),
  ...rows('يوم المرأة العالمي|اليوم العالمي للمرأة', { kind: 'holiday', holiday: 'womens-day' }),
  ...rows('عيد النوروز|النوروز', { kind: 'holiday', holiday: 'nowruz' }),
  ...rows('يوم الأرض|عيد الاستقلال|يوم الأب|عيد الأم|يوم الأم|إثنين الرماد|يوم إثنين الرماد|أربعاء الرماد', {
    kind: 'holiday',
    holiday: '',
  }),
];

/** Arabic words of time. */
export const dates: DateLexicon = {
  phrases: phraseIndex([
    ...weekdays,
    ...monthTerms(),
    ...shifts,
    ...units,
    ...parts,
    ...directions,
    ...edges,
    ...holidays,
    ...numberTerms(),
    ...others,
  ]),
  monthFirst: false,
  nextIsNextWeek: false,
  tense,
  lasting,
  background,
  happened,
  datelineCues: new Set(
    'نشر نشرت النشر تاريخ بتاريخ التاريخ تحديث التحديث حرر كتب الإنشاء أضيف آخر'.split(' ').map(normalise),
  ),
  nameBefore: new Set(
    'صحيفة جريدة موقع مجلة قناة إذاعة نوع طراز ماركة سيارة صلاة خطبة مسجد جامع حزب تيار ميدان شارع مؤسسة دار بوابة أخبار مصر أسرة الإمام سورة الرئيس السيد الشيخ اللاعب الشرق أخبار'
      .split(' ')
      .map(normalise),
  ),
  numberBefore: new Set(
    'الإصدار إصدار النسخة نسخة مادة المادة الفقرة فقرة البند بند رقم القرار قرار المرسوم مرسوم القانون قانون الآية آية الصفحة صفحة الغرفة الرحلة رحلة بنتيجة نتيجة النتيجة'
      .split(' ')
      .map(normalise),
  ),
  nameAfter: new Map(
    (
      [
        [
          'اليوم',
          'السابع العالمي الدولي الوطني الأول الثاني الثالث الرابع الخامس السادس الثامن التاسع العاشر الأخير الواحد الدراسي الموعود المفتوح المحدد المناسب المخصص الموالي المشهود',
        ],
        ['أمس', 'الحاجة'],
      ] as const
    ).map(([word, after]) => [normalise(word), new Set(after.split(' ').map(normalise))]),
  ),
};
