import { describe, expect, test } from 'vitest';
import { dateWords } from '../support/dates.ts';

// What is marked, without prepositions and clitics. Invented sentences; Arabic and English say much the same.
const FOUND: readonly (readonly [text: string, ...expressions: string[]])[] = [
  ['وصل الوفد إلى كيتو أمس السبت.', 'أمس السبت'],
  ['The delegation reached Quito yesterday.', 'yesterday'],
  ['اجتمع المجلس أول أمس الجمعة، ويجتمع مجددا بعد غد.', 'أول أمس الجمعة', 'بعد غد'],
  [
    'The council met the day before yesterday and meets again the day after tomorrow.',
    'the day before yesterday',
    'the day after tomorrow',
  ],
  ['انهار الجسر أمس (الخميس).', 'أمس (الخميس)'],
  ['بدأ الإضراب صباح الأحد وانتهى ليلة أمس الاثنين.', 'صباح الأحد', 'ليلة أمس الاثنين'],
  ['The strike began on Sunday morning and ended last night.', 'Sunday morning', 'last night'],
  ['أقر البرلمان القانون في سبتمبر/أيلول الماضي.', 'سبتمبر/أيلول الماضي'],
  ['Parliament passed the law last September.', 'last September'],
  ['افتتح المصنع في حزيران/ يونيو 2019.', 'حزيران/ يونيو 2019'],
  ['The factory opened in June 2019.', 'June 2019'],
  ['ارتفعت الأسعار بين أغسطس وفبراير الماضيين.', 'أغسطس وفبراير الماضيين'],
  ['فازت بالكأس في أعوام 1961 و2000 و2001.', 'أعوام 1961', '2000', '2001'],
  ['They won the cup in 1961, 2000 and 2001.', '1961', '2000', '2001'],
  ['يبدأ المهرجان مطلع العام المقبل.', 'مطلع العام المقبل'],
  ['The festival opens early next year.', 'early next year'],
  ['غادرت السفينة قبل ثلاثة أيام بعد توقف دام يومين.', 'قبل ثلاثة أيام', 'يومين'],
  ['The ship left three days ago after a stop of two days.', 'three days ago', 'two days'],
  ['ولد في 7 شوال 1436هـ الموافق 23 يوليو 2015م.', '7 شوال 1436هـ', '23 يوليو 2015م'],
  ['توفي في كانون الثاني 1998 ودفن في أوت من العام نفسه.', 'كانون الثاني 1998', 'أوت من العام نفسه'],
  ['انطلقت القافلة الأسبوع الماضي وتعود الشهر المقبل.', 'الأسبوع الماضي', 'الشهر المقبل'],
  ['The convoy left last week and returns next month.', 'last week', 'next month'],
  ['وصل الوفد إلى كيتو الثلاثاء في زيارة تستمر يومين.', 'الثلاثاء', 'يومين'],
  ['The delegation reached Quito on Tuesday for a two-day visit.', 'Tuesday', 'two-day'],
  ['The delegation reached Quito on Tuesday for a 2-day visit.', 'Tuesday', '2-day'],
  ['They met in Quito on Thursday the 21st.', 'Thursday the 21st'],
  ['يغلق السوق كل جمعة.', 'كل جمعة'],
  ['The market closes every Friday.', 'every Friday'],
  ['شهدت السبعينيات نزوحا واسعا.', 'السبعينيات'],
  ['Many left in the 1970s.', 'the 1970s'],
];

describe('time expressions are found with the right edges', () => {
  test.each(FOUND)('%s', (text, ...expressions) => {
    expect(dateWords(text)).toEqual(expressions);
  });
});

// Words that only look like time.
const LEFT: readonly string[] = [
  'نشرت صحيفة الأيام تحقيقا عن المصنع.',
  'The daily Al-Ayyam ran an investigation.',
  'تراجعت إصابات كوفيد-19 في البلاد.',
  'Cases of Covid-19 fell.',
  'دمرت العاصفة 2000 منزل.',
  'The storm destroyed 2000 homes.',
  'زار وفد من مدينة أرتيوم المعرض.',
  'يشمل القرار دول الشرق الأوسط.',
  'May said the plan was ready.',
  'The March on Washington was remembered.',
  'كتب موقع اليوم السابع عن الحادث.',
  'قال أحد المسؤولين إن الخطة جاهزة.',
  'مارس اللاعب ضغطا على الحكم.',
  'التقى رجب طيب أردوغان نظيره.',
  'The sun set over the bay.',
  'فاز الفريق 3-2 على ضيفه.',
  'The team won 3-2 at home.',
  'خاطب الأمين العام الرأي العام.',
  'أحيت البلدة الذكرى الخامسة والعشرين للمعركة.',
  'حل المنتخب في المرتبة الثالثة والثلاثين عالميا.',
];

describe('what only looks like time is left', () => {
  test.each(LEFT)('%s', (text) => {
    expect(dateWords(text)).toEqual([]);
  });
});
