import { describe, expect, test } from 'vitest';
import { dateWords } from '../support/dates.ts';

// Words that only look like time, a trap in Arabic and one in English of the same or a like kind.
const TRAPS: readonly (readonly [ar: string, en: string])[] = [
  ['حل ضيفا على صحيفة الأيام.', 'The Sunday Times wrote of it.'],
  ['قال في حديث لـ«اليوم» إنه باق.', 'He told Trending Today USA that he stays.'],
  ['أدى الوزير صلاة الجمعة في المسجد.', 'The minister led the Friday prayers.'],
  ['قال أحد المسؤولين ذلك.', 'The second man said so.'],
  ['لا يفي ذلك بالحد الأدنى.', 'They meet the limit, mon ami.'],
  ['هم في أمس الحاجة إلى الماء.', 'They are dire and short of water.'],
  ['وصل الوفد إلى المغرب وأقام في المغرب.', 'They ran into the Man Friday of the firm.'],
  ['اشترى سيارة نيسان جديدة.', 'The March on Washington was remembered.'],
  ['مارس الحكم صلاحياته.', 'May said it may be so.'],
  ['وقف الناس في شارع 26 يوليو.', 'They stood in Room 1984.'],
  ['تنص المادة 3/14 على ذلك.', 'Section 4/22 says so.'],
  ['صدر الإصدار 2.10.2023 من البرنامج.', 'Version 2.10.2023 of the program is out.'],
  ['بلغ العدد 1531.6 مليون عملية.', 'The number rose to 1531.6 million.'],
  ['اجتمعت مجموعة العشرين.', 'The G7 met.'],
  ['فاز الفريق 14-0 على ضيفه.', 'The team won 14-0 at home.'],
  ['اتصل على 555-1234 للحجز.', 'Call 555-1234 to book.'],
  ['بلغ السعر 2015 دولارا.', 'It costs 2015 dollars.'],
  ['ارتفع السهم 20 في المئة.', 'The share rose 20 percent.'],
  ['أصدر البنك تقريره الشهري.', 'A band called Monday Mornings played.'],
  ['تنقل بين الاثنين في المسرح والسينما.', 'He saw it on 60 Minutes, the show.'],
  ['وصل الوفد على متن الرحلة 1967.', 'They came on flight 1967.'],
  ['حدث ذلك في حياة من سبقوه.', 'The days before anyone knew are gone.'],
  ['هبت الرياح بسرعة 40 كم/ساعة.', 'The wind blew at 40 km/h.'],
];

describe('what only looks like time is left in both languages', () => {
  test.each(TRAPS.flat())('%s', (text) => {
    expect(dateWords(text)).toEqual([]);
  });
});

// Days inside the names of events are marked, as a reader of dates wants them; the street is a name alone.
describe('days inside names of events', () => {
  test.each([
    ['خرج الناس في ذكرى ثورة 25 يناير من شارع 26 يوليو.', '25 يناير'],
    ['They marched for the 6 April movement from Room 1984.', '6 April'],
  ])('%s', (text, ...words) => {
    expect(dateWords(text)).toEqual(words);
  });
});
