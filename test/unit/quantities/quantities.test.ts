import { describe, expect, it } from 'vitest';
import type { BlockReading } from '../../../server/document/analyse.ts';
import type { DateExpression } from '../../../server/document/document.ts';
import { findQuantities } from '../../../server/document/quantities.ts';
import { languageOf } from '../../../server/language/detect.ts';
import { read } from '../../../server/text/reading.ts';
import { spanOf } from '../../support/text.ts';

function reading(text: string, start = 0): BlockReading {
  const block = {
    start,
    end: start + text.length,
    zone: 'main',
    role: 'paragraph',
    article: 0,
    repeated: false,
  } as const;
  return { block, reading: read(text), language: languageOf(text), index: 0 };
}

/** «words» = bound value unit of noun. */
function told(text: string): string[] {
  return findQuantities([reading(text)], []).map(({ start, end, value, unit, bound, of }) =>
    [text.slice(start, end), '=', bound === 'exact' ? '' : bound, value, unit ?? '', of ? `of ${of}` : '']
      .filter((part) => part !== '')
      .join(' '),
  );
}

describe('ordinals count nothing', () => {
  it.each([
    'عقد الاجتماع الثالث عشر للجنة المياه',
    'تنطلق الدورة الثالثة والثلاثون للمعرض',
    'أعلنت النسخة الخامسة عشرة من الجائزة',
    'the thirty-third session of the council',
    'her twenty-first novel',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['وحل ثانيا بعد ثلاثة عشر هدفا', 'ثلاثة عشر'],
    ['وفاز بالمركز الثاني خمسة لاعبين', 'خمسة'],
    ['in the second three soldiers died', 'three'],
  ])('but what stands beside one may: %s', (text, words) => {
    expect(told(text).join()).toContain(words);
  });
});

describe('numbers in words and digits', () => {
  it.each([
    ['قطع ثمانية آلاف كيلومتر', ['ثمانية آلاف كيلومتر = 8000 km']],
    ['على مسافة 8 آلاف كيلومتر', ['8 آلاف كيلومتر = 8000 km']],
    ['نقل 500 ألف طن', ['500 ألف طن = 500000 t']],
    ['مئتان وخمسة وعشرون قتيلا', ['مئتان وخمسة وعشرون = 225 of قتيل']],
    ['خمسمئة جندي وخمسمائة طفل', ['خمسمئة = 500 of جندي', 'خمسمائة = 500 of طفل']],
    ['أحد عشر شخصا واثنتا عشرة طائرة', ['أحد عشر = 11 of شخص', 'اثنتا عشرة = 12 of طائره']],
    ['بمليونين ونصف المليون دولار', ['مليونين ونصف المليون دولار = 2500000 USD']],
    ['نصف مليون لاجئ', ['نصف مليون = 500000 of لاجئ']],
    ['12 ألفا و500 منزل', ['12 ألفا و500 = 12500 of منزل']],
    ['مليون و200 ألف برميل يوميا', ['مليون و200 ألف برميل يوميا = 1200000 bbl/d']],
    ['٣ ملايين ۵ أطنان', ['٣ ملايين = 3000000', '۵ أطنان = 5 t']],
    ['7،4 ملايين يورو', ['7،4 ملايين يورو = 7400000 EUR']],
    ['بمبلغ 13،299،024 ريالا', ['13،299،024 ريالا = 13299024 rial']],
    ['۴€٢ 4€2', ['۴€ = 4 EUR', '٢ = 2', '4€ = 4 EUR', '2 = 2']],
    ['عند 10.\u200f1 دولار', ['10.\u200f1 دولار = 1.1 USD']],
    ['خمسة قتلى وستة جرحى', ['خمسة = 5 of قتيل', 'ستة = 6 of جريح']],
    ['two and a half million people fled', ['two and a half million = 2500000 of person']],
    ['twenty-five Syrian civilians', ['twenty-five = 25 of civilian']],
    ['two hundred and five thousand barrels', ['two hundred and five thousand barrels = 205000 bbl']],
    ['half a million dollars', ['half a million dollars = 500000 USD']],
    ['a dozen ships', ['a dozen = 12 of ship']],
    ['700 بالون', ['700 = 700 of بال']],
    ['1,250.5 tonnes', ['1,250.5 tonnes = 1250.5 t']],
    ['بلغت (350) ألف دولار', ['(350) ألف دولار = 350000 USD']],
    ['raised (350) thousand dollars', ['(350) thousand dollars = 350000 USD']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('units and money', () => {
  it.each([
    ['بلغت 7.4 درجة على مقياس ريختر', ['7.4 درجة على مقياس ريختر = 7.4 magnitude']],
    ['زلزال بقوة 7.4 درجات', ['7.4 درجات = 7.4 magnitude']],
    ['حرارة بلغت 40 درجة مئوية', ['40 درجة مئوية = 40 C']],
    ['5 في المئة من السكان', ['5 في المئة = 5 % of سكان']],
    ['ارتفع ٧٫٥٪ و%3', ['٧٫٥٪ = 7.5 %', '%3 = 3 %']],
    ['50 مليار ريال سعودي', ['50 مليار ريال سعودي = 50000000000 SAR']],
    ['7 دنانير كويتية و20 جنيها', ['7 دنانير كويتية = 7 KWD', '20 جنيها = 20 pound']],
    ['بلغ ألفي دولار. وقال', ['ألفي دولار = 2000 USD']],
    ['بسرعة 120 كلم/س', ['120 كلم/س = 120 km/h']],
    ['بسرعة 120 كم/ ساعة', ['120 كم/ ساعة = 120 km/h']],
    ['بسرعة 120 كم / الساعة', ['120 كم / الساعة = 120 km/h']],
    ['winds of 120 km / h', ['120 km / h = 120 km/h']],
    ['a $50 billion deal and £3m', ['$50 billion = 50000000000 USD', '£3m = 3000000 GBP']],
    ['a 7.4-magnitude earthquake', ['7.4-magnitude = 7.4 magnitude']],
    ['a magnitude 6.1 quake', ['magnitude 6.1 = 6.1 magnitude']],
    ['5.2 percent of voters', ['5.2 percent = 5.2 % of voter']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('bounds and ranges', () => {
  it.each([
    ['إصابة ما لا يقل عن خمسة أشخاص', ['خمسة = min 5 of شخص']],
    ['نحو عشرين جريحا', ['عشرين = approx 20 of جريح']],
    ['بأكثر من 20 قتيلا', ['20 = min 20 of قتيل']],
    ['أقل من عشرة جنود', ['عشرة = max 10 of جندي']],
    ['لا يزيد على 30 طفلا', ['30 = max 30 of طفل']],
    ['عيار 152 ملم أو أكثر من 500 ألف طلقة', ['152 ملم = 152 mm', '500 ألف = min 500000 of طلق']],
    ['إصابة نحو عشرين بجروح', ['عشرين = approx 20']],
    ['على بعد 10 كيلومترات من بلدة', ['10 كيلومترات = 10 km']],
    ['20 شخصا على الأقل', ['20 = min 20 of شخص']],
    ['بين 5 و10 أشخاص', ['5 = min 5 of شخص', '10 = max 10 of شخص']],
    ['قدره 20-30 ألف دولار', ['20 = min 20000 USD', '30 ألف دولار = max 30000 USD']],
    ['ارتفع من 3 إلى 5 ملايين يورو', ['3 = 3000000 EUR', '5 ملايين يورو = 5000000 EUR']],
    ['at least five people killed', ['five = min 5 of person']],
    ['up to 300 soldiers', ['300 = max 300 of soldier']],
    ['سرعة الرياح 30 - 10 كم / ساعة', ['30 = max 30 km/h', '10 كم / ساعة = min 10 km/h']],
    ['winds of 30 - 10 km/h', ['30 = max 30 km/h', '10 km/h = min 10 km/h']],
    ['about 20-25 percent', ['20 = min 20 %', '25 percent = max 25 %']],
    ['no fewer than 50 hostages', ['50 = min 50 of hostage']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('two of a kind', () => {
  it.each([
    ['مقتل شخصين وإصابة جنديين', ['شخصين = 2 of شخص', 'جنديين = 2 of جندي']],
    ['قتيلان في مدينتين', ['قتيلان = 2 of قتيل', 'مدينتين = 2 of مدينه']],
    ['بوتين وفلسطين والمصابين وباكستان', []],
    ['الطرفين والمدينتين', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('no numbers of something', () => {
  it.each([
    'مقاتلة «ميغ - 31» و«سو-35» و«Tu - 160» و«كوفيد - 19»',
    'المادة 5 من القرار 2254 رقم 17',
    'عشرات القتلى وآلاف الجرحى ومئات الآلاف',
    'المركز الثاني والمرتبة الخامسة',
    'فاز 3-1 وخسر 1 - 2',
    'بين عامي 2014 و2015',
    'اتصلوا على 0501234567',
    '1. البند الأول',
    'الساعة 10:30',
    'https://example.com/2023/5%2020',
    'Tu-22M3 bombers and a MiG-31 from Flight 370',
    'dozens of people and tens of thousands',
    'the first and the second',
    'توقيع العقد الثالث عشر مع المورد',
    'افتتاح الدورة الثالثة والثلاثين للمعرض',
    'أنهى المشارك الحادي والعشرون والمشاركة الثانية عشرة السباق',
    'the thirty-third contract and the 33rd visitor',
    'the hundred and third student and the twenty-first visitor',
    'a 3-1 win in 2012-2013',
    'one of them left',
    'Resolution 2254, Article 5, Apollo 11',
    '(5) [7]',
    '12 34 56',
    'وقال وليد الفي إنه وصل',
    'قاذفة "تي يو 22 إم 3" وحاسوب «شاهين 2»',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});

it.each([
  ['a day', 'DATE', ['5']],
  ['a length', 'DURATION', ['5', '3 أيام']],
] as const)('tells offsets in the document and leaves out what places in time cover: %s', (_, type, expected) => {
  const text = 'عنوان\nمقتل 5 جنود بعد 3 أيام';
  const start = 6;
  const span = spanOf(text, '3 أيام');
  const date: DateExpression = {
    ...span,
    type,
    value: 'P3D',
    days: undefined,
    resolved: undefined,
    because: '',
    said: { meaning: { kind: 'duration', parts: [{ n: 3, unit: 'D' }] }, future: false, alone: false },
  };
  const found = findQuantities([reading(text.slice(start), start)], [date]);
  expect(found.map((quantity) => text.slice(quantity.start, quantity.end))).toEqual(expected);
});
