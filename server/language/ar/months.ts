import type { Term } from '../dates.ts';

// Names of the Gregorian months by region, as CLDR gives them for ar, ar-EG, ar-SA, ar-LB, ar-SY, ar-IQ, ar-DZ, ar-TN,
// ar-MA, ar-MR, with the spellings that newspapers use beside them. A row a month.
const GREGORIAN = [
  'يناير|كانون الثاني|كانون ثاني|كانون ثان|كانون2|جانفي|ينايير',
  'فبراير|شباط|فيفري|فبرائر|اشباط',
  'مارس|آذار|مارت|اذار',
  'أبريل|إبريل|نيسان|أفريل|ابريل|أبريل',
  'مايو|أيار|ماي|ماية|ايار',
  'يونيو|حزيران|جوان|يونية|يونيه',
  'يوليو|تموز|جويلية|يوليوز|يولية|يوليه',
  'أغسطس|آب|أوت|غشت|أغشت|اغسطس',
  'سبتمبر|أيلول|شتنبر|ايلول|شتمبر',
  'أكتوبر|تشرين الأول|تشرين أول|أكتوبر|اكتوبر',
  'نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|تشرين ثان',
  'ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر|دسمبر|ديسمبر',
];

// Also verbs, common nouns or first syllables of other words: they need a companion that speaks of time.
const WEAK = new Set([
  'مارس',
  'ماي',
  'ماية',
  'آب',
  'أوت',
  'جوان',
  'رجب',
  'شعبان',
  'رمضان',
  'صفر',
  'محرم',
  'شوال',
  'المحرم',
]);

const HIJRI = [
  'محرم|المحرم|محرم الحرام|المحرم الحرام|محرّم',
  'صفر|صفر الخير',
  'ربيع الأول|ربيع أول|ربيع الاول',
  'ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع آخر|ربيع الاخر',
  'جمادى الأولى|جمادى الأول|جمادي الأولى|جماد الأول|جمادى الاولى',
  'جمادى الآخرة|جمادى الثانية|جمادى الآخر|جمادى الثاني|جماد الثاني|جماد الآخر|جمادي الآخرة',
  'رجب|رجب الفرد',
  'شعبان',
  'رمضان|رمضان المبارك',
  'شوال',
  'ذو القعدة|ذي القعدة|ذوالقعدة|القعدة|ذي قعدة',
  'ذو الحجة|ذي الحجة|ذوالحجة|ذي حجة',
];

/** Month names of both calendars with what they mean. */
export function monthTerms(): [string, Term][] {
  return [...rows(GREGORIAN, 'gregorian'), ...rows(HIJRI, 'hijri')];
}

function rows(names: readonly string[], calendar: 'gregorian' | 'hijri'): [string, Term][] {
  return names.flatMap((row, i) =>
    row
      .split('|')
      .map((name): [string, Term] => [name, { kind: 'month', month: i + 1, calendar, weak: WEAK.has(name) }]),
  );
}
