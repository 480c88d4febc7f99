import { describe, expect, test } from 'vitest';
import { corpusOf } from '../../support/corpus.ts';

const page = (headline: string, ...lines: string[]) => `${headline}\n\n${lines.join('\n\n')}\n`;
const BESIDE_AR = [
  'وقال وزير الأشغال إن أعمال توسعة الميناء الشرقي تكتمل قبل نهاية فصل الشتاء المقبل.',
  'وتشمل الأعمال تعميق الحوض وبناء رصيف جديد لسفن الحاويات ومخازن مبردة للأسماك.',
  'وتبلغ كلفة المشروع الذي تموله ثلاثة مصارف محلية نحو تسعين مليون دولار أمريكي.',
];
const BESIDE_EN = [
  'The works minister said the extension of the eastern harbour will be complete before the end of winter.',
  'The works include deepening the basin and building a new quay for container ships and cold stores for fish.',
  'The project, which three local banks finance, costs some ninety million dollars in all.',
];
const AR = (words: string) => page('توسعة الميناء', words, ...BESIDE_AR);
const EN = (words: string) => page('Harbour extension', ...BESIDE_EN, words);
/** The same page under another headline: else both are one, saved twice. */
const elsewhere = (text: string) => text.replace(/^[^\n]*/, (line) => line.split(' ').reverse().join(' '));

/** Changes of meaning that are called between two texts, with the words on both sides. */
function called(a: string, b: string): string[] {
  const corpus = corpusOf({ a, b });
  return corpus.relations().flatMap(({ kind, differs, a: left }) => {
    if (kind !== 'alters' && kind !== 'contradicts') return [];
    const [from, to] = left.path === 'a' ? [a, b] : [b, a];
    return differs.map(
      ({ a: own, b: other, what }) =>
        `${what}: ${from.slice(own.start, own.end)} / ${to.slice(other.start, other.end)}`,
    );
  });
}

describe('one thing put for another in a sentence that was taken over', () => {
  test.each([
    [
      'place',
      AR('وصلت السفينة المحملة بمعدات الحفر من مرسيليا إلى الميناء فجر الثلاثاء الماضي.'),
      'مرسيليا',
      'برشلونة',
    ],
    // (Arabic only: two short English texts that open with other places count as two events)
    ['day', AR('وصلت السفينة المحملة بمعدات الحفر من مرسيليا إلى الميناء فجر الثلاثاء الماضي.'), 'الثلاثاء', 'الخميس'],
    [
      'day',
      EN('The ship that carries the drilling equipment reached the harbour from Marseille at dawn last Tuesday.'),
      'Tuesday',
      'Thursday',
    ],
  ])('%s: %s', (what, text, words, other) => {
    const found = called(text, elsewhere(text.replace(words, other)));
    expect(found.some((one) => one.startsWith(`${what}: `) && one.includes(words) && one.includes(other))).toBe(true);
  });

  test.each([
    // A common noun for the name, another spelling, and articles that have nothing else in common.
    [AR('أكد الوزير أن السعودية تراقب عن كثب أعمال الحفر في الحوض الشرقي للميناء.'), 'السعودية', 'المملكة'],
    [AR('افتتح الوزير طريق الأمير عبد المجيد الذي يصل الميناء بالمخازن المبردة الجديدة.'), 'عبد المجيد', 'عبدالمجيد'],
    [
      page('وصول', 'وصلت السفينة المحملة بمعدات الحفر من مرسيليا إلى الميناء فجر الثلاثاء الماضي.'),
      'مرسيليا',
      'برشلونة',
    ],
    [
      page('Arrival', 'The ship that carries the drilling equipment reached the harbour from Marseille at dawn.'),
      'Marseille',
      'Barcelona',
    ],
  ])('nothing on %s', (text, words, other) => {
    expect(called(text, elsewhere(text.replace(words, other)))).toEqual([]);
  });

  test.each([
    ['فهو لايحتاج إلى فتح ملف', 'فهو لا يحتاج إلى فتح ملف'],
    ['ومن المرجح ألّا يواجه', 'ومن المرجح أن لا يواجه'],
    ['وحذر الوزير من أن العمال لاقدر الله يواجهون', 'وحذر الوزير من أن العمال لا قدر الله يواجهون'],
    ['وأمهلت الشركة المورد مالم يواجه', 'وأمهلت الشركة المورد ما لم يواجه'],
    ['ودربت الشركة العمال كيلا يواجهوا', 'ودربت الشركة العمال كي لا يواجهوا'],
    ['وقالت الشركة إن العمال ليسو مستعدين لمواجهة', 'وقالت الشركة إن العمال ليسوا مستعدين لمواجهة'],
    ['وحدد الوزير موعدا لانطلاق العمل الذي يواجه', 'وحدد الوزير موعدا لإنطلاق العمل الذي يواجه'],
    ['وذكر الوزير إجراءات لاتخاذها عندما يواجه', 'وذكر الوزير إجراءات يتم اتخاذها عندما يواجه'],
    ['وجهزت الشركة الرصيف لانشاء مخزن لا يواجه', 'وجهزت الشركة الرصيف بإنشاء مخزن لا يواجه'],
  ])('a negation written otherwise: %s', (one, other) => {
    const rest = ' صعوبة في تشغيل الرافعة الجديدة في الحوض الشرقي قبل نهاية فصل الشتاء.';
    expect(called(AR(one + rest), elsewhere(AR(other + rest)))).toEqual([]);
  });
});

describe('one name in two forms, one day in two words', () => {
  test.each([
    [AR('وصلت السفينة المحملة بمعدات الحفر من الفلبين إلى الميناء فجر الثلاثاء الماضي.'), 'الفلبين', 'الفليبين'],
    [AR('أعلنت أنقرة أن معدات الحفر تصل إلى الميناء قبل نهاية فصل الشتاء المقبل.'), 'أنقرة', 'تركيا'],
    [
      AR('وقالت حركة المقاومة الإسلامية إن معدات الحفر تصل إلى الميناء قبل نهاية فصل الشتاء.'),
      'حركة المقاومة الإسلامية',
      'حماس',
    ],
    [AR('وقالت النائبة كارين كيندي إن معدات الحفر تصل إلى الميناء قبل نهاية فصل الشتاء.'), 'كيندي', 'كنيدي'],
    [
      AR('ورافق المدير سليمان هلال الحداد الوفد. وقال العمال إن سليمان يغلق الحوض الشرقي قبل نهاية فصل الشتاء.'),
      'إن سليمان',
      'إن هلال',
    ],
    [AR('وكشف سفير هولندا في القاهرة أن معدات الحفر تصل إلى الميناء قبل نهاية فصل الشتاء.'), 'القاهرة', 'مصر'],
    [AR('وأعلنت الوزارة اليوم أن معدات الحفر تصل إلى الميناء قبل نهاية فصل الشتاء.'), 'اليوم', 'أمس'],
    [AR('وأعلنت الوزارة اليوم الثلاثاء أن معدات الحفر تصل إلى الميناء قريبا.'), 'اليوم الثلاثاء', 'أمس الثلاثاء'],
    [EN('Ankara said the drilling equipment would reach the harbour before the end of winter.'), 'Ankara', 'Turkey'],
    [EN('The ministry said today that the drilling equipment would reach the harbour soon.'), 'today', 'yesterday'],
  ])('nothing on %s', (text, words, other) => {
    expect(called(text, elsewhere(text.replace(words, other)))).toEqual([]);
  });
});
